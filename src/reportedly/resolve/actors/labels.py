"""Labels: words that judge a party and name nobody.  Only the article, or what is known of the speaker, tells who is meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reportedly.knowledge.actor_entries import ActorEntry
from reportedly.knowledge.actor_names import keys, words
from reportedly.model import ActorKind, Reason, Span
from reportedly.resolve.actors import weights
from reportedly.resolve.actors.candidates import Candidate, of_entry
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.items import items
from reportedly.resolve.actors.mentions import Mention

# Only a label that points back may be tied to who bore it: where a bare "terrorists" was, the tie was wrong in all three
# cases of a sample read by hand ("python bench/actors.py --sample 150 --seed 11", before this was asked for).
_POINTING = {"the", "these", "those", "this", "that"}
# Who is called a helper is somebody's friend: an enemy of the speaker's, but seldom the one that is known.
_HELPERS = {"proxy", "proxie", "puppet", "stooge", "lackey", "pawn", "minion"}
# Characters back: about three sentences.
_BACK = 500


def label_of(text: str, doc: Document) -> str | None:
    """Give the label in some words, in its singular form as far as that is known."""
    for item in items(words(text), doc):
        if (item.label is not None or item.judging) and not item.names:
            return item.keys[-1].removesuffix("s")
    return None


def by_context(
    mention: Mention, made: Candidate, found: Mapping[Span, Candidate], doc: Document
) -> Candidate:
    """Give whom a label is put on, where the article or the speaker's known enemies tell it; ``made`` else."""
    label = label_of(mention.span.text, doc)
    if label is None or made.id is not None:
        return made
    tied = _tied(mention, label, found, doc)
    if len(tied) == 1:
        entry = doc.knowledge.entries[str(tied.pop())]
        reason = Reason(f"the report calls {entry.name} so just before, and nobody else", weights.LABEL)
        return _labelled(entry, "label", reason)
    if tied:
        return made.because("the report calls more than one party so", 0.0)
    return _by_speaker(mention, made, label, found, doc)


def _tied(mention: Mention, label: str, found: Mapping[Span, Candidate], doc: Document) -> set[str]:
    """Give the parties that the label was put on shortly before; "other" ones and any of them are not those."""
    first = words(mention.span.text)[0].key
    if first not in _POINTING:
        return set()
    start = mention.span.start - _BACK
    return {
        each.id
        for span, each in found.items()
        if start <= span.start < mention.span.start
        and each.id
        and each.loaded
        and label_of(span.text, doc) == label
    }


def _by_speaker(
    mention: Mention, made: Candidate, label: str, found: Mapping[Span, Candidate], doc: Document
) -> Candidate:
    speaker = found.get(mention.speaker) if mention.speaker is not None else None
    if speaker is None or speaker.id is None:
        return made
    if label in _HELPERS:
        return made
    called = _fitting(made, _called(mention.span.text, speaker.id, doc))
    enemies = called or _fitting(made, _enemies(speaker.id, doc))
    if len(enemies) != 1 or enemies[0].id not in _named(found, doc):
        return made
    entry = enemies[0]
    how = "calls so" if called else "is hostile to"
    name = doc.knowledge.entries[speaker.id].name
    return _labelled(entry, "enemy", Reason(f"{name}, who speaks, {how} {entry.name}", weights.ENEMY))


def _named(found: Mapping[Span, Candidate], doc: Document) -> set[str]:
    """Give the parties the report names: whom it never names a speaker may not mean either."""
    told = {each.id for each in found.values() if each.id is not None}
    names = (name for sighting in doc.sightings for name in sighting.names if not name.kind.of_state)
    return told | {name.of for name in names if doc.usable(name)}


def _fitting(made: Candidate, entries: list[ActorEntry]) -> list[ActorEntry]:
    """Keep those the label can be put on: "regime" on a government, "terrorists" on none."""
    governs = made.head is not None and made.head.id == "government"
    return [each for each in entries if (each.kind is ActorKind.GOVERNMENT) == governs]


def _called(text: str, speaker: str, doc: Document) -> list[ActorEntry]:
    """Give the parties that the speaker is known to call by just these words."""
    names = doc.knowledge.called.get(keys(text), ())
    ids = {name.of: None for name in names if speaker in name.by}
    return _active(ids, doc)


def _enemies(speaker: str, doc: Document) -> list[ActorEntry]:
    """Give the parties the speaker's party is known to have been hostile to at the time, or they to it."""
    entries = doc.knowledge.entries
    ids = dict.fromkeys(entries[speaker].enemies(doc.published))
    ids.update(dict.fromkeys(each.id for each in entries.values() if speaker in each.enemies(doc.published)))
    return _active((each for each in ids if each in entries), doc)


def _active(ids: Iterable[str], doc: Document) -> list[ActorEntry]:
    found = [doc.knowledge.entries[each] for each in ids]
    if doc.published is None:
        return found
    first, last = doc.published
    return [each for each in found if not (each.period.before(last) or each.period.after(first))]


def _labelled(entry: ActorEntry, by: str, reason: Reason) -> Candidate:
    return replace(of_entry(entry, by, reason), loaded=True)
