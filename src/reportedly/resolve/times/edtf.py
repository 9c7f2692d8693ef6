"""Days as an Extended Date/Time Format string, level 1 (ISO 8601-2:2019, annex A)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportedly.resolve.times.almanac import Stretch, month_of, year_of


@dataclass(frozen=True, slots=True)
class Marks:
    """How days are written: the coarse string of the whole or of an end ("2015-21"), and what is not certain.

    ``soft`` marks each end as approximate (``~``), ``unsure`` all as uncertain (``?``).
    """

    whole: str | None = None
    head: str | None = None
    tail: str | None = None
    soft: tuple[bool, bool] = (False, False)
    unsure: bool = False


_PLAIN = Marks()


def edtf(first: date | None, last: date | None, marks: Marks = _PLAIN) -> str | None:
    """Write days from ``first`` to ``last``, ``None`` an open end, as EDTF; ``None`` where both are open.

    A whole month or year is written short.
    """
    if first is None and last is None:
        return None
    unsure = marks.unsure
    if first is None and last is not None:
        return f"../{_marked(marks.tail or last.isoformat(), marks.soft[1], unsure)}"
    if last is None and first is not None:
        return f"{_marked(marks.head or first.isoformat(), marks.soft[0], unsure)}/.."
    assert first is not None and last is not None
    coarse = marks.head is not None or marks.tail is not None
    whole = marks.whole or (None if coarse else _whole(Stretch(first, last)))
    if whole is not None:
        return _marked(whole, any(marks.soft), unsure)
    one, other = _ends(Stretch(first, last))
    if coarse:
        one, other = marks.head or first.isoformat(), marks.tail or last.isoformat()
    return f"{_marked(one, marks.soft[0], unsure)}/{_marked(other, marks.soft[1], unsure)}"


def _whole(stretch: Stretch) -> str | None:
    first, last = stretch
    if first == last:
        return first.isoformat()
    if stretch == month_of(first.year, first.month):
        return f"{first.year:04}-{first.month:02}"
    if stretch == year_of(first.year):
        return f"{first.year:04}"
    return None


def _ends(stretch: Stretch) -> tuple[str, str]:
    """Write both ends in the coarsest unit that both fit."""
    first, last = stretch
    if first == year_of(first.year).first and last == year_of(last.year).last:
        return f"{first.year:04}", f"{last.year:04}"
    if first.day == 1 and last == month_of(last.year, last.month).last:
        return f"{first.year:04}-{first.month:02}", f"{last.year:04}-{last.month:02}"
    return first.isoformat(), last.isoformat()


def _marked(value: str, soft: bool, unsure: bool) -> str:
    mark = "%" if soft and unsure else "~" if soft else "?" if unsure else ""
    return value + mark
