"""Look places up by name, by id, or near a point: one or several files as one gazetteer."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer.entries import Candidate, Entry, Match, Source
from reportedly.knowledge.gazetteer.files import own_path, ready_base
from reportedly.knowledge.gazetteer.folding import folded, is_article, skeleton, without_articles
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.knowledge.gazetteer.schema import KINDS, VERSION

_MATCHES = tuple(Match(kind) for kind in KINDS)
_COLUMNS = (
    "p.key, p.name, p.lat, p.lon, p.country, p.admin1, p.admin2, p.feature, p.population, p.radius, p.source"
)
_BY_NAME = f"SELECT n.kind, {_COLUMNS} FROM name n JOIN place p ON p.id = n.place WHERE n.key = ?"
_BY_START = f"SELECT min(n.key), n.kind, {_COLUMNS} FROM name n JOIN place p ON p.id = n.place WHERE n.key >= ? AND n.key < ?"
_MOST_FIRST = " GROUP BY p.id ORDER BY min(n.key) != ?, p.population DESC LIMIT ?"
_BY_BONES = f"SELECT s.plain, {_COLUMNS} FROM skeleton s JOIN place p ON p.id = s.place WHERE s.country = ? AND s.key = ?"
_BY_KEY = f"SELECT {_COLUMNS} FROM place p WHERE p.key = ?"
_NEAR = (
    f"SELECT {_COLUMNS} FROM place p WHERE p.country = ? AND p.lat BETWEEN ? AND ? AND p.lon BETWEEN ? AND ?"
)
_STATE_NAMES = "SELECT key, country FROM state_name"
# As the index over states and capitals has it: SQLite uses a partial index only where its own words stand.
_SPECIAL = "feature IN ('A.PCLI', 'P.PPLC')"
_ALPHA3 = f"SELECT country, other FROM place WHERE {_SPECIAL} AND feature = 'A.PCLI' AND other IS NOT NULL"
# A skeleton leaves 2,284 of 11,142 Syrian ones to several places: of those, only what is spelled about alike counts.
LEAST_ALIKE = 0.5
_REMEMBERED = 20_000
# With the half-vowels that skeletons drop like them, and Arabic's letters that are written so.
_VOWELS = frozenset("aeiouywاأإآعئيىو")


class Gazetteer:
    """Places by name.  Open it with :meth:`open`; it reads only and may be kept open; not for several threads at once."""

    def __init__(self, connections: Sequence[sqlite3.Connection]) -> None:
        self._connections = tuple(connections)
        self._sources = [
            {number: Source(*rest) for number, *rest in connection.execute("SELECT * FROM source")}
            for connection in connections
        ]
        self._named = lru_cache(_REMEMBERED)(self._find_named)
        self._boned = lru_cache(_REMEMBERED)(self._find_boned)
        self._entry = lru_cache(_REMEMBERED)(self._find_entry)
        self._states = {entry.country: entry for entry in self._all("A.PCLI") if entry.country}
        self._capitals = {entry.country: entry for entry in self._all("P.PPLC") if entry.country}
        self._state_names: dict[str, str] = {}
        for connection in connections:
            self._state_names |= dict(connection.execute(_STATE_NAMES))
        self._alpha3: dict[str, str] = {}
        for connection in connections:
            self._alpha3 |= dict(connection.execute(_ALPHA3))

    @classmethod
    def open(cls, *paths: str | Path) -> Gazetteer:
        """The gazetteer of these files, the first one's word counting before the next one's.

        Raises:
            ReportedlyError: where a file is not there or no gazetteer of this version.

        """
        return cls([_opened(Path(path)) for path in paths])

    def close(self) -> None:
        """Let go of the files."""
        for connection in self._connections:
            connection.close()

    def sources(self) -> tuple[tuple[Source, int], ...]:
        """What the rows come from, and how many come from each."""
        found = []
        for connection, known in zip(self._connections, self._sources, strict=True):
            counts = connection.execute("SELECT source, count(*) FROM place GROUP BY source ORDER BY source")
            found += [(known[number], count) for number, count in counts]
        return tuple(found)

    def candidates(self, name: str, *, countries: Iterable[str] = ()) -> list[Candidate]:
        """The places ``name`` may name, spelled so or, in ``countries`` (ISO 3166-1 alpha-2), about so.

        Plain matches come first, each group by population.
        """
        key = folded(name)
        if is_article(key):
            # What is left of a longer name: "El" of "El Fasher".
            return []
        found = list(self._named(key))
        seen = {one.entry.key for one in found}
        bones = skeleton(name)
        if bones:
            for country in countries:
                for one in self._boned(country, bones, key):
                    if one.entry.key not in seen:
                        seen.add(one.entry.key)
                        found.append(replace(one, matched=name))
        return found

    def beginning(self, start: str, *, limit: int, countries: Collection[str] = ()) -> list[Candidate]:
        """At most ``limit`` places with a name that begins so, each by the one of these that comes first.

        Those in ``countries`` (ISO 3166-1 alpha-2) stand before the others, those so named before those that only begin so,
        and each group by population.
        """
        key = folded(start)
        best: dict[str, Candidate] = {}
        for connection, sources in zip(self._connections, self._sources, strict=True):
            for query, values in _starting(key, countries):
                for name, kind, *row in connection.execute(query, (*values, limit)):
                    entry = _entry(row, sources)
                    best.setdefault(entry.key, Candidate(entry, name, _MATCHES[kind]))

        def rank(one: Candidate) -> tuple[bool, bool, int, str]:
            there = one.entry.country in countries
            return (not there, one.matched != key, -one.entry.population, one.entry.key)

        return sorted(best.values(), key=rank)[:limit]

    def known(self, name: str) -> bool:
        """Whether some place has this name, as it is spelled."""
        return bool(self._named(folded(name)))

    def is_state(self, name: str) -> bool:
        """Whether a state or territory has this name, as it is spelled."""
        return self.state_named(name) is not None

    def state_named(self, name: str) -> str | None:
        """The ISO 3166-1 alpha-2 code of the state or territory with this name, as it is spelled."""
        return self._state_names.get(folded(name))

    def entry(self, key: str) -> Entry | None:
        """The place with this id."""
        return self._entry(key)

    def state(self, country: str) -> Entry | None:
        """The state or territory with this ISO 3166-1 alpha-2 code."""
        return self._states.get(country)

    def capital(self, country: str) -> Entry | None:
        """The capital of the state with this code."""
        return self._capitals.get(country)

    def alpha3(self, country: str) -> str | None:
        """The ISO 3166-1 alpha-3 code for an alpha-2 one."""
        return self._alpha3.get(country)

    def alpha2(self, countries: Iterable[str]) -> tuple[str, ...]:
        """The ISO 3166-1 alpha-2 codes for alpha-3 ones, in no order; of those it does not know none."""
        wanted = set(countries)
        return tuple(country for country, told in self._alpha3.items() if told in wanted)

    def chain(self, entry: Entry) -> tuple[str, ...]:
        """The names of the areas ``entry`` lies in, the country first."""
        keys = (key for key in (entry.admin1, entry.admin2) if key and key != entry.key)
        state = self.state(entry.country) if entry.country and not entry.feature.startswith("A.PCL") else None
        areas = [state, *(self.entry(key) for key in keys)]
        return tuple(area.name for area in areas if area is not None)

    def near(self, lat: float, lon: float, *, km: float, country: str) -> Iterator[tuple[float, Entry]]:
        """Every place of a country within ``km`` of a point, with its distance, in no order."""
        up, across = km / 111.0, km / max(1.0, 111.0 * (1 - (abs(lat) / 90) ** 2))
        seen = set()
        for connection, sources in zip(self._connections, self._sources, strict=True):
            for row in connection.execute(_NEAR, (country, lat - up, lat + up, lon - across, lon + across)):
                entry = _entry(row, sources)
                away = distance_km(lat, lon, entry.lat, entry.lon)
                if away <= km and entry.key not in seen:
                    seen.add(entry.key)
                    yield away, entry

    def _all(self, feature: str) -> Iterator[Entry]:
        query = f"SELECT {_COLUMNS} FROM place p WHERE {_SPECIAL} AND feature = '{feature}'"
        for connection, sources in zip(self._connections, self._sources, strict=True):
            yield from (_entry(row, sources) for row in connection.execute(query))

    def _find_named(self, key: str) -> tuple[Candidate, ...]:
        best: dict[str, tuple[int, Entry]] = {}
        for connection, sources in zip(self._connections, self._sources, strict=True):
            for kind, *row in connection.execute(_BY_NAME, (key,)):
                entry = _entry(row, sources)
                had = best.get(entry.key)
                best[entry.key] = (min(kind, had[0]), merged(had[1], entry)) if had else (kind, entry)
        found = [Candidate(entry, key, _MATCHES[kind]) for kind, entry in best.values()]
        return tuple(sorted(found, key=lambda one: -one.entry.population))

    def _find_boned(self, country: str, bones: str, key: str) -> tuple[Candidate, ...]:
        best: dict[str, tuple[float, Entry]] = {}
        for connection, sources in zip(self._connections, self._sources, strict=True):
            for plain, *row in connection.execute(_BY_BONES, (country, bones)):
                entry = _entry(row, sources)
                alike = likeness(key, plain)
                had = best.get(entry.key)
                best[entry.key] = (max(alike, had[0]), merged(had[1], entry)) if had else (alike, entry)
        return tuple(
            Candidate(entry, key, Match.SKELETON, alike)
            for alike, entry in sorted(best.values(), key=lambda one: (-one[0], -one[1].population))
            if alike >= LEAST_ALIKE
        )

    def _find_entry(self, key: str) -> Entry | None:
        found: Entry | None = None
        for connection, sources in zip(self._connections, self._sources, strict=True):
            for row in connection.execute(_BY_KEY, (key,)):
                entry = _entry(row, sources)
                found = merged(found, entry) if found else entry
        return found


def _starting(key: str, countries: Collection[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The queries for names that begin with a key, and their values but for the limit: of some countries, and of all."""
    bounds = (key, f"{key}\U0010ffff")
    if countries:
        marks = ", ".join("?" for _ in countries)
        yield f"{_BY_START} AND p.country IN ({marks}){_MOST_FIRST}", (*bounds, *countries, key)
    yield f"{_BY_START}{_MOST_FIRST}", (*bounds, key)


def merged(one: Entry, other: Entry) -> Entry:
    """Two files' rows on one place: the first's, with what only the second knows."""
    return replace(
        one,
        admin1=one.admin1 or other.admin1,
        admin2=one.admin2 or other.admin2,
        population=max(one.population, other.population),
    )


def likeness(one: str, other: str) -> float:
    """How alike two plain keys are but for articles, in [0, 1]; another script is as alike as its consonants say.

    A name that begins with a vowel and one that begins with a consonant are not alike: without this "Al-Nayrab" and
    "‘Ayn al ‘Arab" would meet, their consonants being the same.
    """
    first, second = (without_articles(key).removeprefix("ال") for key in (one, other))
    if (first[:1] in _VOWELS) != (second[:1] in _VOWELS):
        return 0.0
    if one.isascii() != other.isascii():
        return 0.8
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


@cache
def gazetteer() -> Gazetteer:
    """The user's gazetteer: the base, built first where it is not there yet, and what they have added.

    Raises:
        ReportedlyError: where it can be neither found nor built.

    """
    own = own_path()
    return Gazetteer.open(ready_base(), *([own] if own.is_file() else []))


def _opened(path: Path) -> sqlite3.Connection:
    remedy = (
        "Take the file away: it is made anew. Places of your own are added with: reportedly gazetteer add"
    )
    if not path.is_file():
        raise ReportedlyError(f"{path} is not there", remedy="Check the name.")
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro&immutable=0", uri=True, check_same_thread=False
    )
    try:
        with closing(connection.execute("PRAGMA user_version")) as found:
            made = found.fetchone()[0]
    except sqlite3.Error as error:
        connection.close()
        raise ReportedlyError(f"{path} is no gazetteer: {error}", remedy=remedy) from error
    if made != VERSION:
        connection.close()
        raise ReportedlyError(f"{path} is no gazetteer of this version", remedy=remedy)
    return connection


def _entry(row: Sequence[Any], sources: dict[int, Source]) -> Entry:
    return Entry(*(*row[:-1], sources[row[-1]]))
