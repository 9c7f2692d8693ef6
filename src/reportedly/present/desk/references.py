"""The types of rows as JSON has them: what :func:`reportedly.present.rows.plain` makes of each, for the API's document.

They are made from the types of ``model.py``, so that a field added there is a field here, too.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, create_model

from reportedly.model import (
    Account,
    Actor,
    ActorKind,
    EventType,
    GeoPrecision,
    Grounded,
    Judged,
    Modality,
    Part,
    Place,
    Polarity,
    Reason,
    Span,
    Speaker,
    SpeakerKind,
    Status,
    Telling,
)

Item = TypeVar("Item")


class Page(BaseModel, Generic[Item]):
    """A page of a list; ``total`` counts all that were found."""

    total: int
    items: list[Item]


class ActorAnswer(BaseModel):
    """Words that name a party, and who that is; ``None`` where that is not known."""

    text: str
    id: str | None
    name: str | None
    kind: ActorKind | None
    country: str | None
    loaded: bool


class PlaceAnswer(BaseModel):
    """Words that say where, and where that is: within ``radius_km`` of the point given."""

    text: str
    name: str | None
    id: str | None
    lat: float | None
    lon: float | None
    country: str | None
    admin: list[str]
    relation: str | None
    radius_km: float | None
    geo_precision: GeoPrecision | None
    inherited: bool


class SpeakerAnswer(BaseModel):
    """One voice of the chain that a claim came through."""

    text: str | None
    kind: SpeakerKind
    name: str | None
    outlet: str | None


class JudgedAnswer(BaseModel):
    """What people decided of a claim (``field`` empty) or a field of it, beside what the machine had; values as words."""

    field: str
    verdict: str
    value: str | None
    machine: str | None
    decided_by: list[str]
    when: str
    key: int


def judged_answer(judged: Judged) -> JudgedAnswer:
    """Answer with what people decided."""
    return JudgedAnswer(**{field.name: getattr(judged, field.name) for field in fields(judged)})


class Reference(BaseModel):
    """Where a claim stands, who says it through whom, how, and its words; ``judged`` where people decided something of it."""

    article: str
    claim: str
    outlet: str | None
    published: str | None
    source: Span | None
    chain: list[SpeakerAnswer]
    status: Status
    polarity: Polarity
    modality: Modality
    content: Span
    sentence: Span
    judged: list[JudgedAnswer] = []


class TellingAnswer(Reference):
    """One event of a claim."""

    trigger: Span
    type: EventType


class AccountAnswer(Reference):
    """One claim's word on an incident."""

    part: Part
    origin: str
    triggers: list[Span]
    reasons: list[Reason]


_SHORT: dict[Any, Any] = {
    Telling: TellingAnswer,
    Account: AccountAnswer,
    Grounded: Reference,
    Judged: JudgedAnswer,
    Actor: ActorAnswer,
    Place: PlaceAnswer,
    Speaker: SpeakerAnswer,
    Span: Span,
    Reason: Reason,
    date: date,
}


@cache
def answer(row: type) -> type[BaseModel]:
    """The type that the JSON of a row has, by the row's own."""
    told = get_type_hints(row)
    named = {field.name: (_answer(told[field.name]), ...) for field in fields(row)}
    made: type[BaseModel] = create_model(f"{row.__name__}Answer", __doc__=row.__doc__, **named)  # type: ignore[call-overload]
    return made


def _answer(kind: Any) -> Any:
    if kind in _SHORT:
        return _SHORT[kind]
    if get_origin(kind) is tuple:
        return list[_answer(get_args(kind)[0])]  # type: ignore[misc]
    if get_origin(kind) in (Union, UnionType):
        return Union[tuple(each if each is NoneType else _answer(each) for each in get_args(kind))]  # noqa: UP007 – made at run time
    return answer(kind) if is_dataclass(kind) and isinstance(kind, type) else kind
