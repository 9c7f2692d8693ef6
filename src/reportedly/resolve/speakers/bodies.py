"""The body a voice belongs to: told by an outlet's name, by words beside it, or by the party it resolves to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.knowledge.outlets import Outlet, OutletKind
from reportedly.knowledge.voices import Acts, Voices
from reportedly.model import Actor, ActorKind, Reason, SpeakerKind
from reportedly.resolve.speakers.parties import KNOWN, OWN, party
from reportedly.resolve.speakers.words import PARTICLES, Head, Phrase, Word, body_like

_OF_OUTLETS = {OutletKind.AGENCY: SpeakerKind.AGENCY, OutletKind.MONITOR_SITE: SpeakerKind.MONITOR}
_BY_AUTHOR = frozenset(["by", "from", "of", "at"])
_POSSESSED = frozenset(["of", "from"])


def of_outlet(outlet: Outlet) -> SpeakerKind:
    """What kind of voice an outlet is."""
    return _OF_OUTLETS.get(outlet.kind, SpeakerKind.MEDIA)


def body_of(
    told: Phrase, main: Head, known: Voices, *, actor: Actor | None, outlet: Outlet | None
) -> tuple[SpeakerKind | None, str | None, tuple[Reason, ...]]:
    """The kind of the body the head belongs to, or is; the words that tell it; why."""
    if main.voice.acts is Acts.SELF:
        return None, None, ()
    if outlet is not None and main.voice.kind is not SpeakerKind.PARTY:
        return of_outlet(outlet), outlet.name, (Reason(f"{outlet.name} is known as {outlet.kind}", KNOWN),)
    party_kind, reasons = party(actor, body=True)
    known_party = actor is not None and actor.id is not None and party_kind is not None
    if main.voice.acts is Acts.BODY and not main.voice.general:
        # What the words say goes before who it may be; but an army may be an aid group's name.
        own = main.voice.kind is not SpeakerKind.PARTY or not known_party
        return (None, None, ()) if own else (party_kind, actor.name if actor else None, reasons)
    told_bodies = [head for head in _others(told, main) if head.voice.kind is not None and body_like(head)]
    for head in told_bodies:
        # A ministry or a group may be any party's: there the resolved party tells more.
        if head.voice.kind is not SpeakerKind.PARTY or not known_party:
            return head.voice.kind, head.text, (words_of(head),)
    if not known_party and main.voice.acts in (Acts.SOURCE, Acts.RANK):
        for word in reversed(told.words[: main.first]):
            told_kind = known.before.get(word.key)
            # "Local officials" are officials; "local sources" are people of the place.
            if told_kind and not (main.voice.acts is Acts.RANK and told_kind is SpeakerKind.WITNESS):
                return _before(told_kind), word.text, (Reason(f"“{word.text}” before it", OWN),)
    return party_kind, actor.name if actor else None, reasons


def _before(kind: SpeakerKind) -> SpeakerKind:
    """An official's source belongs to a party; the others tell their own kind."""
    return SpeakerKind.PARTY if kind is SpeakerKind.UNNAMED_OFFICIAL else kind


def _others(told: Phrase, main: Head) -> Iterator[Head]:
    """Other known words that may name the head's body: before it, nearest first, then after it."""
    before = [head for head in told.heads if head.last <= main.first]
    yield from (head for head in reversed(before) if head.voice.kind is not SpeakerKind.WITNESS)
    for head in told.heads:
        if head.first < main.last or head.voice.kind is SpeakerKind.WITNESS:
            continue
        if any(word.clause or word.key == "and" for word in told.words[main.last : head.first]):
            return
        if main.voice.acts is Acts.PAPER and told.joint(head.part) not in _authors(main):
            continue
        yield head


def _authors(main: Head) -> frozenset[str]:
    """What joins a document to who made it: "reports of X" and "video of X" are about X."""
    return _BY_AUTHOR if main.voice.id == "papers" else _BY_AUTHOR - {"of", "at"}


def is_person(told: Phrase, main: Head, actor: Actor | None) -> bool:
    """Whether a name stands beside the head as a person's does: "officer ADAN WEIR", "ADAN WEIR, an officer"."""
    after = [
        word
        for number, word in enumerate(told.words)
        if number >= main.last and told.parts[number] == main.part
    ]
    before = [
        word for number, word in enumerate(told.words) if told.parts[number] < main.part and not word.article
    ]
    if main.voice.acts is Acts.BODY:
        # "Adan Weir of the brigade" – but "the group, an umbrella of brigades" is no person.
        joined = told.joint(main.part) in _POSSESSED and not _named_for(actor, before)
        return joined and bool(before) and all(word.capital or "-" in word.text for word in before)
    calls = [number for number, word in enumerate(told.words) if word.joint in ("named", "called")]
    if calls and any(word.capital for word in told.words[calls[0] :]):
        return True
    # "An officer Northlight spoke to" is not named.
    name = bool(after) and all(word.capital or word.key in PARTICLES for word in after)
    return name or (bool(before) and before[0].capital and main.part > 0)


def _named_for(actor: Actor | None, words: Sequence[Word]) -> bool:
    """Whether the party's own name holds one of the words: then they are no person's."""
    if actor is None or actor.kind is ActorKind.PERSON:
        return False
    name = {part.casefold() for part in (actor.name or "").split()}
    return any(word.key in name for word in words)


def words_of(head: Head) -> Reason:
    """The reason that known words give."""
    return Reason(f"“{head.text}” is a word for {head.voice.id}", OWN)
