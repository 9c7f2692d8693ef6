"""What is kept of a casebook's incidents and picture: each row as it is shown, with what it is found by."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportedly.model import (
    Actor,
    BreachWeek,
    Control,
    Coverage,
    Grounded,
    Incident,
    Place,
    Speaker,
    Telling,
    Vote,
)
from reportedly.present import compare
from reportedly.present.brief import brief
from reportedly.present.rows import plain, to_json, where, who
from reportedly.reconcile.tellings import published
from reportedly.review.questions import question_form
from reportedly.run import asked, keeping
from reportedly.run.keeping import Step
from reportedly.store import KeptRow
from reportedly.store.packing import packed_row

if TYPE_CHECKING:
    from reportedly.review.queue import Question
    from reportedly.store import Making

Progress = Callable[[Step], object]


def keep(where: str | Path, *, progress: Progress | None = None) -> Making:
    """Make the incidents and the picture of the casebook at ``where`` and keep them in it.

    Raises as :func:`reportedly.run.keeping.keep` does.
    """
    if progress is None:
        return keeping.keep(where, pack=pack)
    return keeping.keep(where, pack=pack, progress=progress)


def pack(view: str, row: Any) -> KeptRow:
    """Make of a row of a view what is kept of it."""
    if view == "incident":
        return _incident(row)
    if view == "compared":
        return _compared(row)
    if view == asked.VIEW:
        return _question(row)
    first, last = _days(row)
    tellings = tuple(dict.fromkeys(_claims(row)))
    told = to_json(row)
    return KeptRow(
        view=view,
        id=getattr(row, "id", ""),
        first_day=first,
        last_day=last,
        terms=terms(row),
        told=told,
        packed=packed_row(row),
        summary=brief(told),
        claims=tellings,
    )


def _incident(row: Incident) -> KeptRow:
    # The desk's own, which say what its filters mean.
    from reportedly.present.desk.incidents.summary import summary  # noqa: PLC0415
    from reportedly.present.desk.incidents.summary import terms as asked_by  # noqa: PLC0415

    first, last = _days(row)
    return KeptRow(
        view="incident",
        id=row.id,
        first_day=first,
        last_day=last,
        terms=_as_json(asdict(asked_by(row))),
        told=to_json(row),
        packed=packed_row(row),
        summary=summary(row).model_dump_json(),
        claims=tuple((each.claim.article, each.claim.id) for each in row.accounts),
    )


def _compared(row: Incident) -> KeptRow:
    """The incident slot by slot, as ``reportedly compare --json`` has it; the incident itself is kept beside."""
    told = compare.to_json(row, compare.compared(row))
    return KeptRow("compared", row.id, None, None, terms={}, told=told, packed=b"")


def _question(row: Question) -> KeptRow:
    """Something to be judged, as ``reportedly review queue --json`` has it."""
    told = json.dumps(question_form(row), ensure_ascii=False)
    claims = tuple((each.article, each.claim) for each in row.claims)
    return KeptRow(
        asked.VIEW, row.id, None, None, terms=asked.terms(row), told=told, packed=b"", claims=claims
    )


def terms(row: Any) -> dict[str, Any]:
    """What a row of the picture is found by: its own plain values, and the places, actors, outlets, sources it rests on.

    ``place``: names, ``at``: points with their radius in km, ``actor``: ids and names, ``outlet`` and ``source``: names.
    What a chart of control draws is there as well: ``strip``, a place's key and name, and ``holder``, an id and name.
    """
    own = {field.name: getattr(row, field.name) for field in fields(row)}
    found: dict[str, Any] = {name: plain(value) for name, value in own.items() if _is_plain(value)}
    places, actors = [], []
    for value in own.values():
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Place):
                places.append(each)
            elif isinstance(each, Actor):
                actors.append(each)
            elif isinstance(each, Speaker) and each.actor is not None:
                actors.append(each.actor)
            elif isinstance(each, Vote) and each.party is not None:
                actors.append(each.party)
    # What names no place of its own is found by where its tellings have it.
    places = places or [each.place for each in _tellings(row) if each.place is not None]
    parties = [(actor.id, actor.name or actor.span.text) for actor in actors]
    if isinstance(row, BreachWeek):
        parties += [(None, name) for name in (row.accuser, row.accused) if name]
    claims = list(_told(row))
    outlets = [row.outlet] if isinstance(row, Coverage) else [each.claim.outlet for each in claims]
    return found | {
        "place": _once(place.name or place.span.text for place in places),
        "country": _once(place.country for place in places if place.country),
        "at": _once((place.lat, place.lon, place.radius_km) for place in places if place.lat is not None),
        "actor": _once(parties),
        "outlet": _once(filter(None, outlets)),
        "source": _once(name for each in claims for name in _sources(each)),
        **(_drawn(row) if isinstance(row, Control) else {}),
    }


def _drawn(row: Control) -> dict[str, Any]:
    place, held = row.place, row.holder
    # Words that name no place stand for themselves, report by report.
    article = next((claim for claim, _ in _claims(row)), "")
    own = place.id or place.name
    key = f"{own} {place.relation or ''}" if own else f"“{place.span.text}” {article}"
    name = where(place) if own else f"“{place.span.text}”"
    return {"strip": (key, name), "holder": None if held is None else (held.id, who(held))}


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int | float | date) or (
        isinstance(value, tuple) and bool(value) and all(isinstance(each, str) for each in value)
    )


def _once(values: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(values))


def _sources(told: Grounded) -> Iterator[str]:
    for speaker in told.chain:
        name = speaker.name or (speaker.span.text if speaker.span else None)
        if name:
            yield name


def _days(row: Any) -> tuple[str | None, str | None]:
    """The days a row tells of, or that it is of; where it has none of its own, those it was reported on."""
    for first, last in (("earliest", "latest"), ("first", "last"), ("day", "day"), ("monday", "monday")):
        if hasattr(row, first):
            found = getattr(row, first), getattr(row, last)
            return _iso(found[0]), _iso(found[1])
    reported = sorted(day for each in _tellings(row) if (day := published(each)))
    return (_iso(reported[0]), _iso(reported[-1])) if reported else (None, None)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _claims(row: Any) -> Iterator[tuple[str, str]]:
    return ((each.claim.article, each.claim.id) for each in _told(row))


def _told(row: Any) -> Iterator[Grounded]:
    """The claims that a row rests on."""
    return (each.told for each in _tellings(row))


def _tellings(value: Any) -> Iterator[Telling]:
    """The events of claims that a row, or a value of one, rests on."""
    if isinstance(value, Telling):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _tellings(each)
    elif is_dataclass(value):
        kind: Any = type(value)
        for name in _names(kind):
            yield from _tellings(getattr(value, name))


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _as_json(value: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(value, default=_plainly))
    return made


def _plainly(value: Any) -> Any:
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    return plain(value)
