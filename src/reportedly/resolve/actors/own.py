"""Who a mention means by its own words, and by the acronym or the longer name it is a part of."""

from __future__ import annotations

from dataclasses import replace

from reportedly.knowledge.actor_names import skeleton, words
from reportedly.knowledge.actors import Name, NameKind
from reportedly.model import EventType, Reason, Span
from reportedly.resolve.actors import naming, weights
from reportedly.resolve.actors.candidates import Candidate, of_entry, unnamed
from reportedly.resolve.actors.document import Document, Sighting
from reportedly.resolve.actors.items import Item, items
from reportedly.resolve.actors.mentions import TARGET, Mention
from reportedly.resolve.actors.reading import read_items

# A capital or a state that something of these is done to is the place it is done in.
_DONE_AT = ("ASSAULT.", "COERCE.seize", "COERCE.besiege", "RETREAT.", "STATE.", "DISPLACE", "MOBILIZE.")


def own(mention: Mention, doc: Document) -> Candidate | None:
    """Read a mention by itself; ``None`` where its words tell nothing."""
    told = items(words(mention.span.text), doc)
    if not told:
        return None
    found = _acronym(told, doc) or _covering(mention, doc) or read_items(told, doc)
    if (found is None or not found.told) and not any(item.names for item in told):
        found = _spelled_otherwise(told, doc) or found
    if found is None or _literal(found, mention):
        return None
    return unnamed(found) if found.id is not None and found.score < weights.LEAST else found


def _acronym(told: tuple[Item, ...], doc: Document) -> Candidate | None:
    """An acronym that the text defines means what it stands for there, whatever else it may mean."""
    at = next((n for n, item in enumerate(told) if item.raw.replace(".", "") in doc.acronyms), None)
    if at is None or told[at].cut:
        return None
    start, end = doc.acronyms[told[at].raw.replace(".", "")]
    longer = doc.text[start:end]
    found = read_items(items(words(longer), doc), doc)
    if found is None or found.id is None:
        return None
    name = Name(told[at].keys, told[at].raw, NameKind.NAME, found.id)
    around = read_items((*told[:at], replace(told[at], names=(name,)), *told[at + 1 :]), doc)
    if around is None or around.id is None:
        return around
    less = round(min(weights.DEFINED, found.score) - weights.NAME, 3)
    return replace(around, by="acronym").because(f"the text gives “{told[at].raw}” for “{longer}”", less)


def _covering(mention: Mention, doc: Document) -> Candidate | None:
    """A part of a longer name: "US-led" of "US-led coalition"."""
    span = mention.span
    for sighting in doc.sightings:
        first, last = doc.words[sighting.first], doc.words[sighting.last]
        if _half(span, sighting, doc):
            found = naming.best(sighting.names, doc)
            return found.because("the words are a part of the name", weights.OFFICE) if found else None
        if (
            first.start <= span.start
            and span.end <= last.end
            and (first.start, last.end) != (span.start, span.end)
        ):
            led = any(word.key in doc.knowledge.words.after for word in words(span.text))
            found = naming.best(sighting.names, doc) if led else None
            return found.because("the words are a part of the name", weights.OFFICE) if found else None
    return None


def _half(span: Span, sighting: Sighting, doc: Document) -> bool:
    """Whether words are one side of a name of two: "the army" of "the army and popular committees"."""
    told = doc.words[sighting.first : sighting.last + 1]
    joins = [word for word in told if word.key == "and"]
    if len(joins) != 1 or not joins[0].start < told[-1].start:
        return False
    article = doc.text[span.start : told[0].start].strip().lower() == "the"
    begin = told[0].start if article else span.start
    sides = ((told[0].start, joins[0].start), (joins[0].end, told[-1].end))
    return any(start <= begin < span.end <= end for start, end in sides)


def _spelled_otherwise(told: tuple[Item, ...], doc: Document) -> Candidate | None:
    """The consonants of a name, where its spelling is none of those known."""
    run = [item for item in told if item.capital or not item.known]
    keys = tuple(key for item in run for key in item.keys)
    if len(keys) < 2 or not all(item.capital for item in run):
        return None
    ids = doc.knowledge.skeletons.get(skeleton(keys), frozenset())
    if len(ids) != 1:
        return None
    entry = doc.knowledge.entries[next(iter(ids))]
    raw = " ".join(item.raw for item in run)
    made = of_entry(entry, "spelling", Reason(f"“{raw}” is spelled much like {entry.name}", weights.SKELETON))
    return naming.dated(made, entry.period, doc, f"{entry.name} was active")


def _literal(found: Candidate, mention: Mention) -> bool:
    """Whether a state or a capital is a place here, and nobody."""
    if found.by not in {"state", "capital"}:
        return False
    if mention.place:
        # "Sold drones to Bamako" names who got them.
        return not (mention.role == TARGET and mention.event is EventType.AID_MILITARY)
    return found.by == "capital" and mention.role == TARGET and _done_at(mention.event)


def _done_at(event: EventType | None) -> bool:
    return event is None or event.value.startswith(_DONE_AT)
