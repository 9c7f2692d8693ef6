"""What an incident's accounts tell that a coding can use: parties, days, place, deaths, and what speaks against each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from reportedly.knowledge.actors import actors
from reportedly.knowledge.codings import Party, ucdp_parties
from reportedly.model import Account, Actor, ActorKind, EventType, Incident, Place, Polarity, Slot, SlotValue
from reportedly.present.conflicts import actors_of, conflicts, tellers
from reportedly.present.rows import says, who
from reportedly.reconcile.asserting import asserts
from reportedly.reconcile.sides import side

Record = dict[str, object]
# What enemies do together: fight, and agree.
_BETWEEN = frozenset([EventType.ASSAULT_CLASH, EventType.RETREAT_CEASEFIRE, EventType.AGREE])


@dataclass(frozen=True, slots=True)
class Parties:
    """Who did it, or to whom: those that a coding can name, and notes on what it cannot.

    ``whole`` tells that nobody else is told: no words that name nobody known, no party that is denied or contradicted.
    """

    named: tuple[Actor, ...]
    notes: tuple[str, ...]
    whole: bool


def sides(incident: Incident) -> tuple[Parties, Parties]:
    """Who did it and to whom; whoever accounts tell both of is neither."""
    did, hit = _parties(incident, "actor"), _parties(incident, "target")
    both = {side(actor) for actor in did.named} & {side(actor) for actor in hit.named}
    if not both:
        return did, hit
    names = ", ".join(dict.fromkeys(name(actor) for actor in did.named if side(actor) in both))
    note = f"{names} is told both as who did it and as whom it was done to"
    left, right = (
        replace(each, named=tuple(a for a in each.named if side(a) not in both), whole=False)
        for each in (did, hit)
    )
    return replace(left, notes=(*left.notes, note)), right


def _parties(incident: Incident, role: str) -> Parties:
    """The parties of a role by those accounts that say it happened.

    A party is named where it is known who or of what kind it is; a label that judges is nobody's name.  Nobody is named
    where two accounts name parties that cannot be the same – the notes name all, with who says so –, nor whom somebody
    says it was not.
    """
    slot = next((slot for slot in incident.slots if slot.name == role), None)
    if slot is None:
        return Parties((), (), whole=True)
    said = [value for value in slot.values if _asserted(value, incident)]
    known = {value.value: _known(value, incident) for value in said}
    denied = _denied(slot, known, incident)
    notes = [f"{role} {_shown(name)} is denied by {_voices(ids, incident)}" for name, ids in denied.items()]
    left = [value for value in said if value.value not in denied]
    unknown = [value.value for value in left if known[value.value] is None]
    if unknown:
        notes.append(f"{role} also told, as nobody known: {', '.join(map(_shown, unknown))}")
    values = [value for value in left if known[value.value] is not None]
    if _exclude(values, known):
        told = "; ".join(f"{_shown(value.value)} by {_voices(value.accounts, incident)}" for value in values)
        return Parties((), (*notes, f"{role} told differently: {told}"), whole=False)
    found = [actor for value in values if (actor := known[value.value]) is not None]
    if (
        role == "actor"
        and incident.type not in _BETWEEN
        and any(_hostile(*two) for two in combinations(found, 2))
    ):
        told = ", ".join(_shown(value.value) for value in values)
        return Parties((), (*notes, f"{role}s told who are each other's enemies: {told}"), whole=False)
    named = [one for one in found if not any(_is_vaguer(one, other) for other in found)]
    by_name = {name(actor): actor for actor in named}
    return Parties(tuple(by_name.values()), tuple(notes), whole=not unknown and not denied)


def _hostile(one: Actor, other: Actor) -> bool:
    """Whether two parties are known to have fought each other at some time: that they acted together is doubtful."""
    return _fights(one, other) or _fights(other, one)


def _fights(one: Actor, other: Actor) -> bool:
    entries = actors().entries
    entry = entries.get(one.id or "")
    enemies = (entries[id] for id in (entry.enemies(None) if entry is not None else ()) if id in entries)
    return any(
        enemy.id == other.id
        or (_is_a_state(enemy.kind) and _is_a_state(other.kind) and enemy.country == other.country)
        for enemy in enemies
    )


def _is_a_state(kind: ActorKind | None) -> bool:
    return kind is not None and ucdp_parties().get(kind) is Party.STATE


def _denied(slot: Slot, known: Mapping[str, Actor | None], incident: Incident) -> dict[str, list[str]]:
    """The values that somebody says are not so, with the accounts that do; of who did it, also those who deny it themselves."""
    own = {
        value: list(_own_denials(actor, incident))
        for value, actor in known.items()
        if slot.name == "actor" and actor is not None
    }
    found = {value.value: [*value.denied_by, *own.get(value.value, ())] for value in slot.values}
    return {value: against for value, against in found.items() if against}


def _asserted(value: SlotValue, incident: Incident) -> bool:
    return any(asserts(account) and account.id in value.accounts for account in tellers(value, incident))


def _known(value: SlotValue, incident: Incident) -> Actor | None:
    """The party meant, by the account that knows it best; ``None`` where nobody knows more than words."""
    known = [
        actor
        for actor in actors_of(value, incident)
        if actor.id is not None or (actor.kind is not None and not actor.loaded)
    ]
    return min(known, key=lambda actor: (actor.id is None, len(actor.span.text)), default=None)


def _own_denials(actor: Actor, incident: Incident) -> Iterator[str]:
    """The accounts in which a party's own side says that it, or its part in it, is not so ("its men had no part")."""
    for account in incident.accounts:
        speaker = account.told.chain[0].actor if account.told.chain else None
        negative = account.claim.polarity is Polarity.NEGATIVE
        if speaker is not None and negative and side(speaker) == side(actor):
            yield account.id


def _exclude(values: Iterable[SlotValue], known: Mapping[str, Actor | None]) -> bool:
    """Whether two accounts name parties of which none can be the other's: then they do not tell of a joint act."""
    by_account: dict[str, list[Actor]] = defaultdict(list)
    for value in values:
        actor = known[value.value]
        for account in value.accounts:
            by_account[account] += [actor] if actor is not None else []
    return any(
        not any(side(a) == side(b) or _is_vaguer(a, b) or _is_vaguer(b, a) for a in one for b in other)
        for one, other in combinations(by_account.values(), 2)
    )


def _is_vaguer(one: Actor, other: Actor) -> bool:
    """Whether one party, known by its kind alone, can be another that is known by more."""
    return (
        one.id is None and one.country is None and other.kind is one.kind and bool(other.id or other.country)
    )


def name(actor: Actor) -> str:
    """A party's name; one that has none stands in the report's words, marked so; civilians are civilians."""
    if actor.kind is not None and ucdp_parties().get(actor.kind) is Party.CIVILIANS and actor.id is None:
        return "Civilians"
    return who(actor) if actor.id is not None else f"“{who(actor)}” (unnamed)"


def _shown(value: str) -> str:
    return f"“{value}”"


def _voices(ids: Iterable[str], incident: Incident) -> str:
    chosen = set(ids)
    return ", ".join(
        dict.fromkeys(says(account.told) for account in incident.accounts if account.id in chosen)
    )


def happened(incident: Incident) -> bool:
    """Whether any account says that it happened: what only may have happened, or is only denied, is no event."""
    return any(map(asserts, incident.accounts))


def types(incident: Incident) -> frozenset[EventType]:
    """Every type of event that the accounts that say it happened tell of."""
    return frozenset(
        telling.event.type
        for account in incident.accounts
        if asserts(account)
        for telling in account.tellings
    )


def materiel(incident: Incident) -> frozenset[str]:
    """The words for arms in the accounts that say it happened, lower-cased."""
    return frozenset(
        word
        for account in incident.accounts
        if asserts(account)
        for telling in account.tellings
        for span in telling.event.materiel
        for word in span.text.lower().split()
    )


def doubts(incident: Incident) -> Iterator[str]:
    """What a reader of the coding must know: who says that it did not happen, what else is told, whose part it is."""
    number = len(incident.accounts)
    yield f"a coding of {number} claim{'s' if number > 1 else ''}, not a finding"
    against = [account for account in incident.accounts if account.claim.polarity is Polarity.NEGATIVE]
    if against:
        yield f"it, or a part in it, is denied or said not to be so by {_voices((each.id for each in against), incident)}"
    for slot in incident.slots:
        if slot.name in ("type", "place", "time") and conflicts(slot, incident):
            yield f"{slot.name} told differently: {_differently(slot, incident)}"
    if incident.part_of is not None:
        yield f"a part of {incident.part_of}: do not add their deaths"


def _differently(slot: Slot, incident: Incident) -> str:
    return "; ".join(f"{value.value} by {_voices(value.accounts, incident)}" for value in slot.values)


def length(incident: Incident) -> tuple[date, date, int] | None:
    """The first and the last day it can have happened on and how many days these are; ``None`` where one is open."""
    if incident.earliest is None or incident.latest is None or incident.latest < incident.earliest:
        return None
    return incident.earliest, incident.latest, (incident.latest - incident.earliest).days + 1


def areas(place: Place) -> tuple[str | None, str | None, str | None]:
    """The first three orders of areas that a place lies in, or is."""
    own = (place.name,) if place.name and (place.feature or "").startswith("A.ADM") else ()
    found = (*place.admin[1:], *own, None, None, None)
    return found[0], found[1], found[2]


def country(place: Place) -> str | None:
    """The name of the state that a place lies in."""
    state = actors().states.get(place.country or "")
    return state.name if state is not None else None


def originals(accounts: Iterable[Account]) -> list[str]:
    """The innermost speakers that reports cite, each once: UCDP's ``source_original``."""
    speakers = (account.told.chain[0] for account in accounts if account.told.chain)
    names = (speaker.name or speaker.span.text for speaker in speakers if speaker.span is not None)
    return list(dict.fromkeys(names))
