"""From a named place and a relation to a point and a radius.

What a report leaves open is told by the radius, never by a made-up point: the place lies within it.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.knowledge.gazetteer import Entry
from reportedly.knowledge.gazetteer.measures import distance_km, moved
from reportedly.resolve.places.phrases import Relation

# These are choices, not measurements: no corpus at hand tells where such places were.  "North of" a town without a
# distance is taken for what lies between its edge and 20 km beyond: the middle of that, and as far to each side.
OUTSIDE_KM = 10.0
# "Near": on foot or a short drive.
NEAR_KM = 5.0
# The countryside of a town is what its name stands for as a district: about this far.
COUNTRYSIDE_KM = 25.0
# A told distance is round, and told to the edge of the town or to its middle.
ROUNDED = 0.3
# Beside a line between two places.
ASIDE_KM = 3.0


@dataclass(frozen=True, slots=True)
class Area:
    """A point (degrees) and how far from it (km) the place may lie."""

    lat: float
    lon: float
    radius_km: float


def area(
    entry: Entry,
    relation: Relation,
    *,
    km: float | None = None,
    bearing: float | None = None,
    other: Entry | None = None,
) -> Area:
    """Where something lies that stands in that relation to ``entry`` (and, for "between", to ``other``)."""
    lat, lon, reach = entry.lat, entry.lon, entry.radius_km
    if relation is Relation.BETWEEN and other:
        return _between(entry, other)
    if relation is Relation.AWAY:
        return _away(entry, km or NEAR_KM, bearing)
    if relation is Relation.TOWARDS and bearing is not None:
        return Area(*moved(lat, lon, km=reach + OUTSIDE_KM, bearing=bearing), reach + OUTSIDE_KM)
    if relation is Relation.PART and bearing is not None:
        # The part is half as wide, and its middle half-way to the edge.
        return Area(*moved(lat, lon, km=reach / 2, bearing=bearing), max(1.0, 0.7 * reach))
    if relation is Relation.COUNTRYSIDE:
        wide = reach if entry.is_area else reach + COUNTRYSIDE_KM
        if bearing is None:
            return Area(lat, lon, wide)
        return Area(*moved(lat, lon, km=wide / 2, bearing=bearing), 0.7 * wide)
    if relation in (Relation.NEAR, Relation.TOWARDS):
        return Area(lat, lon, reach + NEAR_KM)
    return Area(lat, lon, reach)


def _away(entry: Entry, km: float, bearing: float | None) -> Area:
    if bearing is None:
        return Area(entry.lat, entry.lon, entry.radius_km + km)
    return Area(
        *moved(entry.lat, entry.lon, km=km, bearing=bearing), max(1.0, ROUNDED * km + entry.radius_km)
    )


def _between(one: Entry, other: Entry) -> Area:
    # Near enough for places a day's drive apart; across the 180th meridian nobody says "between".
    away = distance_km(one.lat, one.lon, other.lat, other.lon)
    return Area((one.lat + other.lat) / 2, (one.lon + other.lon) / 2, away / 2 + ASIDE_KM)
