"""Whether two actors are one side's: the same, organs of one state, or one a part of the other."""

from __future__ import annotations

from functools import cache

from reportedly.dates import days
from reportedly.knowledge.actor_entries import ActorEntry, Tie, TieKind
from reportedly.knowledge.actors import actors
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.model import Actor, ActorKind

_OF_A_STATE = frozenset([ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE])

# Who is armed.
COMBATANTS = frozenset(
    [
        ActorKind.STATE_FORCES,
        ActorKind.REBEL_GROUP,
        ActorKind.MILITIA,
        ActorKind.JIHADIST_GROUP,
    ]
)
# How the ids of a state's own bodies end.
_OWN = frozenset(["gov", "mil", "cop", "int"])


def side(actor: Actor) -> str:
    """A key that actors of one side share: their state's, or that of the body they are a part of, or their own words.

    Of two governments or armies of one state that fight each other each is a side of its own.
    """
    if actor.country and actor.kind in _OF_A_STATE and not (actor.id and _whole(actor.id) in _rivals()):
        return f"state {actor.country}"
    if actor.id:
        return f"actor {_whole(actor.id)}"
    if actor.kind and actor.country:
        return f"{actor.kind} {actor.country}"
    return f"words {folded(actor.span.text)}"


@cache
def _rivals() -> frozenset[str]:
    """The bodies of a state that are hostile to others of the same state, and those others; wholes, where they are parts."""
    entries = actors().entries
    found: set[str] = set()
    for entry in entries.values():
        for tie in entry.ties:
            other = entries.get(tie.to)
            if tie.kind is not TieKind.HOSTILE_TO or other is None or entry.country is None:
                continue
            if entry.country == other.country and {entry.kind, other.kind} <= _OF_A_STATE:
                found |= {_whole(entry.id), _whole(other.id)}
    # A state's own government and army are one side, however many governments it has.
    return frozenset(each for each in found if each.rpartition("-")[2] not in _OWN)


def known(actor: Actor) -> bool:
    """Whether it is known who it is, so that another known side is another's."""
    return bool(actor.id or (actor.country and actor.kind in _OF_A_STATE))


@cache
def _whole(actor: str) -> str:
    """The body an actor is a part of, at the end of its ties, itself where there is none.

    What was a part once and is so no longer is a side of its own, in reports from before, too.
    """
    seen = {actor}
    while True:
        entry = actors().entries.get(actor)
        above = sorted(tie.to for tie in entry.ties if _is_part(tie, entry)) if entry else []
        above = [whole for whole in above if whole in actors().entries and whole not in seen]
        if not above:
            return actor
        actor = above[0]
        seen.add(actor)


def _is_part(tie: Tie, of: ActorEntry) -> bool:
    """Whether a tie makes a body a part of another for as long as it is active."""
    if tie.kind is not TieKind.PART_OF or tie.period.until is None:
        return tie.kind is TieKind.PART_OF
    last, end = days(tie.period.until), days(of.period.until or "")
    return last is not None and end is not None and last[1] >= end[0]
