"""How counts are worded, as ``numbers.yaml`` lists it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.loading import load_yaml


class Bound(StrEnum):
    """What the words before a number make of it."""

    LEAST = "least"
    OVER = "over"
    MOST = "most"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording of an amount; ``max`` is ``None`` where it has no top.  ``starts`` are its possible first words."""

    starts: frozenset[str]
    regex: re.Pattern[str]
    min: int
    max: int | None


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The words and phrases of counts; every word in small letters."""

    small: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    groups: Mapping[str, int]
    vague: Mapping[str, int]
    phrases: tuple[Phrase, ...]
    bounds: Mapping[str, tuple[tuple[tuple[str, ...], Bound], ...]]
    carried: Mapping[str, Bound]
    sets: Mapping[str, frozenset[str]]
    opening: frozenset[str]
    """Every word that a count in words can begin with: any other is passed over unread."""
    bounding: frozenset[str]
    """Of these, the words that only a phrase of bound begins with: "in" opens nothing but "in excess of"."""


_SETS = (
    "over_is_place",
    "under_is_place",
    "aged",
    "in_year",
    "months",
    "before_year",
    "durations",
    "measures",
    "before_unit",
    "money_before",
    "money_after",
    "numbered",
    "counted",
    "denied",
    "one_after",
    "one_before",
    "fractions",
    "harmed",
    "after_times",
    "ages",
    "models",
    "after_age",
    "many_after",
    "multiple_before",
)


# Words that open a count by rules of their own: "a hundred", "between 12 and 15", "no soldiers", "none".
_ALONE = ("a", "an", "between", "dozen", "no", "none", "zero")


@cache
def number_words() -> NumberWords:
    """Give the shipped words of number; they are read once."""
    raw = load_yaml("numbers.yaml")
    cardinals = raw["cardinals"]
    small = {**cardinals["ones"], **cardinals["teens"]}
    vague = {word: least for entry in raw["vague"] for word, least in entry["words"].items()}
    phrases, bounds = tuple(_phrases(raw)), _bounds(raw["bounds"])
    exact = {*small, *cardinals["tens"], *cardinals["scales"], *cardinals["groups"]}
    starts = {start for phrase in phrases for start in phrase.starts}
    amounts = {*exact, *vague, *starts, *_ALONE}
    return NumberWords(
        small=MappingProxyType(small),
        tens=MappingProxyType(cardinals["tens"]),
        scales=MappingProxyType(cardinals["scales"]),
        groups=MappingProxyType(cardinals["groups"]),
        vague=MappingProxyType(vague),
        phrases=phrases,
        bounds=bounds,
        carried=MappingProxyType(
            {word: bound for bound in (Bound.LEAST, Bound.ABOUT) for word in raw["carried"][bound.value]}
        ),
        sets=MappingProxyType({name: frozenset(map(str, raw[name]["words"])) for name in _SETS}),
        opening=frozenset({*amounts, *bounds}),
        bounding=frozenset(bounds.keys() - amounts),
    )


def _phrases(raw: Mapping[str, Any]) -> Iterable[Phrase]:
    for entry in raw["exact_phrases"]:
        yield Phrase(frozenset(entry["starts"]), _compiled(entry["pattern"]), entry["value"], entry["value"])
    for entry in raw["vague_phrases"]:
        yield Phrase(frozenset(entry["starts"]), _compiled(entry["pattern"]), entry["min"], None)


def _compiled(pattern: str) -> re.Pattern[str]:
    blanks = pattern.replace(" ", r"\s+")
    return re.compile(rf"(?:{blanks})(?![\w-])", re.IGNORECASE)


def _bounds(entries: Iterable[Mapping[str, Any]]) -> Mapping[str, tuple[tuple[tuple[str, ...], Bound], ...]]:
    """List the phrases by first word, the longest first, so that "no more than" is not read as "more than"."""
    found = [(tuple(words.split()), Bound(entry["bound"])) for entry in entries for words in entry["words"]]
    found.sort(key=lambda pair: -len(pair[0]))
    firsts = {phrase[0] for phrase, _ in found}
    return MappingProxyType({first: tuple(pair for pair in found if pair[0][0] == first) for first in firsts})
