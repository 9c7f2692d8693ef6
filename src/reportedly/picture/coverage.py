"""Coverage: how many articles a casebook holds of each outlet for each day, so that silence is not read as peace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from reportedly.dates import days
from reportedly.model import Coverage, Telling
from reportedly.picture.grouping import by_day


class Listed(Protocol):
    """An article as a casebook lists it."""

    @property
    def outlet(self) -> str | None:
        """Whose it is, as given."""

    @property
    def published(self) -> str | None:
        """Its date, as given."""

    @property
    def claims(self) -> int:
        """How many of its claims are asked for."""


class Resting(Protocol):
    """A row of the picture, which rests on tellings."""

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """What it rests on."""


@dataclass(frozen=True, slots=True)
class Covered:
    """What a casebook holds of the days on which some rows were reported: ``articles`` of ``outlets``, and ``telling`` of them."""

    days: int
    articles: int
    outlets: int
    telling: int


_Cell = tuple[str | None, date | None]


def coverage(
    articles: Iterable[Listed], *, found: Iterable[Listed] | None = None, gaps: bool = False
) -> Iterator[Coverage]:
    """How many articles and claims there are of each outlet and day, by day and outlet.

    Every article counts, also one without a claim.  ``found`` are those a question finds, with how many such claims each has;
    all where it is left out.  An article whose day is not known counts for no day (``None``).  With ``gaps`` each outlet's days
    without an article are told too, from its first to its last known day, as 0.
    """
    all_of = list(articles)
    asked = all_of if found is None else list(found)
    held, claims = _counted(all_of)
    matching, matching_claims = _counted(asked)
    cells = {*held, *matching}
    if gaps:
        cells |= set(_between(cells))
    for outlet, day in sorted(cells, key=_order):
        cell = outlet, day
        yield Coverage(
            outlet=outlet,
            day=day,
            articles=held[cell],
            claims=claims[cell],
            found=matching[cell],
            found_claims=matching_claims[cell],
        )


def _counted(articles: Iterable[Listed]) -> tuple[Counter[_Cell], Counter[_Cell]]:
    held: Counter[_Cell] = Counter()
    claims: Counter[_Cell] = Counter()
    for article in articles:
        cell = article.outlet, day_of(article.published)
        held[cell] += 1
        claims[cell] += article.claims
    return held, claims


def day_of(published: str | None) -> date | None:
    """The day of a publication date; ``None`` where only a month or year is told, or nothing that is a date."""
    found = days(published) if published else None
    return date.fromisoformat(found[0]) if found and found[0] == found[1] else None


def _between(cells: Iterable[_Cell]) -> Iterator[_Cell]:
    """Every day of each outlet from its first to its last."""
    known: dict[str | None, list[date]] = {}
    for outlet, day in cells:
        if day is not None:
            known.setdefault(outlet, []).append(day)
    for outlet, its in known.items():
        first = min(its)
        yield from ((outlet, first + timedelta(days=n)) for n in range((max(its) - first).days + 1))


def _order(cell: _Cell) -> tuple[tuple[date, date], bool, str]:
    outlet, day = cell
    return (by_day(day, day), outlet is None, outlet or "")


def coverage_of(rows: Iterable[Resting], among: Sequence[Coverage]) -> Covered:
    """What is held of the days on which the reports that rows rest on were published, to stand beside their count.

    A row told by 2 of 30 articles of those days is another thing than one told by 2 of 2.  ``among`` is the casebook's
    :func:`coverage`.
    """
    reports = {
        (telling.claim.article, telling.claim.outlet, day_of(telling.claim.published))
        for row in rows
        for telling in row.tellings
    }
    on = {day for _, _, day in reports if day is not None}
    cells = [cell for cell in among if cell.day in on and cell.articles]
    return Covered(
        days=len(on),
        articles=sum(cell.articles for cell in cells),
        outlets=len({cell.outlet for cell in cells}),
        telling=sum(day is not None for _, _, day in reports),
    )
