"""Times of the clock: "at 9:20", "5am local time (0200 GMT)", "around 530am", "17:30", "two o'clock"."""

from __future__ import annotations

from reportedly.knowledge.times import time_words
from reportedly.resolve.times.grammar.amounts import number
from reportedly.resolve.times.tokens import Tokens

_HALVES = {"am": 0, "pm": 12}


def clock_at(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Read a time of the clock: where it ends and ``HH:MM``; of two zones the first is given."""
    at = index
    while (
        tokens.word(at)
        in (
            "at",
            "around",
            "about",
            "approximately",
            "by",
            "from",
            "nearly",
            "just",
            "before",
            "after",
            "shortly",
            "exactly",
        )
        and at < index + 4
    ):
        at += 1
    found = _hour_minute(tokens, at) or _oclock(tokens, at)
    if found is None:
        return None
    end, hour, minute = found
    marked = (
        tokens.word(end) in _HALVES
        or tokens.phrase(end, ("a", ".", "m"))
        or tokens.phrase(end, ("p", ".", "m"))
    )
    if marked:
        half = tokens.word(end)[0] + "m"
        end += 1 if tokens.word(end) in _HALVES else 4 if tokens.word(end + 3) == "." else 3
        hour = hour % 12 + _HALVES[half]
    zoned = _zone(tokens, end)
    told = marked or zoned > end or tokens.word(at + 1) == ":" or tokens.word(end - 1).endswith("clock")
    dotted = tokens.word(at + 1) == "." and tokens.word(at - 1) == "at"
    if hour > 23 or minute > 59 or not (told or dotted):
        return None
    return zoned, f"{hour:02}:{minute:02}"


def _hour_minute(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    hour = tokens[index]
    if not hour.digits or len(hour.raw) > 4:
        return None
    minute = tokens[index + 2]
    glued = tokens.glued(index + 1) and tokens.glued(index + 2)
    if (
        tokens.word(index + 1) in (":", ".")
        and glued
        and minute.digits
        and len(minute.raw) == 2
        and len(hour.raw) <= 2
    ):
        return index + 3, int(hour.raw), int(minute.raw)
    if len(hour.raw) >= 3:  # "0300 GMT", and "530am", its mark lost
        return index + 1, int(hour.raw[:-2]), int(hour.raw[-2:])
    return index + 1, int(hour.raw), 0


def _oclock(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    found = number(tokens, index)
    if found is None or not 1 <= found[1] <= 12:
        return None
    for phrase in (("o'clock",), ("o", "'", "clock"), ("oclock",)):
        if tokens.phrase(found[0], phrase):
            return found[0] + len(phrase), found[1], 0
    return None


def _zone(tokens: Tokens, index: int) -> int:
    """Skip "GMT", "local time" and another zone's time in brackets."""
    end, zones = index, time_words().zones
    while tokens.word(end) in zones:
        end += 1
    if tokens.word(end) == "(":
        close = next((at for at in range(end + 1, end + 8) if tokens.word(at) == ")"), None)
        inner = {tokens.word(at) for at in range(end + 1, close or end)}
        if close is not None and inner & zones:
            return close + 1
    return end
