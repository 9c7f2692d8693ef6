"""The days an ISO 8601 value may mean: a month means any of its days, a year likewise."""

from __future__ import annotations

import calendar
import re
from datetime import datetime

from reportedly.errors import ReportedlyError

_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d{2})")

Days = tuple[str, str]


def days(value: str | None) -> Days | None:
    """Give the first and the last day ``value`` may mean, as ``YYYY-MM-DD``; ``None`` where it tells no date.

    A date-time means the day it is written with; its time zone is left as told.
    """
    if value is None:
        return None
    value = value.strip()
    try:
        if _YEAR.fullmatch(value):
            year = datetime(int(value), 1, 1).date()
            return year.isoformat(), year.replace(month=12, day=31).isoformat()
        if month := _MONTH.fullmatch(value):
            first = datetime(int(month[1]), int(month[2]), 1).date()
            last = calendar.monthrange(first.year, first.month)[1]
            return first.isoformat(), first.replace(day=last).isoformat()
        day = datetime.fromisoformat(value).date().isoformat()
    except ValueError:
        return None
    return day, day


def bound(name: str, value: str) -> Days:
    """Give the days of a bound a user set; raise :class:`ReportedlyError` where it is no date."""
    found = days(value)
    if found is None:
        raise ReportedlyError(
            f"{name} is {value!r}, which is no date", remedy="Write it as 2016-03-27 or 2016-03"
        )
    return found
