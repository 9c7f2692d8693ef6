"""Words that tell how a thing stands, as ``stance.yaml`` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml


@dataclass(frozen=True, slots=True)
class StanceWords:
    """Lower-cased words or lemmas, by what they tell; the file says where each list comes from."""

    possibly: frozenset[str]
    aims: frozenset[str]
    tries: frozenset[str]
    refuses: frozenset[str]
    unharmed: frozenset[str]
    untrue: frozenset[str]
    calling: frozenset[str]
    left_open: frozenset[str]
    pointing: frozenset[str]
    to_blame: frozenset[str]


@cache
def stance_words() -> StanceWords:
    """The shipped words; read once."""
    raw = load_yaml("stance.yaml")
    return StanceWords(**{name: frozenset(entry["words"]) for name, entry in raw.items()})
