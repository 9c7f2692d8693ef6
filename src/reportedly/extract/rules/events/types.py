"""Decide which candidates name an event, and of which type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportedly.extract.rules.events.conditions import holds
from reportedly.extract.rules.events.find import Hit
from reportedly.extract.rules.events.means import SPECIFIC, nearest, told
from reportedly.knowledge.triggers import Entry, Frame, Lexicon
from reportedly.model import EventType

# Words whose untold means an earlier, more specific word of the report may supply ("the attack").
VAGUE = frozenset(
    {"attack", "explosion", "strike.noun", "raid.noun", "bombing.noun", "hit", "targeting", "bombard"}
)
DEALINGS = frozenset({EventType.CONSULT, EventType.INVESTIGATE})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "such"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A candidate taken for an event."""

    hit: Hit
    type: EventType
    frame: Frame
    open: bool
    """Whether the type is only the entry's default, its means untold."""


def readings(groups: list[list[Hit]], lexicon: Lexicon, earlier: EventType | None) -> list[Reading]:
    """One reading a place at most; ``earlier`` is the last specific attack told before the sentence."""
    chosen = [reading for group in groups if (reading := _choose(group, lexicon)) is not None]
    chosen = [r for r in chosen if not any(_is_word_of(r, o) for o in chosen)]
    strong = [r for r in chosen if not r.hit.entry.context and not r.hit.entry.confirm]
    chosen = [r for r in chosen if not _is_thing_of(r, chosen) and not _is_told_above(r, chosen)]
    chosen = [r for r in chosen if not r.hit.entry.context or any(o is not r for o in strong)]
    return [_close(reading, chosen, lexicon, earlier) for reading in chosen]


def _is_word_of(reading: Reading, other: Reading) -> bool:
    """Whether a reading's words are only part of a longer phrase's: "safe corridor" in "open a safe corridor"."""
    mine, theirs = set(reading.hit.words), set(other.hit.words)
    return (len(theirs) > len(mine) and reading.hit.root.i in theirs) or _ends_in(reading, other)


def _ends_in(reading: Reading, other: Reading) -> bool:
    """As above where the two phrases are as long: the one that only ends the other's."""
    mine, theirs = reading.hit, other.hit
    return other is not reading and theirs.start < mine.start < theirs.end and mine.end == theirs.end


def _is_told_above(reading: Reading, others: Iterable[Reading]) -> bool:
    """Whether the word over it has told the same dealing: "met to discuss", "a visit to investigate"."""
    root = reading.hit.root
    if reading.type not in DEALINGS or root.dep_ not in {"advcl", "xcomp", "acl", "dobj"}:
        return False
    return any(o.type is reading.type and o.hit.root.i == root.head.i for o in others)


def _is_thing_of(reading: Reading, others: Iterable[Reading]) -> bool:
    """Whether a bomb is only what another word's event is done with ("a car bomb exploded")."""
    root = reading.hit.root
    if not root.lower_.startswith("bomb") or root.dep_ not in {"nsubj", "nsubjpass", "dobj"}:
        return False
    return any(
        o.hit.root.i == root.head.i and o.frame.name in {"explode", "land", "fire", "use"} for o in others
    )


def _choose(group: list[Hit], lexicon: Lexicon) -> Reading | None:
    for hit in sorted(group, key=lambda hit: hit.start - hit.end):
        entry = hit.entry
        if entry.needs and not any(holds(need, hit, lexicon) for need in entry.needs):
            continue
        if any(holds(ban, hit, lexicon) for ban in entry.unless):
            continue
        return _case(hit, entry, lexicon)
    return None


def _case(hit: Hit, entry: Entry, lexicon: Lexicon) -> Reading | None:
    for case in entry.cases:
        if holds(case.when, hit, lexicon):
            if case.type is None:
                return None
            return Reading(hit, case.type, case.frame or entry.frame, open=False)
    if entry.means:
        kind = nearest(hit, lexicon)
        if kind is not None:
            return Reading(hit, kind, entry.frame, open=False)
    return Reading(hit, entry.type, entry.frame, open=entry.means)


def _close(reading: Reading, others: list[Reading], lexicon: Lexicon, earlier: EventType | None) -> Reading:
    """Give a reading of untold means the type that the rest of the sentence or report tells."""
    if not reading.open:
        return reading
    kind = _from_others(reading, others) or _from_words(reading, lexicon)
    definite = any(child.lower_ in DEFINITE for child in reading.hit.root.children)
    if kind is None and earlier is not None and definite and reading.hit.entry.id in VAGUE:
        kind = earlier
    return Reading(reading.hit, kind or reading.type, reading.frame, open=kind is None)


def _from_others(reading: Reading, others: Iterable[Reading]) -> EventType | None:
    if reading.type is not EventType.ASSAULT_OTHER:
        return None
    near = [
        o
        for o in others
        if o is not reading and o.type in SPECIFIC and (not o.open or o.type is not EventType.ASSAULT_OTHER)
    ]
    near = [o for o in near if o.type is not EventType.ASSAULT_OFFENSIVE]
    near.sort(key=lambda o: abs(o.hit.root.i - reading.hit.root.i))
    return near[0].type if near else None


def _from_words(reading: Reading, lexicon: Lexicon) -> EventType | None:
    if reading.type is not EventType.ASSAULT_OTHER:
        return None
    kind = told(reading.hit.root.doc, lexicon)
    return None if kind in {EventType.ASSAULT_OFFENSIVE, EventType.ASSAULT_SHOOTING} else kind
