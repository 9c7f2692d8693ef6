"""Control as a chart draws it: for each place the days on which something is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from pydantic import BaseModel, Field

from reportedly.model import Hold
from reportedly.present.desk.columns import Mask
from reportedly.present.desk.incidents.answers import Party
from reportedly.present.desk.picture.asked import PictureFilters
from reportedly.store.keeping import Entry

# A chart of more places is longer than anybody scrolls, and takes a browser a second to draw.
_PLACES: Final = 60
_MOST: Final = 500


class StripsAsked(PictureFilters):
    """The same, and how many places at most."""

    limit: int = Field(default=_PLACES, ge=0, le=_MOST)


class StripDay(BaseModel):
    """How a place is told to stand on a day that something is told of it; ``row`` is the row of control that says so."""

    row: int
    day: date
    hold: Hold
    holder: Party | None


class StripAnswer(BaseModel):
    """A place with these days, in their order; ``key`` tells places of one name apart."""

    key: str
    name: str
    days: list[StripDay]


class Strips(BaseModel):
    """The places that most days tell of, by name; ``total`` counts all that were found, ``undated`` rows without a day."""

    total: int
    undated: int
    items: list[StripAnswer]


@dataclass(frozen=True, slots=True)
class Strip:
    """A place; of each of its days where the row stands in the view, the row's key, the day, and how the place stands."""

    key: str
    name: str
    days: list[tuple[int, int, str, str, tuple[str | None, str] | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class AllStrips:
    """The places of all rows of control; ``undated`` are where rows without a day stand in the view."""

    strips: tuple[Strip, ...]
    undated: tuple[int, ...]


def strips(entries: Iterable[Entry]) -> AllStrips:
    """Gather rows of control by place."""
    found: dict[str, Strip] = {}
    undated: list[int] = []
    for row, each in enumerate(entries):
        told = each.terms
        key, name = told["strip"]
        holder = told["holder"]
        if told.get("day") is None:
            undated.append(row)
            continue
        held = None if holder is None else (holder[0], holder[1])
        found.setdefault(key, Strip(key, name)).days.append((row, each.key, told["day"], told["hold"], held))
    return AllStrips(tuple(found.values()), tuple(undated))


def answered(drawn: AllStrips, found: Mask, *, limit: int) -> dict[str, Any]:
    """Answer with the places of the rows found: of more than ``limit`` those told of on most days."""
    there = [
        (strip, days) for strip in drawn.strips if (days := [each for each in strip.days if found[each[0]]])
    ]
    shown = sorted(there, key=lambda each: -len(each[1]))[:limit]
    return {
        "total": len(there),
        "undated": sum(bool(found[row]) for row in drawn.undated),
        "items": [_answer(strip, days) for strip, days in sorted(shown, key=lambda each: each[0].name)],
    }


def _answer(strip: Strip, days: Iterable[tuple[int, int, str, str, Any]]) -> dict[str, Any]:
    return {
        "key": strip.key,
        "name": strip.name,
        "days": [
            {"row": key, "day": day, "hold": hold, "holder": held and {"id": held[0], "name": held[1]}}
            for _, key, day, hold, held in sorted(days, key=lambda each: each[2])
        ],
    }
