"""Equipment that a side can lose, by type, as ``materiel.yaml`` lists it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.inflection import noun_forms
from reportedly.knowledge.loading import load_yaml

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MaterielType:
    """A type of equipment: ``register`` is its category in the UN Register of Conventional Arms, ``None`` for none."""

    id: str
    name: str
    register: int | None
    unless: frozenset[str]
    source: str


@dataclass(frozen=True, slots=True)
class Materiel:
    """Every type by its id and by its words, lower-cased, singular and plural; the longest has ``longest`` words."""

    types: Mapping[str, MaterielType]
    words: Mapping[Words, MaterielType]
    longest: int

    def listed(self, words: Words) -> tuple[MaterielType, ...]:
        """The types of equipment that a phrase lists, in its order: ``("tanks", "and", "rifles")`` are two; none is empty."""
        low = tuple(word.lower() for word in words)
        found, size = self._headed(low)
        rest = low[:-size] if size else low[:-1]
        joined = [number for number, word in enumerate(rest) if word == "and"]
        before = self.listed(rest[: joined[-1]]) if joined else ()
        return (*before, found) if found is not None else before

    def _headed(self, words: Words) -> tuple[MaterielType | None, int]:
        """The type that a phrase ends in, and of how many words: ``("two", "t-72", "tanks")`` are tanks."""
        for size in range(min(self.longest, len(words)), 0, -1):
            found = self.words.get(words[-size:])
            if found is not None:
                before = words[-size - 1] if len(words) > size else ""
                return (None if before in found.unless else found), size
        return None, 0


@cache
def materiel() -> Materiel:
    """The shipped types, read once."""
    raw = load_yaml("materiel.yaml")
    types = {
        name: MaterielType(
            name, entry["name"], entry.get("register"), frozenset(entry.get("unless", ())), entry["source"]
        )
        for name, entry in raw.items()
    }
    words = {
        form: types[name] for name, entry in raw.items() for each in entry["words"] for form in _forms(each)
    }
    return Materiel(MappingProxyType(types), MappingProxyType(words), max(map(len, words)))


def _forms(phrase: str) -> set[Words]:
    *first, last = _WORD.findall(phrase.lower())
    return {(*first, form) for form in noun_forms(last)}
