"""Rows of the picture and incidents: as lines of JSON, tab-separated, or a table for a terminal.

In a line of JSON each claim that a row rests on stands as a reference: its article, id, outlet and date, who says it
through whom, how, and the exact words with their offsets.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from itertools import chain, islice
from typing import Any, Generic, TypeVar

from rich.table import Table
from rich.text import Text

from reportedly.model import Account, Actor, Grounded, Incident, Place, Speaker, Telling
from reportedly.present.plain import on_one_line

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column of a table: its name, and what a row shows in it."""

    name: str
    cell: Callable[[Row], str]
    ratio: int = 1


def to_json(row: Any) -> str:
    """Return a row as one line of JSON."""
    return json.dumps(plain(row), ensure_ascii=False, separators=(",", ":"))


def plain(value: Any) -> Any:
    """Return a row, or a value of one, as what JSON knows.

    A telling becomes a reference to its claim, an actor and a place who and where they are without the reasons.
    """
    if isinstance(value, Telling):
        return {**reference(value.told), "trigger": plain(value.event.trigger), "type": str(value.event.type)}
    if isinstance(value, Account):
        return _account(value)
    if isinstance(value, Grounded):
        return reference(value)
    if isinstance(value, Incident):
        told = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        return {"incident": told.pop("id"), **told}
    if isinstance(value, Actor):
        return {
            "text": value.span.text,
            "id": value.id,
            "name": value.name,
            "kind": value.kind,
            "country": value.country,
            "loaded": value.loaded,
        }
    if isinstance(value, Place):
        return {name: plain(getattr(value, name)) for name in _PLACE} | {"text": value.span.text}
    if isinstance(value, Speaker):
        return {
            "text": value.span.text if value.span else None,
            "kind": value.kind,
            "name": value.name,
            "outlet": value.outlet,
        }
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


_PLACE = (
    *("name", "id", "lat", "lon", "country", "admin", "relation", "radius_km", "geo_precision"),
    "inherited",
)


def reference(told: Grounded) -> dict[str, Any]:
    """Return where a claim stands, who says it through whom, and its words; with ``judged`` where people decided something of it."""
    claim = told.claim
    judged = {"judged": plain(told.judged)} if told.judged else {}
    return {
        "article": claim.article,
        "claim": claim.id,
        "outlet": claim.outlet,
        "published": claim.published,
        "source": plain(claim.source),
        "chain": [plain(speaker) for speaker in told.chain],
        "status": str(claim.status),
        "polarity": str(claim.polarity),
        "modality": str(claim.modality),
        "content": plain(claim.content),
        "sentence": plain(claim.sentence),
        **judged,
    }


def _account(account: Account) -> dict[str, Any]:
    return {
        **reference(account.told),
        "part": str(account.part),
        "origin": account.origin,
        "triggers": [plain(telling.event.trigger) for telling in account.tellings],
        "reasons": plain(account.reasons),
    }


def lines(columns: Iterable[Column[Row]], rows: Iterable[Row]) -> Iterator[str]:
    """Yield rows tab-separated, the columns' names first.

    An unknown value is an empty one; the lines of a cell are parted by semicolons.
    """
    shown, made = tuple(columns), iter(rows)
    # The first row before the names: where it cannot be made nothing is written.
    first = tuple(islice(made, 1))
    yield "\t".join(column.name for column in shown)
    for row in chain(first, made):
        yield "\t".join("; ".join(_lines(column.cell(row))) for column in shown)


def _lines(cell: str) -> Iterator[str]:
    return filter(None, map(on_one_line, cell.splitlines()))


def table(columns: Iterable[Column[Row]], rows: Iterable[Row]) -> Table:
    """Return rows as a table for a terminal, each wrapped within its row."""
    made, shown = Table(show_lines=True, header_style="bold", expand=True), tuple(columns)
    for column in shown:
        made.add_column(column.name.capitalize(), ratio=column.ratio, overflow="fold")
    for row in rows:
        made.add_row(*(Text("\n".join(_lines(column.cell(row)))) for column in shown))
    return made


def days(earliest: date | None, latest: date | None) -> str:
    """Return the days from ``earliest`` to ``latest`` in words of ISO 8601: one day, an interval, or one open at an end."""
    if earliest == latest:
        return earliest.isoformat() if earliest else ""
    first = earliest.isoformat() if earliest else ".."
    return f"{first}/{latest.isoformat() if latest else '..'}"


def who(actor: Actor | None) -> str:
    """Return an actor's name, or its words where it has none; empty for none."""
    return "" if actor is None else (actor.name if actor.id and actor.name else actor.span.text)


def where(place: Place | None) -> str:
    """Return a place's name, with what sets it off from that, or its words; empty for none."""
    if place is None:
        return ""
    return where_in_words(place.name, place.span.text, place.relation)


def where_in_words(name: str | None, text: str, relation: str | None) -> str:
    """Return a place's name after what sets it off from that; its words, which say that themselves, where it has none."""
    return text if name is None else " ".join(filter(None, (relation, name)))


def placed(place: Place | None) -> str:
    """Return :func:`where`, marked where the claim's own words name no place and an earlier sentence's was taken over."""
    return where(place) + (" (inherited)" if place is not None and place.inherited else "")


def says(told: Grounded) -> str:
    """Return who says it, through whom: ``the mayor → Anadolu → trt``; the outlet alone in its own voice."""
    names = (
        speaker.name or speaker.outlet or (speaker.span.text if speaker.span else "")
        for speaker in told.chain
    )
    return " → ".join(dict.fromkeys(name for name in names if name)) or told.claim.outlet or "(not named)"


def quotes(tellings: Iterable[Telling]) -> str:
    """Return what a row rests on, a claim a line: who says it and the exact words."""
    told = {telling.told.claim.article + telling.claim.id: telling.told for telling in tellings}
    return "\n".join(on_one_line(f"{says(one)}: {one.claim.content.text}") for one in told.values())
