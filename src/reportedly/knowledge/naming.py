"""Words around a naming that say nothing of what the named are called, as ``naming.yaml`` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml


@dataclass(frozen=True, slots=True)
class NamingWords:
    """Lower-cased words by where they stand; ``before`` as tuples of words, the longest first."""

    before: tuple[tuple[str, ...], ...]
    portions: frozenset[tuple[str, ...]]
    after: frozenset[str]


@cache
def naming_words() -> NamingWords:
    """The shipped words; read once."""
    raw = load_yaml("naming.yaml")
    before = {tuple(words.split()) for words in raw["before"]["words"]}
    return NamingWords(
        before=tuple(sorted(before, key=lambda words: (-len(words), words))),
        portions=frozenset(tuple(words.split()) for words in raw["portions"]["words"]),
        after=frozenset(raw["after"]["words"]),
    )
