"""The ledger of losses: killed, injured, captured, missing, and equipment destroyed or captured, as claimed.

In: grounded claims, and incidents where there are any.
Out: :class:`~reportedly.model.Loss` rows, each with every claim it rests on.

The rules stand in ``docs/picture/losses.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reportedly.model import Actor, Grounded, Incident, Loss, Named, Part, Place, Stand
from reportedly.picture.losses.made import Said
from reportedly.picture.losses.said import said
from reportedly.picture.losses.same import Held, together
from reportedly.reconcile.tellings import happened_at, published, tellings, when

__all__ = ["losses"]


def losses(grounded: Iterable[Grounded], *, incidents: Iterable[Incident] = ()) -> Iterator[Loss]:
    """Yield the losses that claims tell of, in the order they were first told.

    Claims of one loss stand in one row, by the incident that holds them or else by the careful rule of
    :mod:`reportedly.picture.losses.same`.
    """
    accounts = [(incident, account) for incident in incidents for account in incident.accounts]
    held = {telling.id: incident for incident, account in accounts for telling in account.tellings}
    recalled = (t.id for _, account in accounts if account.part is Part.BACKGROUND for t in account.tellings)
    told = sorted((one for telling in tellings(grounded) for one in said(telling)), key=_order)
    incident_of = {telling: incident.id for telling, incident in held.items()}
    groups = together(told, Held(incident_of, frozenset(recalled)))
    for group in sorted(groups, key=lambda group: _order(group[0])):
        yield _row(group, held)


def _order(one: Said) -> tuple[date, str, int, str, int]:
    """By the day of the report, then by where in it the words stand: tolls that rise stand in the order they rose."""
    claim = one.claim
    at = claim.count or claim.who or claim.telling.event.trigger
    return (
        published(claim.telling) or date.max,
        claim.telling.claim.article,
        at.start,
        claim.telling.id,
        at.end,
    )


def _row(group: tuple[Said, ...], held: dict[str, Incident]) -> Loss:
    ordered = sorted(group, key=_order)
    stand = next(each for each in Stand if any(one.claim.stand is each for one in ordered))
    rest = [one for one in ordered if one.claim.stand is stand]
    numbers = [one.claim for one in rest if one.claim.count is not None]
    least, most = [claim.min for claim in numbers], [claim.max for claim in numbers]
    incident = next((held[one.claim.telling.id] for one in ordered if one.claim.telling.id in held), None)
    earliest, latest = _days(rest)
    first = rest[0]
    return Loss(
        side=_side(rest),
        who=next((one.claim.who for one in rest if one.claim.who is not None), None),
        what=first.what,
        materiel=first.materiel,
        stand=stand,
        min=None if None in least or not least else min(each for each in least if each is not None),
        max=None if None in most or not most else max(each for each in most if each is not None),
        place=_place(rest),
        earliest=earliest,
        latest=latest,
        named=_named(rest),
        part_of=next((one.part_of for one in rest if one.part_of is not None), None),
        incident=incident.id if incident is not None else None,
        claims=tuple(one.claim for one in ordered),
        tellings=tuple({one.claim.telling.id: one.claim.telling for one in ordered}.values()),
    )


def _side(rest: list[Said]) -> Actor | None:
    """Who lost, by the naming that tells the most; of equals the first."""
    sides = [one.side for one in rest if one.side is not None]
    return next((side for side in sides if side.id is not None), sides[0] if sides else None)


def _named(rest: list[Said]) -> Named | None:
    """The person, by the naming that tells the most of rank and unit; of equals the first."""
    named = [one.named for one in rest if one.named is not None]
    return max(named, key=lambda each: (each.rank is not None) + (each.unit is not None), default=None)


def _place(rest: list[Said]) -> Place | None:
    """Where, by the most exact of the tellings; of equals the first."""
    places = [place for one in rest if (place := happened_at(one.claim.telling)) is not None]
    known = [place for place in places if place.id is not None and place.radius_km is not None]
    return min(known, key=lambda place: place.radius_km or 0.0) if known else places[0] if places else None


def _days(rest: list[Said]) -> tuple[date | None, date | None]:
    """When: the days that every telling leaves open; where there is none, those of any."""
    windows = [when(one.claim.telling) for one in rest]
    starts, ends = (
        [start for start, _ in windows if start is not None],
        [end for _, end in windows if end is not None],
    )
    earliest, latest = max(starts, default=None), min(ends, default=None)
    if earliest is not None and latest is not None and latest < earliest:
        return min(starts), max(ends)
    return earliest, latest
