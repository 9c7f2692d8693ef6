"""What is shown of the incidents found: their order, what their filters offer, when and where they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from reportedly.present.desk.columns import NO_DAY, Label, Mask, Numbers, Values
from reportedly.present.desk.incidents.answers import IncidentFacets
from reportedly.present.desk.incidents.finding import STANDING, Finding
from reportedly.present.desk.incidents.table import FACETS, Spot, Table

_OF_PLACE: Final = ("name", "text", "relation", "country", "geo_precision", "radius_km")
# So many incidents of a place are named with it; the list has all.
_NAMED: Final = 50


def ordered(table: Table, sort: str) -> Numbers:
    """The rows in an order; what has no such value last, either way, and equals by day, newest first, and id."""
    name, down = sort.removeprefix("-"), sort.startswith("-")
    told = _ranks(table)[name]
    missing = told == NO_DAY
    ranked = np.where(missing, NO_DAY, -told if down else told)
    newest = np.where(table.first == NO_DAY, NO_DAY, -table.first)
    return np.lexsort((_by_name(table.ids), newest, ranked))


def _ranks(table: Table) -> Mapping[str, Numbers]:
    place = _of_one(table.values["place"], len(table))
    return {
        "day": table.first,
        "type": _of_one(table.values["type"], len(table)),
        "place": place,
        "accounts": table.accounts,
        "outlets": table.outlets,
        "origins": table.origins,
        "dead": np.where(table.dead < 0, NO_DAY, table.dead),
    }


def _of_one(values: Values, size: int) -> Numbers:
    """The rank of the one value each row has, by its label."""
    found = np.full(size, NO_DAY, dtype=np.int64)
    found[values.rows] = _by_name(values.labels)[values.codes]
    return found


def _by_name(names: tuple[str, ...]) -> Numbers:
    """The rank of each name; equal ones have the same."""
    ranks = {name: rank for rank, name in enumerate(sorted({name.casefold() for name in names}))}
    return np.fromiter((ranks[name.casefold()] for name in names), dtype=np.int64)


def facets(found: Finding, table: Table, *, label: Mapping[str, Label]) -> IncidentFacets:
    """What each filter offers under the others, the commonest first."""
    offered = {
        name: table.values[name].offered(found.found(but=(name,)), label=label.get(name)) for name in FACETS
    }
    more = {name: others for name, (_, others) in offered.items()}
    return IncidentFacets(**{name: shown for name, (shown, _) in offered.items()}, more=more)


def geo(table: Table, rows: Mask, order: Numbers) -> dict[str, Any]:
    """The places of the incidents found, those with most incidents first, as :class:`IncidentMap`."""
    placed = rows & _pointed(table)
    told = order[placed[order]]
    at = table.spot[told]
    size = len(table.spots)
    counts = np.bincount(at, minlength=size)
    accounts = np.bincount(at, weights=table.accounts[told], minlength=size)
    dead = np.full(size, -1, dtype=np.int64)
    np.maximum.at(dead, at, table.dead_high[told])
    standing = _standing(table, placed)
    # A stable sort keeps the order within a place.
    groups = np.split(told[np.argsort(at, kind="stable")], np.cumsum(counts)[:-1])
    features = [
        _feature(
            table.spots[spot],
            incidents=int(counts[spot]),
            accounts=int(accounts[spot]),
            dead_high=None if dead[spot] < 0 else int(dead[spot]),
            standing=standing[spot],
            ids=[table.ids[row] for row in groups[spot][:_NAMED].tolist()],
        )
        for spot in np.argsort(-counts, kind="stable").tolist()
        if counts[spot]
    ]
    total = int(placed.sum())
    return {
        "type": "FeatureCollection",
        "features": features,
        "placed": total,
        "unplaced": int(rows.sum()) - total,
    }


def _pointed(table: Table) -> Mask:
    """The rows whose place has a point."""
    return np.append(~np.isnan(table.lat), False)[table.spot]


def _standing(table: Table, rows: Mask) -> list[dict[str, int]]:
    values, size = table.values["standing"], len(table.spots)
    used = rows[values.rows]
    pairs = table.spot[values.rows[used]] * len(values.keys) + values.codes[used]
    counts = np.bincount(pairs, minlength=size * len(values.keys)).reshape(size, len(values.keys))
    codes = [(name, values.code[name]) for name in STANDING if name in values.code]
    return [{name: row[code] for name, code in codes if row[code]} for row in counts.tolist()]


def _feature(place: Spot, **told: Any) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": (place["lon"], place["lat"])},
        "properties": {**{name: place[name] for name in _OF_PLACE}, **told},
    }
