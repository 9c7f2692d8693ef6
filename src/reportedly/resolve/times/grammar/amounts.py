"""How many of which unit: "three weeks", "a few days", "28-month", "more than two years", "2-1/2 year"."""

from __future__ import annotations

from reportedly.knowledge.times import Unit, time_words
from reportedly.resolve.times.forms import Amount
from reportedly.resolve.times.tokens import Tokens

Quantity = tuple[int, Amount, Unit]

_BETWEEN = frozenset(
    "full straight consecutive long short whole entire further more bloody successive".split()
)
# A quantity has at most four digits: "10000 days" is none that news would date by.
_MOST_DIGITS = 4


def approximators(tokens: Tokens, index: int) -> int:
    """Skip "about", "more than" and the like; give where the words after them begin."""
    phrase = tokens.longest(index, time_words().approximate)
    return index if phrase is None else approximators(tokens, index + len(phrase))


def quantity(tokens: Tokens, index: int) -> Quantity | None:
    """Read an amount and its unit, a hyphen or a few adjectives between them; "hours" alone is no quantity."""
    found = amount(tokens, index)
    if found is None:
        return None
    end, size = found
    for _ in range(2):
        if tokens.word(end) == "-" or tokens.word(end) in _BETWEEN:
            end += 1
    unit = time_words().units.get(tokens.word(end))
    return None if unit is None else (end + 1, size, unit)


def amount(tokens: Tokens, index: int) -> tuple[int, Amount] | None:
    """Read how many: a number in digits or words, a range, "a few", "several", with what loosens it before."""
    first = approximators(tokens, index)
    found = _exact(tokens, first) or _inexact(tokens, first)
    if found is None:
        return None
    end, size = found
    return end, Amount(size.least, size.most, loose=size.loose or first > index)


def number(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Read one whole number, in digits or in words up to ninety-nine."""
    token, words = tokens[index], time_words()
    if token.digits:
        return (index + 1, int(token.raw)) if len(token.raw) <= _MOST_DIGITS else None
    if token.word in words.tens:
        after = index + 2 if tokens.word(index + 1) == "-" else index + 1
        ones = words.numbers.get(tokens.word(after), 0)
        if 0 < ones <= 9:
            return after + 1, words.tens[token.word] + ones
        return index + 1, words.tens[token.word]
    if token.word in words.numbers:
        return index + 1, words.numbers[token.word]
    return None


def _exact(tokens: Tokens, index: int) -> tuple[int, Amount] | None:
    if tokens.word(index) in ("a", "an", "another"):
        after = tokens.word(index + 1)
        if after not in time_words().amounts and after not in ("half", "full") and after not in _BETWEEN:
            return index + 1, Amount(1, 1)
        return (index + 2, Amount(1, 1)) if after in ("full", "whole") else None
    found = number(tokens, index)
    if found is None:
        return None
    end, least = found
    if (half := _half(tokens, end)) is not None:
        return half, Amount(least, least + 1, loose=True)
    joined = tokens.word(end) in ("or", "to", "and", "-")
    other = number(tokens, end + 1) if joined else None
    if other is not None and other[1] > least and other[1] <= 10 * least:
        return other[0], Amount(least, other[1])
    return end, Amount(least, least)


def _half(tokens: Tokens, index: int) -> int | None:
    """Read "and a half" and "-1/2"."""
    for phrase in (
        ("and", "a", "half"),
        ("-", "1", "/", "2"),
        ("1", "/", "2"),
        ("½",),
        ("-", "and", "-", "a", "-", "half"),
        (".", "5"),
    ):
        if tokens.phrase(index, phrase):
            return index + len(phrase)
    return None


def _inexact(tokens: Tokens, index: int) -> tuple[int, Amount] | None:
    known = time_words().amounts
    at = index + 1 if tokens.word(index) == "a" else index
    bounds = known.get(tokens.word(at))
    if bounds is None or tokens.word(at) == "recent":
        return None
    end = at + 1
    if tokens.word(end) == "of":
        end += 1
    return end, Amount(bounds[0], bounds[1], loose=True)
