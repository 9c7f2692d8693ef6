"""What the desk answers of incidents.  What each field means is told in ``docs/desk-api.md``."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel

from reportedly.model import (
    Accord,
    EventType,
    GeoPrecision,
    Grade,
    Modality,
    Polarity,
    Reason,
    Status,
)
from reportedly.present.desk.answers import FacetAnswer
from reportedly.present.desk.references import AccountAnswer


class Headline(BaseModel):
    """The words of one of its claims, with who says them and how they stand: no summary, and no finding."""

    article: str
    claim: str
    text: str
    voice: str
    status: Status
    polarity: Polarity
    modality: Modality


class Where(BaseModel):
    """Where it is said to have happened: within ``radius_km`` of the point; without a point it is not known where."""

    text: str
    name: str | None
    id: str | None
    relation: str | None
    lat: float | None
    lon: float | None
    country: str | None
    geo_precision: GeoPrecision | None
    radius_km: float | None


class Party(BaseModel):
    """A party by name; ``id`` is ``None`` where only words are told."""

    id: str | None
    name: str


class TollAnswer(BaseModel):
    """The least and greatest number of dead that is said, and the best where the rule gives one."""

    low: int | None
    best: int | None
    high: int | None
    rule: str


class IncidentSummary(BaseModel):
    """An incident as a row of a list; ``accounts`` and ``articles`` count those that tell of it."""

    id: str
    type: EventType
    headline: Headline
    place: Where | None
    earliest: date | None
    latest: date | None
    accounts: int
    articles: int
    outlets: list[str]
    camps: list[str]
    origins: int
    standing: list[str]
    accord: dict[str, Accord]
    toll: TollAnswer | None
    grade: Grade | None
    actors: list[Party]
    targets: list[Party]
    part_of: str | None
    parts: list[str]


class IncidentList(BaseModel):
    """A page of incidents; ``total`` counts all that were found."""

    total: int
    items: list[IncidentSummary]


class Told(BaseModel):
    """One account's word on a value: its words, those of an earlier sentence that it was taken to mean, and what it says."""

    article: str
    claim: str
    outlet: str | None
    published: str | None
    voice: str
    origin: str
    says: Literal["denied", "not so"] | None
    words: list[str]
    inherited: list[str]


class ValueAnswer(BaseModel):
    """One thing said of a side; ``same``: by two origins; ``against``: what another origin says that excludes it."""

    value: str
    min: int | None
    max: int | None
    same: bool
    against: list[str]
    told: list[Told]


class Step(BaseModel):
    """A number as it was told on the day of a report."""

    published: str
    value: str
    voice: str


class SlotAnswer(BaseModel):
    """One side of an incident: the values told of it, and how they go together."""

    name: str
    accord: str
    why: str
    values: list[ValueAnswer]
    course: list[Step]


class IncidentAnswer(BaseModel):
    """An incident with every account and every side of it."""

    summary: IncidentSummary
    accounts: list[AccountAnswer]
    slots: list[SlotAnswer]
    reasons: list[Reason]


class IncidentFacets(BaseModel):
    """What each filter offers, under all other filters: a filter does not narrow its own values.

    At most 200 values each, the commonest first; ``more`` tells of each filter how many there are beside them.
    """

    type: list[FacetAnswer]
    country: list[FacetAnswer]
    place: list[FacetAnswer]
    actor: list[FacetAnswer]
    outlet: list[FacetAnswer]
    camp: list[FacetAnswer]
    standing: list[FacetAnswer]
    grade: list[FacetAnswer]
    source: list[FacetAnswer]
    more: dict[str, int]


Unit = Literal["day", "week", "month", "year"]


class Bin(BaseModel):
    """The days from ``start`` to ``end``, inclusive: incidents that may lie in it, and of these those that wholly do."""

    start: date
    end: date
    incidents: int
    within: int
    accounts: int


class Timeline(BaseModel):
    """Incidents over time, without gaps; one whose days reach into two bins counts in both."""

    unit: Unit
    bins: list[Bin]
    undated: int


class Point(BaseModel):
    """RFC 7946: longitude, then latitude."""

    type: Literal["Point"]
    coordinates: tuple[float, float]


class PlaceProperties(BaseModel):
    """A place and the incidents said to have happened there; it lies within ``radius_km`` of the point.

    ``dead_high`` is the greatest number of dead told of any one of them; ``ids`` are the first 50.
    """

    name: str | None
    text: str
    relation: str | None
    country: str | None
    geo_precision: GeoPrecision | None
    radius_km: float
    incidents: int
    accounts: int
    dead_high: int | None
    standing: dict[str, int]
    ids: list[str]


class PlaceFeature(BaseModel):
    """A place as a feature of RFC 7946."""

    type: Literal["Feature"]
    geometry: Point
    properties: PlaceProperties


class IncidentMap(BaseModel):
    """Places as RFC 7946 has them; ``placed`` and ``unplaced`` count incidents with and without a point."""

    type: Literal["FeatureCollection"]
    features: list[PlaceFeature]
    placed: int
    unplaced: int
