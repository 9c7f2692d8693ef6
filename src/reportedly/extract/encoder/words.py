"""Words: a sentence cut into what the encoder sees and the spans are made of.

A word is a run of letters and digits, or one other mark; "pro-regime" is three, so that a trigger can be "pro".  Each is
shown to the encoder levelled (``knowledge/alike.yaml``), so that no side's name or label changes how it is read.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from reportedly.extract.plain import plain
from reportedly.knowledge.alike import Alike

_WORD = re.compile(r"\w+|[^\w\s]")
# A longer word is no word (a link, a row of dashes); the encoder would spend its room on it.
LONGEST_WORD = 40
# Of how many words it is kept how they are written and cut into pieces.  The 804 articles of FA-KES have 11,506 different
# ones; of a larger archive the rarest are cut anew.
KEPT = 2**15


class Shape(IntEnum):
    """How a word is written: the encoder's own alphabet knows no capitals."""

    LOWER = 0
    TITLE = 1
    UPPER = 2
    LETTER = 3
    MIXED = 4
    DIGITS = 5
    COUNTED = 6
    MARK = 7


class Word(NamedTuple):
    """A word of an article: ``[start, end)`` in its characters, what stands for it, its shape, a blank before it.

    A tuple, for it is made in a third of the time that a dataclass takes.
    """

    start: int
    end: int
    shown: str
    shape: Shape
    spaced: bool


def words(text: str, *, at: int, alike: Alike) -> list[Word]:
    """The words of a sentence that begins at character ``at`` of its article."""
    seen = plain(text)
    flat = seen.text
    found: list[Word] = []
    for match in _WORD.finditer(flat):
        first, past = match.span()
        start, end = seen.at(first, past)
        spaced = first == 0 or flat[first - 1] == " "
        found.append(Word(at + start, at + end, *_shown(match[0], alike), spaced))
    return found


@lru_cache(maxsize=KEPT)
def _shown(word: str, alike: Alike) -> tuple[str, Shape]:
    """What stands for one word, and how that is written."""
    shown = alike.stand_in(word)[:LONGEST_WORD]
    return shown, shape(shown)


def shape(word: str) -> Shape:
    """The shape of one word."""
    if word.isdigit():
        return Shape.DIGITS
    if not word[0].isalnum():
        return Shape.MARK
    if any(character.isdigit() for character in word):
        return Shape.COUNTED
    if word.islower() or not word.isalpha():
        return Shape.LOWER
    if word.isupper():
        return Shape.LETTER if len(word) == 1 else Shape.UPPER
    return Shape.TITLE if word.istitle() else Shape.MIXED
