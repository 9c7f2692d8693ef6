"""Days told by their distance: whole units, so many units ago, windows that end or begin at publication."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from reportedly.knowledge.times import Unit
from reportedly.model import Reason
from reportedly.resolve.times.almanac import (
    Stretch,
    at_most_days,
    is_part,
    month_of,
    plus,
    unit_around,
    year_of,
)
from reportedly.resolve.times.counting.setting import (
    NO_DATE,
    NOTHING_TOLD,
    Anchor,
    Reach,
    Setting,
    Tense,
    found,
    unset,
)
from reportedly.resolve.times.edtf import Marks
from reportedly.resolve.times.forms import Amount, Base, Duration, Shift, Whole, Window

_PRECISIONS = {
    Unit.SECOND: "part-of-day",
    Unit.MINUTE: "part-of-day",
    Unit.HOUR: "part-of-day",
    Unit.DAY: "day",
    Unit.WEEK: "week",
    Unit.FORTNIGHT: "week",
    Unit.WEEKEND: "day",
    Unit.MONTH: "month",
    Unit.QUARTER: "season",
    Unit.SEASON: "season",
}
# Half a unit: "two weeks ago" may be three days more or less.
_HALF_DAYS = {
    Unit.DAY: 0,
    Unit.WEEK: 3,
    Unit.FORTNIGHT: 7,
    Unit.WEEKEND: 0,
    Unit.MONTH: 15,
    Unit.QUARTER: 45,
    Unit.SEASON: 45,
}
_HALF_MONTHS = {Unit.YEAR: 6, Unit.DECADE: 60, Unit.CENTURY: 600}


def precision_of(unit: Unit) -> str:
    """The precision a unit thinks in; a decade counts as years."""
    return _PRECISIONS.get(unit, "year")


def whole_days(form: Whole, setting: Setting) -> Reach:
    """Days of "last week", "today", "the next day", "that month"."""
    if form.base is Base.TEXT:
        return _whole_of_text(form, setting)
    day = setting.published
    if day is None:
        return unset(NO_DATE, precision=precision_of(form.unit))
    shift = form.shift
    gone = form.unit is Unit.WEEKEND and shift == 0 and setting.tense is not Tense.FUTURE
    if gone and day.weekday() < 5:  # "at the weekend", told on a Tuesday, is the one just gone
        shift = -1
    stretch = unit_around(day, form.unit, shift)
    weight = 0.75 if form.unit is Unit.WEEKEND else 0.92
    reach = found(stretch, precision_of(form.unit), day, f"counted from {setting.dated}, {day}", weight)
    if form.unit is Unit.WEEKEND and form.shift == 1 and day.weekday() < 5:
        return replace(reach, marks=Marks(unsure=True)).because("“next weekend” may be the coming one", -0.25)
    return reach


def _whole_of_text(form: Whole, setting: Setting) -> Reach:
    precision = precision_of(form.unit)
    told = setting.told_day if form.unit is Unit.DAY else setting.told
    if told is None:
        return unset(NOTHING_TOLD, precision=precision)
    around = unit_around(told.first, form.unit)
    if not (around.first <= told.first and told.last <= around.last):
        return unset("the time told before is wider than that", precision=precision)
    day = setting.published
    if (
        form.shift == 0
        and form.unit is not Unit.DAY
        and day is not None
        and around.first <= day <= around.last
    ):
        return unset(f"the {form.unit} of publication would be told as this one", precision=precision)
    stretch = unit_around(told.first, form.unit, form.shift)
    return found(stretch, precision, told.first, f"counted from {told.why}", told.confidence - 0.05)


def shift_days(form: Shift, base: Reach | None, setting: Setting) -> Reach:
    """Days so many units before or after publication, the time told before, or the days of ``base``."""
    precision = precision_of(form.unit)
    if base is not None:
        if base.first is None or base.last is None:
            return replace(base, first=None, last=None, precision=precision)
        start, anchor, reasons = Stretch(base.first, base.last), base.anchor or base.first, base.reasons
    elif form.base is Base.PUBLISHED:
        if setting.published is None:
            return unset(NO_DATE, precision=precision)
        start, anchor = Stretch(setting.published, setting.published), setting.published
        reasons = (Reason(f"counted from {setting.dated}, {anchor}", 0.9),)
    else:
        told = setting.told_day if form.unit is Unit.DAY or is_part(form.unit) else setting.told
        if told is None:
            return unset(NOTHING_TOLD, precision=precision)
        start, anchor, reasons = (
            told.stretch,
            told.first,
            (Reason(f"counted from {told.why}", told.confidence - 0.05),),
        )
    reach = Reach(*_moved(start, form), precision=precision, anchor=anchor, reasons=reasons)
    return _softened(reach, form)


def _moved(start: Stretch, form: Shift) -> tuple[date | None, date | None]:
    """Both ends; the far one open where there is no telling how far."""
    low, high = _step(start, form, form.amount.least), _step(start, form, form.amount.most)
    if low is None:
        return None, None
    near, far = (
        (low.last, high.first if high else None)
        if form.sign < 0
        else (low.first, high.last if high else None)
    )
    return (far, near) if form.sign < 0 else (near, far)


def _step(start: Stretch, form: Shift, count: int | None) -> Stretch | None:
    if count is None:
        return None
    unit, sign = form.unit, form.sign
    if is_part(unit):
        most, least = at_most_days(unit, count), int(_in_days(unit, count))
        if sign < 0:
            return Stretch(start.first - timedelta(days=most), start.last - timedelta(days=least))
        return Stretch(start.first + timedelta(days=least), start.last + timedelta(days=most))
    first, last = plus(start.first, unit, sign * count), plus(start.last, unit, sign * count)
    if unit in _HALF_MONTHS:
        half = _HALF_MONTHS[unit]
        early, late = plus(first, Unit.MONTH, -half), plus(last, Unit.MONTH, half)
        if unit is Unit.YEAR:
            return Stretch(month_of(early.year, early.month).first, month_of(late.year, late.month).last)
        return Stretch(year_of(early.year).first, year_of(late.year).last)
    half = _HALF_DAYS[unit]
    return Stretch(first - timedelta(days=half), last + timedelta(days=half))


def _in_days(unit: Unit, count: int) -> float:
    return count / {Unit.HOUR: 24, Unit.MINUTE: 1440}.get(unit, 86400)


def _softened(reach: Reach, form: Shift) -> Reach:
    exact = form.unit is Unit.DAY or is_part(form.unit)
    if exact and not form.amount.loose:
        return reach
    reach = replace(reach, marks=Marks(soft=(True, True)))
    if not exact:
        reach = reach.because(f"to half a {form.unit} more or less", -0.1)
    return reach.because("how many is told loosely", -0.2) if form.amount.loose else reach


def window_days(form: Window, setting: Setting) -> Reach:
    """Days of "the past 24 hours", "recent weeks", "the coming days"."""
    day, precision = setting.published, precision_of(form.unit)
    if precision == "part-of-day":
        precision = "day"
    if day is None:
        return unset(NO_DATE, precision=precision)
    far = _far(day, form.amount, form.unit, form.sign)
    first, last = (far, day) if form.sign < 0 else (day, far)
    reach = Reach(first, last, precision=precision, anchor=day, spell=form.sign < 0 and not form.vague)
    side = "ends" if form.sign < 0 else "begins"
    reach = reach.because(f"{side} on {setting.dated}, {day}", 0.9)
    if not form.amount.loose:
        return reach
    soft = Marks(soft=(form.sign < 0, form.sign > 0))
    return replace(reach, marks=soft).because("how many is told loosely; the far end is soft", -0.25)


def _far(day: date, amount: Amount, unit: Unit, sign: int) -> date | None:
    if amount.most is None:
        return None
    if is_part(unit):
        return day + timedelta(days=sign * at_most_days(unit, amount.most))
    return plus(day, unit, sign * amount.most)


def duration_days(form: Duration, setting: Setting) -> Reach:
    """How long sets no day, but "within two days", told of what lies ahead, does."""
    day = setting.published
    if form.within and setting.tense is Tense.FUTURE and day is not None:
        return window_days(Window(form.amount, form.unit, 1), setting)
    return unset("a length of time, which sets no day", precision=precision_of(form.unit))


def earlier_days(inner: Reach, setting: Setting, *, later: bool) -> Reach:
    """The days of a span before now, or, for "later", after the time told before or after now."""
    stretch, day = inner.stretch, setting.published
    if stretch is None:
        return inner
    if stretch.days == 1:
        return replace(inner, precision="part-of-day")
    told = _told_within(setting.told, stretch)
    if not later:
        return _before_now(inner, stretch, day)
    if told is not None and setting.tense is not Tense.FUTURE:
        return replace(inner, first=told.first, marks=Marks()).because(f"later than {told.why}", -0.1)
    if day is not None and stretch.first <= day < stretch.last and setting.tense is not Tense.PAST:
        return replace(inner, first=plus(day, Unit.DAY, 1), marks=Marks()).because(
            "later than publication", 0.0
        )
    return inner


def _before_now(inner: Reach, stretch: Stretch, day: date | None) -> Reach:
    if day is None or not stretch.first <= day <= stretch.last:
        return inner
    last = max(stretch.first, plus(day, Unit.DAY, -1))
    return replace(inner, last=last, marks=Marks()).because("earlier than the day of publication", -0.02)


def _told_within(told: Anchor | None, stretch: Stretch) -> Anchor | None:
    inside = told is not None and stretch.first <= told.first and told.last <= stretch.last
    return told if inside and told is not None and told.stretch.days < stretch.days else None
