"""Counts in English text, with the bounds the coding guide gives their wording.

"at least 60" is 60 or more, "more than 100" 101 or more, "up to 80" 80 or fewer, "about 50" 50, "12 to 15"
12 to 15, "dozens" 24 or more.  Years, dates, times, ages, ordinals, percentages, money, measures, durations
and designations ("Resolution 2254", "T-72") are no counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.extract.number_amounts import Amount, amount_at, cardinal_at, with_scale_of
from reportedly.extract.number_tokens import Token, TokenKind, at, glued, hyphened, tokens_of
from reportedly.extract.number_traps import is_trap
from reportedly.knowledge.numbers import Bound, NumberWords, number_words

_DASHES = frozenset("-‐‑–—")
# "at least some", "an estimated more than": two phrases of bound may meet, three do not.
_MOST_BOUNDS = 2


@dataclass(frozen=True, slots=True)
class Number:
    """A count in ``text[start:end]``: ``min`` and ``max`` are inclusive, ``None`` where it sets no bound."""

    start: int
    end: int
    min: int | None
    max: int | None


def numbers(text: str) -> list[Number]:
    """Find every count in a sentence, in order; none overlaps another.

    The span holds the words that bound the number ("at least 60"), not "another" before nor "more" after it.
    """
    tokens, words = tokens_of(text), number_words()
    found: list[Number] = []
    past = 0
    for index, token in enumerate(tokens):
        # Most words tell at one look that no count begins with them.
        if token.kind is not TokenKind.NUMERAL and token.lower not in words.opening:
            continue
        if index < past or not _may_open(tokens, index, words):
            continue
        past, number = _number_at(text, tokens, index, words)
        if number is not None:
            found.append(number)
    return found


def _may_open(tokens: Sequence[Token], index: int, words: NumberWords) -> bool:
    """Say whether a count may begin with a numeral or an opening word: a phrase of bound must be whole."""
    token = tokens[index]
    return token.lower not in words.bounding or _bound_phrase(tokens, index, words) is not None


def _number_at(
    text: str, tokens: Sequence[Token], index: int, words: NumberWords
) -> tuple[int, Number | None]:
    """Read the count that begins at ``index``; give where to go on, with or without one."""
    if (nothing := _nothing(tokens, index, words)) is not None:
        return nothing
    if (share := _share(tokens, index, words)) is not None:
        return share, None
    first, bound = _bound(tokens, index, words)
    low, amount = _between(tokens, first, words)
    if amount is None:
        low, amount = first, _range(text, tokens, first, words)
    if amount is None:
        return index + 1, None
    if amount.min > (amount.max or amount.min) or is_trap(
        tokens, low, amount, words, bounded=bound is not None
    ):
        return amount.end, None
    after, least = _after(tokens, amount.end, words)
    least_and_most = _bounds(amount, Bound.LEAST if least else bound)
    return after, Number(tokens[index].start, tokens[after - 1].end, *least_and_most)


def _nothing(tokens: Sequence[Token], index: int, words: NumberWords) -> tuple[int, Number | None] | None:
    """Read "none" and, before what can be counted, "no" and "zero"."""
    token = at(tokens, index)
    if _bound_phrase(tokens, index, words) is not None:
        return None
    following = [at(tokens, index + step).lower for step in (1, 2)]
    if token.lower == "none":
        of_a_thing = following[0] == "of" and following[1] in ("this", "that", "it")
        return index + 1, None if of_a_thing else Number(token.start, token.end, 0, 0)
    if token.lower not in ("no", "zero"):
        return None
    if not words.sets["denied"].isdisjoint(following) and following[0] not in (
        ",",
        ".",
        "one",
        "more",
        "longer",
    ):
        return index + 1, Number(token.start, token.end, 0, 0)
    return index + 1, None


def _share(tokens: Sequence[Token], index: int, words: NumberWords) -> int | None:
    """Read "one in three", which counts nobody: where it ends; "killing one in three raids" is two counts."""
    if at(tokens, index).lower != "one" or at(tokens, index + 1).lower != "in":
        return None
    of = cardinal_at(tokens, index + 2, words)
    hurt = at(tokens, index - 1).lower in words.sets["harmed"]
    return None if of is None or of.min < 2 or hurt else of.end


def _bound(tokens: Sequence[Token], index: int, words: NumberWords) -> tuple[int, Bound | None]:
    """Read the words of bound at ``index``; the first that sets one holds, and "about" gives way to any."""
    bound: Bound | None = None
    for _ in range(_MOST_BOUNDS):
        phrase = _bound_phrase(tokens, index, words)
        if phrase is None:
            break
        length, told = phrase
        index += length
        bound = told if bound in (None, Bound.ABOUT) else bound
        if told is Bound.OVER and bound is Bound.LEAST:
            bound = Bound.OVER
    return index, bound


def _bound_phrase(tokens: Sequence[Token], index: int, words: NumberWords) -> tuple[int, Bound] | None:
    phrases = words.bounds.get(at(tokens, index).lower)
    if phrases is None:
        return None
    # The first word is known to stand there, and most phrases end at the second.
    second = at(tokens, index + 1).lower
    for phrase, bound in phrases:
        if len(phrase) > 1 and phrase[1] != second:
            continue
        if all(at(tokens, index + step).lower == phrase[step] for step in range(2, len(phrase))):
            return None if _is_place(tokens, index, phrase, words) else (len(phrase), bound)
    return None


def _is_place(tokens: Sequence[Token], index: int, phrase: tuple[str, ...], words: NumberWords) -> bool:
    """Find "control over 16 villages", "buried under 12 floors" and, for few are bounded so, "under two flags"."""
    before = at(tokens, index - 1).lower
    if phrase == ("over",):
        return before in words.sets["over_is_place"]
    if phrase not in (("under",), ("below",)):
        return False
    return before in words.sets["under_is_place"] or words.small.get(at(tokens, index + 1).lower, 10) < 10


def _between(tokens: Sequence[Token], index: int, words: NumberWords) -> tuple[int, Amount | None]:
    """Read "between 12 and 15": where its lower number begins, and both."""
    if at(tokens, index).lower != "between":
        return index, None
    first, _ = _bound(tokens, index + 1, words)
    low = cardinal_at(tokens, first, words)
    if low is None or at(tokens, low.end).lower != "and":
        return index, None
    high = cardinal_at(tokens, low.end + 1, words)
    joined = None if high is None else _joined(low, high)
    return (
        first,
        joined if joined is not None and joined.max is not None and joined.min < joined.max else None,
    )


def _range(text: str, tokens: Sequence[Token], first: int, words: NumberWords) -> Amount | None:
    """Read an amount and, where it has one, its upper end: "12 to 15", "12-15", "two or three".

    "from 12 to 15" is a change and no range, "since March 12 to 150" tells a day first; "5-4" and "three to one" are none either, and their least is
    more than their most.
    """
    amount = amount_at(text, tokens, first, words)
    if amount is None or not amount.exact:
        return amount
    joint = at(tokens, amount.end)
    dash = joint.lower in _DASHES and glued(at(tokens, amount.end - 1), joint)
    before = at(tokens, first - 1).lower
    to = joint.lower == "to" and before != "from" and before not in words.sets["months"]
    if not dash and not to and joint.lower != "or":
        return amount
    high = cardinal_at(tokens, amount.end + 1, words)
    if high is None or (joint.lower == "or" and high.min <= amount.min):
        return amount
    return _joined(amount, high)


def _joined(low: Amount, high: Amount) -> Amount:
    low = with_scale_of(low, high)
    return Amount(high.end, low.min, high.max, scale=high.scale)


def _after(tokens: Sequence[Token], end: int, words: NumberWords) -> tuple[int, bool]:
    """Read what the number carries: where it ends, and whether that makes it the least."""
    following = [at(tokens, end + step).lower for step in (0, 1)]
    if following in (["or", "more"], ["or", "so"], ["and", "more"]):
        return end + 2, following[1] == "more"
    if following[0] == "+" and glued(at(tokens, end - 1), at(tokens, end)):
        return end + 1, True
    if hyphened(tokens, end) and following[1] in words.carried:
        told = words.carried[following[1]]
        # "-plus" and "-odd" are words of number; "-strong" and "-member" are the counted's own.
        ours = told is Bound.LEAST or following[1] in ("odd", "some")
        return (end + 2 if ours else end), told is Bound.LEAST
    if (
        following[0] == "plus"
        and at(tokens, end + 1).kind is TokenKind.WORD
        and not hyphened(tokens, end + 1)
    ):
        return end + 1, True
    return end, False


def _bounds(amount: Amount, bound: Bound | None) -> tuple[int | None, int | None]:
    """Give the bounds by the coding guide's ruling on number words."""
    if not amount.exact or bound is None or bound is Bound.ABOUT:
        return amount.min, amount.max
    if bound is Bound.LEAST:
        return amount.min, None
    if bound is Bound.OVER:
        return amount.min + 1, None
    return None, amount.max
