"""Tellings: the events of grounded claims, each with its own words resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from reportedly.dates import days
from reportedly.model import Grounded, Modality, Place, Span, Telling, Use

Value = TypeVar("Value")


def tellings(grounded: Iterable[Grounded]) -> Iterator[Telling]:
    """Each event of each claim, in their order."""
    for told in grounded:
        actors = {actor.span: actor for actor in told.actors}
        places = {place.span: place for place in told.places}
        for number, (event, happening) in enumerate(zip(told.claim.events, told.happenings, strict=True)):
            yield Telling(
                told=told,
                number=number,
                actors=_of(actors, event.actor),
                targets=_of(actors, event.target),
                places=_of(places, event.place),
                place=happening.place,
                time=happening.time,
            )


def _of(known: dict[Span, Value], spans: tuple[Span, ...]) -> tuple[Value, ...]:
    return tuple(known[span] for span in spans if span in known)


def published(telling: Telling) -> date | None:
    """The day its report was published, the last of them where only a month or year is told."""
    told = telling.claim.published
    found = days(told) if told else None
    return date.fromisoformat(found[1]) if found else None


def when(telling: Telling) -> tuple[date | None, date | None]:
    """The first and the last day the event can have happened by the telling; no later than its report where it is past.

    What happens after its telling – a plan, a threat, a demand – is bounded by its own words alone.
    """
    earliest = telling.time.earliest if telling.time else None
    latest = telling.time.latest if telling.time else None
    if latest is None and telling.claim.modality is Modality.ACTUAL:
        latest = published(telling)
        if earliest is not None and latest is not None and latest < earliest:
            latest = None
    return earliest, latest


def days_told(telling: Telling) -> tuple[date, date] | None:
    """The first and the last day its own words bound it by; ``None`` where they do not."""
    time = telling.time
    if time is None or time.earliest is None or time.latest is None:
        return None
    return time.earliest, time.latest


def happened_at(telling: Telling) -> Place | None:
    """Where an event happened; where no gazetteer knows its places, the nearest that is told by a name, in its words."""
    if telling.place is not None:
        return telling.place
    trigger = telling.event.trigger
    named = [
        place
        for place in telling.places
        if place.use is Use.LITERAL and any(map(str.isupper, place.span.text))
    ]
    return min(
        named,
        key=lambda place: max(place.span.start - trigger.end, trigger.start - place.span.end),
        default=None,
    )
