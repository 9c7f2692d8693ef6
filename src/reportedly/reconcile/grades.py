"""Grades: what Airwars would call an alleged event by who says it.  A label derived from claims, never a finding.

Airwars grades alleged civilian harm (its methodology note): confirmed – a belligerent has accepted responsibility; fair – two or
more credible sources, with actions of a belligerent; weak – one source; contested – competing claims of responsibility;
discounted – those killed were combatants.  Here a source is an origin, and whether one is credible is not judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.model import Accord, Account, EventType, Grade, Polarity, Reason, Slot, Status
from reportedly.reconcile.asserting import asserts
from reportedly.reconcile.sides import COMBATANTS, side

_HARM = frozenset([EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE])
# With these a party says of itself that it did it.
_OWNING = frozenset([Status.CONFIRMED, Status.ACKNOWLEDGED, Status.CLAIMED, Status.REPORTED])


def grade(accounts: Sequence[Account], slots: Iterable[Slot]) -> tuple[Grade | None, Reason]:
    """The grade with its reason; ``None`` where no account tells of anybody hurt, or the definitions give none."""
    if not any(telling.event.type in _HARM for account in accounts for telling in account.tellings):
        return None, Reason("no account tells of anybody hurt", 0.0)
    by_name = {slot.name: slot for slot in slots}
    actor = by_name.get("actor")
    origins = {account.origin for account in accounts if asserts(account)}
    if actor is not None and actor.accord is Accord.CONTRADICTED:
        return Grade.CONTESTED, Reason("accounts hold different parties responsible", 1.0)
    if any(map(_own_word, accounts)):
        return Grade.CONFIRMED, Reason("a party says that it did it", 1.0)
    if _combatants_alone(accounts):
        return Grade.DISCOUNTED, Reason("all who are said to be hurt are combatants", 1.0)
    if len(origins) > 1 and actor is not None and any(value.accounts for value in actor.values):
        return Grade.FAIR, Reason(f"{len(origins)} origins, and a party is held responsible", 1.0)
    if len(origins) > 1:
        return None, Reason(f"{len(origins)} origins, but nobody is held responsible", 0.0)
    return Grade.WEAK, Reason("one origin alone", 1.0)


def _own_word(account: Account) -> bool:
    """Whether the speaker says that its own side did it."""
    speaker = account.told.chain[0].actor if account.told.chain else None
    if speaker is None or account.claim.status not in _OWNING or account.claim.polarity is Polarity.NEGATIVE:
        return False
    harmed = any(telling.event.type in _HARM for telling in account.tellings)
    return harmed and any(
        side(actor) == side(speaker) for telling in account.tellings for actor in telling.actors
    )


def _combatants_alone(accounts: Iterable[Account]) -> bool:
    kinds = [
        actor.kind
        for account in accounts
        for telling in account.tellings
        if telling.event.type in _HARM
        for actor in telling.targets
    ]
    return bool(kinds) and all(kind in COMBATANTS for kind in kinds)
