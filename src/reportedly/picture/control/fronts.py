"""Fronts: words that say how far from a place fighting or an advance has come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportedly.knowledge.control import control_words
from reportedly.model import EventType, Front, Modality, Place, Polarity, Span, Status, Telling
from reportedly.picture.control.spots import beside, heading
from reportedly.picture.control.votes import LIKELY

_FIGHTING = frozenset((EventType.ASSAULT_CLASH, EventType.ASSAULT_OFFENSIVE, EventType.ASSAULT_REPEL))
_TOLD = frozenset((Modality.ACTUAL, Modality.ATTEMPTED))

_DISTANCE = re.compile(
    r"(?:(?:only|just|about|around|some|within|less than|nearly|under|over|more than) )*"
    r"(?P<n>\d+(?:[.,]\d+)?)[ -]?(?P<unit>kms?|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?)\b(?: ?\([^)]*\))?"
    r"(?: (?:away|north|south|east|west|north-?east|north-?west|south-?east|south-?west))*(?P<to> (?:from|of|to|outside))?",
    re.IGNORECASE,
)
# Kilometres in a unit, by how it begins; the statute mile.
_KM = {"k": 1.0, "mi": 1.609344, "m": 0.001}
# So many characters may stand between "2 km from" and the name ("the town of"), and between "reached" and "2 km".
NEAR_CHARS = 25


def fronts(tellings: Sequence[Telling]) -> Iterator[Front]:
    """The fronts of one claim, by its tellings: fighting set off from a place, and distances from it."""
    for telling in tellings:
        if telling.event.type in _FIGHTING and telling.event.confidence >= LIKELY and _said(telling):
            yield from _set_off(telling)
    if tellings:
        yield from _distances(tellings[0])


def _said(telling: Telling) -> bool:
    claim = telling.claim
    return (
        claim.polarity is Polarity.POSITIVE and claim.status is not Status.DENIED and claim.modality in _TOLD
    )


def _set_off(telling: Telling) -> Iterator[Front]:
    """Fighting near, towards or so far from a place, where no place it is in is named."""
    aimed = [place for place in telling.places if place.id and heading(place, telling)]
    # Of "towards X, south of Y" only X is told to be approached: the rest says where that is.
    off = aimed or [place for place in telling.places if place.id and beside(place)]
    inside = [place for place in telling.places if place.id and place not in off and not beside(place)]
    for place in () if inside else off:
        far = _DISTANCE.search(place.relation or "")
        yield Front(telling, place, _words(place, telling), _km(far) if far else None)


def _words(place: Place, telling: Telling) -> Span:
    """The words for a front, with those before the name that set it off."""
    lead = heading(place, telling)
    if lead is None:
        return place.span
    start = place.span.start - len(lead[0])
    return Span(start, place.span.end, lead[0] + place.span.text)


def _distances(telling: Telling) -> Iterator[Front]:
    """Distances in the sentence of a claim that tell of lines, or of how near something has come."""
    known, claim = control_words(), telling.claim
    sentence = claim.sentence
    for far in _DISTANCE.finditer(sentence.text):
        words = Span(sentence.start + far.start(), sentence.start + far.end(), far[0])
        denied = not _affirmed(telling) and claim.content.start <= words.start < claim.content.end
        lead = sentence.text[max(0, far.start() - NEAR_CHARS) : far.start()]
        if denied or not (known.lines.search(lead) or known.reaching.search(lead + far[0])):
            continue
        place = _measured(telling.told.places, words, forward=far["to"] is not None)
        if place is not None:
            yield Front(telling, place, words, _km(far))


def _affirmed(telling: Telling) -> bool:
    return telling.claim.polarity is Polarity.POSITIVE and telling.claim.status is not Status.DENIED


def _measured(places: Sequence[Place], words: Span, *, forward: bool) -> Place | None:
    """From which place a distance is told: the one after "from", else the last before."""
    holding = [place for place in places if place.id and place.span.start <= words.start < place.span.end]
    if holding:
        return holding[0]
    if forward:
        after = [place for place in places if 0 <= place.span.start - words.end <= NEAR_CHARS]
        return min(after, key=lambda place: place.span.start, default=None)
    earlier = [place for place in places if place.span.end <= words.start and (place.id or place.admin)]
    return max(earlier, key=lambda place: place.span.end, default=None)


def _km(far: re.Match[str]) -> float:
    unit = far["unit"].lower()
    each = _KM["k"] if unit.startswith("k") else _KM["mi"] if unit.startswith("mi") else _KM["m"]
    return round(float(far["n"].replace(",", ".")) * each, 3)
