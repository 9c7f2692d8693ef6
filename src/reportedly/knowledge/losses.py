"""Words by which reports tell of losses, as ``losses.yaml`` lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LostClass:
    """A class of those lost; the file's head says what ``armed`` and ``anybody`` mean."""

    id: str
    armed: bool
    anybody: bool


@dataclass(frozen=True, slots=True)
class LossWords:
    """Every list of ``losses.yaml``, lower-cased; lists of cues are patterns that find one in text."""

    who: Mapping[Words, LostClass]
    longest: int
    casualties: frozenset[str]
    missing: frozenset[str]
    part: re.Pattern[str]
    part_first: re.Pattern[str]
    part_of: re.Pattern[str]
    among: re.Pattern[str]
    joining: frozenset[str]
    apart: frozenset[str]
    stops: frozenset[str]
    amounts: frozenset[str]
    pronouns: frozenset[str]
    several: frozenset[str]
    naming: re.Pattern[str]

    def class_of(self, head: Words) -> LostClass | None:
        """The class of a phrase that ends in these words: of the longest that are listed; ``None`` for none."""
        for size in range(min(self.longest, len(head)), 0, -1):
            found = self.who.get(tuple(word.lower() for word in head[-size:]))
            if found is not None:
                return found
        return None


@cache
def loss_words() -> LossWords:
    """The shipped words, read once."""
    raw = load_yaml("losses.yaml")
    who = {
        form: LostClass(entry["id"], entry.get("armed", False), entry.get("anybody", False))
        for entry in raw["who"]
        for phrase in entry["words"]
        for form in _forms(phrase)
    }

    def words(name: str) -> frozenset[str]:
        return frozenset(raw[name]["words"])

    return LossWords(
        who=MappingProxyType(who),
        longest=max(map(len, who)),
        casualties=words("casualties"),
        missing=words("missing"),
        part=_pattern(words("part")),
        part_first=_pattern(words("part_first")),
        part_of=_pattern(words("part_of")),
        among=_pattern(words("among")),
        joining=words("joining"),
        apart=words("apart"),
        stops=words("stops"),
        amounts=frozenset(form for word in words("amounts") for form in noun_forms(word)),
        pronouns=words("pronouns"),
        several=words("several"),
        naming=_pattern(words("naming")),
    )


def _forms(phrase: str) -> set[Words]:
    *first, last = phrase.split()
    return {(*first, form) for form in noun_forms(last)}


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})\b", re.IGNORECASE
    )


@cache
def lost_forms() -> frozenset[str]:
    """Every form of "lose": its subject is who was hit."""
    return frozenset(verb_forms("lose"))
