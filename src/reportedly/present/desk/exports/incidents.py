"""Incidents as lines of CSV and as features of GeoJSON; the columns are told in ``docs/desk-api.md``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

# A name, and where in an incident's summary it stands.
_PLAIN: Final = ("id", "type", "earliest", "latest")
_PLACE: Final = {
    "place": "name",
    "place_words": "text",
    "place_relation": "relation",
    "place_id": "id",
    "lat": "lat",
    "lon": "lon",
    "radius_km": "radius_km",
    "geo_precision": "geo_precision",
    "country": "country",
}
_TOLD: Final = ("accounts", "articles", "outlets", "camps", "origins", "standing", "accord")
_TOLL: Final = ("low", "best", "high")
_WHO: Final = ("actors", "targets")
_HEAD: Final = {
    "words": "text",
    "words_by": "voice",
    "words_status": "status",
    "words_polarity": "polarity",
    "words_modality": "modality",
}
COLUMNS: Final = (
    *(*_PLAIN, *_PLACE, *_TOLD),
    *(f"dead_{name}" for name in _TOLL),
    "grade",
    *(f"{role}{end}" for role in _WHO for end in ("", "_ids")),
    *(*_HEAD, "part_of", "parts", "claims"),
)


def properties(summary: dict[str, Any], claims: list[str]) -> dict[str, Any]:
    """What stands in the columns, by name; several values are lists.  ``claims`` are those of all accounts."""
    place, toll, head = summary["place"] or {}, summary["toll"] or {}, summary["headline"]
    told: dict[str, Any] = {name: summary[name] for name in _PLAIN}
    told |= {name: place.get(part) for name, part in _PLACE.items()}
    told |= {name: summary[name] for name in _TOLD}
    told["accord"] = [f"{slot}: {accord}" for slot, accord in summary["accord"].items()]
    told |= {f"dead_{name}": toll.get(name) for name in _TOLL}
    told["grade"] = summary["grade"]
    for role in _WHO:
        told[role] = [each["name"] for each in summary[role]]
        told[f"{role}_ids"] = [each["id"] for each in summary[role] if each["id"]]
    told |= {name: head[part] for name, part in _HEAD.items()}
    return told | {"part_of": summary["part_of"], "parts": summary["parts"], "claims": claims}


def feature(summary: dict[str, Any], claims: list[str]) -> dict[str, Any]:
    """An incident as a feature of RFC 7946; without a point its geometry is null."""
    place = summary["place"] or {}
    point = None
    if place.get("lat") is not None:
        point = {"type": "Point", "coordinates": [place["lon"], place["lat"]]}
    return {
        "type": "Feature",
        "id": summary["id"],
        "geometry": point,
        "properties": properties(summary, claims),
    }


def collection(features: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A FeatureCollection, a feature a line."""
    yield '{"type":"FeatureCollection","features":['
    between = "\n"
    for each in features:
        yield between + json.dumps(each, ensure_ascii=False, separators=(",", ":"))
        between = ",\n"
    yield "\n]}\n"


def array(items: Iterable[str]) -> Iterator[str]:
    """A JSON array of values that are JSON already, one a line."""
    yield "["
    between = "\n"
    for each in items:
        yield between + each
        between = ",\n"
    yield "\n]\n"
