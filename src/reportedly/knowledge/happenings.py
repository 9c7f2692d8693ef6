"""Which event types tell of a happening, by what means, and which means reports put for each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml
from reportedly.model import EventType

HARM = "harm"


@dataclass(frozen=True, slots=True)
class Means:
    """``of`` gives a type's means (``harm`` for harm without one); a type that makes no incident has none.

    ``like`` holds the pairs that may be one happening, ``harming`` the means harm can go back to; ``beside`` those that a
    claim of harm tells of beside it; ``rank`` orders means, the one that names a happening first.
    """

    of: dict[EventType, str]
    like: frozenset[frozenset[str]]
    harming: frozenset[str]
    beside: frozenset[str]
    rank: dict[str, int]


@cache
def means() -> Means:
    """The shipped table; read once."""
    raw = load_yaml("happenings.yaml")
    named = {name: types for name, types in raw["means"].items() if name != "source"}
    of = {EventType(kind): name for name, types in named.items() for kind in types}
    of |= {EventType(kind): HARM for kind in raw["harm"]["types"]}
    return Means(
        of=of,
        like=frozenset(map(frozenset, raw["like"]["pairs"])),
        harming=frozenset(raw["harm"]["by"]),
        beside=frozenset(raw["beside"]["means"]),
        rank={name: number for number, name in enumerate(raw["order"]["means"])},
    )
