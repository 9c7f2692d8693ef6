"""Whether two parties are one side, and which voices are a party's own."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.knowledge.outlets import outlets
from reportedly.model import Actor, ActorKind, Speaker, Vote
from reportedly.reconcile.tellings import published

# Words that leave open which body is meant often change between these ("the government", "the army").
_LIKE = (
    frozenset((ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE)),
    frozenset((ActorKind.REBEL_GROUP, ActorKind.POLITICAL_BODY)),
)


def together(one: Actor, other: Actor) -> bool:
    """Whether two namings can mean one side: the same party, an ally by words or knowledge, or a like unnamed kind.

    An unnamed party ("the rebels") is no other side than a named one of its kind; words that tell nothing are only
    themselves.
    """
    if one.id and other.id:
        return one.id == other.id or one.id in other.allies or other.id in one.allies
    if (one.id and one.id in other.allies) or (other.id and other.id in one.allies):
        return True
    if one.kind is None or other.kind is None:
        return _words(one) == _words(other)
    if one.country and other.country and one.country != other.country:
        return False
    return one.kind is other.kind or any({one.kind, other.kind} <= kinds for kinds in _LIKE)


def voice(vote: Vote) -> str:
    """Who says it, so that two tellings of one voice count once: the innermost speaker, the outlet in its own voice."""
    speaker = vote.telling.told.chain[0]
    if speaker.actor is not None and speaker.actor.id:
        return speaker.actor.id
    return speaker.outlet or folded(speaker.name or _said(speaker) or vote.telling.claim.outlet or "")


def interested(vote: Vote) -> bool:
    """Whether the voice is the party's own side: it speaks for it, or belongs to it by ownership."""
    if vote.party is None:
        return False
    speaker = vote.telling.told.chain[0]
    if speaker.actor is not None and together(speaker.actor, vote.party):
        return True
    return any(owner == vote.party.id or owner in vote.party.allies for owner in _owners(vote, speaker))


def _owners(vote: Vote, speaker: Speaker) -> Iterable[str]:
    known = outlets().get(speaker.outlet) if speaker.outlet else None
    if known is None:
        return ()
    day = published(vote.telling)
    return [owner.actor for owner in (known.owners_on(day) if day else known.owners) if owner.actor]


def _said(speaker: Speaker) -> str | None:
    return speaker.span.text if speaker.span else None


def _words(actor: Actor) -> str:
    return folded(actor.span.text)
