"""Days told by the name of the weekday, and parts of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from reportedly.knowledge.times import Unit
from reportedly.resolve.times.almanac import Stretch, plus, weekday_after, weekday_before
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
from reportedly.resolve.times.forms import Base, Pick, Weekday

# Of the weekdays in FA-KES pages that print a date 4.8 % lie four to six days back; evenly spread, as wrong dates are.
_FAR_BACK = 4


def weekday_days(form: Weekday, setting: Setting) -> Reach:
    """The day of a weekday's name: of a Thursday's report, told in the past, "Thursday" is that very day."""
    if form.pick is Pick.ANY:
        return _some_weekday(form, setting.told_day)
    if form.base is Base.TEXT:
        return _from_text(form, setting.told_day)
    day = setting.published
    if day is None:
        return unset(NO_DATE, precision="day")
    if form.pick is Pick.LAST:
        return _strict(form, setting, Tense.PAST)
    if form.pick is Pick.NEXT:
        return _strict(form, setting, Tense.FUTURE)
    if form.pick is Pick.THIS and setting.tense is None:
        monday = weekday_before(day, 0)
        there = monday + timedelta(days=form.day)
        return found(
            Stretch(there, there), "day", day, f"the one of the week of {setting.dated}, {day}", 0.75
        )
    if setting.tense is Tense.FUTURE:
        there = weekday_after(day, form.day)
        return found(Stretch(there, there), "day", day, f"the first from {setting.dated} on, {day}", 0.85)
    there, told = weekday_before(day, form.day), setting.tense is not None
    said = f"the last one up to {setting.dated}, {day}" + ("" if told else "; no tense told")
    reach = found(Stretch(there, there), "day", day, said, 0.9 if told else 0.75)
    far = (day - there).days >= _FAR_BACK
    return reach.because("so far back; the date may be early, or the day to come", -0.15) if far else reach


def _strict(form: Weekday, setting: Setting, tense: Tense) -> Reach:
    """ "Last" and "next": never the day of publication; of the same week it may be the week before's or after's."""
    day = setting.published
    if day is None:
        return unset(NO_DATE, precision="day")
    pick = weekday_before if tense is Tense.PAST else weekday_after
    there = pick(day, form.day, strictly=True)
    word, side = ("last", "before") if tense is Tense.PAST else ("next", "after")
    reach = found(Stretch(there, there), "day", day, f"the {word} one {side} {setting.dated}, {day}", 0.85)
    if weekday_before(there, 0) != weekday_before(day, 0):
        return reach
    other = there - timedelta(days=7) if tense is Tense.PAST else there + timedelta(days=7)
    reach = replace(reach, marks=Marks(unsure=True))
    return reach.because(f"of the same week: “{word}” may mean {other}", -0.3)


def _from_text(form: Weekday, told: Anchor | None) -> Reach:
    if told is None:
        return unset(NOTHING_TOLD, precision="day")
    if form.pick is Pick.NEXT:
        there = weekday_after(told.last, form.day, strictly=True)
    else:
        there = weekday_before(told.first, form.day, strictly=True)
    return found(Stretch(there, there), "day", told.first, f"counted from {told.why}", 0.6)


def _some_weekday(form: Weekday, told: Anchor | None) -> Reach:
    """ "On a Friday": the day told before where that is one."""
    if told is None or told.first != told.last or told.first.weekday() != form.day:
        return unset("some such weekday; which is not told", precision="day")
    return found(told.stretch, "day", told.first, f"such a day is {told.why}", 0.6)


def part_days(day: Reach) -> Reach:
    """The day a part of it lies on."""
    return replace(day, precision="part-of-day")


def overnight_days(day: Reach | None, setting: Setting) -> Reach:
    """The night that ends on the day of publication, or the one that begins on a day told with it."""
    if day is not None:
        if day.first is None or day.last is None:
            return part_days(day)
        return replace(part_days(day), last=plus(day.last, Unit.DAY, 1)).because(
            "a night runs into the next day", 0.0
        )
    base = setting.published
    if base is None:
        return unset(NO_DATE, precision="part-of-day")
    ahead = setting.tense is Tense.FUTURE
    ends = Stretch(base, plus(base, Unit.DAY, 1)) if ahead else Stretch(plus(base, Unit.DAY, -1), base)
    side = "after" if ahead else "before"
    return found(ends, "part-of-day", base, f"the night {side} {setting.dated}, {base}", 0.8)
