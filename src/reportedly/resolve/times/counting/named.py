"""Days of what has a name or a number: dates, months, seasons, feasts, years."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from reportedly.knowledge.times import time_words
from reportedly.resolve.times.almanac import Stretch, month_of, season_of, year_of
from reportedly.resolve.times.counting.choosing import choose
from reportedly.resolve.times.counting.setting import NO_DATE, Reach, Setting, Tense, found, unset
from reportedly.resolve.times.edtf import Marks
from reportedly.resolve.times.forms import Base, Calendar, Decade, Either, InYear, Named, Season, Undated

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Beside the year of publication: a leap day may be four years off, and eight where a century's end lacks it.
_YEARS_AROUND = 8
# By how much the astronomical seasons end later than the meteorological ones.
_LATER_END = timedelta(days=21)


def calendar_days(form: Calendar, setting: Setting) -> Reach:
    """Days of a date, a month or a year as far as it is written."""
    if form.month is None and form.day is None:
        return (
            found(year_of(form.year), "year", None, "the year is written out", 0.95)
            if form.year
            else unset(NO_DATE)
        )
    precision = "day" if form.day is not None else "month"
    if form.year is not None:
        stretch = _stretch(form.year, form.month, form.day)
        if stretch is None:
            return unset("no such day", precision=precision)
        return _weekday_agrees(found(stretch, precision, None, "written out", 0.97), form.weekday)
    candidates = list(_candidates(form, setting))
    return _weekday_agrees(choose(candidates, setting, form.pick, precision), form.weekday)


def either_days(form: Either, setting: Setting) -> Reach:
    """Days of digits in an order that is not told: the one that fits the tense, or from one to the other."""
    both = [calendar_days(one, setting) for one in (form.day_first, form.month_first)]
    published = setting.published
    if published is not None and setting.tense is Tense.PAST:
        fitting = [one for one in both if one.first is not None and one.first <= published]
        if len(fitting) == 1:
            return fitting[0].because("the other order of day and month would lie after publication", -0.1)
    days = sorted(one.first for one in both if one.first is not None)
    reach = found(
        Stretch(days[0], days[-1]), "day", None, "written in digits, day or month first is not told", 0.5
    )
    return replace(reach, marks=Marks(unsure=True))


def decade_days(form: Decade) -> Reach:
    """Days of "the 1990s"."""
    return found(year_of(form.year, 10), "year", None, "the decade is written out", 0.95)


def season_days(form: Season, setting: Setting) -> Reach:
    """Days of a season: meteorological, of the country's hemisphere, the northern one where it is not known."""
    southern = setting.country in time_words().southern
    if form.year is None:
        year = (
            setting.published.year if setting.published else setting.told.first.year if setting.told else 2000
        )
        seasons = [season_of(one, form.number, southern=southern) for one in range(year - 2, year + 3)]
        reach = choose(seasons, setting, form.pick, "season")
        return _told_season(reach, form, setting)
    season = season_of(form.year, form.number, southern=southern)
    if season.first.year == season.last.year or form.over:
        return _told_season(
            found(season, "season", None, "the season's year is written out", 0.9), form, setting
        )
    return _told_season(_which_winter(form, season, setting, southern), form, setting)


def _which_winter(form: Season, season: Stretch, setting: Setting, southern: bool) -> Reach:
    """A winter of one year only: the one that ends or the one that begins in it."""
    before = season_of((form.year or 0) - 1, form.number, southern=southern)
    if setting.published is not None and setting.tense is Tense.PAST and season.first > setting.published:
        return found(before, "season", None, "the winter that ended in the year; the next had not come", 0.8)
    reach = found(
        Stretch(before.first, season.last),
        "season",
        None,
        "the winter that ended or that began in the year",
        0.5,
    )
    return replace(reach, marks=Marks(unsure=True))


def _told_season(reach: Reach, form: Season, setting: Setting) -> Reach:
    if reach.first is None or reach.last is None:
        return reach
    year = form.year or reach.first.year
    marks = replace(reach.marks, whole=f"{year:04}-{form.number}")
    if setting.country is not None:
        return replace(reach, marks=marks).because("meteorological season", 0.0)
    said = "season of the north, its end widened to the astronomical one: the country is not known"
    return replace(reach, last=reach.last + _LATER_END, marks=marks).because(said, -0.1)


def feast_days(form: Named, setting: Setting) -> Reach:
    """Days of a feast; a moving one that is not in the table gives its year at the most."""
    feast = time_words().feasts[form.name]
    if feast.fixed is not None:
        return calendar_days(Calendar(form.year, *feast.fixed, pick=form.pick), setting)
    spans = [Stretch(day, day + timedelta(days=feast.length - 1)) for day in feast.days]
    precision = "month" if feast.length > 20 else "day"
    if form.year is not None:
        of_year = [one for one in spans if one.first.year == form.year]
        if len(of_year) != 1:
            return undated_days(Undated(form.year))
        return found(of_year[0], precision, None, "by the calendar's table; sightings differ by a day", 0.85)
    day = setting.published
    if day is None or not spans[0].first <= day <= spans[-1].last:
        return unset("no date is known for the feast", precision=precision)
    return choose(spans, setting, form.pick, precision)


def undated_days(form: Undated) -> Reach:
    """Days of a feast that cannot be dated: its year where that is told."""
    if form.year is None:
        return unset("a feast whose day the name does not tell", precision="open")
    return found(year_of(form.year), "year", None, "some day of the year that is written out", 0.6)


def in_year_days(form: InYear, setting: Setting) -> Reach:
    """Days of "March last year"."""
    inner, anchor = form.inner, setting.published
    if form.year.base is Base.TEXT:
        anchor = setting.told.first if setting.told else None
    if anchor is None:
        return unset(NO_DATE)
    year = anchor.year + form.year.shift
    if isinstance(inner, Season):
        reach = season_days(replace(inner, year=year), setting)
    elif isinstance(inner, Calendar):
        reach = calendar_days(replace(inner, year=year), setting)
    else:
        return unset(NO_DATE)
    return replace(reach, anchor=anchor).because(f"the year counted from {anchor}", -0.07)


def _candidates(form: Calendar, setting: Setting) -> Iterator[Stretch]:
    around = setting.published or (setting.told.first if setting.told else None)
    if around is None:
        return
    if form.month is None:  # "the 13th": of the months around
        for step in range(-13, 14):
            index = around.year * 12 + around.month - 1 + step
            one = _stretch(index // 12, index % 12 + 1, form.day)
            if one is not None:
                yield one
        return
    for year in range(around.year - _YEARS_AROUND, around.year + _YEARS_AROUND + 1):
        one = _stretch(year, form.month, form.day)
        if one is not None:
            yield one


def _stretch(year: int, month: int | None, day: int | None) -> Stretch | None:
    if month is None or not 1 <= year <= 9999:
        return None
    if day is None:
        return month_of(year, month)
    if day > calendar.monthrange(year, month)[1]:
        return None
    return Stretch(date(year, month, day), date(year, month, day))


def _weekday_agrees(reach: Reach, weekday: int | None) -> Reach:
    if weekday is None or reach.first is None:
        return reach
    if reach.first.weekday() == weekday:
        return reach.because(f"a {_DAYS[weekday]}, as it is told", 0.02)
    return reach.because(f"told as a {_DAYS[weekday]}, which it is not", -0.4)
