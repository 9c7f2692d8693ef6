"""Lengths on the earth: distances, and how far places reach."""

from __future__ import annotations

from collections.abc import Sequence
from math import asin, atan2, cos, degrees, pi, radians, sin, sqrt

EARTH_KM = 6371.0
# People per km² of a built-up place: a choice; towns have between 2,000 and 10,000.  A town of 1,000,000 then reaches
# 9 km, one of 100,000 reaches 3.
PEOPLE_PER_KM2 = 4000
# A village's name covers its fields, too.
SMALLEST_KM = 1.0


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """The great circle between two points (degrees), by the haversine."""
    a, b = radians(lat), radians(other_lat)
    half = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def moved(lat: float, lon: float, *, km: float, bearing: float) -> tuple[float, float]:
    """The point that far from another in that direction (degrees clockwise from north)."""
    way, turn, start = km / EARTH_KM, radians(bearing), radians(lat)
    end = asin(sin(start) * cos(way) + cos(start) * sin(way) * cos(turn))
    across = atan2(sin(turn) * sin(way) * cos(start), cos(way) - sin(start) * sin(end))
    return degrees(end), (lon + degrees(across) + 540) % 360 - 180


def town_radius_km(population: int) -> float:
    """How far a town of so many reaches from its middle."""
    return max(SMALLEST_KM, sqrt(population / PEOPLE_PER_KM2 / pi))


def extent(points: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """The middle of the points' frame (latitude, longitude), the outermost fiftieth left out, and the radius in km.

    An area over the 180th meridian is seen as what lies on the side most of its points are on.
    """
    lats, lons = sorted(lat for lat, _ in points), sorted(lon for _, lon in points)
    side = lons[len(lons) // 2] >= 0
    if lons[-1] - lons[0] > 180:
        lons = [lon for lon in lons if (lon >= 0) == side]
    lat, lon = _middle(lats), _middle(lons)
    far = sorted(distance_km(lat, lon, *point) for point in points)
    return lat, lon, max(SMALLEST_KM, far[int(0.9 * (len(far) - 1))])


def _middle(values: Sequence[float]) -> float:
    cut = len(values) // 50
    return (values[cut] + values[-1 - cut]) / 2
