"""Words that the parser is to see alike, as ``alike.yaml`` lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.loading import load_yaml

# Acronyms of states have two or three letters; the shortest listed names have four.
SHORTEST = 3


@dataclass(frozen=True, slots=True, eq=False)
class Alike:
    """For each word, the word that stands for its class; and the short names of states among them.

    Equal to itself alone, so that what stands for a word can be kept by it.
    """

    table: Mapping[str, str]
    states: frozenset[str] = frozenset()

    def stand_in(self, word: str) -> str:
        """The word to parse in place of ``word``, in its case; the word itself where it is of no class."""
        exact = self.table.get(word)
        if exact is not None:
            return exact
        # In a headline in capitals a name is a name; "US" and "IS" are no names written out.
        shouted = self.table.get(word.title()) if word.isupper() and len(word) > SHORTEST else None
        if shouted is not None:
            return shouted.upper()
        low = self.table.get(word.lower())
        if low is None or not low.islower():
            return word
        return low.capitalize() if word.istitle() else low


@cache
def alike() -> Alike:
    """The shipped classes; read once."""
    raw = load_yaml("alike.yaml")
    table = {word: entry["as"] for entry in raw.values() for word in entry["words"]}
    return Alike(MappingProxyType(table), states=frozenset(raw["states"]["words"]))
