"""Days: what two tellings of a happening make of each other by the days they tell, or by when their reports appeared.

What tells no day is placed by its report's own date, the less the longer ago the other's day or report was.
"""

from __future__ import annotations

from reportedly.reconcile.mentions import Window
from reportedly.reconcile.profiles import Profile

# A spell this short tells the days of a happening.
FEW_DAYS = 2
# Days from what one tells to the report of the other, which tells none, and what so many are called.
_LAGS = (
    (0, "the same day"),
    (1, "the day after"),
    (3, "within three days"),
    (7, "within a week"),
    (14, "within a fortnight"),
)
# Days between two reports that tell none.
_GAPS = ((0, "of one day"), (1, "of two days running"), (4, "days apart"))

SAME = "days: the same"
# What is seen where two can well be of the same days.
THE_SAME = frozenset([SAME, *(f"days: told, reported {how}" for _, how in _LAGS[:3])])


def when(one: Profile, other: Profile) -> str:
    """What is observed of two profiles' days.  Symmetric."""
    a, b = one.window, other.window
    if a.told and b.told:
        return _both_told(a, b)
    if a.told or b.told:
        return _one_told(a, other) if a.told else _one_told(b, one)
    if one.published is None or other.published is None:
        return "days: none told"
    apart = max((one.published[0] - other.published[1]).days, (other.published[0] - one.published[1]).days, 0)
    how = next((how for days, how in _GAPS if apart <= days), "far apart")
    return f"days: none told, reports {how}"


def _both_told(a: Window, b: Window) -> str:
    gap = _gap(a, b)
    wide = max(_width(a), _width(b))
    if gap > 0:
        return "days: next to each other" if gap == 1 else "days: apart"
    return SAME if wide <= FEW_DAYS else "days: within a spell" if wide <= 14 else "days: within a long spell"


def _one_told(told: Window, untold: Profile) -> str:
    if untold.published is None or told.earliest is None:
        return "days: one not told"
    lag = (untold.published[1] - told.earliest).days
    if lag < -1:
        return "days: after the report"
    how = next((how for days, how in _LAGS if lag <= days), "later")
    return f"days: told, reported {how}"


def days_part(one: Window, other: Window, *, spells: bool = False) -> bool | None:
    """Whether the days told part two tellings by more than a night; ``None`` where not both tell a day or a few.

    With ``spells`` a longer spell ("early in October") is parted from days that are none of its own.
    """
    if not (one.told and other.told and one.earliest and one.latest and other.earliest and other.latest):
        return None
    if max(_width(one), _width(other)) <= FEW_DAYS:
        return _gap(one, other) > 1
    return True if spells and _gap(one, other) > 0 else None


def _gap(a: Window, b: Window) -> int:
    """Days between two told windows; 0 or less where they overlap."""
    assert a.earliest and a.latest and b.earliest and b.latest
    return max((a.earliest - b.latest).days, (b.earliest - a.latest).days)


def _width(window: Window) -> int:
    assert window.earliest and window.latest
    return (window.latest - window.earliest).days
