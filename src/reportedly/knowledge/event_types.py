"""What is known of each event type: its definition, and where it stands in PLOVER and ACLED."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.loading import load_yaml
from reportedly.model import EventType


@dataclass(frozen=True, slots=True)
class EventKind:
    """One event type, told to a reader and set beside two standards.

    ``example`` is a sentence of our own and ``trigger`` the words in it that name the happening.
    ``plover`` is PLOVER's event type that holds this one and ``plover_mode`` its nearest mode; ``acled`` lists
    the nearest ACLED sub-event types, exactly as that project's exports name them.  ``None`` and an empty tuple
    say that the standard has none.  ``source`` says where the entry comes from.
    """

    type: EventType
    definition: str
    example: str
    trigger: str
    plover: str | None
    plover_mode: str | None
    acled: tuple[str, ...]
    source: str


@cache
def event_kinds() -> Mapping[EventType, EventKind]:
    """Every event type with what is known of it, in the order of ``event_types.yaml``; read-only."""
    kinds = map(_kind, load_yaml("event_types.yaml"))
    return MappingProxyType({kind.type: kind for kind in kinds})


def _kind(entry: dict[str, Any]) -> EventKind:
    return EventKind(**{**entry, "type": EventType(entry["type"]), "acled": tuple(entry["acled"])})
