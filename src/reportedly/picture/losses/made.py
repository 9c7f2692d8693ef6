"""One loss by one telling: who lost, by the words that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.knowledge.losses import lost_forms
from reportedly.model import (
    Actor,
    ActorKind,
    CountKind,
    Event,
    EventType,
    LossClaim,
    Named,
    Span,
    Telling,
    Use,
)
from reportedly.picture.losses.names import name_key
from reportedly.picture.losses.phrases import class_of, head, nameless, overlap, types_of

Key = tuple[str, ...]

PEOPLE = frozenset((CountKind.KILLED, CountKind.INJURED, CountKind.CAPTURED, CountKind.MISSING))
THINGS = frozenset((CountKind.DESTROYED, CountKind.CAPTURED_MATERIEL))
WHAT = {
    EventType.ASSAULT_KILL: CountKind.KILLED,
    EventType.ASSAULT_EXECUTION: CountKind.KILLED,
    EventType.ASSAULT_INJURE: CountKind.INJURED,
    EventType.COERCE_CAPTURE: CountKind.CAPTURED,
    EventType.ASSAULT_DESTROY: CountKind.DESTROYED,
    EventType.ASSAULT_SHOOTDOWN: CountKind.DESTROYED,
    EventType.COERCE_SEIZE_MATERIEL: CountKind.CAPTURED_MATERIEL,
}
# Below, an unnamed kind is a word that anybody may be called by ("people"): no side.
_KIND = 0.5
# A label that judges ("regime troops") is put down to the country a report is about with less: too little to say who lost.
_LABEL = 0.6
_FROM = re.compile(r"\bfrom(?:\s+the)?\s*$")


@dataclass(frozen=True, slots=True)
class Said:
    """One loss by one telling.

    ``key`` says who lost as far as it tells losses apart, ``None`` where it is not told; ``armed`` whether that is
    but a word for armed people; ``apart`` whether the words set the number off from one told before.
    """

    claim: LossClaim
    what: CountKind
    side: Actor | None
    key: Key | None
    armed: bool
    materiel: str | None
    named: Named | None
    part_of: Span | None
    apart: bool


def made(
    claim: LossClaim,
    what: CountKind,
    *,
    materiel: str | None = None,
    named: Named | None = None,
    whole: Span | None = None,
    apart: bool = False,
) -> Said:
    """A loss by the words of a claim; ``whole`` is what it is a part of."""
    who = claim.who
    actor = actor_of(claim.telling, who) if who is not None else None
    known = class_of(who.text) if who is not None and materiel is None else None
    anybody = known is not None and known.anybody
    if materiel is not None and (actor is None or actor.id is None):
        actor = _robbed(claim.telling)
    loser = _loser(claim.telling) if actor is None or actor.id is None else None
    if loser is not None and (loser.id is not None or materiel is not None):
        actor = loser
    elif actor is not None and actor.id is None and (anybody or materiel is not None or named is not None):
        actor = None
    if actor is not None and named is not None and actor.kind is ActorKind.PERSON:
        # Whose man somebody is by what we know is not what the report says.
        actor = None
    if actor is not None and actor.loaded and actor.confidence < _LABEL:
        actor = replace(actor, id=None, name=None)
    key: Key | None
    if named is not None:
        key = ("name", name_key(named))
    elif actor is not None and actor.id is not None:
        key = ("id", actor.id) if known is None or known.armed or anybody else ("id", actor.id, known.id)
    elif loser is not None and actor is loser:
        key = ("words", *head(loser.span.text))
    elif who is None or anybody or materiel is not None:
        key = None
    else:
        key = ("class", known.id) if known is not None else ("words", *head(who.text)[-1:])
    armed = key is not None and key[0] == "class" and known is not None and known.armed
    return Said(claim, what, actor, key, armed, materiel, named, whole, apart)


def _robbed(telling: Telling) -> Actor | None:
    """The party that things are said to be taken from ("seized two mortars FROM the brigade"); ``None`` where none is."""
    sentence = telling.claim.sentence
    found = [
        actor
        for actor in telling.targets
        if actor.id is not None and _FROM.search(sentence.text[: max(0, actor.span.start - sentence.start)])
    ]
    return found[0] if len(found) == 1 else None


def losers(event: Event) -> tuple[Span, ...]:
    """Who is told to have lost what stands behind the verb: "AMRA lost two tanks"."""
    if event.trigger.text.lower() not in lost_forms():
        return ()
    return tuple(span for span in event.target if span.end <= event.trigger.start)


def _loser(telling: Telling) -> Actor | None:
    """The one party that is told to have lost; ``None`` where it is none, or several."""
    found = [actor for span in losers(telling.event) if (actor := actor_of(telling, span)) is not None]
    return found[0] if len(found) == 1 else None


def actor_of(telling: Telling, span: Span) -> Actor | None:
    """Who the words mean: the one party whose own words they share; ``None`` for none or several."""
    found = [actor for actor in telling.told.actors if overlap(actor.span, span)]
    exact = [actor for actor in found if actor.span == span]
    known = {actor.id: actor for actor in exact or found if actor.id is not None}
    if len(known) == 1:
        return next(iter(known.values()))
    if known:
        return None
    rest = {" ".join(head(actor.span.text)): actor for actor in exact or found}
    return next(iter(rest.values())) if len(rest) == 1 else None


def is_people(telling: Telling, span: Span) -> bool:
    """Whether words without a number are surely people: a party, or a class of them; no place, no thing, no pronoun."""
    if nameless(span.text) or any(
        place.span == span and place.use is Use.LITERAL and place.id is not None
        for place in telling.told.places
    ):
        return False
    known = class_of(span.text)
    if known is not None:
        return not known.anybody
    actor = actor_of(telling, span)
    return actor is not None and not types_of(span.text) and (actor.id is not None or _kind_told(actor))


def _kind_told(actor: Actor) -> bool:
    return actor.kind is not None and actor.confidence >= _KIND
