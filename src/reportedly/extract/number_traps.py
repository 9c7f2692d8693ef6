"""What looks like a count and is none: dates, times, ages, measures, money, names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract.number_amounts import Amount
from reportedly.extract.number_tokens import END, Token, TokenKind, at, glued, hyphened
from reportedly.knowledge.numbers import NumberWords

_YEARS = range(1900, 2100)
_LAST_DAY = 31
_LAST_YEAR_OF_LIFE = 110
# How many words may stand between a number and its unit: "three more consecutive days".
_UNIT_WINDOW = 3
_SHORTEST_CLOCK = 3
_DASHES = frozenset("-‐‑–—")


def is_trap(
    tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords, *, bounded: bool
) -> bool:
    """Say whether the amount in the tokens from ``start`` to ``amount.end`` counts nothing.

    ``bounded``: words such as "at least" stand before it, so that four figures are no year.
    """
    checks = (_is_part_of_name, _is_measure, _is_money, _is_age, _is_listed, _is_fraction)
    if any(check(tokens, start, amount, words) for check in checks):
        return True
    if at(tokens, start).lower == "one" and amount.end == start + 1:
        return not bounded and _is_pronoun(tokens, start, words)
    if at(tokens, start).is_numeral and amount.scale == 1:
        return _is_date(tokens, start, amount, words, bounded=bounded) or _is_clock(
            tokens, start, amount, words
        )
    return False


def _is_part_of_name(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "T-72", "Resolution 2254", "Brigade 105", "(DDG 70)", "12-year-old", "three-storey"."""
    before, after = at(tokens, start - 1), at(tokens, amount.end)
    if hyphened(tokens, start - 1) and at(tokens, start - 2).kind is not TokenKind.NUMERAL:
        return True
    if (
        after.lower in _DASHES
        and glued(at(tokens, amount.end - 1), after)
        and glued(after, at(tokens, amount.end + 1))
    ):
        carried = at(tokens, amount.end + 1)
        return carried.kind is not TokenKind.NUMERAL and carried.lower not in words.carried
    if not at(tokens, start).is_numeral:
        return (
            before.lower in words.sets["numbered"]
            and before.text[:1].isupper()
            and _is_small_word(tokens, start)
        )
    acronym = before.kind is TokenKind.WORD and before.text.isupper() and len(before.text) > 1
    return (
        (before.lower in words.sets["numbered"] and not _counts(after, words))
        or before.lower in ("#", "№", "@", "/", "_", "+")
        or (acronym and after.lower == ")" and at(tokens, start - 2).lower == "(")
        or (after.lower in ("/", "_", "@", "°", "′", "×") and glued(tokens[amount.end - 1], after))
        or (after.kind is TokenKind.WORD and glued(tokens[amount.end - 1], after))
    )


def _is_small_word(tokens: Sequence[Token], start: int) -> bool:
    """Find a designation in words: "World War Two", "Phase One"; not "Group Two men joined"."""
    return at(tokens, start).text[:1].isupper() and not at(tokens, start + 1).text[:1].islower()


def _is_measure(tokens: Sequence[Token], _start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "2 km", "24 hours", "three more days", "30 percent"."""
    units = words.sets["durations"] | words.sets["measures"]
    for index in range(amount.end, amount.end + _UNIT_WINDOW):
        token = at(tokens, index)
        if token.lower in units:
            return True
        if token.lower not in words.sets["before_unit"] and token.lower not in _DASHES:
            return False
    return False


def _is_money(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    before, after = at(tokens, start - 1), at(tokens, amount.end)
    nationality = at(tokens, amount.end + 1)
    return (
        before.lower in words.sets["money_before"]
        or after.lower in words.sets["money_after"]
        or (nationality.lower in words.sets["money_after"] and after.text[:1].isupper())
    )


def _is_age(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "aged 12", "between the ages of 9 and 12", "Ali Hassan, 24, said"."""
    before = [at(tokens, start - step).lower for step in (1, 2, 3, 4)]
    if before[0] in ("aged", "age", "ages") or (
        before[0] in ("of", "than", "under", "over") and before[1] in ("age", "ages")
    ):
        return True
    if before[0] in ("and", "or", "to", "between") and {"age", "ages", "aged"} & set(before[1:]):
        return True
    if at(tokens, amount.end).lower in ("years-old", "yo"):
        return True
    name = at(tokens, start - 2)
    in_commas = before[0] == "," and at(tokens, amount.end).lower in (",", ".", ")", "")
    named = name.kind is TokenKind.WORD and name.text[:1].isupper()
    return in_commas and named and amount.min < _LAST_YEAR_OF_LIFE and at(tokens, start).is_numeral


def _is_listed(tokens: Sequence[Token], start: int, amount: Amount, _words: NumberWords) -> bool:
    """Find "1. The army", "(2)", "[3]", a verdict "5-4", and figures with a nought before them."""
    before, after, token = at(tokens, start - 1), at(tokens, amount.end), at(tokens, start)
    if not token.is_numeral:
        return False
    if token.is_plain and len(token.text) > 1 and token.text.startswith("0"):
        return True
    opens_line = before is END and after.lower in (".", ")") and at(tokens, amount.end + 1) is not END
    return opens_line or (before.lower, after.lower) in (("(", ")"), ("[", "]"))


def _is_fraction(tokens: Sequence[Token], _start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "two thirds of", "three-quarters", "one in five"."""
    after = at(tokens, amount.end)
    step = 1 if after.lower in _DASHES else 0
    return at(tokens, amount.end + step).lower in words.sets["fractions"]


def _is_pronoun(tokens: Sequence[Token], start: int, words: NumberWords) -> bool:
    """Find "one of the", "no one", "this one"; "one civilian" and "one was killed" are counts."""
    before, after = at(tokens, start - 1).lower, at(tokens, start + 1).lower
    return before in words.sets["one_after"] or after in words.sets["one_before"]


def _is_date(
    tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords, *, bounded: bool
) -> bool:
    """Find "20 February", "Feb. 20-21", "May 2016", "in 2015", "12/03/2016", "28.04.2017"."""
    if _counts(at(tokens, amount.end), words) or _counts(at(tokens, amount.end + 1), words):
        return _is_month(tokens, start - 1, words) and not bounded and amount.min in _YEARS
    first, last = amount.min, amount.max or amount.min
    near_month = _is_month(tokens, start - 1, words) or _is_month(tokens, amount.end, words)
    if last <= _LAST_DAY and near_month:
        return True
    if (
        last <= _LAST_DAY
        and at(tokens, amount.end).lower in (",", "and", "or")
        and _day_follows(tokens, amount.end + 1, words)
    ):
        return True
    if bounded or first not in _YEARS or not at(tokens, start).is_plain:
        return False
    before = at(tokens, start - 1)
    return near_month or before.lower in words.sets["before_year"] or not _plural(at(tokens, amount.end))


def _day_follows(tokens: Sequence[Token], index: int, words: NumberWords) -> bool:
    """Find the second day in "20 and 21 February"."""
    return at(tokens, index).is_plain and _is_month(tokens, index + 1, words)


def _is_month(tokens: Sequence[Token], index: int, words: NumberWords) -> bool:
    token = at(tokens, index)
    if token.lower == ".":
        token = at(tokens, index - 1)
    return token.lower in words.sets["months"] and token.text[:1].isupper()


def _is_clock(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "5 p.m.", "10:30", "at 1459 GMT", "at 1850 (local time)"."""
    after, token = at(tokens, amount.end), at(tokens, start)
    if after.lower in ("am", "pm", "gmt", "utc", "o'clock", "o’clock", "hrs", "h", "local", "est", "ksa"):
        return True
    if after.lower in ("a", "p") and (at(tokens, amount.end + 1).lower, at(tokens, amount.end + 2).lower) == (
        ".",
        "m",
    ):
        return True
    if ":" in (after.lower, at(tokens, start - 1).lower) and (
        (glued(token, after) and at(tokens, amount.end + 1).is_numeral) or glued(at(tokens, start - 1), token)
    ):
        return True
    four = (
        token.is_plain
        and _SHORTEST_CLOCK <= len(token.text) <= 4
        and amount.min % 100 < 60
        and amount.min < 2400
    )
    return four and at(tokens, start - 1).lower == "at" and not _counts(after, words) and not _plural(after)


def _counts(token: Token, words: NumberWords) -> bool:
    return token.lower in words.sets["counted"]


def _plural(token: Token) -> bool:
    """Say whether it looks like a counted noun or the adjective before one, in small letters."""
    return re.fullmatch(r"[a-z]{3,}", token.text) is not None and token.lower.endswith(
        ("s", "al", "ian", "ed", "an")
    )
