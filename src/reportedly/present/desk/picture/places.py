"""How places are said to stand: each over time, and all on one day."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from pydantic import BaseModel

from reportedly.model import GeoPrecision, Hold, Reason, Vote
from reportedly.present.desk.incidents.answers import Party, Point
from reportedly.present.desk.incidents.summary import LEAST_KM
from reportedly.present.desk.references import ActorAnswer, PlaceAnswer, answer
from reportedly.store.keeping import Entry

VoteAnswer: Final = answer(Vote)


class SpellAnswer(BaseModel):
    """How a place stands from ``first`` to ``last``, inclusive, by how many votes; ``None`` where nothing later is said."""

    first: date
    last: date | None
    hold: Hold
    holder: Party | None
    votes: int


class PlaceOverTime(BaseModel):
    """A place with how it stands over time: without gaps, from the first day anything is said of it."""

    place: PlaceAnswer
    spells: list[SpellAnswer]


class PlaceStanding(BaseModel):
    """How a place stands on a day, by whose votes; ``holder`` as it is told.

    It lies within ``radius_km`` of the point.  ``first`` to ``last`` is how long it stands so by the same votes; both are
    ``None`` where nothing was said of it by that day.
    """

    name: str | None
    text: str
    id: str | None
    relation: str | None
    country: str | None
    geo_precision: GeoPrecision | None
    radius_km: float
    hold: Hold
    holder: ActorAnswer | None
    first: date | None
    last: date | None
    votes: list[VoteAnswer]  # type: ignore[valid-type]
    reasons: list[Reason]


class StandingFeature(BaseModel):
    """A place as a feature of RFC 7946."""

    type: Literal["Feature"]
    geometry: Point
    properties: PlaceStanding


class ControlMap(BaseModel):
    """Places as RFC 7946 has them, as they stand ``on`` a day; ``unplaced`` counts those without a point.

    ``first`` and ``last`` are the days of the earliest and the latest vote of all; all three are ``None`` where there is none.
    """

    type: Literal["FeatureCollection"]
    on: date | None
    first: date | None
    last: date | None
    features: list[StandingFeature]
    unplaced: int


@dataclass(frozen=True, slots=True)
class Spell:
    """A spell as it is found: the key that fetches it, its days as ISO has them, and whether anything is said in it."""

    key: int
    first: str
    last: str | None
    silent: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A place of which something is told: whether it has a point, and its spells, the last one open."""

    placed: bool
    spells: tuple[Spell, ...]

    def on(self, day: str) -> Spell | None:
        """The spell of a day; ``None`` before anything was said."""
        found = (
            each for each in self.spells if each.first <= day and (each.last is None or day <= each.last)
        )
        return next(found, None)


def places(entries: Iterable[Entry]) -> tuple[Place, ...]:
    """Gather spells by place: they stand in that order, and the last of each place is open."""
    found: list[Place] = []
    spells: list[Spell] = []
    for each in entries:
        told = each.terms
        spells.append(Spell(each.key, told["first"], told.get("last"), not told["outlet"]))
        if spells[-1].last is None:
            found.append(Place(bool(told["at"]), tuple(spells)))
            spells = []
    return tuple(found)


def told_days(there: Sequence[Place]) -> tuple[str | None, str | None]:
    """The days of the earliest and the latest vote."""
    days = sorted(spell.first for place in there for spell in place.spells if not spell.silent)
    return (days[0], days[-1]) if days else (None, None)


def feature(told: dict[str, Any], day: str) -> dict[str, Any]:
    """A spell of a place as a feature; one that begins after ``day`` as of a place of which nothing is said yet."""
    place = told["place"]
    properties = {
        name: place[name] for name in ("name", "text", "id", "relation", "country", "geo_precision")
    }
    if told["first"] > day:
        told = {"hold": Hold.UNKNOWN, "holder": None, "first": None, "last": None, "votes": [], "reasons": []}
    shown = {name: told[name] for name in ("hold", "holder", "first", "last", "votes", "reasons")}
    radius = max(place["radius_km"] or 0.0, LEAST_KM)
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [place["lon"], place["lat"]]},
        "properties": {**properties, "radius_km": radius, **shown},
    }


def over_time(told: Sequence[str]) -> dict[str, Any]:
    """The spells of one place, each as JSON, as :class:`PlaceOverTime`."""
    rows = [json.loads(each) for each in told]
    return {
        "place": rows[0]["place"],
        "spells": [
            {
                **{name: row[name] for name in ("first", "last", "hold")},
                "holder": _party(row["holder"]),
                "votes": len(row["votes"]),
            }
            for row in rows
        ],
    }


def _party(actor: dict[str, Any] | None) -> dict[str, Any] | None:
    if actor is None:
        return None
    return {"id": actor["id"], "name": actor["name"] if actor["id"] and actor["name"] else actor["text"]}
