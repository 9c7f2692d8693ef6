"""Votes: what each telling says of who holds, takes, loses, contests or besieges which place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportedly.knowledge.control import control_words
from reportedly.model import Actor, Change, EventType, Modality, Place, Polarity, Status, Telling, Vote
from reportedly.picture.control.spots import Spot, beside, heading, objects, scenes
from reportedly.picture.control.words import after, before, overlap, words
from reportedly.reconcile.tellings import published, when

# Below this a reading is as likely wrong as right: see "Confidence" in docs/record.md, which is measured.
LIKELY = 0.5

# "Once a stronghold", "the former rebel stronghold": so far before the trigger.
FORMER_CHARS = 25
# "Held a mass rally": so many words behind the trigger may name what is held.
GATHERING_WORDS = 3
# "Forced the last of the defenders to": so far before its verb may stand what says that it was done.
IMPLIED_CHARS = 40

_FIGHTING = frozenset((EventType.ASSAULT_CLASH, EventType.ASSAULT_OFFENSIVE, EventType.ASSAULT_REPEL))
_CHANGES = {
    EventType.STATE_CONTROL: Change.HOLDS,
    EventType.COERCE_SEIZE: Change.TAKES,
    EventType.RETREAT_WITHDRAW: Change.LOSES,
    EventType.COERCE_BESIEGE: Change.BESIEGES,
    **dict.fromkeys(_FIGHTING, Change.CONTESTS),
}
# What is wanted, promised, demanded or threatened has not happened.
_UNREAL = frozenset((Modality.INTENDED, Modality.CONDITIONAL, Modality.DIRECTIVE))
_AHEAD = frozenset((Status.THREATENED, Status.PROMISED, Status.REQUESTED))
# Hedged by the source or by who cites it.
_HEDGED = frozenset((Status.SUGGESTED, Status.UNCLEAR))


@dataclass(frozen=True, slots=True)
class _Stance:
    """How a telling puts what it says."""

    attempted: bool = False
    denied: bool = False
    possible: bool = False


def votes(telling: Telling, *, near: Sequence[Place] = ()) -> Iterator[Vote]:
    """What a telling says of control: nothing where its event is none of it, is only planned, or names no ground.

    ``near`` are the places that other claims tell of in the same sentence.
    """
    event = telling.event
    change = _change(telling)
    stance = _stance(telling)
    if change is None or stance is None or event.confidence < LIKELY:
        return
    seized = event.type is EventType.COERCE_SEIZE
    if seized and _any_of(telling, control_words().expelling) and _losers(telling):
        yield from _expelled(telling, stance)
        return
    parties = _parties(telling, change)
    if parties is None:
        return
    if stance.attempted:
        # "Tried to retake" is fighting for it; a state or a retreat that was only tried is nothing.
        if change in (Change.HOLDS, Change.LOSES):
            return
        change = Change.CONTESTS
    for spot in _spots(telling, change, near):
        yield from (_vote(telling, spot, change, party, stance) for party in parties)
        if change is Change.TAKES:
            for loser in _robbed(telling):
                yield _vote(telling, spot, Change.LOSES, loser, stance)


def _change(telling: Telling) -> Change | None:
    """What kind of word on control the event is, by its type and its trigger."""
    known = control_words()
    change = _CHANGES.get(telling.event.type)
    if change is Change.HOLDS:
        if _any_of(telling, known.contesting):
            return Change.CONTESTS
        if known.former.search(before(telling.event.trigger, telling)[-FORMER_CHARS:]):
            return None
        if _gathers(telling):
            return None
        return change if _any_of(telling, known.holding | known.dividing) else None
    if change is Change.TAKES and _any_of(telling, known.losing):
        # "Denied losing the town": who loses it takes nothing.
        return Change.LOSES
    if change is Change.BESIEGES and after(telling.event.trigger, telling).startswith(" into "):
        # What is cut into is not cut off.
        return Change.CONTESTS
    if change is Change.TAKES and _any_of(telling, known.entering) and not _any_of(telling, known.holding):
        return Change.CONTESTS
    if change is Change.CONTESTS and _any_of(telling, known.wars):
        return None
    if change is Change.LOSES and _any_of(telling, known.falling) and _gainers(telling):
        return Change.TAKES
    return change


def _gathers(telling: Telling) -> bool:
    """Whether what is held is a rally or talks: the noun right before the trigger, or the first known one behind it."""
    known, trigger = control_words().gatherings, telling.event.trigger
    ahead = words(before(trigger, telling).lower())[-1:]
    behind = words(after(trigger, telling).lower())[:GATHERING_WORDS]
    return any(word in known for word in (*ahead, *behind))


def _any_of(telling: Telling, known: frozenset[str]) -> bool:
    return any(word.lower() in known for word in words(telling.event.trigger.text))


def _stance(telling: Telling) -> _Stance | None:
    """How it is put; ``None`` for what is wanted, promised or threatened.

    A quality told in passing ("the rebel-held town") is taken as given, whatever is said of the rest.
    """
    claim = telling.claim
    if _in_passing(telling):
        return _Stance()
    if claim.modality in _UNREAL or claim.status in _AHEAD or _aimed(telling):
        return None
    return _Stance(
        attempted=claim.modality is Modality.ATTEMPTED,
        denied=claim.polarity is Polarity.NEGATIVE or claim.status is Status.DENIED,
        possible=claim.modality is Modality.POSSIBLE or claim.status in _HEDGED,
    )


def _aimed(telling: Telling) -> bool:
    """Whether the trigger is only what something is done for ("an operation to retake X"), not what was done."""
    claim, lead = telling.claim, before(telling.event.trigger, telling)
    if claim.modality is not Modality.ACTUAL or _CHANGES.get(telling.event.type) is Change.CONTESTS:
        return False
    if not lead.endswith(" to "):
        return False
    return control_words().achieving.search(lead[-IMPLIED_CHARS:]) is None


def _in_passing(telling: Telling) -> bool:
    event, claim = telling.event, telling.claim
    if event.type not in (EventType.STATE_CONTROL, EventType.COERCE_BESIEGE):
        return False
    if before(event.trigger, telling).endswith(("-", "–", "‑")):
        return True
    alone = all(other.type is event.type for other in claim.events)
    what = (*event.target, *event.place)
    adjective = any(0 < span.start - event.trigger.end <= 1 for span in what)
    return not alone and (adjective or after(event.trigger, telling).startswith(" by "))


def _parties(telling: Telling, change: Change) -> Sequence[Actor | None] | None:
    """Who is told to do it, ``None`` among them where nobody is; nothing where only people without arms are."""
    unarmed = control_words().unarmed
    told: Sequence[Actor] = telling.actors
    if telling.event.type is EventType.ASSAULT_REPEL:
        # Who beats an attack off is no attacker; those who came are.
        told = tuple(target for target in telling.targets if target.id or target.kind or target.loaded)
    elif telling.event.type is EventType.ASSAULT_CLASH:
        told = (*told, *(target for target in telling.targets if target.id))
    elif change is Change.TAKES and _any_of(telling, control_words().falling):
        told = _gainers(telling)
    told = _agents(told, telling)
    armed = [actor for actor in told if actor.kind not in unarmed and not _is_ground(actor, telling)]
    if told and not armed and telling.event.type not in _FIGHTING:
        return None
    return _once(armed) or (None,)


def _agents(told: Sequence[Actor], telling: Telling) -> Sequence[Actor]:
    """Of "held by X" only X and who follows are told to hold: who stands before did something else."""
    trigger = telling.event.trigger
    if not after(trigger, telling).startswith(" by "):
        return told
    return [actor for actor in told if actor.span.start > trigger.end] or told


def _once(parties: Sequence[Actor]) -> Sequence[Actor]:
    """Each party once: "the army, SAA" are two words for one."""
    seen: dict[str, Actor] = {}
    for actor in parties:
        seen.setdefault(actor.id or actor.span.text.casefold(), actor)
    return tuple(seen.values())


def _is_ground(actor: Actor, telling: Telling) -> bool:
    """Whether the words for a party are the place's own: a town that "falls" is not who took it."""
    return actor.id is None and any(overlap(actor.span, place.span) for place in telling.places)


def _gainers(telling: Telling) -> tuple[Actor, ...]:
    """Who a place falls to: the parties after "to"."""
    return tuple(
        actor
        for actor in (*telling.actors, *telling.targets)
        if control_words().aims.search(before(actor.span, telling))
    )


def _losers(telling: Telling) -> list[Actor]:
    """The sides among the targets: "drove THE GARRISON out of the town"."""
    unarmed = control_words().unarmed
    return [
        actor
        for actor in telling.targets
        if (actor.id or actor.kind) and actor.kind not in unarmed and not _is_ground(actor, telling)
    ]


def _expelled(telling: Telling, stance: _Stance) -> Iterator[Vote]:
    """Those driven out lose the place; that who drove them holds it is not told."""
    for spot in _left(telling):
        if stance.attempted:
            for party in _parties(telling, Change.TAKES) or ():
                yield _vote(telling, spot, Change.CONTESTS, party, stance)
        else:
            for party in _once(_losers(telling)):
                yield _vote(telling, spot, Change.LOSES, party, stance)


def _left(telling: Telling) -> list[Spot]:
    """Where somebody was driven from: the named places of the event, but for where they went."""
    aims = control_words().aims
    named = [place for place in telling.places if place.id or place.admin]
    return [
        Spot(place)
        for place in named[:1]
        if not beside(place) and not aims.search(before(place.span, telling))
    ]


def _robbed(telling: Telling) -> Sequence[Actor]:
    """Who a place was taken from, where the words say so."""
    origins = control_words().origins
    return _once([actor for actor in _losers(telling) if origins.search(before(actor.span, telling))])


def _spots(telling: Telling, change: Change, near: Sequence[Place]) -> Iterator[Spot]:
    if telling.event.type in _FIGHTING:
        for spot in scenes(telling):
            # Fighting near a place or towards it is a front, and does not contest it.
            if not (beside(spot.place) or heading(spot.place, telling) or _state(spot)):
                yield spot
        return
    for spot in objects(telling, near=near):
        went = change is Change.LOSES and _went_to(spot.place, telling)
        if not went and not (_state(spot) and spot.share is None):
            yield spot


def _went_to(place: Place, telling: Telling) -> bool:
    """Whether a place is where they went: "retreated to the hills", "fled towards A, 60 km north of B"."""
    lead = before(place.span, telling)
    told = [
        place,
        *(
            other
            for other in telling.places
            if lead.endswith((f"{other.span.text}, ", f"{other.span.text} "))
        ),
    ]
    aims = control_words().aims
    return any(
        aims.search(before(one.span, telling)) or aims.search(one.span.text.split(" ")[0] + " ")
        for one in told
    )


def _state(spot: Spot) -> bool:
    """Whether it is a whole state, of which fighting or holding somewhere in it tells nothing."""
    return (spot.place.feature or "").startswith("A.PCL") and not spot.place.relation


def _vote(telling: Telling, spot: Spot, change: Change, party: Actor | None, stance: _Stance) -> Vote:
    earliest, latest = _days(telling)
    return Vote(
        telling=telling,
        place=spot.place,
        change=change,
        party=party,
        earliest=earliest,
        latest=latest,
        share=spot.share,
        denied=stance.denied,
        possible=stance.possible,
    )


def _days(telling: Telling) -> tuple[date | None, date | None]:
    """When: no later than its report, whatever the mode, as what is only planned is no vote."""
    earliest, latest = when(telling)
    if latest is None:
        latest = published(telling)
        if earliest is not None and latest is not None and latest < earliest:
            latest = None
    return earliest, latest
