"""What one source phrase tells by itself: its kind of voice, the body it speaks for, the outlet it names."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.knowledge.outlets import Outlet, Outlets
from reportedly.knowledge.voices import Acts, Voices, voices
from reportedly.model import Actor, Reason, SpeakerKind
from reportedly.resolve.speakers.bodies import body_of, is_person, of_outlet, words_of
from reportedly.resolve.speakers.parties import KNOWN, OWN, party
from reportedly.resolve.speakers.words import Head, Phrase, phrase


@dataclass(frozen=True, slots=True)
class Heard:
    """What a phrase tells.

    ``acts`` is how its head stands to a body (``None`` without a head), ``body`` the kind of the body it is told to
    belong to; ``general`` where its head may stand for a body of any kind; ``named`` where a name stands in it.
    ``head`` and ``about`` are the words gone by.
    """

    kind: SpeakerKind | None
    acts: Acts | None = None
    own: SpeakerKind | None = None
    body: SpeakerKind | None = None
    about: str | None = None
    head: str | None = None
    general: bool = False
    person: bool = False
    pronoun: bool = False
    named: bool = False
    outlet: Outlet | None = None
    is_outlet: bool = False
    reasons: tuple[Reason, ...] = ()


def hear(text: str, *, actor: Actor | None, outlets: Outlets) -> Heard:
    """Tell what a source phrase says of who speaks; ``kind`` is ``None`` where it does not say."""
    known = voices()
    told = phrase(text, known)
    main = told.main
    outlet = _outlet(told, outlets)
    if main is None:
        return _headless(told, known, actor=actor, outlet=outlet)
    if main.voice.acts in (Acts.RANK, Acts.SOURCE) or main.voice.kind is SpeakerKind.WITNESS:
        # Of an outlet there may be an officer or a neighbour, too, but then it is not the outlet that speaks.
        outlet = None
    body, about, reasons = body_of(told, main, known, actor=actor, outlet=outlet)
    person, online = is_person(told, main, actor), _online(told, main, known)
    kind = settled(main.voice.acts, main.voice.kind, body, person=person, general=main.voice.general)
    return Heard(
        kind=online or kind,
        acts=Acts.OFFICE if main.voice.acts is Acts.BODY and person else main.voice.acts,
        own=main.voice.kind,
        body=body,
        about=about,
        head=main.text,
        general=main.voice.general,
        person=person,
        named=outlet is not None or _named(told, main, person=person),
        outlet=outlet,
        is_outlet=outlet is not None and main.voice.acts is Acts.BODY and not person,
        reasons=(words_of(main), *reasons, *_further(main, online, person=person)),
    )


def settled(
    acts: Acts | None,
    own: SpeakerKind | None,
    body: SpeakerKind | None,
    *,
    person: bool,
    general: bool = False,
) -> SpeakerKind | None:
    """The kind of a voice from its head's and its body's: whoever speaks for a monitor is heard as the monitor."""
    if acts is Acts.SELF:
        return own
    if body not in (None, SpeakerKind.PARTY):
        return body
    if acts is Acts.BODY:
        if person:
            return SpeakerKind.OFFICIAL if body or own is SpeakerKind.PARTY else own
        return body if general or body else own
    if acts is Acts.SOURCE:
        return SpeakerKind.UNNAMED_OFFICIAL if body else None
    if acts is Acts.RANK and person and own is SpeakerKind.UNNAMED_OFFICIAL:
        return SpeakerKind.OFFICIAL
    if acts is Acts.PAPER:
        return body or own
    return own or body


def _outlet(told: Phrase, outlets: Outlets) -> Outlet | None:
    found = outlets.find(told.text)
    return found[0].outlet if found else None


def _headless(told: Phrase, known: Voices, *, actor: Actor | None, outlet: Outlet | None) -> Heard:
    keys = [word.key for word in told.words]
    named = any(word.capital for word in told.words if not word.article)
    if outlet is not None:
        reason = Reason(f"{outlet.name} is known as {outlet.kind}", KNOWN)
        return Heard(
            of_outlet(outlet), Acts.BODY, named=True, outlet=outlet, is_outlet=True, reasons=(reason,)
        )
    if len(keys) == 1 and keys[0] in known.people:
        reason = Reason(f"“{told.text}” stands for a person", OWN)
        return Heard(SpeakerKind.PERSON, general=True, pronoun=True, person=True, reasons=(reason,))
    if len(keys) == 1 and keys[0] in known.things:
        return Heard(None, general=True, pronoun=True)
    if any(key in known.platforms and word.capital for key, word in zip(keys, told.words, strict=True)):
        reason = Reason("a platform where anybody may publish", OWN)
        return Heard(SpeakerKind.SOCIAL_MEDIA, named=True, reasons=(reason,))
    kind, reasons = party(actor)
    if kind is None and keys and keys[0] in known.titles:
        reason = Reason(f"“{told.words[0].text}” is a form of address", OWN)
        return Heard(SpeakerKind.PERSON, person=True, named=True, reasons=(reason,))
    if kind is None:
        kind, reasons = _nameless(told, known)
    return Heard(kind, Acts.BODY, named=named, reasons=reasons)


def _nameless(told: Phrase, known: Voices) -> tuple[SpeakerKind | None, tuple[Reason, ...]]:
    lower = told.text.casefold()
    words = next((words for words in known.nameless if words in lower), None)
    if words is None:
        return None, ()
    return SpeakerKind.UNKNOWN, (Reason(f"“{words}”: not named, and nothing tells of what kind", OWN),)


def _named(told: Phrase, main: Head, *, person: bool) -> bool:
    if person:
        return True
    if main.voice.acts in (Acts.SELF, Acts.RANK, Acts.SOURCE):
        # "The Coast Rescue Volunteers" is a name; "Volunteers" and "Syrian volunteers" are not.
        return main.first > 0 and all(word.capital for word in told.words[main.first : main.last])
    heads = {number for head in told.heads for number in range(head.first, head.last)}
    return any(
        word.capital and not word.article and not (number == 0 and 0 in heads)
        for number, word in enumerate(told.words)
    )


def _further(main: Head, online: SpeakerKind | None, *, person: bool) -> tuple[Reason, ...]:
    if online is not None:
        return (Reason("passed on where anybody may publish", OWN),)
    if person and main.voice.acts in (Acts.RANK, Acts.BODY):
        return (Reason("a person is named beside it", OWN),)
    return ()


def _online(told: Phrase, main: Head, known: Voices) -> SpeakerKind | None:
    if main.voice.acts is not Acts.PAPER:
        return None
    online = any(head.voice.kind is SpeakerKind.SOCIAL_MEDIA for head in told.heads)
    platform = any(word.capital and word.key in known.platforms for word in told.words)
    return SpeakerKind.SOCIAL_MEDIA if online or platform else None
