"""Days of spells and parts: since, until, before, after, from one time to another, a part of a span."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from reportedly.knowledge.times import Unit, Vague
from reportedly.model import Reason
from reportedly.resolve.times.almanac import Stretch, share, unit_around
from reportedly.resolve.times.counting.setting import (
    NO_DATE,
    NOTHING_TOLD,
    Reach,
    Setting,
    Tense,
    found,
    unset,
)
from reportedly.resolve.times.edtf import Marks, edtf
from reportedly.resolve.times.forms import Hint, NthWeek, Part

_COARSE = {"part-of-day": 0, "day": 1, "week": 2, "month": 3, "season": 4, "year": 5, "open": 6}


def since_days(inner: Reach, setting: Setting) -> Reach:
    """From the first day of ``inner`` to publication, which a report does not see beyond."""
    if inner.first is None:
        return replace(inner, last=None, marks=Marks())
    last = None if setting.tense is Tense.FUTURE else setting.published
    if last is not None and last < inner.first:
        last = None
    head = edtf(inner.first, inner.last, replace(inner.marks, soft=(False, False), unsure=False))
    whole = head is not None and "/" not in head
    marks = Marks(head=head if whole else None, soft=(inner.marks.soft[0], False), unsure=inner.marks.unsure)
    ends = "goes on to publication" if last is not None else "its end is open"
    reach = replace(inner, last=last, marks=marks, spell=True, anchor=inner.anchor)
    return reach.because(ends, 0.0)


def until_days(inner: Reach) -> Reach:
    """Up to the last day of ``inner``; when it began is not told."""
    tail = (
        None
        if inner.last is None
        else edtf(inner.first, inner.last, replace(inner.marks, soft=(False, False), unsure=False))
    )
    whole = tail is not None and "/" not in tail
    marks = Marks(tail=tail if whole else None, soft=(False, inner.marks.soft[1]), unsure=inner.marks.unsure)
    return replace(inner, first=None, marks=marks)


def before_days(inner: Reach) -> Reach:
    """Before the first day of ``inner``, or on a day that ``inner`` itself is."""
    if inner.first is None:
        return replace(inner, last=None, marks=Marks())
    single = inner.first == inner.last
    last = inner.first if single else inner.first - timedelta(days=1)
    return replace(inner, first=None, last=last, marks=Marks(unsure=inner.marks.unsure))


def after_days(inner: Reach, setting: Setting) -> Reach:
    """From the first day of ``inner`` on, to publication where the tense is past."""
    if inner.first is None:
        return replace(inner, last=None, marks=Marks())
    last = setting.published if setting.tense is Tense.PAST else None
    if last is not None and last < inner.first:
        last = None
    return replace(inner, last=last, marks=Marks(unsure=inner.marks.unsure))


def between_days(first: Reach, second: Reach) -> Reach:
    """From the first day of one to the last of the other; the less sure of the two gives the confidence."""
    reasons = min((first.reasons, second.reasons), key=lambda some: sum(one.weight for one in some))
    precision = max((first.precision, second.precision), key=lambda one: _COARSE.get(one or "open", 6))
    anchor = second.anchor or first.anchor
    if first.first is None or second.last is None:
        known = first.first is not None or second.last is not None
        said = reasons if not known else (*reasons, Reason("one end could not be dated", -0.3))
        return Reach(first.first, second.last, precision, anchor=anchor, reasons=said)
    soft = (first.marks.soft[0], second.marks.soft[1])
    marks = Marks(soft=soft, unsure=first.marks.unsure or second.marks.unsure)
    reach = Reach(first.first, second.last, precision, marks, anchor, reasons=reasons)
    if first.first <= second.last:
        return reach
    ends = min(first.first, second.first or second.last), max(second.last, first.last or first.first)
    return replace(reach, first=ends[0], last=ends[1]).because("the ends are told in reverse", -0.4)


def part_of(form: Part, inner: Reach) -> Reach:
    """A part by shares; where "early" ends is ours, so that end is soft."""
    if inner.stretch is None:
        return inner
    stretch = share(inner.stretch, form.first, form.last)
    halves = form.first in (0, 9) and form.last in (9, 18)
    soft = (False, False) if halves else (form.first > 0, form.last < 18)
    reach = replace(
        inner, first=stretch.first, last=stretch.last, marks=Marks(soft=soft, unsure=inner.marks.unsure)
    )
    return reach if halves else reach.because("by thirds; where they meet is soft", -0.1)


def nth_days(form: NthWeek, inner: Reach) -> Reach:
    """The first, second, … or last seven days, day, quarter or month of a span."""
    stretch = inner.stretch
    if stretch is None:
        return inner
    if form.unit in (Unit.WEEK, Unit.DAY):
        size = 7 if form.unit is Unit.WEEK else 1
        first = (
            stretch.last - timedelta(days=size - 1)
            if form.number < 0
            else stretch.first + timedelta(days=size * (form.number - 1))
        )
        there = Stretch(first, first + timedelta(days=size - 1))
    else:
        start = stretch.last if form.number < 0 else stretch.first
        there = unit_around(start, form.unit, 0 if form.number < 0 else form.number - 1)
    if there.first > stretch.last:
        return unset("there are not so many")
    precision = {Unit.WEEK: "week", Unit.DAY: "day", Unit.MONTH: "month"}.get(form.unit, "season")
    last = min(there.last, stretch.last)
    reach = replace(inner, first=there.first, last=last, precision=precision, marks=Marks())
    return (
        reach.because("weeks counted by sevens from the first day", -0.05)
        if form.unit is Unit.WEEK
        else reach
    )


def around_days(inner: Reach) -> Reach:
    """The same days, both ends soft."""
    marks = replace(inner.marks, soft=(True, True))
    return replace(inner, marks=marks).because("told as near", -0.1)


def hint_days(form: Hint, setting: Setting) -> Reach:
    """Days that a word sets only beside publication or the time told before."""
    if form.kind in (Vague.THEN, Vague.AFTER, Vague.BEFORE):
        return _beside_text(form, setting)
    day = setting.published
    if day is None:
        return unset(NO_DATE, precision="open")
    said = f"beside {setting.dated}, {day}"
    if form.kind is Vague.NOW:
        return found(Stretch(day, day), "open", day, f"as it was on {setting.dated}, {day}", 0.5)
    first, last = (None, day) if form.kind is Vague.PAST else (day, None)
    return Reach(first, last, "open", anchor=day, reasons=(Reason(said, 0.5),))


def _beside_text(form: Hint, setting: Setting) -> Reach:
    told = setting.told
    if told is None:
        return unset(NOTHING_TOLD, precision="open")
    said = Reason(f"beside {told.why}", round(told.confidence - 0.25, 2))
    if form.kind is Vague.THEN:
        return Reach(told.first, told.last, "open", anchor=told.first, reasons=(said,))
    if form.kind is Vague.BEFORE:
        return Reach(None, told.last, "open", anchor=told.first, reasons=(said,))
    last = setting.published if setting.tense is not Tense.FUTURE else None
    if last is not None and last < told.first:
        last = None
    return Reach(told.first, last, "open", anchor=told.first, reasons=(said,))
