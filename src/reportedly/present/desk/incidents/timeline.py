"""The incidents found over time, in bins without a gap."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, date, timedelta
from typing import Final

import numpy as np

from reportedly.errors import ReportedlyError
from reportedly.present.desk.columns import Mask, Numbers
from reportedly.present.desk.incidents.answers import Bin, Timeline, Unit
from reportedly.present.desk.incidents.table import Table

# Bars of a chart as wide as a window are told apart up to some 150; a bin of the next unit is chosen beyond.
_READABLE: Final = 150
# More bins than a screen has columns of pixels cannot be drawn.
_MOST: Final = 5_000
_UNITS: Final[tuple[tuple[Unit, float], ...]] = (("day", 1), ("week", 7), ("month", 30.4), ("year", 365.25))


def timeline(table: Table, rows: Mask, unit: Unit | None) -> Timeline:
    """Count the incidents found by bin; raises :class:`ReportedlyError` where the unit would make too many."""
    dated = rows & table.dated
    undated = int(rows.sum() - dated.sum())
    if not dated.any():
        return Timeline(unit=unit or "day", bins=[], undated=undated)
    first, last, accounts = table.first[dated], table.last[dated], table.accounts[dated]
    begin, end = int(first.min()), int(last.max())
    unit = unit or _readable(end - begin + 1)
    starts = list(_starts(begin, end, unit))
    edges = np.array([start.toordinal() for start in starts[:-1]])
    ends = np.array([start.toordinal() - 1 for start in starts[1:]])
    # Those that began by a bin's end, without those that ended before it.
    one = np.searchsorted(edges, first, side="right") - 1
    other = np.searchsorted(edges, last, side="right") - 1
    size = len(edges)
    counts = _spread(one, other, np.ones(len(one), dtype=np.int64), size)
    told = _spread(one, other, accounts, size)
    within = np.bincount(one[one == other], minlength=size)
    bins = [
        Bin(
            start=date.fromordinal(int(edges[at])),
            end=date.fromordinal(int(ends[at])),
            incidents=int(counts[at]),
            within=int(within[at]),
            accounts=int(told[at]),
        )
        for at in range(size)
    ]
    return Timeline(unit=unit, bins=bins, undated=undated)


def _spread(one: Numbers, other: Numbers, weights: Numbers, size: int) -> Numbers:
    """Count each in all bins from its first to its last."""
    change = np.zeros(size + 1, dtype=np.int64)
    np.add.at(change, one, weights)
    np.add.at(change, other + 1, -weights)
    return np.cumsum(change)[:size]


def _readable(days: int) -> Unit:
    return next((unit for unit, length in _UNITS if days / length <= _READABLE), "year")


def _starts(begin: int, end: int, unit: Unit) -> Iterator[date]:
    """The first days of the bins that hold the days from ``begin`` to ``end``, and that of the bin after them."""
    length = dict(_UNITS)[unit]
    if (end - begin) / length > _MOST:
        raise ReportedlyError(
            f"By {unit} that would be more than {_MOST:,} bins", remedy="Ask for a longer unit, or for none"
        )
    day = _start(date.fromordinal(begin), unit)
    while day.toordinal() <= end:
        yield day
        day = _next(day, unit)
    yield day


def _start(day: date, unit: Unit) -> date:
    match unit:
        case "day":
            return day
        case "week":
            # ISO weeks begin on Monday; the calendar's first day may be no Monday.
            return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
        case "month":
            return day.replace(day=1)
        case "year":
            return day.replace(month=1, day=1)


def _next(day: date, unit: Unit) -> date:
    match unit:
        case "day":
            return day + timedelta(days=1)
        case "week":
            return day + timedelta(days=7)
        case "month":
            return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
        case "year":
            return day.replace(year=min(day.year + 1, MAXYEAR))
