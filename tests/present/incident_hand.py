"""Incidents put together by hand from claims over our own words: what no linking decides."""

from __future__ import annotations

from dataclasses import replace

from tests.picture.hand import at

from reportedly.model import Account, Grounded, Incident, Part, Polarity, Reason
from reportedly.reconcile.grades import grade
from reportedly.reconcile.numbers import toll
from reportedly.reconcile.slots import slots
from reportedly.reconcile.tellings import tellings


def incident(*told: tuple[Grounded, str], part_of: str | None = None) -> Incident:
    """An incident of claims, each with its origin; place, days and type are those of the first."""
    accounts = [_account(each, origin) for each, origin in told]
    said = tuple(slots(accounts))
    graded, why = grade(accounts, said)
    first = accounts[0].tellings[0]
    return Incident(
        id="2024-03-04-somewhere-1",
        type=first.event.type,
        place=first.place,
        earliest=first.time.earliest if first.time else None,
        latest=first.time.latest if first.time else None,
        accounts=tuple(accounts),
        slots=said,
        origins=tuple(sorted({account.origin for account in accounts})),
        toll=toll(accounts),
        grade=graded,
        part_of=part_of,
        reasons=(Reason("killed: same number", 2.5), Reason("days: the same", -0.5), why),
    )


def _account(told: Grounded, origin: str) -> Account:
    negative = told.claim.polarity is Polarity.NEGATIVE
    return Account(
        tuple(tellings([told])),
        origin,
        Part.DENIAL if negative else Part.NEWS,
        (Reason("told in the same sentence", 0.8),),
    )


def with_who(one: Grounded, words: str) -> Grounded:
    """The same claim with words for those its numbers count."""
    (event,) = one.claim.events
    counts = tuple(replace(count, who=at(one.claim.sentence.text, words)) for count in event.counts)
    return replace(one, claim=replace(one.claim, events=(replace(event, counts=counts),)))
