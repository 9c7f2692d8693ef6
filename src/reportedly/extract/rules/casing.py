"""Casing: headlines written With Every Word Capitalised, put back into sentence case for the parser's sake.

A parser takes a capitalised verb for a name.  Which words are names is asked of the article's own running text: a word
seen there in lower case is no name.  Only the parser sees the changed case; every span keeps the article's characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_][\w'’]*")
# A sentence is in title case where at least this share of its longer words is capitalised.  Of the coded corpus's
# 1,057 sentences with four such words 945 stay below a half, 39 reach three quarters, and 73 – names in a row, headlines
# joined to a sentence – lie between.
TITLE_SHARE = 0.75
SHORTEST = 4


def is_title_case(text: str) -> bool:
    """Whether most of the words longer than three letters are capitalised, of at least four."""
    words = [w for w in _WORD.findall(text) if len(w) >= SHORTEST]
    return len(words) >= 4 and sum(w[0].isupper() for w in words) >= TITLE_SHARE * len(words)


def lower_words(sentences: Iterable[str]) -> frozenset[str]:
    """The words that the running sentences write in lower case."""
    return frozenset(w for s in sentences if not is_title_case(s) for w in _WORD.findall(s) if w[0].islower())


def in_sentence_case(text: str, *, known: frozenset[str]) -> str:
    """The text with each capitalised word lowered that is ``known`` in lower case; as long as it was."""

    def lowered(match: re.Match[str]) -> str:
        word = match.group()
        low = word.lower()
        return low if low in known and len(low) == len(word) and not word.isupper() else word

    return _WORD.sub(lowered, text)
