"""Which place the words of a report mean, how exactly, and why.

``places`` resolves given spans of one report together; ``find`` finds the places of a plain text; ``event_place`` tells
which of an event's places it happened at; ``explained`` gives the candidates with the choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.model import Place, Span
from reportedly.resolve.places.assembling import assembled
from reportedly.resolve.places.document import HEAD, read_report
from reportedly.resolve.places.events import event_place
from reportedly.resolve.places.finding import find
from reportedly.resolve.places.gathering import Scored

__all__ = ["Choice", "event_place", "explained", "find", "places"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A place with the candidates it was chosen from, the likeliest first."""

    place: Place
    candidates: tuple[Scored, ...]


def places(
    spans: Sequence[Span],
    *,
    text: str,
    gazetteer: Gazetteer,
    countries: Iterable[str] = (),
    near: Iterable[str] = (),
    context: bool = False,
) -> tuple[Place, ...]:
    """The place each span of one report means, in order: all of a report's spans together, as each tells of the others.

    ``countries`` (ISO 3166-1 alpha-2) are those the report is known to be about, say by its outlet or its casebook;
    ``near`` names places it is known to be about.  With ``context`` the other places of the text are looked for and
    heard, too: for spans that are only some of a report's places.  A span whose place is not known comes back with its
    words alone; a name in no gazetteer with the area it lies in and no id.
    """
    about = tuple(countries)
    heard = [*spans, *(_beside(spans, text, gazetteer, about) if context else ())]
    report = read_report(heard, text=text, gazetteer=gazetteer, countries=about, near=near)
    return assembled(heard, report, text=text, gazetteer=gazetteer)[: len(spans)]


def _beside(
    spans: Sequence[Span], text: str, gazetteer: Gazetteer, countries: Sequence[str]
) -> Iterator[Span]:
    """The places found in the text that none of the spans covers."""
    taken = sorted((span.start, span.end) for span in spans)
    for found in find(text, gazetteer, countries=countries):
        if not any(start < found.end and found.start < end for start, end in taken):
            yield found


def explained(
    spans: Sequence[Span],
    *,
    text: str,
    gazetteer: Gazetteer,
    countries: Iterable[str] = (),
    near: Iterable[str] = (),
) -> Iterator[Choice]:
    """The same with the candidates; without spans, the whole text is taken as the words of one place."""
    asked = list(spans) or [Span(0, len(text), text)]
    report = read_report(asked, text=text, gazetteer=gazetteer, countries=countries, near=near)
    made = assembled(asked, report, text=text, gazetteer=gazetteer)
    for at, place in enumerate(made):
        group = report.of_mention.get((at, HEAD))
        yield Choice(place, tuple(group.candidates) if group else ())
