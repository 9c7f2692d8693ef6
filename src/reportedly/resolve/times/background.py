"""Whether a time dates what a report tells as its background, or its news."""

from __future__ import annotations

from datetime import date, timedelta

from reportedly.resolve.times.counting import Reach

# Of the single days that 72 dated articles tell, those in the first sixth of the text, where the news stands, all lie within
# a week of publication (34 of 38 within a day); of all 120 none lies 8 to 14 days back: there news ends and background
# begins (bench/times.py).
NEWS_DAYS = 7


def background(reach: Reach, published: date | None) -> bool | None:
    """Whether the days lie more than :data:`NEWS_DAYS` before publication; ``None`` where they do only in part.

    What goes on from its first day ("since 2011", "for the last five years") is background where that day is.
    """
    if published is None or (reach.first is None and reach.last is None):
        return None
    edge = published - timedelta(days=NEWS_DAYS)
    if reach.spell:
        return None if reach.first is None else reach.first < edge
    if reach.last is not None and reach.last < edge:
        return True
    if reach.first is not None and reach.first >= edge:
        return False
    return None
