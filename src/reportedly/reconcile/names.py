"""Words and names as they are compared: names by their skeletons, as spellings differ; other words by their stems."""

from __future__ import annotations

import re
import sys
from functools import cache, lru_cache

from reportedly.knowledge.actors import actors
from reportedly.knowledge.gazetteer.folding import folded, is_article, skeleton
from reportedly.knowledge.happening_words import plain_words

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_ENDINGS = re.compile(r"(?:ings?|ed|es|s|['’]s)$")
_SHORTEST = 3


# The same few names are told again and again.
@lru_cache(maxsize=20_000)
def names_of(text: str) -> frozenset[str]:
    """The skeletons of the capitalised words of a place's or target's name, without words for kinds of places.

    >>> names_of("the al-Zahra neighbourhood") == names_of("Al-Zahraa district")
    True
    """
    found = set()
    for word in re.split(r"[\s\-]+", text):
        bare = word.strip(".,;:'\"“”‘’()")
        if bare[:1].isupper() and not is_article(folded(bare)) and folded(bare) not in plain_words().generic:
            found.add(skeleton(bare) or folded(bare))
    return frozenset(found - {""})


def words_of(text: str) -> frozenset[str]:
    """The stems of a content's words, without those any report has."""
    words = (match.group().lower() for match in _WORD.finditer(text))
    kept = (word for word in words if word not in plain_words().stop)
    # Each stem is kept once, however many claims have it: of an archive they are much of what is held.
    return frozenset(
        sys.intern(_ENDINGS.sub("", word) if len(word) > _SHORTEST + 2 else word) for word in kept
    )


def rare(words: frozenset[str]) -> frozenset[str]:
    """Of a content's stems those that not many claims share: no common words of war, no states, no numbers."""
    return frozenset(word for word in words - plain_words().common - _states() if not word.isdigit())


@cache
def _states() -> frozenset[str]:
    """The stems of the states' names and adjectives: they tell who is at war, not what happened."""
    told = (state for state in actors().states.values())
    return frozenset(
        word for state in told for name in (*state.names, *state.adjectives) for word in words_of(name)
    )
