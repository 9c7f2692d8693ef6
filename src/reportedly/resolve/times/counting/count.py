"""Count the days of any form, and hold what was told as past to the days before publication."""

from __future__ import annotations

from dataclasses import replace

from reportedly.knowledge.times import Unit, Vague
from reportedly.resolve.times import forms
from reportedly.resolve.times.almanac import is_part, plus
from reportedly.resolve.times.counting import days, distances, named, spells
from reportedly.resolve.times.counting.setting import Reach, Setting, Tense, unset
from reportedly.resolve.times.edtf import Marks
from reportedly.resolve.times.forms import Base, Form, Pick


def count(form: Form, setting: Setting) -> Reach:
    """Count the days ``form`` covers, told where ``setting`` says.

    What words tell of themselves ("ago", "next") outweighs the tense around them.  Of a past told, no day after
    publication is kept, unless the date is written so: then the contradiction is a reason.

    Raises:
        OverflowError: where the days lie outside the calendar of years 1 to 9999.

    """
    setting = replace(setting, tense=own_tense(form) or setting.tense)
    return _held(_counted(form, setting), setting)


def own_tense(form: Form) -> Tense | None:
    """The tense a form tells by itself, if it does."""
    match form:
        case forms.Window(sign=sign) | forms.Shift(sign=sign, base=Base.PUBLISHED):
            return Tense.PAST if sign < 0 else Tense.FUTURE
        case forms.Whole(base=Base.PUBLISHED, shift=shift) if shift != 0:
            return Tense.PAST if shift < 0 else Tense.FUTURE
        case forms.Calendar(pick=Pick.LAST) | forms.Season(pick=Pick.LAST) | forms.Named(pick=Pick.LAST):
            return Tense.PAST
        case forms.Calendar(pick=Pick.NEXT) | forms.Season(pick=Pick.NEXT) | forms.Named(pick=Pick.NEXT):
            return Tense.FUTURE
        case forms.Weekday(pick=Pick.LAST, base=Base.PUBLISHED):
            return Tense.PAST
        case forms.Weekday(pick=Pick.NEXT, base=Base.PUBLISHED):
            return Tense.FUTURE
        case forms.Hint(kind=Vague.PAST):
            return Tense.PAST
        case forms.Hint(kind=Vague.FUTURE):
            return Tense.FUTURE
        case forms.Earlier(inner=forms.Whole(base=Base.PUBLISHED), later=False):
            return Tense.PAST
        case (
            forms.Part(inner=inner)
            | forms.DayPart(inner=inner)
            | forms.Around(inner=inner)
            | forms.NthWeek(inner=inner)
        ):
            return own_tense(inner)
        case forms.DayOf(inner=inner) | forms.InYear(year=inner):
            return own_tense(inner)
        case forms.Since(inner=inner, begins=True):
            return own_tense(inner) or Tense.FUTURE
    return None


def _counted(form: Form, setting: Setting) -> Reach:
    match form:
        case forms.Weekday():
            return days.weekday_days(form, setting)
        case forms.Whole():
            return distances.whole_days(form, setting)
        case forms.Window():
            return distances.window_days(form, setting)
        case forms.Duration():
            return distances.duration_days(form, setting)
        case forms.Hint():
            return spells.hint_days(form, setting)
        case forms.Between():
            return _between(form, setting)
        case forms.Recurring():
            return unset("happens again and again; no one day", precision="open")
        case forms.Event():
            return unset("told beside a happening that is not dated here", precision="open")
    return _named(form, setting) or _nested(form, setting)


def _named(form: Form, setting: Setting) -> Reach | None:
    """Count what has a name or a number; ``None`` for what has not."""
    match form:
        case forms.Calendar():
            return named.calendar_days(form, setting)
        case forms.Either():
            return named.either_days(form, setting)
        case forms.Decade():
            return named.decade_days(form)
        case forms.Season():
            return named.season_days(form, setting)
        case forms.Named():
            return named.feast_days(form, setting)
        case forms.Undated():
            return named.undated_days(form)
        case forms.InYear():
            return named.in_year_days(form, setting)
    return None


def _nested(form: Form, setting: Setting) -> Reach:
    match form:
        case forms.Shift(base=base):
            inner = None if isinstance(base, Base) else count(base, _before_shift(form, setting))
            return distances.shift_days(form, inner, setting)
        case forms.DayOf(day=day, inner=inner):
            return _day_of(day, count(inner, replace(setting, tense=None)))
        case forms.DayPart(inner=inner):
            return days.part_days(count(inner, setting))
        case forms.Overnight(inner=inner):
            return days.overnight_days(None if inner is None else count(inner, setting), setting)
        case forms.Part() | forms.NthWeek():
            return _part(form, setting)
        case forms.Earlier(inner=inner, later=later):
            return distances.earlier_days(_counted(inner, setting), setting, later=later)
        case forms.Around(inner=inner):
            return spells.around_days(count(inner, setting))
        case forms.Since(inner=inner):
            return spells.since_days(_counted(inner, setting), setting)
        case forms.Until(inner=inner):
            return spells.until_days(_counted(inner, setting))
        case forms.Before(inner=inner):
            return spells.before_days(_counted(inner, setting))
        case forms.After(inner=inner):
            return spells.after_days(_counted(inner, setting), setting)
    raise AssertionError(f"no way to count {form!r}")


def _part(form: forms.Part | forms.NthWeek, setting: Setting) -> Reach:
    """Count a part; told as past and not yet come, it is that of the span before ("late February" on 20 February)."""
    whole = _counted(form.inner, setting)
    reach = _part_of(form, whole)
    day = setting.published
    if day is None or setting.tense is not Tense.PAST or whole.anchor is None:
        return reach
    if reach.first is None or reach.first <= day or whole.first is None:
        return reach
    before = replace(setting, published=plus(whole.first, Unit.DAY, -1), dated="the last one's beginning")
    earlier = replace(_part_of(form, _counted(form.inner, before)), anchor=day)
    return earlier.because(f"the next had not come by {setting.dated}, {day}", -0.2)


def _part_of(form: forms.Part | forms.NthWeek, whole: Reach) -> Reach:
    return spells.part_of(form, whole) if isinstance(form, forms.Part) else spells.nth_days(form, whole)


def _before_shift(form: forms.Shift, setting: Setting) -> Setting:
    """Where the base of "two days after Monday" stands: told as past, so long before publication at the least."""
    day = setting.published
    if form.sign < 0 or setting.tense is not Tense.PAST or day is None or is_part(form.unit):
        return setting
    edge = plus(day, form.unit, -form.amount.least)
    return replace(setting, published=edge, dated=f"so long before {setting.dated}")


def _day_of(day: int, week: Reach) -> Reach:
    if week.first is None:
        return replace(week, precision="day")
    there = plus(week.first, Unit.DAY, day)
    return replace(week, first=there, last=there, precision="day", marks=Marks())


def _between(form: forms.Between, setting: Setting) -> Reach:
    """Count both ends; one that lacks its year or week takes it from the other."""
    first, second = form.first, form.second
    if setting.tense is Tense.FUTURE or (_full(first) and not _full(second)):
        one = count(first, setting)
        near = (
            replace(setting, published=one.first, tense=Tense.FUTURE)
            if _open(second) and one.first
            else setting
        )
        return spells.between_days(one, replace(count(second, near), anchor=one.anchor))
    other = count(second, setting)
    known = other.first or other.last
    near = replace(setting, published=known, tense=Tense.PAST) if _open(first) and known else setting
    return spells.between_days(count(first, near), other)


def _open(form: Form) -> bool:
    """Whether it takes its year or week from where it stands."""
    match form:
        case forms.DayPart(inner=inner) | forms.Part(inner=inner):
            return _open(inner)
        case forms.Calendar(year=None) | forms.Season(year=None) | forms.Named(year=None):
            return True
        case forms.Weekday(pick=Pick.NEAR, base=Base.PUBLISHED):
            return True
    return False


def _full(form: Form) -> bool:
    match form:
        case forms.DayPart(inner=inner) | forms.Part(inner=inner):
            return _full(inner)
        case forms.Calendar(year=year) | forms.Season(year=year):
            return year is not None
    return False


def _held(reach: Reach, setting: Setting) -> Reach:
    """Cut at publication what the tense puts before or after it."""
    day, tense = setting.published, setting.tense
    if day is None or tense is None:
        return reach
    if tense is Tense.PAST and reach.last is not None and reach.last > day:
        if reach.first is not None and reach.first > day:
            return reach.because("lies after publication, though told as past", -0.5)
        kept = replace(reach, last=day, marks=_cut(reach.marks, end=True))
        return kept.because("told as past: nothing after publication", 0.0)
    if (
        tense is Tense.FUTURE
        and reach.first is not None
        and reach.last is not None
        and reach.first < day <= reach.last
    ):
        kept = replace(reach, first=day, marks=_cut(reach.marks, end=False))
        return kept.because("told as to come: nothing before publication", 0.0)
    return reach


def _cut(marks: Marks, *, end: bool) -> Marks:
    """What is left of the marks once an end is cut; a spell's own beginning is kept."""
    soft = (marks.soft[0], False) if end else (False, marks.soft[1])
    return Marks(head=marks.head if end else None, soft=soft, unsure=marks.unsure)
