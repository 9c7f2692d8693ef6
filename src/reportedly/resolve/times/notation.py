"""The relative form of a time as a short string: "published-1D", "Thursday<=published", "since(published-3M)".

``published`` is the day of publication, ``text`` the time the text told before.  A shift has ISO 8601's letters (``D``
``W`` ``M`` ``Y``; ``h`` ``m`` ``s`` for parts of a day); ``month(published)`` is the whole month that day lies in;
``<=`` and ``>=`` say the last up to it and the first from it on, ``<`` and ``>`` without that day itself.
"""

from __future__ import annotations

from reportedly.knowledge.times import Unit
from reportedly.resolve.times import forms
from reportedly.resolve.times.counting.setting import Tense
from reportedly.resolve.times.forms import Amount, Base, Form, Pick

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_LETTERS = {
    Unit.SECOND: "s",
    Unit.MINUTE: "m",
    Unit.HOUR: "h",
    Unit.DAY: "D",
    Unit.WEEK: "W",
    Unit.FORTNIGHT: "x2W",
    Unit.WEEKEND: "weekend",
    Unit.MONTH: "M",
    Unit.QUARTER: "x3M",
    Unit.SEASON: "x3M",
    Unit.YEAR: "Y",
    Unit.DECADE: "x10Y",
    Unit.CENTURY: "x100Y",
}


def relative(form: Form, tense: Tense | None) -> str | None:
    """Write a form that must be counted from something; ``None`` for one that stands by itself."""
    return _told(form, tense) if _hangs(form) else None


def _hangs(form: Form) -> bool:
    match form:
        case (
            forms.Calendar(year=year)
            | forms.Season(year=year)
            | forms.Named(year=year)
            | forms.Undated(year=year)
        ):
            return year is None
        case forms.Either() | forms.Decade():
            return False
        case forms.Between(first=first, second=second):
            return _hangs(first) and _hangs(second)
        case forms.Shift(base=base):
            return isinstance(base, Base) or _hangs(base)
        case forms.DayPart() | forms.Part() | forms.NthWeek() | forms.Earlier() | forms.Around():
            return _hangs(form.inner)
        case forms.Since() | forms.Until() | forms.Before() | forms.After():
            return _hangs(form.inner)
    return True


def _told(form: Form, tense: Tense | None) -> str:
    match form:
        case forms.Weekday(day=day, pick=pick, base=base):
            return f"{_DAYS[day]}{_sign(pick, tense, base)}"
        case forms.DayOf(day=day, inner=inner):
            return f"{_DAYS[day]} of {_told(inner, tense)}"
        case forms.Calendar():
            return f"{_date(form)}{_sign(form.pick, tense, Base.PUBLISHED)}"
        case forms.Season(number=number, pick=pick):
            return f"{_SEASONS[number]}{_sign(pick, tense, Base.PUBLISHED)}"
        case forms.Named(name=name, pick=pick):
            return f"{' '.join(name)}{_sign(pick, tense, Base.PUBLISHED)}"
        case forms.InYear(inner=inner, year=year):
            return f"{_told(inner, tense).split('<')[0].split('>')[0].split('~')[0]} of {_told(year, tense)}"
        case forms.Whole():
            return _whole(form)
        case forms.Shift(amount=amount, unit=unit, sign=sign, base=base):
            start = base.value if isinstance(base, Base) else f"({_told(base, tense)})"
            return f"{start}{'-' if sign < 0 else '+'}{_length(amount, unit)}"
        case forms.Window(amount=amount, unit=unit, sign=sign):
            length = _length(amount, unit)
            return f"published-{length}/published" if sign < 0 else f"published/published+{length}"
        case forms.Duration(amount=amount, unit=unit):
            return f"for {_length(amount, unit)}"
    return _wrapped(form, tense)


def _wrapped(form: Form, tense: Tense | None) -> str:
    match form:
        case forms.DayPart(part=part, inner=inner):
            return f"{part}({_told(inner, tense)})"
        case forms.Overnight(inner=inner):
            return "night(published-1D/published)" if inner is None else f"night({_told(inner, tense)})"
        case forms.Part(inner=inner, first=first, last=last):
            return f"part {first}-{last}/18 of {_told(inner, tense)}"
        case forms.NthWeek(inner=inner, number=number, unit=unit):
            return f"{unit} {number} of {_told(inner, tense)}"
        case forms.Earlier(inner=inner, later=later):
            return f"{'later' if later else 'earlier'}({_told(inner, tense)})"
        case forms.Between(first=first, second=second):
            return f"{_told(first, tense)}/{_told(second, tense)}"
        case forms.Hint(kind=kind):
            return kind.value
        case forms.Undated():
            return "a feast"
        case forms.Recurring():
            return "recurring"
        case forms.Event(head=head):
            return f"{head} a happening"
        case forms.Since() | forms.Until() | forms.Before() | forms.After() | forms.Around():
            return f"{type(form).__name__.lower()}({_told(form.inner, tense)})"
        case _:
            return f"{type(form).__name__.lower()}"


def _sign(pick: Pick, tense: Tense | None, base: Base) -> str:
    if pick is Pick.ANY:
        return ""
    if pick in (Pick.LAST, Pick.NEXT):
        return f"{'<' if pick is Pick.LAST else '>'}{base.value}"
    if tense is None:
        return f"~{base.value}"
    return f"{'<=' if tense is Tense.PAST else '>='}{base.value}"


def _date(form: forms.Calendar) -> str:
    if form.month is None:
        return f"---{form.day:02}" if form.day else str(form.year)
    month = f"--{form.month:02}" if form.year is None else f"{form.year:04}-{form.month:02}"
    return month if form.day is None else f"{month}-{form.day:02}"


def _whole(form: forms.Whole) -> str:
    if form.unit is Unit.DAY:
        return form.base.value + (f"{form.shift:+}D" if form.shift else "")
    return f"{form.unit}({form.base.value}){f'{form.shift:+}' if form.shift else ''}"


def _length(amount: Amount, unit: Unit) -> str:
    size = str(amount.least) if amount.most == amount.least else f"{amount.least}..{amount.most or ''}"
    return f"{size}{_LETTERS[unit]}"
