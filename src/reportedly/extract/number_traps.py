"""What looks like a count and is none: dates, times, ages, measures, money, names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract.number_amounts import Amount
from reportedly.extract.number_tokens import END, Token, TokenKind, at, glued, hyphened
from reportedly.knowledge.numbers import NumberWords

_YEARS = range(1900, 2100)
_YEAR_FIGURES = frozenset(map(str, _YEARS))
_LAST_DAY = 31
_LAST_YEAR_OF_LIFE = 110
# How many words may stand between a number and its unit: "three more consecutive days".
_UNIT_WINDOW = 3
_DASHES = frozenset("-‐‑–—")
# Signs that make figures a part of something else.
_SIGNS_BEFORE = frozenset("#№@/_+")
_SIGNS_AFTER = frozenset("/_@°′″×")
_CLOCK_AFTER = frozenset(["am", "pm", "gmt", "utc", "o'clock", "o’clock", "hrs", "local", "est", "ksa"])
# Plural nouns, and the adjectives that stand before one.
_NOUN_LIKE = re.compile(r"[a-z]+(?:s|al|ian|ed|an)")


def is_trap(
    tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords, *, bounded: bool
) -> bool:
    """Say whether the amount in the tokens from ``start`` to ``amount.end`` counts nothing.

    ``bounded``: words such as "at least" stand before it, so that four figures are no year.
    """
    checks = (_is_named, _is_measure, _is_money, _is_age, _is_part, _is_multiple)
    if any(check(tokens, start, amount, words) for check in checks):
        return True
    if at(tokens, start).lower == "one" and amount.end == start + 1:
        return not bounded and _is_pronoun(tokens, start, words)
    if not amount.exact:
        return _is_question_or_name(tokens, start, words)
    if not at(tokens, start).is_numeral:
        return _is_designation_in_words(tokens, start, words)
    if _is_designation(tokens, start, amount, words) or _is_listed(tokens, start, amount):
        return True
    bare = amount.scale == 1
    return bare and (
        _is_date(tokens, start, amount, words, bounded=bounded) or _is_clock(tokens, start, amount, words)
    )


def _is_named(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find what a hyphen makes one word: "T-72", "12-year-old", "three-storey"; not "60-plus"."""
    if hyphened(tokens, start - 1) and not at(tokens, start - 2).is_numeral:
        return True
    dash, carried = at(tokens, amount.end), at(tokens, amount.end + 1)
    one_word = dash.lower in _DASHES and glued(at(tokens, amount.end - 1), dash) and glued(dash, carried)
    return one_word and not carried.is_numeral and carried.lower not in words.carried


def _is_designation(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find figures that are a name's: "Resolution 2254", "Brigade 105", "(DDG 70)"."""
    before, after, last = at(tokens, start - 1), at(tokens, amount.end), at(tokens, amount.end - 1)
    acronym = before.kind is TokenKind.WORD and before.text.isupper()
    return (
        (before.lower in words.sets["numbered"] and not _counts(after, words))
        or (before.lower in words.sets["models"] and before.text[:1].isupper())
        or before.lower in _SIGNS_BEFORE
        or (acronym and after.lower == ")" and at(tokens, start - 2).lower == "(")
        or (glued(last, after) and (after.lower in _SIGNS_AFTER or after.kind is TokenKind.WORD))
    )


def _is_question_or_name(tokens: Sequence[Token], start: int, words: NumberWords) -> bool:
    """Find "how many", "as many rockets", "not many", "multiple rocket launchers"."""
    token, after = at(tokens, start).lower, at(tokens, start + 1).lower
    if token == "many":
        return at(tokens, start - 1).lower in words.sets["many_after"]
    return token == "multiple" and (after in words.sets["multiple_before"] or after in _DASHES)


def _is_designation_in_words(tokens: Sequence[Token], start: int, words: NumberWords) -> bool:
    """Find "World War Two", "Phase One", "number two"; not "Group Two men joined"."""
    before, token = at(tokens, start - 1), at(tokens, start)
    if before.lower == "number":
        return True
    capital = before.text[:1].isupper() and token.text[:1].isupper()
    return capital and before.lower in words.sets["numbered"] and not at(tokens, start + 1).text[:1].islower()


def _is_measure(tokens: Sequence[Token], _start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "2 km", "24 hours", "three more days", "30 percent"."""
    for index in range(amount.end, amount.end + _UNIT_WINDOW):
        name = at(tokens, index).lower
        if name in words.sets["durations"] or name in words.sets["measures"]:
            return True
        if name not in words.sets["before_unit"] and name not in _DASHES:
            return False
    return False


def _is_money(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "$5", "5 dollars", "500 Syrian pounds"."""
    after, currency = at(tokens, amount.end), at(tokens, amount.end + 1)
    return (
        at(tokens, start - 1).lower in words.sets["money_before"]
        or after.lower in words.sets["money_after"]
        or (currency.lower in words.sets["money_after"] and after.text[:1].isupper())
    )


def _is_age(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "aged 12", "between the ages of 9 and 12", "children under 12", "Ali Hassan, 24, said"."""
    first, *further = [at(tokens, start - step).lower for step in (1, 2, 3, 4)]
    ages = words.sets["ages"]
    if first in ages or (first in ("of", "than", "under", "over") and further[0] in ages):
        return True
    if first in ("and", "or", "to", "between") and not ages.isdisjoint(further):
        return True
    if first in ("under", "over", "below") and further[0] in words.sets["aged"]:
        return not _counts(at(tokens, amount.end), words)
    name = at(tokens, start - 2)
    named = first == "," and _is_name(name)
    closed = at(tokens, amount.end).lower in (",", ".", ")", "")
    # Where a page lost its commas: "Ali Hassan 24 said".
    bare = _is_name(at(tokens, start - 1)) and at(tokens, amount.end).lower in words.sets["after_age"]
    return (bare or (named and closed)) and amount.min < _LAST_YEAR_OF_LIFE and at(tokens, start).is_numeral


def _is_name(token: Token) -> bool:
    """Say whether it is a name by its case: "Hassan", not "ISIS" or "killed"."""
    return token.kind is TokenKind.WORD and token.text.istitle()


def _is_listed(tokens: Sequence[Token], start: int, amount: Amount) -> bool:
    """Find "1. The army", "(2)", "[3]", and figures with a nought before them."""
    before, after, token = at(tokens, start - 1), at(tokens, amount.end), at(tokens, start)
    if token.is_plain and len(token.text) > 1 and token.text.startswith("0"):
        return True
    opens_line = before is END and after.lower in (".", ")") and at(tokens, amount.end + 1) is not END
    return opens_line or (before.lower, after.lower) in (("(", ")"), ("[", "]"))


def _is_part(tokens: Sequence[Token], _start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "two thirds of", "three-quarters", "two and a half years"."""
    if [at(tokens, amount.end + step).lower for step in (0, 1, 2)] == ["and", "a", "half"]:
        return True
    step = 1 if at(tokens, amount.end).lower in _DASHES else 0
    return amount.scale == 1 and at(tokens, amount.end + step).lower in words.sets["fractions"]


def _is_multiple(tokens: Sequence[Token], _start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "ten times more"; "attacked five times" is a count."""
    times = at(tokens, amount.end).lower == "times"
    return times and at(tokens, amount.end + 1).lower in words.sets["after_times"]


def _is_pronoun(tokens: Sequence[Token], start: int, words: NumberWords) -> bool:
    """Find "one of the", "no one", "this one"; "one civilian" and "one was killed" are counts."""
    before, after = at(tokens, start - 1).lower, at(tokens, start + 1)
    if before in words.sets["one_after"] or after.lower in words.sets["one_before"]:
        return True
    return after.kind is TokenKind.MARK and before not in words.sets["harmed"]


def _is_date(
    tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords, *, bounded: bool
) -> bool:
    """Find "20 February", "Feb. 20-21", "20 and 21 May", "May 20 2016", "Jul 152015", "in 2015"."""
    first, last = amount.min, amount.max or amount.min
    near_month = _is_month(tokens, start - 1, words) or _is_month(tokens, amount.end, words)
    if not bounded and (near_month or _is_day(tokens, start - 1, words)) and _ends_in_year(last):
        return True
    if _noun_follows(tokens, start, amount, words):
        # Of what stands in 2023 fighters nobody tells; of what stands in 2000 homes, somebody may.
        told = at(tokens, start - 1).lower in words.sets["in_year"] and at(tokens, start).is_plain
        return not bounded and told and first in _YEARS and first % 100 != 0
    if last <= _LAST_DAY and (near_month or _is_first_day(tokens, amount.end, words)):
        return True
    if bounded or first not in _YEARS or not at(tokens, start).is_plain:
        return False
    return at(tokens, start - 1).lower in words.sets["before_year"] or not _noun_like(at(tokens, amount.end))


def _ends_in_year(value: int) -> bool:
    """Say whether it is a year, or a day and a year whose blank is lost: "152015"."""
    return value > _LAST_DAY and str(value)[-4:] in _YEAR_FIGURES


def _is_first_day(tokens: Sequence[Token], end: int, words: NumberWords) -> bool:
    """Find what follows the first day in "20 and 21 February"."""
    joined = at(tokens, end).lower in (",", "and", "or")
    return joined and at(tokens, end + 1).is_plain and _is_month(tokens, end + 2, words)


def _is_day(tokens: Sequence[Token], index: int, words: NumberWords) -> bool:
    """Find the day that stands between a month and a year: "May 20 2016", "May 20, 2016"."""
    index -= at(tokens, index).lower == ","
    day = at(tokens, index)
    return day.is_plain and int(day.digits) <= _LAST_DAY and _is_month(tokens, index - 1, words)


def _is_month(tokens: Sequence[Token], index: int, words: NumberWords) -> bool:
    index -= at(tokens, index).lower == "."
    token = at(tokens, index)
    return token.lower in words.sets["months"] and token.text[:1].isupper()


def _is_clock(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Find "5 p.m.", "10:30", "at 1459 GMT", "at 1850 (local time)"."""
    token, before = at(tokens, start), at(tokens, start - 1)
    after = [at(tokens, amount.end + step) for step in (0, 1, 2)]
    names = [follower.lower for follower in after]
    if (
        names[0] in _CLOCK_AFTER
        or names[0] in ("bc", "bce")
        or (names[0] in ("a", "p") and names[1:] == [".", "m"])
    ):
        return True
    if names[0] == ":" and glued(token, after[0]) and after[1].is_numeral and glued(after[0], after[1]):
        return True
    if before.lower == ":" and glued(before, token) and at(tokens, start - 2).is_numeral:
        return True
    shaped = token.is_plain and len(token.text) in (3, 4) and amount.min % 100 < 60 and amount.min < 2400
    if shaped and len(token.text) == 4 and before.lower == "at" and at(tokens, start - 2).text in ("", ","):
        return True  # "At 1030 rebels attacked": nothing stands before that could be aimed at them.
    return shaped and before.lower == "at" and not _counts(after[0], words) and not _noun_like(after[0])


def _noun_follows(tokens: Sequence[Token], start: int, amount: Amount, words: NumberWords) -> bool:
    """Say whether a counted noun follows, with one word between at the most: "2000 Syrian refugees"."""
    after = at(tokens, amount.end)
    if _counts(after, words):
        return True
    year = at(tokens, start - 1).lower in words.sets["before_year"] and amount.min in _YEARS
    return not year and after.kind is TokenKind.WORD and _counts(at(tokens, amount.end + 1), words)


def _counts(token: Token, words: NumberWords) -> bool:
    return token.lower in words.sets["counted"]


def _noun_like(token: Token) -> bool:
    return _NOUN_LIKE.fullmatch(token.text) is not None
