"""The categories of ACLED and UCDP that incidents are coded in, and the rules by which, as ``codings.yaml`` lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.loading import load_yaml
from reportedly.model import ActorKind, EventType


@dataclass(frozen=True, slots=True)
class Category:
    """A sub-event type of ACLED's with the event type and the disorder type above it."""

    sub: str
    event: str
    disorder: str
    source: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What an incident of a type is coded as where its conditions hold; the file says what each key means.

    ``sub``, ``event`` and ``disorder`` are ``None`` where the claims do not tell enough to choose; ``why`` says what is missing.
    """

    type: EventType
    source: str
    sub: str | None = None
    event: str | None = None
    disorder: str | None = None
    actor: frozenset[int] = frozenset()
    target: frozenset[int] = frozenset()
    also: frozenset[EventType] = frozenset()
    materiel: frozenset[str] = frozenset()
    why: str | None = None


class Party(StrEnum):
    """What a party is to UCDP."""

    STATE = "state"
    GROUP = "group"
    CIVILIANS = "civilians"


@cache
def acled_rules() -> tuple[Rule, ...]:
    """The rules in their order; read once.

    Raises:
        ValueError: where a rule names a type that the model does not have, or a category that the file does not.

    """
    raw = load_yaml("codings.yaml")["acled"]
    categories = {entry["sub"]: Category(**entry) for entry in raw["categories"]}
    return tuple(_rule(entry, categories) for entry in raw["rules"])


def _rule(entry: Mapping[str, object], categories: Mapping[str, Category]) -> Rule:
    values = dict(entry)
    sub = values.get("sub")
    if sub is not None:
        if sub not in categories:
            raise ValueError(f"codings.yaml has no category {sub!r}")
        category = categories[str(sub)]
        values |= {"event": category.event, "disorder": category.disorder}
    values["type"] = EventType(str(values["type"]))
    for key in ("actor", "target", "materiel"):
        values[key] = frozenset(values.get(key, ()))  # type: ignore[call-overload]
    values["also"] = frozenset(map(EventType, values.get("also", ())))  # type: ignore[call-overload]
    return Rule(**values)  # type: ignore[arg-type]


@cache
def ucdp_types() -> frozenset[EventType]:
    """The types that can be UCDP's event."""
    return frozenset(map(EventType, load_yaml("codings.yaml")["ucdp"]["types"]["of"]))


@cache
def ucdp_parties() -> Mapping[ActorKind, Party]:
    """What a kind of party is to UCDP; kinds that may be either are left out."""
    entries = load_yaml("codings.yaml")["ucdp"]["kinds"]
    return MappingProxyType(
        {ActorKind(kind): Party(entry["as"]) for entry in entries for kind in entry["kinds"]}
    )
