"""What kind of voice a resolved party is."""

from __future__ import annotations

from reportedly.knowledge.actors import actors
from reportedly.model import Actor, ActorKind, Reason, SpeakerKind

# Reasons of speakers say what was gone by: its own words, what is known of the names in them, or another naming.
OWN, KNOWN, TAKEN_OVER = 1.0, 0.8, 0.5

_KINDS = {
    ActorKind.GOVERNMENT: SpeakerKind.PARTY,
    ActorKind.STATE_FORCES: SpeakerKind.PARTY,
    ActorKind.POLICE: SpeakerKind.PARTY,
    ActorKind.REBEL_GROUP: SpeakerKind.PARTY,
    ActorKind.MILITIA: SpeakerKind.PARTY,
    ActorKind.JIHADIST_GROUP: SpeakerKind.PARTY,
    ActorKind.POLITICAL_BODY: SpeakerKind.PARTY,
    ActorKind.COALITION: SpeakerKind.PARTY,
    ActorKind.INTERNATIONAL_ORGANISATION: SpeakerKind.INTERNATIONAL_ORGANISATION,
    ActorKind.HUMANITARIAN: SpeakerKind.AID_WORKER,
    ActorKind.MONITOR: SpeakerKind.MONITOR,
    ActorKind.MEDIA: SpeakerKind.MEDIA,
    ActorKind.MEDICAL: SpeakerKind.MEDICAL,
    ActorKind.CIVILIANS: SpeakerKind.WITNESS,
    ActorKind.PERSON: SpeakerKind.PERSON,
}
# Kinds that tell less of a body than the words beside it: an agency is among media.
_NO_BODIES = (SpeakerKind.PERSON, SpeakerKind.WITNESS, SpeakerKind.MEDIA)


def party(actor: Actor | None, *, body: bool = False) -> tuple[SpeakerKind | None, tuple[Reason, ...]]:
    """The kind of voice a party is, and why; with ``body``, that of the body a person speaks for.

    A person who is named for a state or another party is an official; for a monitor, its voice.
    """
    if actor is None or actor.kind is None:
        return None, ()
    kind = _KINDS.get(actor.kind)
    if kind is SpeakerKind.PERSON:
        kind = _behind(actor)
        if not body:
            kind = {SpeakerKind.PARTY: SpeakerKind.OFFICIAL, None: SpeakerKind.PERSON}.get(kind, kind)
    if body and kind in _NO_BODIES:
        return None, ()
    if kind is None:
        return None, ()
    return kind, (Reason(f"{actor.name or 'the party'} is known as {actor.kind}", KNOWN),)


def _behind(actor: Actor) -> SpeakerKind | None:
    """The kind of the body a person is named for: the actor's id is the body's."""
    entry = actors().entries.get(actor.id) if actor.id else None
    if entry is None or entry.kind is None:
        return None
    kind = _KINDS.get(entry.kind)
    return None if kind in _NO_BODIES else kind
