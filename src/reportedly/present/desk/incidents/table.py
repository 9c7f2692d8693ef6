"""Incidents laid out in columns, so that any filter of tens of thousands of them takes a few milliseconds.

A filter with several values for an incident is two columns, ``row`` and ``code``: that incident has that value.  What is found
is one array of booleans; values are counted by counting the codes of the rows found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.present.desk.incidents.answers import Where
from reportedly.present.desk.incidents.summary import Terms

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]
Measures = npt.NDArray[np.float64]

FACETS: Final = ("type", "country", "place", "actor", "outlet", "camp", "standing", "grade", "source")
# Days are numbers; what sets no bound lies beyond all of them.
NO_DAY: Final = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Values:
    """The values of one filter, and which rows have which; each pair of ``rows`` and ``codes`` once."""

    keys: tuple[str, ...]
    labels: tuple[str, ...]
    code: Mapping[str, int]
    named: Mapping[str, tuple[int, ...]]
    rows: Numbers
    codes: Numbers

    def having(self, codes: Iterable[int], size: int) -> Mask:
        """Which of ``size`` rows have any of the values."""
        wanted = np.zeros(len(self.keys) + 1, dtype=np.bool_)
        wanted[list(codes)] = True
        found = np.zeros(size, dtype=np.bool_)
        found[self.rows[wanted[self.codes]]] = True
        return found

    def counted(self, found: Mask) -> Numbers:
        """How many of the rows found have each value."""
        return np.bincount(self.codes[found[self.rows]], minlength=len(self.keys))


@dataclass(frozen=True, slots=True)
class Table:
    """All incidents of a making, in the order they were made in; ``first`` and ``last`` are days by their ordinal."""

    ids: tuple[str, ...]
    row: Mapping[str, int]
    values: Mapping[str, Values]
    first: Numbers
    last: Numbers
    accounts: Numbers
    outlets: Numbers
    origins: Numbers
    dead: Numbers
    dead_high: Numbers
    spots: tuple[Where, ...]
    spot: Numbers
    lat: Measures
    lon: Measures
    radius: Measures
    claim_row: Mapping[str, Sequence[int]]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def dated(self) -> Mask:
        """Which rows have a day."""
        return self.first != NO_DAY


def table(told: Iterable[Terms]) -> Table:
    """Lay incidents out."""
    rows = list(told)
    spots: dict[tuple[object, ...], int] = {}
    shown: list[Where] = []
    spot = [_spot(each.place, spots, shown) for each in rows]
    claim_row: dict[str, list[int]] = {}
    for at, each in enumerate(rows):
        for claim in each.claims:
            claim_row.setdefault(claim, []).append(at)
    bounds = [_bounds(each) for each in rows]
    return Table(
        ids=tuple(each.id for each in rows),
        row={each.id: at for at, each in enumerate(rows)},
        values={name: _values(map(_READ[name], rows)) for name in FACETS},
        first=_numbers(first for first, _ in bounds),
        last=_numbers(last for _, last in bounds),
        accounts=_numbers(each.accounts for each in rows),
        outlets=_numbers(len(each.outlets) for each in rows),
        origins=_numbers(each.origins for each in rows),
        dead=_numbers(_none(each.dead[0] if each.dead[0] is not None else each.dead[1]) for each in rows),
        dead_high=_numbers(_none(each.dead[1]) for each in rows),
        spots=tuple(shown),
        spot=_numbers(spot),
        lat=_measures(place.lat for place in shown),
        lon=_measures(place.lon for place in shown),
        radius=_measures(place.radius_km for place in shown),
        claim_row=claim_row,
    )


def _none(number: int | None) -> int:
    return -1 if number is None else number


def _numbers(values: Iterable[int]) -> Numbers:
    return np.fromiter(values, dtype=np.int64)


def _measures(values: Iterable[float | None]) -> Measures:
    return np.fromiter((np.nan if value is None else value for value in values), dtype=np.float64)


def _bounds(each: Terms) -> tuple[int, int]:
    """Its days; one that is bounded at one end alone counts for that day."""
    first, last = each.earliest or each.latest, each.latest or each.earliest
    if first is None or last is None:
        return NO_DAY, NO_DAY
    return first.toordinal(), max(first, last).toordinal()


def _spot(place: Where | None, known: dict[tuple[object, ...], int], shown: list[Where]) -> int:
    """The number of a place; -1 for none.  Two are one where name, offset, point and radius are."""
    if place is None:
        return -1
    told = place.id or folded(place.text)
    key = (told, folded(place.relation or ""), place.lat, place.lon, place.radius_km)
    if key not in known:
        known[key] = len(shown)
        shown.append(place)
    return known[key]


def _values(told: Iterable[Iterable[tuple[str, str]]]) -> Values:
    code: dict[str, int] = {}
    labels: list[str] = []
    rows: list[int] = []
    codes: list[int] = []
    named: dict[str, dict[int, None]] = {}
    for row, values in enumerate(told):
        for key, label in dict(values).items():
            if key not in code:
                code[key] = len(labels)
                labels.append(label)
            rows.append(row)
            codes.append(code[key])
            named.setdefault(folded(label), {})[code[key]] = None
    return Values(
        keys=tuple(code),
        labels=tuple(labels),
        code=code,
        named={name: tuple(found) for name, found in named.items()},
        rows=_numbers(rows),
        codes=_numbers(codes),
    )


def _place(each: Terms) -> Iterable[tuple[str, str]]:
    if each.place is None:
        return ()
    name = " ".join(filter(None, (each.place.relation, each.place.name or each.place.text)))
    return ((name, name),)


def _country(each: Terms) -> Iterable[tuple[str, str]]:
    if each.place is None or each.place.country is None:
        return ()
    return ((each.place.country, each.place.country),)


def _same(values: Iterable[str]) -> Iterable[tuple[str, str]]:
    return ((value, value) for value in values)


_READ: Final = {
    "type": lambda each: _same((each.type,)),
    "country": _country,
    "place": _place,
    "actor": lambda each: each.actors,
    "outlet": lambda each: _same(each.outlets),
    "camp": lambda each: _same(each.camps),
    "standing": lambda each: _same(each.standing),
    "grade": lambda each: _same((each.grade,) if each.grade else ()),
    "source": lambda each: each.sources,
}


def ordinal(day: str) -> int:
    """A day, written ``YYYY-MM-DD``, as a number."""
    return date.fromisoformat(day).toordinal()
