"""The states of the world and the actors every state has: its government, armed forces, police and services."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.actor_entries import ActorEntry, Period, Person, State, Tie, TieKind
from reportedly.knowledge.loading import load_yaml
from reportedly.model import ActorKind

# What follows a state's id, what they are, PLOVER's sector.
OWN = (
    ("gov", "Government of", ActorKind.GOVERNMENT, "GOV"),
    ("mil", "Armed forces of", ActorKind.STATE_FORCES, "MIL"),
    ("cop", "Police of", ActorKind.POLICE, "COP"),
    ("int", "Intelligence services of", ActorKind.STATE_FORCES, "SPY"),
)


@cache
def states() -> Mapping[str, State]:
    """The states that ship, by ISO 3166-1 alpha-3; read once."""
    made, spoken = load_yaml("actors/states/states.yaml"), load_yaml("actors/states/spoken.yaml")["states"]
    known = {raw["id"]: _state(raw, spoken.get(raw["id"], {})) for raw in made["states"]}
    return MappingProxyType(known)


def _state(raw: Mapping[str, Any], spoken: Mapping[str, Any]) -> State:
    return State(
        id=raw["id"],
        gw=raw["gw"],
        name=raw["name"],
        names=(*raw["names"], *spoken.get("names", ())),
        adjectives=(*raw["adjectives"], *spoken.get("adjectives", ())),
        peoples=tuple(spoken.get("peoples", ())),
        capital=raw["capital"],
        seats=tuple(spoken.get("seats", ())),
        cities=tuple(raw["cities"]),
        holders=tuple(
            Person(each["name"], each["role"], Period(each["since"], each["until"]))
            for each in spoken.get("people", ())
        ),
    )


def own_actors(state: State) -> Iterator[ActorEntry]:
    """Make the actors a state has."""
    low = state.id.lower()
    for suffix, of, kind, sector in OWN:
        governs = suffix == "gov"
        yield ActorEntry(
            id=f"{low}-{suffix}",
            name=f"{of} {state.name}",
            kind=kind,
            country=state.id,
            inter=1,
            sector=sector,
            source="states.yaml",
            people=state.holders if governs else (),
            ties=() if governs else (Tie(f"{low}-gov", TieKind.PART_OF, "states.yaml"),),
            pack="states",
        )
