"""What the article tells where the words alone do not: short forms, persons named before, the country at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from reportedly.knowledge.actor_entries import ActorEntry
from reportedly.knowledge.actor_names import words
from reportedly.knowledge.actors import NameKind
from reportedly.model import ActorKind, Reason, Span
from reportedly.resolve.actors import labels, naming, weights
from reportedly.resolve.actors.candidates import Candidate, of_entry
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.fronted import told_of
from reportedly.resolve.actors.items import Item, items
from reportedly.resolve.actors.mentions import Mention

# A state's own actor is told by the article's country for these; the others may be anybody's.
_OWN = {"army", "police", "intelligence", "government", "ministry"}
# These live in the country the report is about, as far as nothing else is told.
_LOCAL = {
    "rebels",
    "opposition",
    "civilians",
    "people",
    "activists",
    "medics",
    "protesters",
    "rioters",
    "refugees",
    "jihadists",
    "militia",
    "legislature",
    "judiciary",
    "security",
    "aid",
}
# Of words without an article only these stand for a body named before.
_ALONE = {"coalition"}
_THE = {"the", "its", "their", "his", "our"}
_LOCAL_COST = -0.05
_MINISTRY = "ministry"
_OF_STATE = {ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE}
# Without an article, too, these say that the country's own is meant: "that government troops had repelled".
_STATES_OWN = {"government", "regime", "state", "loyalist", "loyalists", "national"}

Found = Mapping[Span, Candidate]


def in_context(mention: Mention, made: Candidate | None, found: Found, doc: Document) -> Candidate | None:
    """Give a better candidate where the article allows one; ``made`` else."""
    if made is not None and made.id is not None:
        return made
    short = _short_form(mention, doc) or _person(mention, found, doc)
    if short is not None:
        return replace(short, loaded=made.loaded if made else False)
    if made is None or made.head is None or made.country is not None:
        return made
    if made.wants and made.head.id in _OWN and made.head.of != "office":
        return _own(made, mention, found, doc) or made
    there = told_of(mention, doc)
    where = there or doc.focus
    if made.head.id in _LOCAL and where is not None:
        what = "the sentence" if there else "the report"
        local = replace(made, country=where)
        return local.because(f"{what} is about {doc.knowledge.states[where].name}", _LOCAL_COST)
    return made


def _own(made: Candidate, mention: Mention, found: Found, doc: Document) -> Candidate | None:
    """ "The army": that of the country the report is about, or of the only one of two whose army it names."""
    suffix = f"-{made.wants}"
    anybodys = _anybodys(mention)
    if anybodys and not (_said_army(mention) and _army_alone(suffix, found, doc)):
        return None
    if _comes_from_abroad(mention, doc):
        return None
    called = _called_so(mention, found, doc) if made.loaded else set()
    there, before = told_of(mention, doc), _last_ministry(mention, found)
    home = _of_outlet(mention, doc)
    iso3 = (
        next(iter(called))
        if len(called) == 1
        else there or before or home or doc.focus or _only(mention, suffix, found, doc)
    )
    own = doc.knowledge.entries.get(f"{(iso3 or '').lower()}{suffix}")
    if own is None or (made.loaded and _of_speaker(own, mention, found, doc)):
        return None
    if len(called) == 1:
        why = "the only one the report calls so"
    elif there is not None:
        why = "the country the sentence is about"
    elif before is not None:
        why = "the last ministry named before"
    elif home is not None:
        why = "the state whose own voice the outlet is"
    else:
        why = "the country the report is about" if doc.focus is not None else "the only one the report names"
    weight = weights.CONTEXT + (weights.BARE if anybodys else 0.0)
    reason = Reason(f"“{mention.span.text}” of {own.country}: {why}", round(weight, 3))
    return replace(of_entry(own, "context", reason), loaded=made.loaded, allies=made.allies)


def _of_outlet(mention: Mention, doc: Document) -> str | None:
    """The state whose outlet speaks of "the Defence Ministry" and needs not say whose; the report must speak of that state."""
    ministry = any(word.key in {_MINISTRY, "mod", "mfa"} for word in words(mention.span.text))
    return doc.home if ministry and doc.home is not None and doc.countries.get(doc.home, 0.0) > 0 else None


def _called_so(mention: Mention, found: Found, doc: Document) -> set[str]:
    """The countries whose state the report puts the same label on elsewhere: "the Chadian regime"."""
    label = labels.label_of(mention.span.text, doc)
    return {
        each.country
        for span, each in found.items()
        if each.loaded
        and each.id is not None
        and each.country is not None
        and each.by in {"composed", "name", "loaded"}
        and label is not None
        and labels.label_of(span.text, doc) == label
    }


def _last_ministry(mention: Mention, found: Found) -> str | None:
    """The country of the last ministry named before "the ministry": a report of one state quotes another's."""
    if [word.key for word in words(mention.span.text)] != ["the", _MINISTRY]:
        return None
    named = [
        (span.end, each.country)
        for span, each in found.items()
        if span.end <= mention.span.start
        and each.country is not None
        and each.by != "context"
        and each.kind in {ActorKind.GOVERNMENT, ActorKind.PERSON}
        and _MINISTRY in {word.key for word in words(span.text)}
    ]
    return max(named)[1] if named else None


def _comes_from_abroad(mention: Mention, doc: Document) -> bool:
    """Whether the label itself is put on an army, "the aggressors", "the occupiers": hardly the country's own."""
    told = items(words(mention.span.text), doc)
    return any(item.label is not None and item.label.id == "army" for item in told)


def _said_army(mention: Mention) -> bool:
    """Whether the words say "army" or "armed forces": "military equipment" is anybody's."""
    keys = [word.key for word in words(mention.span.text)]
    return "army" in keys or " armed forces" in " " + " ".join(keys)


def _army_alone(suffix: str, found: Found, doc: Document) -> bool:
    """Whether a report names the forces of the country it is about, and those of no other state."""
    if doc.focus is None:
        return False
    # "Yemeni Armed Forces" is what two armies call themselves: neither is named by it alone.
    names = [naming.best(sighting.names, doc) for sighting in doc.sightings]
    told = {each.id for each in found.values() if each.by in {"composed", "name"} and each.id is not None}
    told |= {name.id for name in names if name is not None and name.id is not None}
    named = {each for each in told if each.endswith(suffix)}
    return named == {f"{doc.focus.lower()}{suffix}"}


def _only(mention: Mention, suffix: str, found: Found, doc: Document) -> str | None:
    """Give the country of the only such body named before, where no country is told of more."""
    named = {
        each.country
        for span, each in found.items()
        if span.end <= mention.span.start
        and each.by in {"composed", "name"}
        and str(each.id or "").endswith(suffix)
    }
    return doc.foremost if named == {doc.foremost} else None


def _of_speaker(own: ActorEntry, mention: Mention, found: Found, doc: Document) -> bool:
    """Nobody calls their own side by a word that judges it."""
    speaker = found.get(mention.speaker) if mention.speaker is not None else None
    if speaker is None or speaker.id is None:
        return False
    entry = doc.knowledge.entries[speaker.id]
    same_state = own.country == entry.country and entry.kind in _OF_STATE
    return same_state or own.id in entry.friends(None) or entry.id in own.friends(None)


def _anybodys(mention: Mention) -> bool:
    """Whether words name some force without saying whose: "sent army units", not "the army" or "Army units said"."""
    told = words(mention.span.text)
    begins = mention.sentence is None or mention.span.start == mention.sentence.start
    if begins or not told or told[0].capital or told[0].key in _THE:
        return False
    return _STATES_OWN.isdisjoint(word.key for word in told)


def _short_form(mention: Mention, doc: Document) -> Candidate | None:
    """ "The Observatory" for the one body in the article that has the word in its name."""
    told = words(mention.span.text)
    if not told or len(told) > 2 or (len(told) == 2 and told[0].key not in _THE):
        return None
    last = told[-1]
    capital = last.capital and (len(told) > 1 or mention.span.start > 0)
    if len(told) == 1 and not capital and _bare(last.key) not in _ALONE:
        return None
    if any(name.kind.of_state for name in doc.knowledge.named(last.raw)) or _of_a_state(last.key, doc):
        return None
    last = replace(last, key=_bare(last.key), raw=_bare(last.raw))
    bearers: dict[str, Candidate] = {}
    for sighting in doc.sightings:
        run = doc.words[sighting.first : sighting.last + 1]
        if len(run) < 2 or last.key not in {word.key for word in run}:
            continue
        if last.key in _ALONE and last.raw not in {word.raw for word in run}:
            continue
        if not (capital or run[-1].key == last.key):
            continue
        named = (each for each in sighting.names if each.kind is NameKind.NAME)
        best = naming.best((each for each in named if not (each.loose or each.collective)), doc)
        if best is not None and best.id is not None:
            bearers[best.id] = best
    if len(bearers) != 1 or not _body(last.key, capital, doc):
        return None
    entry = doc.knowledge.entries[next(iter(bearers))]
    return of_entry(
        entry, "short", Reason(f"“{last.raw}” is short for {entry.name}, named in the report", weights.SHORT)
    )


def _of_a_state(key: str, doc: Document) -> bool:
    """Whether a word is of states' names: "Congo" is short for no alliance of that river."""
    return any(key in _words_of(state.name) for state in doc.knowledge.states.values())


@cache
def _words_of(name: str) -> frozenset[str]:
    return frozenset(word.key for word in words(name))


def _bare(key: str) -> str:
    """The coalition's, its apostrophe lost."""
    return key[:-1] if key.endswith("s") and key[:-1] in _ALONE else key


def _body(key: str, capital: bool, doc: Document) -> bool:
    """Whether a word can be short for a body: a noun of bodies, or a name; not "forces" or "people"."""
    head = doc.knowledge.words.heads.get((key,))
    if head is None:
        return capital
    return head.id in {"group", "monitors", "aid", "militia", "party", "peacekeepers", "legislature", "media"}


def _person(mention: Mention, found: Found, doc: Document) -> Candidate | None:
    """A surname, of a person whom the article names in full with an office."""
    told = [item for item in items(words(mention.span.text), doc) if not item.plain]
    if not told or not _surname(told):
        return None
    key = told[-1].keys[-1]
    same = {
        each.id: each
        for span, each in found.items()
        if each.id is not None
        and each.kind is ActorKind.PERSON
        and each.name
        and span != mention.span
        and words(each.name)[-1].key == key
    }
    if len(same) != 1:
        return None
    each = next(iter(same.values()))
    made = of_entry(
        doc.knowledge.entries[str(each.id)],
        "person",
        Reason(f"{each.name}, named in the report", weights.SHORT),
    )
    return replace(made, kind=ActorKind.PERSON, name=each.name)


def _surname(told: list[Item]) -> bool:
    *before, last = told
    return last.capital and not last.head and all(item.capital or item.title or item.head for item in before)
