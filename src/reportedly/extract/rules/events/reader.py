"""From a parsed sentence to its event mentions."""

from __future__ import annotations

from spacy.tokens import Doc

from reportedly.extract.rules.events import circumstances
from reportedly.extract.rules.events.counts import counts
from reportedly.extract.rules.events.draft import Draft
from reportedly.extract.rules.events.find import Hit, candidates
from reportedly.extract.rules.events.materiel import add_materiel
from reportedly.extract.rules.events.mention import CountMention, Mention, Offsets
from reportedly.extract.rules.events.phrases import Range, counted, noun_phrase
from reportedly.extract.rules.events.roles import arguments
from reportedly.extract.rules.events.share import share_harm, share_places, share_times
from reportedly.extract.rules.events.times import times
from reportedly.extract.rules.events.types import Reading, readings
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType

# Last words of a phrase that tell it alone, whatever verb they stand with: "took", "held" or "were hostage".
TELLING = frozenset({"hostage", "captive", "prisoner"})
DEFAULT_CONFIDENCE = 0.5


def events(doc: Doc, *, lexicon: Lexicon, earlier: EventType | None = None) -> list[Mention]:
    """The events a parsed sentence names, in text order.

    ``earlier`` is the type of the last attack whose means the report has told: it types "the attack" where
    the sentence itself does not (:func:`last_attack` finds it).
    """
    taken = readings(candidates(doc, lexicon), lexicon, earlier)
    drafts = [_drafted(reading, lexicon) for reading in taken]
    tallies = counts(drafts, doc, lexicon)
    outside = circumstances.attribution(doc)
    drafts = share_harm(drafts, doc)
    drafts = share_places(drafts, circumstances.places(doc, lexicon, outside), doc, lexicon)
    drafts = share_times(drafts, times(doc, outside), doc, lexicon)
    drafts = add_materiel(drafts, circumstances.arms(doc, lexicon), doc, lexicon)
    return [_mention(draft, tally, doc, lexicon) for draft, tally in zip(drafts, tallies, strict=True)]


def _drafted(reading: Reading, lexicon: Lexicon) -> Draft:
    draft = Draft(reading)
    for role, token in arguments(reading, lexicon):
        head = counted(token, lexicon)
        draft = draft.adding(role, (noun_phrase(head, numbers=False),))
    return draft


def _mention(draft: Draft, tally: tuple[CountMention, ...], doc: Doc, lexicon: Lexicon) -> Mention:
    hit = draft.reading.hit
    return Mention(
        trigger=_trigger(hit, doc),
        root=hit.root.i,
        type=draft.type,
        actor=tuple(_before_hyphen(span, hit, doc) for span in draft.actor),
        target=_all(draft.target, doc),
        place=_all(draft.place, doc),
        time=_all(draft.time, doc),
        materiel=_all(draft.materiel, doc),
        counts=tally,
        confidence=lexicon.confidence.get(hit.entry.id, DEFAULT_CONFIDENCE),
        entry=hit.entry.id,
        minor=hit.entry.confirm,
    )


def _all(spans: tuple[Range, ...], doc: Doc) -> tuple[Offsets, ...]:
    """The spans' characters; the same words twice ("in Osk … in Osk") once."""
    seen: dict[str, Offsets] = {}
    for span in spans:
        start, end = _offsets(span, doc)
        seen.setdefault(doc.text[start:end], (start, end))
    return tuple(seen.values())


def _offsets(span: Range, doc: Doc) -> Offsets:
    last = doc[span[1] - 1]
    return doc[span[0]].idx, last.idx + len(last.text)


def _trigger(hit: Hit, doc: Doc) -> Offsets:
    """The trigger's characters; of a word the tokenizer left whole ("U.S.-led"), what stands after its hyphen."""
    start, end = _offsets(_told_by(hit, doc), doc)
    whole = doc[hit.start]
    if hit.pattern.pos == "verb" and hit.end == hit.start + 1 and "-" in whole.text[1:-1]:
        return start + whole.text.rindex("-") + 1, end
    return start, end


def _told_by(hit: Hit, doc: Doc) -> Range:
    """The trigger's tokens; where nouns part them, the one that tells it."""
    between = [doc[i] for i in range(hit.start, hit.end) if i not in hit.words]
    if between and doc[hit.end - 1].lower_ in TELLING:
        return hit.end - 1, hit.end
    if any(t.pos_ in {"NOUN", "PROPN", "NUM"} or (t.pos_ == "PRON" and t.dep_ != "poss") for t in between):
        return hit.start, hit.start + 1
    return hit.start, hit.end


def _before_hyphen(span: Range, hit: Hit, doc: Doc) -> Offsets:
    """An actor's characters; of a word whose end is the trigger, what stands before the hyphen."""
    start, end = _offsets(span, doc)
    if span == (hit.start, hit.end) and "-" in doc[hit.start].text[1:-1]:
        return start, start + doc[hit.start].text.rindex("-")
    return start, end
