"""The grammar of a full-text search: words, ``"quoted phrases"`` and beginnings*.

Every term must be found.  Nothing else has a meaning: a minus, a bracket or AND is read as the word or the
punctuation it is, so that no search a person can type is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.store.fold import folded, words

_TERM = re.compile(r'"(?P<phrase>[^"]*)(?:"(?P<open>\*)?|$)|(?P<word>[^\s"]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """Words to be found next to each other; with ``prefix`` the last is a beginning."""

    words: tuple[str, ...]
    prefix: bool = False


def terms(text: str) -> tuple[Term, ...]:
    """Read the terms of ``text``, each once; what has no letter and no digit is none."""
    found: dict[Term, None] = {}
    for match in _TERM.finditer(folded(text)):
        phrase, word = match["phrase"], match["word"]
        prefix = bool(match["open"]) if word is None else word.endswith("*")
        if spelled := words(phrase if word is None else word):
            found[Term(spelled, prefix)] = None
    return tuple(found)
