"""Days by their names and by the day they are told on: "last Thursday", "yesterday", "tonight", "the next day"."""

from __future__ import annotations

from reportedly.knowledge.times import Unit, book, time_words
from reportedly.resolve.times.forms import (
    Base,
    DayOf,
    DayPart,
    Earlier,
    Form,
    Overnight,
    Pick,
    Recurring,
    Weekday,
    Whole,
)
from reportedly.resolve.times.tokens import Tokens

Hit = tuple[int, Form]

TODAY = Whole(Unit.DAY, 0, Base.PUBLISHED)
YESTERDAY = Whole(Unit.DAY, -1, Base.PUBLISHED)
TOMORROW = Whole(Unit.DAY, 1, Base.PUBLISHED)
THAT_DAY = Whole(Unit.DAY, 0, Base.TEXT)
NEXT_DAY = Whole(Unit.DAY, 1, Base.TEXT)
DAY_BEFORE = Whole(Unit.DAY, -1, Base.TEXT)
# The longest phrase that begins at a word is taken.
_FIXED: dict[tuple[str, ...], Form] = {
    ("today",): TODAY,
    ("todays",): TODAY,
    ("to", "-", "day"): TODAY,
    ("this", "day"): TODAY,
    ("yesterday",): YESTERDAY,
    ("yesterdays",): YESTERDAY,
    ("tomorrow",): TOMORROW,
    ("tomorrows",): TOMORROW,
    ("tonight",): DayPart("night", TODAY),
    ("last", "night"): DayPart("night", YESTERDAY),
    ("last", "evening"): DayPart("evening", YESTERDAY),
    ("yesterday", "night"): DayPart("night", YESTERDAY),
    ("the", "night", "before", "last"): DayPart("night", Whole(Unit.DAY, -2, Base.PUBLISHED)),
    ("the", "day", "before", "yesterday"): Whole(Unit.DAY, -2, Base.PUBLISHED),
    ("the", "day", "after", "tomorrow"): Whole(Unit.DAY, 2, Base.PUBLISHED),
    ("the", "day"): THAT_DAY,
    ("that", "day"): THAT_DAY,
    ("that", "very", "day"): THAT_DAY,
    ("same", "day"): THAT_DAY,
    ("the", "same", "day"): THAT_DAY,
    ("this", "same", "day"): THAT_DAY,
    ("the", "next", "day"): NEXT_DAY,
    ("next", "day"): NEXT_DAY,
    ("the", "following", "day"): NEXT_DAY,
    ("following", "day"): NEXT_DAY,
    ("the", "day", "after"): NEXT_DAY,
    ("a", "day", "later"): NEXT_DAY,
    ("one", "day", "later"): NEXT_DAY,
    ("the", "previous", "day"): DAY_BEFORE,
    ("previous", "day"): DAY_BEFORE,
    ("the", "preceding", "day"): DAY_BEFORE,
    ("the", "day", "before"): DAY_BEFORE,
    ("the", "day", "earlier"): DAY_BEFORE,
    ("the", "night", "before"): DayPart("night", DAY_BEFORE),
    ("the", "previous", "night"): DayPart("night", DAY_BEFORE),
    ("that", "night"): DayPart("night", THAT_DAY),
    ("the", "same", "night"): DayPart("night", THAT_DAY),
    ("overnight",): Overnight(None),
    ("over", "night"): Overnight(None),
}
# In running text these say little alone: "the day of reckoning".
_LOOSE = frozenset(
    {
        ("the", "day"),
        ("the", "night"),
        ("the", "day", "after"),
        ("the", "day", "before"),
        ("the", "night", "before"),
    }
)
_FIXED_BOOK = book(_FIXED)
_PICKS = {"last": Pick.LAST, "next": Pick.NEXT, "this": Pick.THIS, "coming": Pick.NEXT, "past": Pick.LAST}
_TEXT_PICKS = {"following": Pick.NEXT, "previous": Pick.LAST, "preceding": Pick.LAST}
_WHOLE_WEEKS = {"last": -1, "next": 1, "this": 0}


def day_at(tokens: Tokens, index: int) -> Hit | None:
    """Read a day that is not written as a date."""
    hits = [hit for read in (_fixed, _weekday, _part_today) if (hit := read(tokens, index)) is not None]
    return max(hits, key=lambda hit: hit[0], default=None)


def part_of_day(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Read a part of a day, the preposition and article before it included: "in the early morning hours"."""
    at = index
    while (
        tokens.word(at)
        in ("in", "at", "the", "during", "on", "before", "after", "around", "just", "shortly", "its")
        and at < index + 4
    ):
        at += 1
    soft = at
    while tokens.word(at) in ("early", "late", "mid", "-", "very") and at < soft + 3:
        at += 1
    word = tokens.word(at)
    if word not in time_words().parts_of_day:
        return (
            (at, "early" if tokens.word(soft) == "early" else "late")
            if soft < at and at == index + 1
            else None
        )
    end = at + 1
    if tokens.word(end) == "hours":
        end += 1
    return end, word.removesuffix("s") if word.endswith("ings") or word == "nights" else word


def _fixed(tokens: Tokens, index: int) -> Hit | None:
    phrase = tokens.longest(index, _FIXED_BOOK)
    bare = phrase in _LOOSE and (tokens.strict or phrase == ("the", "day"))
    if phrase is None or (bare and not _led(tokens, index)):
        return None
    return index + len(phrase), _FIXED[phrase]


def _led(tokens: Tokens, index: int) -> bool:
    """Whether "the day" is that of "throughout the day", "later in the day"."""
    before = tokens.word(index - 1)
    return before in ("throughout", "during") or (
        before == "in" and tokens.word(index - 2) in ("earlier", "later", "early", "late")
    )


def _part_today(tokens: Tokens, index: int) -> Hit | None:
    """Read "this morning", "in the morning" of a day told before, and "earlier today"."""
    word = tokens.word(index)
    if word == "this" and tokens.word(index + 1) in time_words().parts_of_day:
        return index + 2, DayPart(tokens.word(index + 1), TODAY)
    if word in ("earlier", "later") and tokens.word(index + 1) == "today":
        return index + 2, Earlier(TODAY, later=word == "later")
    if word in ("early", "late") and tokens.word(index + 1) in ("today", "yesterday"):
        return index + 2, DayPart(word, TODAY if tokens.word(index + 1) == "today" else YESTERDAY)
    return None


def weekday_name(tokens: Tokens, index: int) -> tuple[int, int, bool] | None:
    """Read a weekday: where it ends, its number, and whether it ends in an s."""
    token, words = tokens[index], time_words().weekdays
    if not token.capital:
        return None
    plural = token.word not in words and token.word.endswith("days")
    day = words.get(token.word.removesuffix("s") if plural else token.word)
    short = token.word not in ("tues", "thurs") and len(token.word) <= 4
    if day is None or (short and tokens.strict):
        return None
    return index + 1, day, plural


def _weekday(tokens: Tokens, index: int) -> Hit | None:
    at, pick, base = _picked(tokens, index)
    found = weekday_name(tokens, at)
    if found is None:
        return None
    end, day, plural = found
    alone = tokens.word(end) == "" and tokens.word(index - 1) == "on"
    if pick is None and plural and alone:
        return end, Recurring()
    for word, shift in _WHOLE_WEEKS.items():
        for phrase in ((word, "week"), ("of", word, "week"), ("the", "week", "before", word)):
            if tokens.phrase(end, phrase):
                return end + len(phrase), DayOf(day, Whole(Unit.WEEK, shift, Base.PUBLISHED))
    return end, Weekday(day, pick or Pick.NEAR, base)


def _picked(tokens: Tokens, index: int) -> tuple[int, Pick | None, Base]:
    at = index + 1 if tokens.word(index) == "the" else index
    word = tokens.word(at)
    if word == "a":
        return at + 1, Pick.ANY, Base.PUBLISHED
    if word == "this" and tokens.word(at + 1) in ("coming", "past"):
        return at + 2, _PICKS[tokens.word(at + 1)], Base.PUBLISHED
    if word in _TEXT_PICKS:
        return at + 1, _TEXT_PICKS[word], Base.TEXT
    if word in _PICKS:
        return at + 1, _PICKS[word], Base.PUBLISHED
    return (index, None, Base.PUBLISHED) if word != "same" else (at + 1, None, Base.PUBLISHED)
