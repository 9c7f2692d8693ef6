"""Amounts: numerals, number words, and words for numbers that are not exact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from reportedly.extract.number_tokens import Token, at, hyphened
from reportedly.knowledge.numbers import NumberWords

# Longer figures without grouping are telephone numbers and identifiers; ten are ten billion.
_MOST_FIGURES = 9
# "2 to 3 million": the scale belongs to both, where the first is figures below this.
_LARGEST_BARE = 1000


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in the tokens before ``end``; ``max`` is ``None`` where it has no top.

    ``exact`` tells a number that is named from a word such as "dozens"; ``scale`` is the power of ten or the
    dozen that it is given in.
    """

    end: int
    min: int
    max: int | None
    exact: bool = True
    scale: int = 1


def amount_at(text: str, tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    """Read the amount that begins with the token at ``index``, if one does."""
    return (
        _phrase(text, tokens, index, words)
        or _vague(tokens, index, words)
        or _and_a_half(tokens, index, words)
        or cardinal_at(tokens, index, words)
    )


def cardinal_at(tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    """Read an exact number, in figures or in words."""
    if at(tokens, index).is_numeral:
        return _figures(tokens, index, words)
    found = _words(tokens, index, words)
    return found and _grouped(tokens, found, words)


def with_scale_of(first: Amount, second: Amount) -> Amount:
    """Give ``first`` the scale of ``second`` where it lacks its own: "2 to 3 million"."""
    if first.scale == 1 < second.scale and first.min < min(_LARGEST_BARE, second.min // second.scale):
        return replace(first, min=first.min * second.scale, max=first.min * second.scale, scale=second.scale)
    return first


def _phrase(text: str, tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    first = at(tokens, index)
    for phrase in words.phrases:
        if first.lower in phrase.starts and (match := phrase.regex.match(text, first.start)):
            end = index
            while end < len(tokens) and tokens[end].start < match.end():
                end += 1
            found = Amount(end, phrase.min, phrase.max, exact=phrase.max is not None)
            return _grouped(tokens, found, words)
    return None


def _grouped(tokens: Sequence[Token], found: Amount, words: NumberWords) -> Amount:
    """Take the dozen or the scale that follows: "three dozen", "a few hundred", "several thousand"."""
    name = at(tokens, found.end).lower
    # A scale is read with its number; only what has none, "several", meets one here.
    scale = words.groups.get(name) or (words.scales.get(name) if not found.exact or found.min <= 2 else None)
    if scale is None or found.min >= _LARGEST_BARE:
        return found
    top = None if found.max is None else found.max * scale
    return replace(found, end=found.end + 1, min=found.min * scale, max=top, scale=scale)


def _vague(tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    least = words.vague.get(at(tokens, index).lower)
    if least is None:
        return None
    found = Amount(index + 1, least, None, exact=False)
    if at(tokens, index + 1).lower == "of":
        # "hundreds of thousands"
        scale = words.scales.get(at(tokens, index + 2).lower.removesuffix("s"))
        plural = at(tokens, index + 2).lower.endswith("s")
        return Amount(index + 3, least * scale, None, exact=False, scale=scale) if scale and plural else found
    following = words.vague.get(at(tokens, index + 1).lower)
    if following is not None:
        # "many thousands"
        return Amount(index + 2, max(least, following), None, exact=False)
    return _grouped(tokens, found, words) if least <= 3 else found


def _and_a_half(tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    """Read "two and a half million"; without a scale it counts nothing."""
    first = at(tokens, index)
    base = int(first.digits) if first.is_plain else words.small.get(first.lower)
    scale = words.scales.get(at(tokens, index + 4).lower)
    if base is None or scale is None:
        return None
    if [at(tokens, index + step).lower for step in (1, 2, 3)] != ["and", "a", "half"]:
        return None
    value = base * scale + scale // 2
    return Amount(index + 5, value, value, scale=scale)


def _figures(tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    token = tokens[index]
    if token.is_plain and len(token.text) > _MOST_FIGURES:
        return None
    value = Fraction(token.digits)
    end, scale = index + 1, 1
    while name := words.scales.get(_after_hyphen(tokens, end).lower) or words.groups.get(
        at(tokens, end).lower
    ):
        end += 2 if hyphened(tokens, end) else 1
        scale *= name
    value *= scale
    if value.denominator != 1:
        return None
    # "1.5" without a scale is a measure or a place in a list.
    return Amount(end, int(value), int(value), scale=scale) if "." not in token.text or scale > 1 else None


def _after_hyphen(tokens: Sequence[Token], index: int) -> Token:
    return at(tokens, index + 1) if hyphened(tokens, index) else at(tokens, index)


def _words(tokens: Sequence[Token], index: int, words: NumberWords) -> Amount | None:
    """Read a number in words: "two million three hundred and six thousand and ninety-one"."""
    article = at(tokens, index).lower in ("a", "an")
    first = index + 1 if article else index
    part = _below_thousand(tokens, first, words) if not article else None
    if part is None:
        name = at(tokens, first).lower
        if name not in words.scales and name not in ("dozen",):
            return None
        part = (1, first) if name != "hundred" else _hundred(tokens, first, 1, words)
    value, end = part
    total, last = 0, 0
    while scale := words.scales.get(at(tokens, end).lower):
        if scale == 100 or (last and scale >= last):
            break
        total, end, last = total + value * scale, end + 1, scale
        joined = end + 1 if at(tokens, end).lower == "and" else end
        more = _below_thousand(tokens, joined, words)
        value = 0
        if more is None or _continues(tokens, more[1], last, words):
            break
        value, end = more
    found = total + value
    return Amount(end, found, found, scale=last or 1)


def _continues(tokens: Sequence[Token], end: int, last: int, words: NumberWords) -> bool:
    """Say whether a new number begins here, for it is given in as large a scale: "a million and two million"."""
    return words.scales.get(at(tokens, end).lower, 0) >= last


def _below_thousand(tokens: Sequence[Token], index: int, words: NumberWords) -> tuple[int, int] | None:
    part = _below_hundred(tokens, index, words)
    if part is None or at(tokens, part[1]).lower != "hundred":
        return part
    return _hundred(tokens, part[1], part[0], words)


def _hundred(tokens: Sequence[Token], index: int, times: int, words: NumberWords) -> tuple[int, int]:
    """Read on after ``times`` from the word "hundred" at ``index``: "hundred and fifty"."""
    joined = index + 2 if at(tokens, index + 1).lower == "and" else index + 1
    rest = _below_hundred(tokens, joined, words)
    if rest is None or at(tokens, rest[1]).lower == "hundred":
        return times * 100, index + 1
    return times * 100 + rest[0], rest[1]


def _below_hundred(tokens: Sequence[Token], index: int, words: NumberWords) -> tuple[int, int] | None:
    token = at(tokens, index)
    if token.lower in words.small:
        return words.small[token.lower], index + 1
    if token.lower not in words.tens:
        return None
    after = index + 2 if hyphened(tokens, index + 1) else index + 1
    ones = words.small.get(at(tokens, after).lower, 0)
    if 0 < ones < 10:
        return words.tens[token.lower] + ones, after + 1
    return words.tens[token.lower], index + 1
