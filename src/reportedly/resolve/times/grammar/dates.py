"""Dates as they are written: "27 March 2015", "March 27", "27/3/2015", "2015-03-27", "March 2015", "2015"."""

from __future__ import annotations

import calendar

from reportedly.knowledge.numbers import number_words
from reportedly.knowledge.times import time_words
from reportedly.resolve.times.forms import Between, Calendar, Decade, Either, Form, Season
from reportedly.resolve.times.tokens import Tokens

Hit = tuple[int, Form]

_ORDINALS = ("st", "nd", "rd", "th")
_MARKS = ("/", ".", "-")
_JOINS = ("-", "to", "and", "through", "until", "or")
# Before a bare year, a bare month that is also another word, or a season: what makes it a time in running text.
_BEFORE = frozenset(
    "in since by of until till from to during early mid late between before after through "
    "last this next and - throughout the a its".split()
)
_ALSO_WORDS = frozenset(
    ["may", "march", "mar", "dec", "sep", "jan", "august", "sun", "sat", "mon", "wed", "fri"]
)


def date_at(tokens: Tokens, index: int) -> Hit | None:
    """Read a date, the longest there is; a range of days of one month gives both ends."""
    first = _skip_weekday(tokens, index)
    tried = (_digits, _day_month, _month_day, _month_year, _season, _decade, _year)
    hits = [hit for read in tried if (hit := read(tokens, first[0])) is not None]
    if not hits:
        return None
    end, form = max(hits, key=lambda hit: hit[0])
    if first[1] is None:
        return end, form
    if isinstance(form, Calendar) and form.day is not None:
        return end, Calendar(form.year, form.month, form.day, weekday=first[1])
    return None


def month_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Read a month's name: where it ends and its number; a full stop after a short form belongs to it."""
    token = tokens[index]
    month = time_words().months.get(token.word) or time_words().months.get(_without_s(token.word))
    if month is None or not token.capital:
        return None
    short = len(token.word) <= 4 and token.word not in ("may", "june", "july")
    return (index + 2 if short and tokens.word(index + 1) == "." else index + 1), month


def year_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Read a year in four digits."""
    token = tokens[index]
    if not token.digits or len(token.raw) != 4 or not 1500 <= int(token.raw) < 2100:
        return None
    if tokens.glued(index + 1) and tokens[index + 1].capital:
        return None
    return index + 1, int(token.raw)


def _skip_weekday(tokens: Tokens, index: int) -> tuple[int, int | None]:
    day = time_words().weekdays.get(tokens.word(index))
    if day is None or not tokens[index].capital:
        return index, None
    end = index + 1
    while tokens.word(end) in (".", ",", "the", "(") and end < index + 4:
        end += 1
    return end, day


def _day(tokens: Tokens, index: int) -> tuple[int, int] | None:
    token = tokens[index]
    if not token.digits or len(token.raw) > 2 or not 1 <= int(token.raw) <= 31:
        return None
    ordinal = tokens.glued(index + 1) and tokens.word(index + 1) in _ORDINALS
    end = index + 2 if ordinal else index + 1
    return end, int(token.raw)


def _valid(year: int | None, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2000, month)[1]


def _digits(tokens: Tokens, index: int) -> Hit | None:
    """Read three numbers with one mark between them, none with a blank."""
    mark = tokens.word(index + 1)
    run = [tokens[index + step] for step in range(0, 5, 2)]
    if mark not in _MARKS or tokens.word(index + 3) != mark or not all(token.digits for token in run):
        return None
    if not all(tokens.glued(index + step) for step in range(1, 5)):
        return None
    if len(run[0].raw) == 4 and len(run[2].raw) <= 2:
        year, month, day = (int(token.raw) for token in run)
        return (index + 5, Calendar(year, month, day)) if _valid(year, month, day) else None
    if len(run[2].raw) not in (2, 4) or len(run[0].raw) > 2 or len(run[1].raw) > 2:
        return None
    year = int(run[2].raw) + (2000 if len(run[2].raw) == 2 else 0)
    return _two_orders(index + 5, year, int(run[0].raw), int(run[1].raw))


def _two_orders(end: int, year: int, one: int, two: int) -> Hit | None:
    day_first = Calendar(year, two, one) if _valid(year, two, one) else None
    month_first = Calendar(year, one, two) if _valid(year, one, two) else None
    if day_first and month_first and day_first != month_first:
        return end, Either(day_first, month_first)
    known = day_first or month_first
    return None if known is None else (end, known)


def _day_month(tokens: Tokens, index: int) -> Hit | None:
    """Read "27 March 2015", "the 27th of March", "3-5 May" and "the 13th"."""
    first = index + 1 if tokens.word(index) == "the" else index
    day = _day(tokens, first)
    if day is None:
        return None
    until = _day(tokens, day[0] + 1) if tokens.word(day[0]) in _JOINS else None
    end = (until or day)[0]
    if tokens.word(end) in ("of", "-"):
        end += 1
    month = month_at(tokens, end)
    if month is None:
        ordinal = day[0] == first + 2 and first > index
        return (day[0], Calendar(day=day[1])) if ordinal and _ends_a_phrase(tokens, day[0]) else None
    end, year = _with_year(tokens, month[0])
    return _days(end, year, month[1], day[1], until and until[1])


def _ends_a_phrase(tokens: Tokens, index: int) -> bool:
    """Whether "the 13th" stands without a noun: "the 13th Division" is no day."""
    return tokens.word(index) in ("", ".", ",", ";", "and", "the", "when", "in", "at")


def _month_day(tokens: Tokens, index: int) -> Hit | None:
    """Read "March 27, 2015", "March 27th" and "March 3-5"."""
    month = month_at(tokens, index)
    if month is None:
        return None
    at = month[0] + 1 if tokens.word(month[0]) == "the" else month[0]
    day = _day(tokens, at)
    if day is None:
        return None
    until = _day(tokens, day[0] + 1) if tokens.word(day[0]) in _JOINS else None
    if until is not None and (until[1] <= day[1] or month_at(tokens, until[0])):
        until = None
    end, year = _with_year(tokens, (until or day)[0])
    return _days(end, year, month[1], day[1], until and until[1])


def _days(end: int, year: int | None, month: int, day: int, until: int | None) -> Hit | None:
    if not _valid(year, month, day) or (until is not None and not _valid(year, month, until)):
        return None
    first = Calendar(year, month, day)
    return end, first if until is None else Between(first, Calendar(year, month, until))


def _with_year(tokens: Tokens, index: int) -> tuple[int, int | None]:
    at = index
    while tokens.word(at) in (",", "of", "in", "-", "/") and at < index + 2:
        at += 1
    year = year_at(tokens, at)
    return (index, None) if year is None else year


def _month_year(tokens: Tokens, index: int) -> Hit | None:
    month = month_at(tokens, index)
    if month is None:
        return None
    end, year = _with_year(tokens, month[0])
    if year is None and tokens.strict and tokens.word(index) in _ALSO_WORDS and not _led(tokens, index):
        return None
    return end, Calendar(year, month[1])


def _season(tokens: Tokens, index: int) -> Hit | None:
    first = index + 1 if tokens.word(index) == "the" else index
    number = time_words().seasons.get(tokens.word(first))
    if number is None:
        return None
    end, year = _with_year(tokens, first + 1)
    if year is None and tokens.word(first + 1) == "of":  # "the fall of the town"
        return None
    # "Arab Spring", "a fall of mortar shells": without a year only what leads in a time makes it one.
    if year is None and tokens.strict:
        led = tokens.word(first - 1) in ("last", "this", "next") or tokens.word(index - 1) in (
            "in",
            "since",
            "by",
        )
        if not led or (tokens.word(first) == "fall" and first > index):
            return None
    if (
        year is not None
        and tokens.word(end) in ("/", "-")
        and tokens[end + 1].digits
        and len(tokens[end + 1].raw) == 2
    ):
        return end + 2, Season(number, year, over=True)
    return end, Season(number, year)


def _decade(tokens: Tokens, index: int) -> Hit | None:
    first = index + 1 if tokens.word(index) == "the" else index
    token = tokens[first]
    if not token.digits or not token.raw.endswith("0") or len(token.raw) != 4:
        return None
    plural = tokens.word(first + 1) in ("s", "'s") and tokens.glued(first + 1)
    return (first + 2, Decade(int(token.raw))) if plural and 1800 <= int(token.raw) < 2100 else None


def _year(tokens: Tokens, index: int) -> Hit | None:
    first = index + 2 if tokens.word(index) == "the" and tokens.word(index + 1) == "year" else index
    first = index + 1 if tokens.word(index) == "year" else first
    year = year_at(tokens, first)
    if year is None:
        return None
    if tokens.strict and first == index and not (_led(tokens, index) and _no_noun(tokens, year[0])):
        return None
    return year[0], Calendar(year[1])


def _led(tokens: Tokens, index: int) -> bool:
    """Whether the word before a bare year or month makes it a time."""
    before = index - 1
    while tokens.word(before) in ("the", "of", "year") and before > index - 3:
        before -= 1
    return tokens.word(index - 1) in _BEFORE or tokens.word(before) in _BEFORE


def _no_noun(tokens: Tokens, index: int) -> bool:
    """Whether a bare year is not the number of a noun: "of 2000 fighters", "up to 2000 people"."""
    sure = tokens.word(index - 2) in ("in", "since", "early", "mid", "late", "during")
    return sure or tokens.word(index) not in number_words().sets["counted"]


def _without_s(word: str) -> str:
    """A word without the s of a possessive whose apostrophe is lost ("Augusts")."""
    return word[:-1] if len(word) > 4 and word.endswith("s") else word
