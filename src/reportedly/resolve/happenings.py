"""Happenings: of the places and times that a claim names, where and when each of its events happened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportedly.model import Claim, Event, Happening, Place, Polarity, Span, Time
from reportedly.resolve.places import event_place

# What ties an event to the place that the sentence before told: a word for that place, or for what happened there.
_TIED = re.compile(
    r"\b(?:there|(?:the|this|that|these|those|both|same|its)\s+(?:same\s+)?"
    r"(?:village|town|city|area|district|neighbou?rhood|site|scene|base|airport|camp|province|"
    r"attacks?|strikes?|air\s?strikes?|raids?|blasts?|explosions?|bombings?|shelling|clash(?:es)?|fighting|assault|"
    r"offensive|battle|incident|massacre|operation))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A place an earlier event named, with the sentence that told it."""

    place: Place
    sentence: Span


def happenings(
    claims: Sequence[Claim], *, text: str, places: Mapping[Span, Place], times: Mapping[Span, Time]
) -> Iterator[tuple[Happening, ...]]:
    """For each claim of a report, in text order, one happening for each of its events."""
    told: list[_Told] = []
    for claim in claims:
        made = [_happening(claim, event, told, text, places, times) for event in claim.events]
        # Its own events do not lend each other places before all are read: each keeps to what it names first.
        told.extend(
            _Told(places[span], claim.sentence)
            for event in claim.events
            for span in event.place
            if span in places
        )
        yield tuple(made)


def _happening(
    claim: Claim,
    event: Event,
    told: Sequence[_Told],
    text: str,
    places: Mapping[Span, Place],
    times: Mapping[Span, Time],
) -> Happening:
    own = [places[span] for span in event.place if span in places]
    # What is said not to have happened is said of no place but its own.
    earlier = () if claim.polarity is Polarity.NEGATIVE else reversed(told)
    before = [
        (back, one.place)
        for one in earlier
        if (back := _back(one.sentence, claim.sentence, text)) is not None
    ]
    tied = _TIED.search(text, claim.sentence.start, claim.sentence.end) is not None
    place = event_place(own, trigger=event.trigger, before=before, tied=tied)
    return Happening(event.trigger, place, _time(event, times))


def _back(earlier: Span, here: Span, text: str) -> int | None:
    """How many sentences back another stands: 0 where it is the same, 1 right before; ``None`` farther off."""
    if earlier == here:
        return 0
    return 1 if earlier.end <= here.start and not text[earlier.end : here.start].strip() else None


def _time(event: Event, times: Mapping[Span, Time]) -> Time | None:
    """When an event happened: of its own times the one that tells the fewest days, the nearest to its trigger of equals."""
    dated = [times[span] for span in event.time if span in times]
    bounded = [time for time in dated if time.earliest is not None or time.latest is not None]
    if not bounded:
        return dated[0] if dated else None

    def width(time: Time) -> tuple[float, int]:
        days = (
            (time.latest - time.earliest).days
            if time.earliest is not None and time.latest is not None
            else float("inf")
        )
        return days, abs(time.span.start - event.trigger.start)

    return min(bounded, key=width)
