"""Counting days: weeks from Monday, months, seasons, years, and steps from one to another."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from reportedly.knowledge.times import Unit


class Stretch(NamedTuple):
    """Days in a row: ``first`` to ``last``, both counted in."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


_IN_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14, Unit.WEEKEND: 7}
_IN_MONTHS = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.SEASON: 3,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
}
_PER_DAY = {Unit.SECOND: 86400, Unit.MINUTE: 1440, Unit.HOUR: 24}
# The first month of a season by EDTF's number, north of the equator.
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


def plus(day: date, unit: Unit, count: int) -> date:
    """The day ``count`` units on; a month's end stays within the month, a part of a day is counted whole days."""
    if unit in _IN_DAYS:
        return day + timedelta(days=_IN_DAYS[unit] * count)
    if unit in _PER_DAY:
        return day + timedelta(days=int(count / _PER_DAY[unit]))
    return _plus_months(day, _IN_MONTHS[unit] * count)


def at_most_days(unit: Unit, count: int) -> int:
    """How many days back so many seconds, minutes or hours may reach: 24 hours one, 36 hours two, minutes none."""
    if unit is Unit.HOUR:
        return -(-count // 24)
    return count // _PER_DAY[unit]


def is_part(unit: Unit) -> bool:
    """Whether the unit is shorter than a day."""
    return unit in _PER_DAY


def month_of(year: int, month: int) -> Stretch:
    """The days of a month."""
    return Stretch(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def year_of(year: int, count: int = 1) -> Stretch:
    """The days of ``count`` years."""
    return Stretch(date(year, 1, 1), date(year + count - 1, 12, 31))


def season_of(year: int, number: int, *, southern: bool = False) -> Stretch:
    """The three months of a meteorological season; a northern winter begins in December of its year."""
    start = _SEASON_STARTS[number]
    first = date(year, start, 1)
    if southern:
        first = _plus_months(first, 6 if start < 9 else -6)
    return Stretch(first, _plus_months(first, 3) - timedelta(days=1))


def unit_around(day: date, unit: Unit, shift: int = 0) -> Stretch:
    """The whole unit a day lies in, or the one ``shift`` units from it; a weekend is the week's Saturday and Sunday."""
    if unit is Unit.DAY or is_part(unit):
        there = plus(day, Unit.DAY, shift)
        return Stretch(there, there)
    if unit in (Unit.WEEK, Unit.FORTNIGHT, Unit.WEEKEND):
        monday = day - timedelta(days=day.weekday()) + timedelta(days=_IN_DAYS[unit] * shift)
        skipped = 5 if unit is Unit.WEEKEND else 0
        return Stretch(
            monday + timedelta(days=skipped),
            monday + timedelta(days=_IN_DAYS[unit] - 1 if skipped == 0 else 6),
        )
    return _months_around(day, unit, shift)


def weekday_before(day: date, weekday: int, *, strictly: bool = False) -> date:
    """The last such weekday up to ``day``, that day among them unless ``strictly``."""
    back = (day.weekday() - weekday) % 7
    return day - timedelta(days=back or (7 if strictly else 0))


def weekday_after(day: date, weekday: int, *, strictly: bool = False) -> date:
    """The next such weekday from ``day`` on, that day among them unless ``strictly``."""
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead or (7 if strictly else 0))


def share(stretch: Stretch, first: int, last: int) -> Stretch:
    """The part of a stretch between two shares of eighteen: whole months of a year, whole days of what is shorter."""
    if stretch.days >= 85:
        months = (stretch.last.year - stretch.first.year) * 12 + stretch.last.month - stretch.first.month + 1
        low, high = months * first // 18, -(-months * last // 18)
        return Stretch(
            _plus_months(stretch.first, low), _plus_months(stretch.first, high) - timedelta(days=1)
        )
    if 28 <= stretch.days <= 31:
        tenths = {
            0: 0,
            6: 10,
            9: 15,
            12: 20,
            18: stretch.days,
        }  # the tenth and the twentieth end a month's thirds
        low, high = tenths.get(first, stretch.days * first // 18), tenths.get(last, stretch.days * last // 18)
    else:
        low, high = stretch.days * first // 18, -(-stretch.days * last // 18)
    return Stretch(
        stretch.first + timedelta(days=low), stretch.first + timedelta(days=max(high, low + 1) - 1)
    )


def _plus_months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        raise OverflowError(f"the year {year} is outside the calendar")
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _months_around(day: date, unit: Unit, shift: int) -> Stretch:
    size = _IN_MONTHS[unit]
    start = date(day.year, day.month, 1)
    back = {Unit.MONTH: 0, Unit.QUARTER: (day.month - 1) % 3, Unit.SEASON: day.month % 3}.get(unit)
    if back is None:  # years, decades, centuries begin with their round year
        years = size // 12
        start, back = date(day.year, 1, 1), (day.year % years) * 12
    first = _plus_months(start, size * shift - back)
    return Stretch(first, _plus_months(first, size) - timedelta(days=1))
