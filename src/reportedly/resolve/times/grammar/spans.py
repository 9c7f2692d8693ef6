"""Spells: "since spring 2015", "from 3 May to 5 June", "between March and May", "until Friday", "Sunday and Monday"."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reportedly.knowledge.times import Vague
from reportedly.resolve.times.forms import (
    After,
    Before,
    Between,
    Calendar,
    DayPart,
    Duration,
    Event,
    Form,
    Hint,
    Recurring,
    Season,
    Since,
    Until,
    Weekday,
)
from reportedly.resolve.times.grammar.moments import is_day, moment_at
from reportedly.resolve.times.tokens import Tokens

Hit = tuple[int, Form]

_SINCE = (
    ("ever", "since"),
    ("since",),
    ("dating", "back", "to"),
    ("dating", "from"),
)
_BEGINS = (
    ("starting", "from"),
    ("starting",),
    ("beginning", "from"),
    ("beginning",),
    ("as", "of"),
    ("as", "from"),
    ("effective",),
)
_UNTIL = (
    ("until",),
    ("till",),
    ("up", "until"),
    ("up", "to"),
    ("up", "till"),
    ("by",),
    ("through",),
    ("not", "until"),
)
_BEFORE = (
    ("before",),
    ("prior", "to"),
    ("ahead", "of"),
    ("shortly", "before"),
    ("just", "before"),
    ("earlier", "than"),
)
_AFTER = (
    ("after",),
    ("following",),
    ("shortly", "after"),
    ("soon", "after"),
    ("just", "after"),
    ("later", "than"),
    ("right", "after"),
)
_BOUNDS: tuple[tuple[tuple[tuple[str, ...], ...], Callable[[Form], Form]], ...] = (
    (_SINCE, Since),
    (_BEGINS, partial(Since, begins=True)),
    (_UNTIL, Until),
    (_BEFORE, Before),
    (_AFTER, After),
)
_JOINS = (
    ("and", "into"),
    (",", "into"),
    ("up", "to"),
    ("to",),
    ("-",),
    ("through",),
    ("until",),
    ("till",),
    ("into",),
    ("and",),
    ("or",),
    ("and", "then"),
)
_LISTS = frozenset(["and", "or", "-", ","])
_ONWARDS = frozenset(["on", "onward", "onwards", "forward"])


def expression_at(tokens: Tokens, index: int) -> Hit | None:
    """Read the longest expression of time that begins at ``index``; ``None`` where none does."""
    hits = [hit for read in (_bounded, _ranged, _joined) if (hit := read(tokens, index)) is not None]
    return max(hits, key=lambda hit: hit[0], default=None)


def _bounded(tokens: Tokens, index: int) -> Hit | None:
    for phrases, form in _BOUNDS:
        for phrase in phrases:
            if not tokens.phrase(index, phrase):
                continue
            inner = _inner(tokens, index + len(phrase))
            if inner is None or isinstance(inner[1], Recurring | Event):
                continue
            if isinstance(inner[1], Duration) and phrases is not _SINCE:
                continue
            # "After dawn on Tuesday" is that day still.
            same_day = isinstance(inner[1], DayPart) and form in (After, Before)
            # What is to be done before the end of March may be done on its last day.
            at = index + len(phrase)
            to_the_end = form is Before and "end" in (tokens.word(at), tokens.word(at + 1))
            bound = Until if to_the_end else form
            return inner if same_day else (inner[0], bound(inner[1]))
    if tokens.word(index) == "since" and not tokens.strict and not tokens.word(index + 1):
        return index + 1, Since(Hint(Vague.THEN))
    return None


def _inner(tokens: Tokens, index: int) -> Hit | None:
    return _ranged(tokens, index) or _joined(tokens, index)


def _ranged(tokens: Tokens, index: int) -> Hit | None:
    """Read "from A to B", "between A and B", and "from A on"."""
    word = tokens.word(index)
    if word not in ("from", "between"):
        return None
    first = moment_at(tokens, index + 1) or _day_number(tokens, index + 1)
    if first is None:
        return None
    end, form = first
    if isinstance(form, Between):
        return end, form
    join = next((phrase for phrase in _JOINS if tokens.phrase(end, phrase)), None)
    if join is not None and (word == "from" or join == ("and",)):
        second = moment_at(tokens, end + len(join))
        if second is not None:
            return second[0], _between(form, second[1])
    if word == "from" and not isinstance(form, Duration | Hint):
        onwards = tokens.word(end) in _ONWARDS
        return (end + 1, Since(form)) if onwards or not tokens.strict else None
    return None


def _day_number(tokens: Tokens, index: int) -> Hit | None:
    """Read the bare day of "from 3 to 5 May", "between 3 and 5 May"."""
    token = tokens[index]
    if (
        token.digits
        and 1 <= int(token.raw) <= 31
        and tokens.word(index + 1) in ("to", "and", "until", "through")
    ):
        return index + 1, Calendar(day=int(token.raw))
    return None


def _between(first: Form, second: Form) -> Between:
    """Give a bare day the month of the day after it."""
    bare = isinstance(first, Calendar) and first.month is None and first.year is None
    if bare and isinstance(first, Calendar) and isinstance(second, Calendar):
        first = Calendar(second.year, second.month, first.day)
    return Between(first, second)


def _joined(tokens: Tokens, index: int) -> Hit | None:
    first = moment_at(tokens, index)
    if first is None:
        return None
    end, form = first
    for join in _JOINS:
        if not tokens.phrase(end, join):
            continue
        second = moment_at(tokens, end + len(join))
        if second is None or not _alike(form, second[1]):
            continue
        # A list's "and" joins only what is told alike: "on Monday and Tuesday", not "in 2014 and on Friday".
        if join[0] in _LISTS and type(_core(form)) is not type(_core(second[1])):
            continue
        return second[0], _between(form, second[1])
    return end, form


def _core(form: Form) -> Form:
    return form.inner if isinstance(form, DayPart) else form


def _alike(first: Form, second: Form) -> bool:
    """Whether two times may be the ends of one spell: both days, or both months, seasons or years."""
    if isinstance(first, Recurring | Duration | Hint | Between) or isinstance(
        second, Recurring | Duration | Hint
    ):
        return False
    one, other = _core(first), _core(second)
    if is_day(one) != is_day(other):
        return False
    if isinstance(one, Calendar) and isinstance(other, Calendar) and not is_day(one):
        return (one.month is None) == (other.month is None)
    return isinstance(one, Weekday | Calendar | Season) or not is_day(one) or type(one) is type(other)
