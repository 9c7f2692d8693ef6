"""Which incidents a question finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

import numpy as np

from reportedly.errors import ReportedlyError
from reportedly.model import EventType, Grade
from reportedly.present.desk.columns import Mask, Meant, Measures, Values, between
from reportedly.present.desk.faults import NotFoundError
from reportedly.present.desk.incidents.asked import Box, IncidentFilters
from reportedly.present.desk.incidents.table import FACETS, Table

STANDING: Final = {
    "corroborated": "Two origins or more say it happened",
    "one-origin": "One origin says it happened",
    "not-said": "Nobody says it happened: denied, possible, meant",
    "different": "Told differently: not all of it can be so at once",
    "contradicted": "Contradicted",
    "denied": "Denied",
}
# Degrees of latitude are about equally long everywhere.
_KM_A_DEGREE: Final = 111.2

# The rows whose claims have words that are searched for.
Searched = Callable[[str], Mask]


@dataclass(frozen=True, slots=True)
class Finding:
    """The rows that each filter of a question finds, by its name; those that are not set are left out."""

    size: int
    masks: Mapping[str, Mask]

    def found(self, *, but: Iterable[str] = ()) -> Mask:
        """The rows that all filters find, but for some of these."""
        left = set(but)
        found = np.ones(self.size, dtype=np.bool_)
        for name, mask in self.masks.items():
            if name not in left:
                found &= mask
        return found


def finding(asked: IncidentFilters, table: Table, *, searched: Searched, meant: Meant) -> Finding:
    """Find rows.  Raises :class:`ReportedlyError` for what no incident can be asked for."""
    masks = {
        name: _having(name, getattr(asked, name), table, meant) for name in FACETS if getattr(asked, name)
    }
    if asked.incident:
        masks["incident"] = _named(asked.incident, table)
    since, until = asked.days()
    if since is not None or until is not None:
        masks["days"] = between(table.first, table.last, since, until)
    box = asked.box()
    if box is not None:
        masks["bbox"] = _within(table, box)
    if asked.text.strip():
        masks["text"] = searched(asked.text)
    return Finding(len(table), masks)


def _having(name: str, wanted: Iterable[str], table: Table, meant: Meant) -> Mask:
    values = table.values[name]
    codes = {code for value in wanted for code in _codes(name, value.strip(), values, meant)}
    return values.having(codes, len(table))


def _codes(name: str, value: str, values: Values, meant: Meant) -> Iterable[int]:
    if name in _CLOSED:
        return _closed(name, value, values)
    return values.meant(value, known=meant if name == "actor" else None)


def _types() -> dict[str, tuple[str, ...]]:
    told: dict[str, tuple[str, ...]] = {}
    for each in EventType:
        root = each.value.partition(".")[0]
        told[root.casefold()] = (*told.get(root.casefold(), ()), each.value)
        if root != each.value:
            told[each.value.casefold()] = (each.value,)
    return told


_CLOSED: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "type": _types(),
    "standing": {name: (name,) for name in STANDING},
    "grade": {grade.value: (grade.value,) for grade in Grade},
}


def _closed(name: str, value: str, values: Values) -> Iterable[int]:
    meant = _CLOSED[name].get(value.casefold())
    if meant is None:
        shown = [each.value for each in EventType] if name == "type" else list(_CLOSED[name])
        raise ReportedlyError(f"There is no {name} {value!r}", remedy=f"Use one of: {', '.join(shown)}")
    return (values.code[each] for each in meant if each in values.code)


def _named(ids: Iterable[str], table: Table) -> Mask:
    found = np.zeros(len(table), dtype=np.bool_)
    found[[table.row[each] for each in ids if each in table.row]] = True
    return found


def _within(table: Table, box: Box) -> Mask:
    """Those whose area meets the box, edges and all."""
    near = np.append(_distance(table, box) <= table.radius, False)  # -1: no place
    return near[table.spot]


def _distance(table: Table, box: Box) -> Measures:
    """How far each place lies from the box, in km; it is small against the earth where that matters."""
    west, south, east, north = box
    width = (east - west) % 360 or (360.0 if east != west else 0.0)
    # Degrees east of the western edge; beyond the eastern one, the nearer way round.
    along = (table.lon - west) % 360
    over = np.where(along <= width, 0.0, np.minimum(along - width, 360 - along))
    up = np.maximum(0.0, np.maximum(south - table.lat, table.lat - north))
    # A degree of longitude is shorter away from the equator: as short as at the place or the box's nearest edge.
    edge = np.clip(table.lat, south, north)
    shorter = np.cos(np.radians(np.maximum(np.abs(table.lat), np.abs(edge))))
    away: Measures = np.hypot(over * shorter, up) * _KM_A_DEGREE
    return away


def unknown(id: str, table: Table) -> ReportedlyError:
    """Why there is no incident with an id, naming those with an id like it."""
    begins = [each for each in table.ids if id and each.startswith(id)][:3]
    near = begins or get_close_matches(id, table.ids[:_NEAR], n=3)
    told = (
        f"Did you mean {' or '.join(map(repr, near))}?" if near else "List those there are at /api/incidents"
    )
    return UnknownIncidentError(f"There is no incident {id!r}", remedy=told)


class UnknownIncidentError(NotFoundError):
    """No incident has the id asked for."""


# Looking for ids like a mistyped one took 0.1 s for so many.
_NEAR: Final = 5_000
