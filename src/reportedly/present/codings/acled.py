"""An incident in the columns of ACLED's export.

Columns and codes: ACLED Codebook and the export's own header (31 columns, in the order of acledR's table).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from typing import Final

from reportedly.knowledge.codings import Rule, acled_rules
from reportedly.knowledge.gazetteer.packages import countries
from reportedly.knowledge.outlets import Scale, outlets
from reportedly.model import Actor, ActorKind, EventType, Incident, Place
from reportedly.present import incidents as told_of
from reportedly.present.codings.told import (
    Parties,
    Record,
    areas,
    country,
    doubts,
    happened,
    length,
    materiel,
    name,
    sides,
    types,
)
from reportedly.present.rows import days, where

ACLED: Final = (
    *(
        "event_id_cnty",
        "event_date",
        "year",
        "time_precision",
        "disorder_type",
        "event_type",
        "sub_event_type",
    ),
    *("actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction"),
    *("civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location"),
    *("latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags"),
    "timestamp",
)
# ACLED's codes of actors: a state's, civilians, and those from outside.
STATE, CIVILIANS, EXTERNAL = 1, 7, 8
_OF_A_STATE = frozenset([ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE])
# The longest spells that ACLED's time_precision 2 (a week) and 3 (a month) hold.
_WEEK, _MONTH = 7, 31
# ACLED joins two scales as the smaller reach, then the greater.
_REACH = (
    *(Scale.OTHER, Scale.NEW_MEDIA, Scale.SUBNATIONAL, Scale.NATIONAL, Scale.REGIONAL),
    Scale.INTERNATIONAL,
)


def acled(incident: Incident) -> Record | None:
    """The record, ``None`` where no account says that it happened, or its type is no event of ACLED's."""
    if not happened(incident):
        return None
    did, hit = sides(incident)
    rule = _rule(incident, did, hit)
    if rule is None:
        return None
    ones, twos = did.named, hit.named
    inter1, inter2 = _inter(ones[:1], incident.place), _inter(twos[:1], incident.place)
    day, death = _day(incident), _deaths(incident)
    return {
        **day.record,
        **_category(rule),
        **_sides(ones, twos),
        "inter1": inter1,
        "inter2": inter2,
        "interaction": _interaction(inter1, inter2),
        "civilian_targeting": "Civilian targeting" if _all(hit, {CIVILIANS}, incident.place) else None,
        **_where(incident.place),
        **_sources(incident),
        "notes": ". ".join(
            (*doubts(incident), *did.notes, *hit.notes, *filter(None, (rule.why, day.note, death.note)))
        ),
        **death.record,
        "coding_rule": f"{_decided(incident.type, rule)}; date: {day.rule}; fatalities: {death.rule}",
    }


def _rule(incident: Incident, did: Parties, hit: Parties) -> Rule | None:
    also, arms = types(incident), materiel(incident)
    return next(
        (
            rule
            for rule in acled_rules()
            if rule.type is incident.type
            and (not rule.actor or _all(did, rule.actor, incident.place))
            and (not rule.target or _all(hit, rule.target, incident.place))
            and (not rule.also or rule.also & also)
            and (not rule.materiel or rule.materiel & arms)
        ),
        None,
    )


def _decided(kind: EventType, rule: Rule) -> str:
    conditions = [
        f"{name} {'/'.join(map(str, sorted(codes)))}"
        for name, codes in (("actor", rule.actor), ("target", rule.target))
        if codes
    ]
    conditions += [f"also {'/'.join(sorted(rule.also))}"] if rule.also else []
    told = rule.sub or rule.event or rule.disorder or "no category"
    return f"{', '.join((kind.value, *conditions))}: {told}"


def _category(rule: Rule) -> Record:
    return {"disorder_type": rule.disorder, "event_type": rule.event, "sub_event_type": rule.sub}


def _sides(ones: tuple[Actor, ...], twos: tuple[Actor, ...]) -> Record:
    record: Record = {}
    for number, side in ((1, ones), (2, twos)):
        names = [name(actor) for actor in side]
        record[f"actor{number}"] = names[0] if names else None
        record[f"assoc_actor_{number}"] = "; ".join(names[1:]) or None
    return record


def _code(actor: Actor, place: Place | None) -> int | None:
    """ACLED's code: of a state's own forces 1 at home, 8 abroad, and neither where it is not known where it was."""
    if actor.inter != STATE or actor.kind not in _OF_A_STATE:
        return actor.inter
    if place is None or place.country is None or actor.country is None:
        return None
    return STATE if actor.country == place.country else EXTERNAL


def _inter(actors: Iterable[Actor], place: Place | None) -> int | None:
    return next((_code(actor, place) for actor in actors), None)


def _all(side: Parties, codes: Collection[int | None], place: Place | None) -> bool:
    return bool(side.named) and side.whole and all(_code(actor, place) in codes for actor in side.named)


def _interaction(one: int | None, other: int | None) -> int | None:
    """Both codes as one number, the smaller first (ACLED Codebook, interaction codes); only where both are known."""
    return None if one is None or other is None else min(one, other) * 10 + max(one, other)


def _where(place: Place | None) -> Record:
    if place is None:
        return {}
    admin1, admin2, admin3 = areas(place)
    return {
        "iso": _numeric().get(place.country or ""),
        "country": country(place),
        "admin1": admin1,
        "admin2": admin2,
        "admin3": admin3,
        "location": where(place),
        "latitude": place.lat,
        "longitude": place.lon,
        "geo_precision": None if place.geo_precision is None else int(place.geo_precision),
    }


@cache
def _numeric() -> dict[str, int]:
    """ISO 3166-1 numeric codes by alpha-3."""
    return {row["iso3"]: int(row["isonumeric"]) for row in countries() if row["isonumeric"]}


def _sources(incident: Incident) -> Record:
    names = told_of.outlets(incident)
    known = [outlets().named(name) for name in names]
    scales = [outlet.source_scale for outlet in known if outlet is not None and outlet.source_scale]
    # The reach of all of them is told only where each one's is.
    whole = bool(scales) and len(scales) == len(names)
    ordered = sorted(set(scales), key=_REACH.index)
    return {
        "source": "; ".join(names) or None,
        "source_scale": "-".join(dict.fromkeys((ordered[0], ordered[-1]))) if whole else None,
    }


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a cell, or several, were decided to be: by which rule, and what is to be noted."""

    rule: str
    record: Record = field(default_factory=dict)
    note: str = ""


def _day(incident: Incident) -> _Cell:
    found = length(incident)
    if found is None or found[2] > _MONTH:
        told = days(incident.earliest, incident.latest)
        return _Cell("not told", note=f"days: {told}" if told else "no day is told")
    first, last, number = found
    middle = first + timedelta(days=(number - 1) // 2)
    precision = 1 if number == 1 else 2 if number <= _WEEK else 3
    return _Cell(
        "the day" if number == 1 else "the middle of the days told",
        record={"event_date": middle.isoformat(), "year": middle.year, "time_precision": precision},
        note="" if number == 1 else f"days: {days(first, last)}",
    )


def _deaths(incident: Incident) -> _Cell:
    toll = incident.toll
    if toll is None or (toll.best is None and toll.low is None):
        return _Cell("not told", note="no number of dead is told")
    note = f"dead: {told_of.dead(toll)}"
    if toll.best is not None:
        return _Cell("best", record={"fatalities": toll.best}, note=note)
    return _Cell("low, as no best is told", record={"fatalities": toll.low}, note=note)
