"""Ranks and the words around a named officer, as ``ranks.yaml`` lists them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.inflection import noun_forms
from reportedly.knowledge.loading import load_yaml


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank; ``nato`` is its code in STANAG 2116, ``None`` where armies differ."""

    id: str
    nato: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Ranks:
    """Every list of ``ranks.yaml``; ``written`` finds a rank in text, ``by_words`` tells which it is."""

    written: re.Pattern[str]
    by_words: Mapping[str, Rank]
    not_after: frozenset[str]
    particles: frozenset[str]
    bynames: frozenset[str]
    units: frozenset[str]
    roles: frozenset[str]


@cache
def ranks() -> Ranks:
    """The shipped ranks, read once."""
    raw = load_yaml("ranks.yaml")
    by_words = {
        words.replace(".", ""): Rank(entry["id"], entry.get("nato"), entry["source"])
        for entry in raw["ranks"]
        for words in entry["words"]
    }
    # The longest first, so that "Brig. Gen." is not read as a brigadier called Gen.
    longest = sorted((each for entry in raw["ranks"] for each in entry["words"]), key=len, reverse=True)
    before = "|".join(map(_written, raw["before"]["words"]))
    words = "|".join(map(_written, longest))
    return Ranks(
        written=re.compile(rf"(?<![\w-])(?:(?:{before})\s+)?(?P<rank>{words})(?=\s)", re.IGNORECASE),
        by_words=MappingProxyType(by_words),
        not_after=frozenset(raw["not_after"]["words"]),
        particles=frozenset(raw["particles"]["words"]),
        bynames=frozenset(raw["bynames"]["words"]),
        units=frozenset(form for word in raw["units"]["words"] for form in noun_forms(word)),
        roles=frozenset(form for word in raw["roles"]["words"] for form in noun_forms(word)),
    )


def _written(words: str) -> str:
    """A pattern of words as reports write them: with or without the points, any space between."""
    return r"\s*".join(
        re.escape(part.rstrip(".")) + (r"\.?" if part.endswith(".") else r"(?!\w)") for part in words.split()
    )
