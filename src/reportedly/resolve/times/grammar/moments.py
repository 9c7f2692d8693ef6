"""One time, with what narrows it: "early on Tuesday morning", "the end of 2014", "at dawn on 3 May"."""

from __future__ import annotations

from reportedly.knowledge.times import Unit, time_words
from reportedly.resolve.times.forms import (
    Amount,
    Around,
    Base,
    Between,
    Calendar,
    DayOf,
    DayPart,
    Earlier,
    Form,
    NthWeek,
    Overnight,
    Part,
    Shift,
    Weekday,
    Whole,
)
from reportedly.resolve.times.grammar.amounts import quantity
from reportedly.resolve.times.grammar.clock import clock_at
from reportedly.resolve.times.grammar.dates import date_at
from reportedly.resolve.times.grammar.days import THAT_DAY, day_at, part_of_day
from reportedly.resolve.times.grammar.relative import relative_at
from reportedly.resolve.times.tokens import Tokens

Hit = tuple[int, Form]

_PREPOSITIONS = frozenset("on in at during over throughout within for of all across through".split())
_ARTICLES = frozenset(["the", "this", "that"])
_AROUND = frozenset("around about circa approximately roughly sometime".split())
_HALVES = {"first": (0, 4.5), "second": (4.5, 9), "latter": (4.5, 9), "last": (4.5, 9), "other": (4.5, 9)}
_ORDINALS = {
    "first": 1,
    "opening": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": -1,
    "final": -1,
    "closing": -1,
}
_LEADS = (
    ("as", "soon", "as"),
    ("as", "early", "as"),
    ("as", "late", "as"),
    ("as", "recently", "as"),
    ("no", "later", "than"),
    ("as", "far", "back", "as"),
    ("as", "long", "ago", "as"),
    ("only",),
    ("just",),
    ("also",),
    ("even",),
    ("again",),
)
_INTO = (("and", "into"), (",", "into"), ("to",), ("and",), ("into",))


def moment_at(tokens: Tokens, index: int) -> Hit | None:
    """Read one time with its prepositions and all that narrows it.

    What begins at a place is read once and kept with the tokens: the longest reading is sought along many ways.
    """
    if index not in tokens.kept:
        tokens.kept[index] = _moment_at(tokens, index)
    return tokens.kept[index]


def _moment_at(tokens: Tokens, index: int) -> Hit | None:
    at = _led(tokens, index)
    if (
        tokens.word(at) in _AROUND
        or tokens.phrase(at, ("at", "around"))
        or tokens.phrase(at, ("at", "about"))
    ):
        first = at + 2 if tokens.word(at) == "at" else at + 1
        at_clock = _clocked(tokens, first)
        inner = at_clock or moment_at(tokens, first)
        return inner and (inner[0], inner[1] if at_clock else Around(inner[1]))
    hits = [
        hit for read in (_narrowed, _part_first, _clocked, _overnight, _shifted) if (hit := read(tokens, at))
    ]
    plain = _plain(tokens, at)
    if plain is not None:
        hits.append(_followed(tokens, *plain))
    if not hits and tokens.word(at) in _PREPOSITIONS:
        return moment_at(tokens, at + 1)
    if tokens.word(at) in _PREPOSITIONS and (further := moment_at(tokens, at + 1)) is not None:
        hits.append(further)
    return max(hits, key=lambda hit: hit[0], default=None)


def _led(tokens: Tokens, index: int) -> int:
    for lead in _LEADS:
        if tokens.phrase(index, lead):
            return index + len(lead)
    return index


def _plain(tokens: Tokens, index: int) -> Hit | None:
    hits = [hit for read in (date_at, day_at, relative_at) if (hit := read(tokens, index)) is not None]
    return max(hits, key=lambda hit: hit[0], default=None)


def is_day(form: Form) -> bool:
    """Whether a form tells a single day."""
    if isinstance(form, Calendar):
        return form.day is not None
    if isinstance(form, Shift):
        return form.unit is Unit.DAY
    return isinstance(form, Weekday | DayOf) or (isinstance(form, Whole) and form.unit is Unit.DAY)


def _followed(tokens: Tokens, end: int, form: Form) -> Hit:
    """Take in what follows a day: a part of the day, a time of the clock, a prayer."""
    if not is_day(form):
        return end, form
    at = end + 1 if tokens.word(end) in (",", "'s", "-") else end
    part = part_of_day(tokens, at)
    if part is not None and not (tokens.word(at) in ("before", "after") and tokens.strict):
        clock = clock_at(tokens, part[0])
        return (clock[0], DayPart(clock[1], form)) if clock else (part[0], DayPart(part[1], form))
    if tokens.word(end) in time_words().prayers or (
        tokens.word(end) in ("noon", "weekly") and tokens.word(end + 1) in time_words().prayers
    ):
        return end + (1 if tokens.word(end) in time_words().prayers else 2), DayPart("noon", form)
    if (clock := clock_at(tokens, at)) is not None:
        return clock[0], DayPart(clock[1], form)
    return end, form


def _narrowed(tokens: Tokens, index: int) -> Hit | None:
    """Read "early February", "the end of 2014", "earlier this month", "the first week of March"."""
    at = index + 1 if tokens.word(index) in _ARTICLES else index
    if tokens.word(at) == "very":
        at += 1
    word = tokens.word(at)
    if word in ("earlier", "later"):
        return _earlier(tokens, at)
    shares = time_words().parts.get(word)
    if shares is not None:
        end = at + 1
        if tokens.phrase(end, ("-", "to", "-", "late")) or tokens.phrase(end, ("to", "late")):
            end, shares = end + (4 if tokens.word(end) == "-" else 2), (3, 9)
        while (
            tokens.word(end) in ("-", "of", "in", "on", "part", "days", "hours", "the", "this")
            and end < at + 4
            and not _whole_unit(tokens, end)
        ):
            end += 1
        return _part_of(tokens, end, shares, word)
    if word in _HALVES and tokens.word(at + 1) in ("half", "part") and tokens.word(at + 2) == "of":
        inner = moment_at(tokens, at + 3)
        low, high = _HALVES[word]
        return inner and (inner[0], Part(inner[1], round(low * 2), round(high * 2)))
    return _nth(tokens, at)


def _whole_unit(tokens: Tokens, index: int) -> bool:
    """Whether "this week" and the like begins here, whose "this" must stay."""
    return tokens.word(index) in ("this", "the") and tokens.word(index + 1) in time_words().units


def _part_of(tokens: Tokens, index: int, shares: tuple[int, int], word: str) -> Hit | None:
    inner = moment_at(tokens, index)
    if inner is None or isinstance(inner[1], Part):
        return None
    end, form = inner
    if isinstance(form, DayPart):
        return end, form
    if is_day(form):
        return end, DayPart(word, form)
    return end, Part(form, shares[0] * 2, shares[1] * 2)


def _earlier(tokens: Tokens, index: int) -> Hit | None:
    at = index + 1
    if tokens.word(at) in ("in", "on", "during"):
        at += 1
    later = tokens.word(index) == "later"
    inner = moment_at(tokens, at)
    if inner is None:
        return None
    return inner[0], Earlier(inner[1], later=later)


def _nth(tokens: Tokens, index: int) -> Hit | None:
    """Read "the first week of March", "the last days of 2014", "the first quarter of 2015"."""
    number = _ORDINALS.get(tokens.word(index))
    at = index + 1
    counted = quantity(tokens, at) if number in (1, -1) else None
    unit = counted[2] if counted else time_words().units.get(tokens.word(at))
    end = counted[0] if counted else at + 1
    if (
        number is None
        or unit not in (Unit.WEEK, Unit.DAY, Unit.QUARTER, Unit.MONTH)
        or tokens.word(end) not in ("of", "in")
    ):
        return None
    inner = moment_at(tokens, end + 1)
    if inner is None or is_day(inner[1]):
        return None
    if counted is None and not tokens.word(at).endswith("s"):
        return inner[0], NthWeek(inner[1], number, Unit(unit))
    return inner[0], Part(inner[1], 0, 6) if number == 1 else Part(inner[1], 12, 18)


def _part_first(tokens: Tokens, index: int) -> Hit | None:
    """Read "the night of 3 May", "at dawn on Tuesday", "dawn", "the eve of 5 May"."""
    for eve in (("the", "eve", "of"), ("eve", "of")):
        if tokens.phrase(index, eve):
            inner = moment_at(tokens, index + len(eve))
            if inner is not None and is_day(inner[1]):
                return inner[0], Shift(Amount(1, 1), Unit.DAY, -1, inner[1])
    part = part_of_day(tokens, index)
    if part is None:
        return None
    end, name = part
    at = end + 1 if tokens.word(end) in ("of", "on", ",", "the") else end
    at = at + 1 if tokens.word(end) == "hours" else at
    if tokens.word(end) == "hours" and tokens.word(at) == "of":
        at += 1
    inner = moment_at(tokens, at)
    if inner is not None and (whole := _of_day(name, inner[1])) is not None:
        return inner[0], whole
    if name in ("early", "late") or (tokens.strict and part[0] == index + 1):
        return None
    return end, DayPart(name, THAT_DAY)


def _of_day(part: str, form: Form) -> Form | None:
    """A part of a day, or of the day another part was told of; of a night from one day to the next both days."""
    if is_day(form):
        return DayPart(part, form)
    if isinstance(form, DayPart) and form.inner is not THAT_DAY:
        return DayPart(part, form.inner)
    nightly = isinstance(form, Between) and is_day(form.first) and is_day(form.second)
    return form if nightly else None


def _clocked(tokens: Tokens, index: int) -> Hit | None:
    clock = clock_at(tokens, index)
    if clock is None:
        return None
    end = clock[0]
    at = end + 1 if tokens.word(end) in ("on", ",", "of") else end
    inner = moment_at(tokens, at)
    if inner is not None and is_day(inner[1]):
        return inner[0], DayPart(clock[1], inner[1])
    if inner is not None and isinstance(inner[1], DayPart) and inner[1].inner is not THAT_DAY:
        return inner[0], DayPart(clock[1], inner[1].inner)
    return end, DayPart(clock[1], THAT_DAY)


def _overnight(tokens: Tokens, index: int) -> Hit | None:
    """Read "overnight Wednesday", "overnight on Tuesday", "overnight from Monday to Tuesday"."""
    if tokens.word(index) != "overnight":
        return None
    at = index + 1
    while tokens.word(at) in ("on", "from", "between", "into") and at < index + 3:
        at += 1
    inner = moment_at(tokens, at)
    if inner is None or not is_day(inner[1]):
        return None
    end, day = inner
    join = next((len(words) for words in _INTO if tokens.phrase(end, words)), 0)
    other = moment_at(tokens, end + join) if join else None
    if other is not None and (is_day(other[1]) or isinstance(other[1], DayPart)):
        end = other[0]
    return end, Overnight(day)


def _shifted(tokens: Tokens, index: int) -> Hit | None:
    """Read "three days after 5 May", "a week before Friday", "the day after Christmas"."""
    counted = quantity(tokens, index)
    if (
        counted is None
        and tokens.word(index) == "the"
        and tokens.word(index + 1) in ("day", "week", "month", "year")
    ):
        counted = index + 2, Amount(1, 1), time_words().units[tokens.word(index + 1)]
    if counted is None:
        return None
    end, size, unit = counted
    sign = {"after": 1, "following": 1, "from": 1, "before": -1, "prior": -1}.get(tokens.word(end))
    if sign is None:
        return None
    at = end + 2 if tokens.phrase(end, ("prior", "to")) else end + 1
    inner = moment_at(tokens, at)
    if inner is None or (isinstance(inner[1], Whole) and inner[1].base is Base.TEXT):
        return None
    return inner[0], Shift(size, unit, sign, inner[1])
