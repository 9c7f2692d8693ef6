"""Words for bodies that govern, and for what is done to them, as ``governing.yaml`` lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.wording import any_form, ending


@dataclass(frozen=True, slots=True)
class BodyNoun:
    """A head noun of bodies that govern, and the words one of which must stand with it; none needed where ``None``."""

    noun: re.Pattern[str]
    marks: re.Pattern[str] | None
    source: str


@dataclass(frozen=True, slots=True)
class GoverningWords:
    """Every list of ``governing.yaml``; ``any_head`` finds the head of any body within a text."""

    bodies: tuple[BodyNoun, ...]
    any_head: re.Pattern[str]
    marks: re.Pattern[str]
    excluded: re.Pattern[str]
    runs: re.Pattern[str]
    founds: re.Pattern[str]
    takes: re.Pattern[str]
    challenges: re.Pattern[str]
    backs: re.Pattern[str]
    through: re.Pattern[str]
    runner: re.Pattern[str]


@cache
def governing_words() -> GoverningWords:
    """The shipped words; read once."""
    raw = load_yaml("governing.yaml")
    lists = ("runs", "founds", "takes", "challenges", "backs", "through", "runner")
    return GoverningWords(
        bodies=tuple(
            BodyNoun(
                noun=ending([entry["head"]]),
                marks=any_form(entry["marks"]) if entry["marks"] else None,
                source=entry["source"],
            )
            for entry in raw["bodies"]
        ),
        any_head=any_form(entry["head"] for entry in raw["bodies"]),
        marks=any_form(mark for entry in raw["bodies"] for mark in entry["marks"]),
        excluded=any_form(raw["not"]["words"]),
        **{name: any_form(raw[name]["words"]) for name in lists},
    )
