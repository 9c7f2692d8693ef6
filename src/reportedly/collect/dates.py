"""What counts as a date: ISO 8601 in its written-out calendar form, as exact as it is known."""

from __future__ import annotations

import re
from datetime import datetime

# Only the written-out form sorts as text the way it sorts as time; week and ordinal dates do not.
_CALENDAR = re.compile(r"\d{4}(-\d{2}(-\d{2}([T ]\d{2}:?\d{2}.*)?)?)?")
_FILL = {4: "-01-01", 7: "-01"}


def iso(value: str) -> bool:
    """Whether ``value`` is a year, a month, a day or a date-time: ``2020``, ``2020-02``, ``2020-02-20``, ``…T18:00Z``."""
    if not _CALENDAR.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value + _FILL.get(len(value), ""))
    except ValueError:
        return False
    return True
