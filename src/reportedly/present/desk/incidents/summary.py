"""An incident as a row of a list, and what it can be asked by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from reportedly.dates import days
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.knowledge.outlets import outlets as known_outlets
from reportedly.model import Accord, Account, Actor, Claim, Incident, Part, Place
from reportedly.present.desk.incidents.answers import (
    Headline,
    IncidentSummary,
    Party,
    TollAnswer,
    Where,
)
from reportedly.present.incidents import articles, corroborating, has, outlets
from reportedly.present.rows import says
from reportedly.reconcile.asserting import asserts

# A place is an area, if a small one: no report tells a metre.
LEAST_KM = 1.0
# Words of fewer say too little by themselves: "involvement", "the attack".
_FEW_WORDS = 4
_PARTS = (Part.NEWS, Part.FOLLOW_UP, Part.BACKGROUND, Part.DENIAL)


@dataclass(frozen=True, slots=True)
class Terms:
    """What an incident can be asked by; ``actors`` and ``sources`` are keys with the names they are shown by."""

    id: str
    type: str
    place: Where | None
    earliest: date | None
    latest: date | None
    accounts: int
    origins: int
    dead: tuple[int | None, int | None]
    outlets: tuple[str, ...]
    camps: tuple[str, ...]
    standing: tuple[str, ...]
    grade: str | None
    actors: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str], ...]


def terms(incident: Incident) -> Terms:
    """What an incident can be asked by."""
    toll = incident.toll
    return Terms(
        id=incident.id,
        type=incident.type.value,
        place=where(incident.place),
        earliest=incident.earliest,
        latest=incident.latest,
        accounts=len(incident.accounts),
        origins=len(corroborating(incident)),
        dead=(toll.best, toll.high) if toll else (None, None),
        outlets=outlets(incident),
        camps=camps(incident.accounts),
        standing=standing(incident),
        grade=incident.grade.value if incident.grade else None,
        actors=tuple(dict(_parties(incident)).items()),
        sources=tuple(dict(_sources(incident)).items()),
    )


def summary(incident: Incident) -> IncidentSummary:
    """An incident as a row of a list."""
    toll = incident.toll
    return IncidentSummary(
        id=incident.id,
        type=incident.type,
        headline=headline(incident),
        place=where(incident.place),
        earliest=incident.earliest,
        latest=incident.latest,
        accounts=len(incident.accounts),
        articles=len(articles(incident)),
        outlets=list(outlets(incident)),
        camps=list(camps(incident.accounts)),
        origins=len(corroborating(incident)),
        standing=list(standing(incident)),
        accord={slot.name: slot.accord for slot in incident.slots},
        toll=TollAnswer(low=toll.low, best=toll.best, high=toll.high, rule=toll.rule) if toll else None,
        grade=incident.grade,
        actors=_named(actor for account in _asserting(incident) for actor in _of(account, "actors")),
        targets=_named(actor for account in _asserting(incident) for actor in _of(account, "targets")),
        part_of=incident.part_of,
        parts=list(incident.parts),
    )


def standing(incident: Incident) -> tuple[str, ...]:
    """How an incident stands by who tells of it, in words that filter; the rules are told in ``docs/desk-api.md``."""
    origins = len(corroborating(incident))
    told = ["not-said" if not origins else "one-origin" if origins == 1 else "corroborated"]
    slots = (
        ("different", Accord.DIFFERENT),
        ("contradicted", Accord.CONTRADICTED),
        ("denied", Accord.DENIED),
    )
    return (*told, *(word for word, accord in slots if has(incident, accord)))


def headline(incident: Incident) -> Headline:
    """The words of the account that tells most of it by itself.

    One that says it happened before one that does not; of its own kind of event; news before background; in words enough;
    without a word for a party that judges it; then the first published.
    """
    account = min(incident.accounts, key=lambda each: _rank(each, incident))
    claim = account.claim
    return Headline(
        article=claim.article,
        claim=claim.id,
        text=claim.content.text,
        voice=says(account.told),
        status=claim.status,
        polarity=claim.polarity,
        modality=claim.modality,
    )


def _rank(account: Account, incident: Incident) -> tuple[object, ...]:
    claim = account.claim
    return (
        not asserts(account),
        account.tellings[0].event.type is not incident.type,
        _PARTS.index(account.part),
        len(claim.content.text.split()) < _FEW_WORDS,
        any(actor.loaded for role in ("actors", "targets") for actor in _of(account, role)),
        claim.published or "9999",
        claim.article,
        claim.content.start,
    )


def where(place: Place | None) -> Where | None:
    """A place as a list shows it; one that has a point has a radius."""
    if place is None:
        return None
    return Where(
        text=place.span.text,
        name=place.name,
        id=place.id,
        relation=place.relation,
        lat=place.lat,
        lon=place.lon,
        country=place.country,
        geo_precision=place.geo_precision,
        radius_km=None if place.lat is None else max(place.radius_km or 0.0, LEAST_KM),
    )


def camps(accounts: Iterable[Account]) -> tuple[str, ...]:
    """The camps of the outlets that tell of it, as ``conflict: camp``, each on the day of its report."""
    claims = (account.claim for account in accounts)
    return tuple(sorted({camp for claim in claims for camp in camps_of(claim)}))


def camps_of(claim: Claim) -> tuple[str, ...]:
    """The camps of a claim's outlet on the day its report was published; none where nothing is known of the outlet."""
    return _camps(claim.outlet, (claim.published or "")[:10]) if claim.outlet else ()


@cache
def _camps(outlet: str, published: str) -> tuple[str, ...]:
    known, told = known_outlets().named(outlet), days(published)
    if known is None:
        return ()
    # Where only a month or a year is told, its last day; where no date is, any day.
    day = date.fromisoformat(told[1]) if told else None
    found = (
        known.camp_on(conflict, day) for conflict in dict.fromkeys(each.conflict for each in known.camps)
    )
    return tuple(f"{camp.conflict}: {camp.camp}" for camp in found if camp is not None)


def _asserting(incident: Incident) -> list[Account]:
    """The accounts that say it happened; all of them where none does."""
    return [each for each in incident.accounts if asserts(each)] or list(incident.accounts)


def _of(account: Account, role: str) -> Iterator[Actor]:
    for telling in account.tellings:
        yield from getattr(telling, role)


def _named(actors: Iterable[Actor]) -> list[Party]:
    found = {key(actor): Party(id=actor.id, name=shown(actor)) for actor in actors}
    return list(found.values())


def key(actor: Actor) -> str:
    """What an actor is found by: the id, else its words folded."""
    return actor.id or f"“{folded(actor.span.text)}”"


def shown(actor: Actor) -> str:
    """An actor's name, or its words."""
    return actor.name if actor.id and actor.name else actor.span.text


def _parties(incident: Incident) -> Iterator[tuple[str, str]]:
    for account in incident.accounts:
        for role in ("actors", "targets"):
            yield from ((key(actor), shown(actor)) for actor in _of(account, role))


def _sources(incident: Incident) -> Iterator[tuple[str, str]]:
    """Who says it and through whom, but for the outlet in its own voice."""
    for account in incident.accounts:
        for speaker in account.told.chain:
            if speaker.span is not None:
                name = speaker.name or speaker.span.text
                yield folded(name), name
