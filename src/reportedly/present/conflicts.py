"""Which of the values that accounts give of one side of an incident cannot both be so.

The same rules by which a slot is said to be different or contradicted (:mod:`reportedly.reconcile.slots`), told value by value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from reportedly.model import Account, Actor, Incident, Place, Slot, SlotValue, Telling
from reportedly.reconcile.comparing import near
from reportedly.reconcile.numbers import Told, meet
from reportedly.reconcile.sides import known, side

Pair = frozenset[str]


def conflicts(slot: Slot, incident: Incident) -> frozenset[Pair]:
    """The pairs of values of a slot that cannot both be so; what only denials name is no value that is said."""
    said = [value for value in slot.values if value.accounts]
    apart = _apart(slot, said, incident)
    return frozenset(
        frozenset((one.value, other.value)) for one, other in combinations(said, 2) if apart(one, other)
    )


def _apart(slot: Slot, said: list[SlotValue], incident: Incident) -> Callable[[SlotValue, SlotValue], bool]:
    match slot.name:
        case "type":
            return lambda one, other: one.value != other.value
        case "time":
            return lambda one, other: not _overlap(one.value, other.value)
        case "place":
            places = {value.value: tuple(places_of(value, incident)) for value in said}
            return lambda one, other: (
                not any(near(a, b) for a in places[one.value] for b in places[other.value])
            )
        case "actor":
            return _parted(said, incident)
        case _ if any(value.min is not None or value.max is not None for value in said):
            return lambda one, other: not meet(_told(one), _told(other))
    return lambda _one, _other: False


def _parted(said: list[SlotValue], incident: Incident) -> Callable[[SlotValue, SlotValue], bool]:
    """Whether two known sides exclude each other: only where two accounts name known sides that have none in common."""
    sides = {
        value.value: frozenset(side(actor) for actor in actors_of(value, incident) if known(actor))
        for value in said
    }
    named: dict[str, frozenset[str]] = {}
    for value in said:
        for account in value.accounts:
            if sides[value.value]:
                named[account] = named.get(account, frozenset()) | sides[value.value]
    if not any(not one & other for one, other in combinations(named.values(), 2)):
        return lambda _one, _other: False
    return lambda one, other: bool(
        sides[one.value] and sides[other.value] and not sides[one.value] & sides[other.value]
    )


def _told(value: SlotValue) -> Told:
    return Told(value.words[0], value.min, value.max)


def _overlap(one: str, other: str) -> bool:
    first, _, last = one.partition("/")
    begin, _, end = other.partition("/")
    return first <= (end or begin) and begin <= (last or first)


def places_of(value: SlotValue, incident: Incident) -> Iterator[Place]:
    """The places meant by a value, in the order of its accounts."""
    for telling in _tellings(value, incident):
        if telling.place is not None and telling.place.span in value.words:
            yield telling.place


def actors_of(value: SlotValue, incident: Incident) -> Iterator[Actor]:
    """The parties meant by a value, in the order of its accounts and then of those that deny it."""
    for telling in _tellings(value, incident):
        yield from (actor for actor in (*telling.actors, *telling.targets) if actor.span in value.words)


def tellers(value: SlotValue, incident: Incident) -> Iterator[Account]:
    """The accounts that give a value, and those that deny it."""
    ids = {*value.accounts, *value.denied_by}
    yield from (account for account in incident.accounts if account.id in ids)


def _tellings(value: SlotValue, incident: Incident) -> Iterable[Telling]:
    return (telling for account in tellers(value, incident) for telling in account.tellings)
