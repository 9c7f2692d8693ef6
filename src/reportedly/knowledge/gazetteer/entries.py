"""What a gazetteer holds: entries, and candidates – entries as the answer to a name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Match(StrEnum):
    """By which name a place was found."""

    NAME = "name"
    OTHER = "other name"
    SHORT = "name without its kind"
    ABBREVIATION = "abbreviation"
    SKELETON = "consonants"


@dataclass(frozen=True, slots=True)
class Source:
    """Where rows come from: its name, licence, date (ISO, of the data or else of the import)."""

    name: str
    licence: str
    date: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A place the gazetteer knows.

    ``key`` is its id ("geonames:172515"); ``country`` ISO 3166-1 alpha-2 or ``None``; ``admin1`` and ``admin2`` are
    the keys of the divisions it lies in; ``feature`` GeoNames' class and code.  ``radius_km`` says how far from
    ``lat``/``lon`` (degrees, WGS 84) it reaches.  ``source`` says where it was taken from.
    """

    key: str
    name: str
    lat: float
    lon: float
    country: str | None
    admin1: str | None
    admin2: str | None
    feature: str
    population: int
    radius_km: float
    source: Source

    @property
    def is_area(self) -> bool:
        """Whether it is a state or a division of one."""
        return self.feature.startswith("A.")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry as the answer to a name: the name it was found by, how, and how alike the two are, in [0, 1]."""

    entry: Entry
    matched: str
    match: Match
    likeness: float = 1.0
