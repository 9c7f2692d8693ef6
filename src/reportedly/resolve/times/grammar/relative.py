"""Spans told by their distance: "last week", "three days ago", "in the past 24 hours", "recent weeks"."""

from __future__ import annotations

from reportedly.knowledge.times import Unit, time_words
from reportedly.resolve.times.forms import (
    Amount,
    Base,
    Calendar,
    Duration,
    Form,
    Hint,
    InYear,
    Named,
    Pick,
    Recurring,
    Season,
    Shift,
    Since,
    Undated,
    Whole,
    Window,
)
from reportedly.resolve.times.grammar.amounts import quantity
from reportedly.resolve.times.grammar.dates import date_at, month_at, year_at
from reportedly.resolve.times.tokens import Tokens

Hit = tuple[int, Form]

_SHIFTS = {"last": -1, "this": 0, "next": 1, "current": 0}
_TEXT_SHIFTS = {"following": 1, "subsequent": 1, "previous": -1, "preceding": -1, "same": 0, "that": 0}
_PAST = frozenset(["past", "last", "previous", "recent", "preceding", "latest"])
_AHEAD = frozenset(["next", "coming", "upcoming", "following"])
_PICKS = {"last": Pick.LAST, "this": Pick.THIS, "next": Pick.NEXT}
_EARLIER = frozenset(["earlier", "before", "previously", "prior"])
_ORDINALS = {
    word: rank
    for rank, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)
}
_LONG = frozenset(["day", "week", "fortnight", "weekend", "month", "season", "year", "decade", "century"])


def relative_at(tokens: Tokens, index: int) -> Hit | None:
    """Read a span that is told by its distance, the longest there is."""
    tried = (_window, _whole, _named_month, _in_year, _ago, _duration, _old, _long, _every, _hint, feast_at)
    hits = [hit for read in tried if (hit := read(tokens, index)) is not None]
    return max(hits, key=lambda hit: hit[0], default=None)


def _article(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.word(index) in ("the", "these", "those") else index


def _whole(tokens: Tokens, index: int) -> Hit | None:
    at = _article(tokens, index)
    word, unit = tokens.word(at), time_words().units.get(tokens.word(at + 1).removesuffix("'s"))
    if at == index and unit is None and tokens.word(index + 1) == "very":
        unit = time_words().units.get(tokens.word(index + 2))
    if unit is None or unit not in _LONG or tokens.word(at + 1).endswith("s"):
        if tokens.word(at) == "weekend" and (at > index or tokens.word(index - 1) in ("at", "over")):
            return at + 1, Whole(Unit.WEEKEND, 0, Base.PUBLISHED)
        return _the_unit(tokens, index)
    if word in _SHIFTS and at == index and unit is not Unit.DAY:
        return at + 2, Whole(unit, _SHIFTS[word], Base.PUBLISHED)
    if word == "current":
        return at + 2, Whole(unit, 0, Base.PUBLISHED)
    if word in _TEXT_SHIFTS:
        return at + 2, Whole(unit, _TEXT_SHIFTS[word], Base.TEXT)
    return None


def _the_unit(tokens: Tokens, index: int) -> Hit | None:
    """Read "the week", "the month", "the year": those of publication, after "earlier in" and the like."""
    unit = time_words().units.get(tokens.word(index + 1))
    before = tokens.word(index - 2)
    led = tokens.word(index - 1) == "in" and before in ("earlier", "later", "early", "late")
    led = led or (tokens.word(index - 1) == "of" and before in (*time_words().parts, "half", "days", "weeks"))
    if tokens.word(index) != "the" or unit not in _LONG or not led or unit is Unit.DAY:
        return None
    return index + 2, Whole(Unit(unit), 0, Base.PUBLISHED)


def _named_month(tokens: Tokens, index: int) -> Hit | None:
    """Read "last July", "this spring", "next Ramadan"."""
    pick = _PICKS.get(tokens.word(index))
    if pick is None:
        return None
    month = month_at(tokens, index + 1)
    if month is not None and year_at(tokens, month[0]) is None:
        dated = date_at(tokens, index + 1)
        day = dated[1].day if dated is not None and isinstance(dated[1], Calendar) else None
        end = dated[0] if dated is not None and day is not None else month[0]
        return end, Calendar(month=month[1], day=day, pick=pick)
    season = time_words().seasons.get(tokens.word(index + 1))
    if season is not None:
        return index + 2, Season(season, None, pick)
    feast = feast_at(tokens, index + 1)
    if feast is not None and isinstance(feast[1], Named) and feast[1].year is None:
        return feast[0], Named(feast[1].name, None, pick)
    return None


def _in_year(tokens: Tokens, index: int) -> Hit | None:
    """Read "March last year", "August of this year", "spring last year"."""
    dated = date_at(tokens, index)
    if dated is None or not isinstance(dated[1], Calendar | Season) or dated[1].year is not None:
        return None
    at = dated[0]
    while tokens.word(at) in (",", "of", "in", "the") and at < dated[0] + 2:
        at += 1
    year = _whole(tokens, at)
    if year is None or not isinstance(year[1], Whole) or year[1].unit is not Unit.YEAR:
        return None
    return year[0], InYear(dated[1], year[1])


def _window(tokens: Tokens, index: int) -> Hit | None:
    """Read "the past 24 hours", "the last few days", "recent weeks", "the coming days", "this past week"."""
    at = index + 1 if tokens.word(index) in ("the", "this", "these", "those", "its", "their") else index
    word = tokens.word(at)
    if word not in _PAST and word not in _AHEAD:
        return None
    sign = -1 if word in _PAST else 1
    units, end = time_words().units, at + 1
    while tokens.word(end) in (",", "and", "couple") and end < at + 3:
        end += 1
    counted = quantity(tokens, end)
    if counted is not None:
        if word in ("following", "preceding"):
            return None
        return counted[0], Window(counted[1], counted[2], sign)
    unit = units.get(tokens.word(end))
    if unit is None:
        return None
    if tokens.word(end).endswith("s"):
        most = time_words().recent[unit]
        return end + 1, Window(Amount(1, most, loose=True), unit, sign, vague=True)
    alone = word in ("past", "coming") or (word in ("last", "next") and at > index)
    return (end + 1, Window(Amount(1, 1), unit, sign)) if alone else None


def _ago(tokens: Tokens, index: int) -> Hit | None:
    """Read a distance and what it is counted from: "two days ago", "a week earlier", "three hours later"."""
    counted = quantity(tokens, index) or _uncounted(tokens, index)
    if counted is None:
        return None
    end, size, unit = counted
    word = tokens.word(end)
    if word == "ago":
        return end + (2 if tokens.word(end + 1) == "today" else 1), Shift(size, unit, -1, Base.PUBLISHED)
    if word in ("later", "on") and not (word == "on" and tokens.word(end + 1)):
        return end + 1, Shift(size, unit, 1, Base.TEXT)
    if tokens.phrase(end, ("from", "now")) or tokens.phrase(end, ("from", "today")):
        return end + 2, Shift(size, unit, 1, Base.PUBLISHED)
    if tokens.phrase(end, ("earlier", "this")):
        return None
    ends = not tokens.word(end + 1) or (not tokens.strict and tokens.word(end + 1) in (".", ","))
    if word == "earlier" or (word in _EARLIER and ends):
        return end + 1, Shift(size, unit, -1, Base.TEXT)
    if word in ("after", "afterwards", "afterward", "thereafter") and (
        word != "after" or not tokens.word(end + 1)
    ):
        return end + 1, Shift(size, unit, 1, Base.TEXT)
    return None


def _uncounted(tokens: Tokens, index: int) -> tuple[int, Amount, Unit] | None:
    """Read "days", "weeks" and so on alone, as in "weeks later"."""
    unit = time_words().units.get(tokens.word(index))
    if unit is None or not tokens.word(index).endswith("s"):
        return None
    return index + 1, Amount(1, time_words().recent[unit], loose=True), unit


def _duration(tokens: Tokens, index: int) -> Hit | None:
    counted = quantity(tokens, index) or _consecutive(tokens, index)
    counted = counted or (None if tokens.strict else _uncounted(tokens, index))
    if counted is None or (tokens.strict and tokens.word(index - 1) not in ("for", "within")):
        return None
    before = tokens.word(index - 1)
    end = counted[0]
    for tail in (
        ("period",),
        ("on", "end"),
        ("now",),
        ("in", "a", "row"),
        ("straight",),
        ("running",),
        ("-", "long"),
    ):
        if tokens.phrase(end, tail):
            end += len(tail)
            break
    return end, Duration(counted[1], counted[2], within=before in ("in", "within"))


def _consecutive(tokens: Tokens, index: int) -> tuple[int, Amount, Unit] | None:
    """Read "the second consecutive day", "a third straight night": it has gone on so long."""
    at = index + 1 if tokens.word(index) in ("the", "a") else index
    size, unit = _ORDINALS.get(tokens.word(at)), time_words().units.get(tokens.word(at + 2))
    if size is None or unit is None or tokens.word(at + 1) not in ("consecutive", "straight", "successive"):
        return None
    return at + 3, Amount(size, size), unit


def _old(tokens: Tokens, index: int) -> Hit | None:
    """Read "28-month-old": it began so long ago; in running text it may be a person's age."""
    counted = None if tokens.strict else quantity(tokens, index)
    if counted is None:
        return None
    end = counted[0] + 1 if tokens.word(counted[0]) == "-" else counted[0]
    if tokens.word(end) != "old":
        return None
    return end + 1, Since(Shift(counted[1], counted[2], -1, Base.PUBLISHED))


def _long(tokens: Tokens, index: int) -> Hit | None:
    """Read "month-long", "years-long"."""
    unit = time_words().units.get(tokens.word(index))
    if unit is None or not tokens.phrase(index + 1, ("-", "long")):
        return None
    plural = tokens.word(index).endswith("s")
    return index + 3, Duration(Amount(2, None, loose=True) if plural else Amount(1, 1), unit)


def _every(tokens: Tokens, index: int) -> Hit | None:
    """Read "every day", "each Friday", "every other week" and the adverbs of how often."""
    words = time_words()
    if tokens.word(index) in ("every", "each"):
        at = index + 2 if tokens.word(index + 1) in ("other", "single") else index + 1
        counted = quantity(tokens, at)
        if counted is not None:
            return counted[0], Recurring()
        known = tokens.word(at) in words.units or tokens.word(at) in words.weekdays
        return (at + 1, Recurring()) if known or tokens.word(at) in words.parts_of_day else None
    phrase = tokens.longest(index, words.recurring)
    return None if phrase is None else (index + len(phrase), Recurring())


def _hint(tokens: Tokens, index: int) -> Hit | None:
    phrase = tokens.longest(index, time_words().vague_book)
    return None if phrase is None else (index + len(phrase), Hint(time_words().vague[phrase]))


def feast_at(tokens: Tokens, index: int) -> Hit | None:
    """Read a feast's name with its year, if that is told."""
    phrase = tokens.longest(index, time_words().feast_book)
    if phrase is None:
        return None
    end = index + len(phrase)
    if tokens.strict and not any(tokens[at].capital for at in range(index, end)):
        return None
    at = end + 1 if tokens.word(end) in ("in", "of", ",") else end
    year = year_at(tokens, at)
    end, told = (end, None) if year is None else year
    return end, Named(phrase, told) if phrase in time_words().feasts else Undated(told)
