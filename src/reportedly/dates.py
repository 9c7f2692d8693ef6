"""What counts as a date, and the days it may mean: ISO 8601 in its written-out calendar form, as exact as it is known."""

from __future__ import annotations

import calendar
import re
from datetime import datetime

# Only the written-out form sorts as text the way it sorts as time; "20200220" and week dates do not.
_CALENDAR = re.compile(r"\d{4}(-\d{2}(-\d{2}([T ]\d{2}:?\d{2}.*)?)?)?", re.ASCII)
_FILL = {4: "-01-01", 7: "-01"}

Days = tuple[str, str]


def iso(value: str) -> bool:
    """Whether ``value`` is a year, a month, a day or a date-time: ``2020``, ``2020-02``, ``2020-02-20``, ``…T18:00Z``."""
    if not _CALENDAR.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value + _FILL.get(len(value), ""))
    except ValueError:
        return False
    return True


def days(value: str) -> Days | None:
    """Give the first and the last day ``value`` may mean, as ``YYYY-MM-DD``; ``None`` where it is no date.

    A month means any of its days, a year likewise.  A date-time means the day it is written with; its time
    zone is left as told.
    """
    if not iso(value):
        return None
    year, month, day = value[:4], value[5:7], value[8:10]
    last = calendar.monthrange(int(year), int(month or 12))[1]
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or last}"
