"""Taking: places are taken and lost one by one, so that where tells two takings apart."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.model import EventType
from reportedly.reconcile.comparing import APART, Told, where
from reportedly.reconcile.mentions import Mention

# Events that are known by the place alone.
_TAKING = frozenset([EventType.COERCE_SEIZE, EventType.RETREAT_WITHDRAW])


def takes(mentions: Iterable[Mention]) -> bool:
    """Whether all that is told is that places are taken or lost."""
    return all(telling.event.type in _TAKING for each in mentions for telling in each.tellings)


def elsewhere(one: Told, other: Told) -> bool:
    """Whether two tell of places that are not one: they lie apart, or have names with nothing in common where no gazetteer knows both."""
    if one.places and other.places:
        return where(one, other) == APART
    return bool(one.names and other.names) and not one.names & other.names
