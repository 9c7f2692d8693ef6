"""What people decided of words that name a place: it goes before everything the resolver finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportedly.knowledge.actor_names import keys
from reportedly.knowledge.gazetteer import Entry, Gazetteer
from reportedly.model import Place, Reason
from reportedly.resolve.places.phrases import Relation
from reportedly.resolve.places.precision import precisions
from reportedly.review import Decision, Verdict


def is_place(entity: str) -> bool:
    """Whether an id is a gazetteer's: it names its source before a colon, as no actor's does."""
    return ":" in entity


def decided(
    found: Iterable[Place], decisions: Iterable[Decision], *, gazetteer: Gazetteer, article: str | None
) -> tuple[Place, ...]:
    """The places of one article, those whose words people linked or refused to link as they decided.

    Decisions for the article alone go before those for all; of several the last counts.
    """
    held = [each for each in decisions if is_place(each.entity) and each.article in {None, article}]
    if not held:
        return tuple(found)
    held.sort(key=lambda each: each.article is not None)
    return tuple(_decided(place, _on(place, held), gazetteer) for place in found)


def _on(place: Place, held: Sequence[Decision]) -> list[Decision]:
    told = keys(place.span.text)
    return [each for each in held if keys(each.words) == told]


def _decided(place: Place, held: Sequence[Decision], gazetteer: Gazetteer) -> Place:
    linked = [each for each in held if each.verdict is Verdict.POSITIVE]
    entry = gazetteer.entry(linked[-1].entity) if linked else None
    if entry is not None:
        return _linked(place, entry, linked[-1], gazetteer)
    against = [each for each in held if each.entity == place.id]
    if against and against[-1].verdict is Verdict.NEGATIVE:
        last = against[-1]
        what = f"{last.who} decided on {last.when[:10]} that {place.name or place.id} is not meant"
        return Place(place.span, relation=place.relation, reasons=(*place.reasons, Reason(what, -1.0)))
    return place


def _linked(place: Place, entry: Entry, by: Decision, gazetteer: Gazetteer) -> Place:
    why = f": {by.reason}" if by.reason else ""
    reasons = (Reason(f"decided by {by.who} on {by.when[:10]}{why}", 1.0),)
    if place.id == entry.key:
        # What sets it off from the place ("south of") was read already.
        return replace(place, confidence=1.0, reasons=(*reasons, *place.reasons))
    exact, where = precisions(entry, Relation.AT, entry.radius_km)
    return Place(
        place.span,
        name=entry.name,
        id=entry.key,
        lat=round(entry.lat, 5),
        lon=round(entry.lon, 5),
        country=gazetteer.alpha3(entry.country) if entry.country else None,
        admin=gazetteer.chain(entry),
        feature=entry.feature,
        radius_km=round(entry.radius_km, 1),
        geo_precision=exact,
        where_prec=where,
        use=place.use,
        confidence=1.0,
        reasons=reasons,
    )
