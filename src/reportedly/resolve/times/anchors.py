"""The article's own dates: what its page, its dateline or a caption prints, to count from.

A page's printed date outweighs a publication date given with it that differs, where the text's weekdays fit it better
or as well: a date given may be that of collecting.  A caption's date is a picture's, and may be older than the report: days are counted from it only where a
weekday of the text is that very day; else it serves for the month and the year, with low confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reportedly import dates
from reportedly.model import Coded, Line, LineKind
from reportedly.resolve.times import forms
from reportedly.resolve.times.counting import Tense
from reportedly.resolve.times.reading import Found
from reportedly.resolve.times.tense import tense_at

# A report is put out on the day it tells of or soon after: 93 % of the weekdays named in the FA-KES pages that print a
# date lie at most two days before it.  Where that differs from the date given with the page (185 of 695), 94 % fit the
# printed one so and 42 % the given one, which is chance (bench/times.py).
_NEAR = 2
# One weekday that lies farther back may be the report's; of a right date two do so in one page of two hundred (0.07 squared).
_SEVERAL = 2
_PAGE = frozenset([LineKind.FURNITURE, LineKind.DATELINE, LineKind.BYLINE])
_OLD = re.compile(r"\bfile\b|\barchive", re.IGNORECASE)


PRINTED = "the date the page prints"
CAPTION = "the date of a caption"


@dataclass(frozen=True, slots=True)
class Dating:
    """The day a report is counted from: ``first`` to ``last`` where it is known no better.

    ``dated`` says in words where that comes from, ``doubt`` why it may be wrong; ``weight`` is added to the confidence of
    all counted from it.
    ``days`` is whether single days may be counted from it.
    """

    first: date
    last: date
    dated: str = "the publication date"
    doubt: str = ""
    weight: float = 0.0
    days: bool = True


def dating(coded: Coded, found: Sequence[Found]) -> Dating | None:
    """Give the day an article's times are counted from, ``None`` where nothing tells it.

    ``found`` is every time of the article's text, in order.
    """
    given, weekdays = _given(coded.article.published), _weekdays(coded.article.text, found)
    printed = _printed(coded.lines, _PAGE, found)
    if given is not None:
        return _against(given, printed, weekdays)
    if printed:
        return Dating(printed[0], printed[0], PRINTED, "a page may be printed anew", -0.05)
    captions = [line for line in coded.lines if not _OLD.search(line.span.text)]
    return _by_caption(_printed(captions, frozenset([LineKind.CAPTION]), found), weekdays)


def _given(published: str | None) -> Dating | None:
    days = dates.days(published) if published else None
    if days is None:
        return None
    first, last = (date.fromisoformat(day) for day in days)
    return Dating(first, last)


def _against(given: Dating, printed: Sequence[date], weekdays: Sequence[int]) -> Dating:
    """Hold the date given against the page's own; a day apart they may differ by the time zone."""
    for day in printed:
        if given.first - timedelta(days=1) <= day <= given.last + timedelta(days=1):
            return given if given.first == given.last else Dating(day, day, PRINTED)
    if printed and _fit(printed[0], weekdays) >= _fit(given.last, weekdays):
        return Dating(printed[0], printed[0], PRINTED, f"{given.first} was given with the page", -0.05)
    if len(weekdays) >= _SEVERAL and _fit(given.last, weekdays) == 0 and given.first == given.last:
        return Dating(given.first, given.last, doubt="the text's weekdays fit that date badly", weight=-0.3)
    return given


def _by_caption(days: Sequence[date], weekdays: Sequence[int]) -> Dating | None:
    """Take a caption's day, as the report's where a weekday of the text is that day."""
    if not days:
        return None
    latest = max(days)
    if latest.weekday() in weekdays:
        return Dating(latest, latest, CAPTION, "the picture may be older; its weekday is named, though", -0.2)
    return Dating(latest, latest, CAPTION, "the picture may be older than the report", -0.4, days=False)


def _printed(lines: Iterable[Line], kinds: frozenset[LineKind], found: Sequence[Found]) -> list[date]:
    """Give the days written out in full in lines of these kinds."""
    runs = [line.span for line in lines if line.kind in kinds]
    inside = (one for one in found if any(run.start <= one.span.start < run.end for run in runs))
    return [day for one in inside if (day := _full_day(one.form)) is not None]


def _full_day(form: forms.Form) -> date | None:
    form = form.inner if isinstance(form, forms.DayPart) else form
    if not isinstance(form, forms.Calendar) or form.year is None or form.month is None or form.day is None:
        return None
    try:
        return date(form.year, form.month, form.day)
    except ValueError:
        return None


def _weekdays(text: str, found: Iterable[Found]) -> list[int]:
    """Give the weekdays a text names for what is not to come, each as often as it does."""
    named = []
    for one in found:
        form = one.form.inner if isinstance(one.form, forms.DayPart) else one.form
        if not isinstance(form, forms.Weekday) or form.pick is not forms.Pick.NEAR:
            continue
        if tense_at(text, one.span.start, one.span.end) is not Tense.FUTURE:
            named.append(form.day)
    return named


def _fit(day: date, weekdays: Sequence[int]) -> int:
    return sum((day.weekday() - weekday) % 7 <= _NEAR for weekday in weekdays)
