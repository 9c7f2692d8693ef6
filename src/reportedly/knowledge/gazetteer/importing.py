"""Take places from a file into the user's own gazetteer: each with its licence and date, none twice."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer.entries import Entry
from reportedly.knowledge.gazetteer.files import own_path
from reportedly.knowledge.gazetteer.folding import folded, skeleton
from reportedly.knowledge.gazetteer.lookup import Gazetteer
from reportedly.knowledge.gazetteer.measures import distance_km, town_radius_km
from reportedly.knowledge.gazetteer.rows import LICENCES, Form, Row, form_of, read_rows
from reportedly.knowledge.gazetteer.schema import INDEXES, VERSION, new_file

# Two rows of one name and kind so close are one place.  Of 11,905 towns of Who's On First in ten countries that name a
# GeoNames id, 97.7 % lie within 3 km of that entry, and 99.0 % within 5 (bench/places.py).
SAME_TOWN_KM = 3.0
# A division's centre is put anywhere in it.
SAME_AREA_KM = 150.0
# How far a division without a stated extent reaches: Syria's 185,000 km² are 60 districts, a circle of 31 km each.
DISTRICT_KM = 31.0
# A place without a division is given that of the nearest town, if there is one within:
NEIGHBOUR_KM = 30.0


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file's rows: places new to the gazetteer, rows that were places it knew, names added."""

    form: Form
    new: int
    known: int
    names: int


def import_file(
    path: Path, *, base: Gazetteer, own: Path | None = None, country: str | None = None,
    licence: str | None = None, date: str | None = None,
) -> Imported:  # fmt: skip
    """Add a file's places to the user's own gazetteer (``own``; the user's where it is ``None``).

    ``country`` (ISO 3166-1 alpha-2) picks rows, or is that of rows which name none.  ``licence`` and ``date`` (ISO) are
    kept with every row; the form's licence and the file's date where they are not given.  ``base`` is what the new
    rows are compared with: the same id, or the same name and kind close by, is the same place and only gains names.
    Importing the same file again changes nothing.

    Raises:
        ReportedlyError: where the file cannot be read or used, or the gazetteer not written.

    """
    target = own or own_path()
    try:
        form = form_of(path)
        dated = date or datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()
        target.parent.mkdir(parents=True, exist_ok=True)
        connection = _opened(target)
    except UnicodeDecodeError as error:
        raise ReportedlyError(f"{path} is not UTF-8 text", remedy="Save it as UTF-8.") from error
    try:
        with connection:
            writer = _Writer(connection, base, path.name, licence or LICENCES[form], dated)
            for row in read_rows(path, form, country=country):
                writer.put(row)
    except sqlite3.Error as error:
        raise ReportedlyError(
            f"{target} could not be written: {error}",
            remedy="See that nothing else writes to it, and try again.",
        ) from error
    finally:
        connection.close()
    count = writer.count
    return Imported(form, count["new"], count["known"], count["names"])


def _opened(path: Path) -> sqlite3.Connection:
    if not path.exists():
        connection = new_file(str(path), in_one_go=False)
        connection.executescript(INDEXES)
        return connection
    connection = sqlite3.connect(path)
    try:
        made = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error:
        made = None
    if made != VERSION:
        connection.close()
        raise ReportedlyError(
            f"{path} is no gazetteer of this version", remedy="Move it away and add the files anew."
        )
    return connection


class _Writer:
    """Writes rows, each to the place it is."""

    def __init__(
        self, connection: sqlite3.Connection, base: Gazetteer, file: str, licence: str, date: str
    ) -> None:
        self.count: Counter[str] = Counter()
        self._connection = connection
        self._base = base
        self._about = (file, licence, date)
        # What has been taken in before is known by its id, or by the place it was found to be.
        self._keys: dict[str, str] = {key: key for (key,) in connection.execute("SELECT key FROM place")}
        self._keys |= dict(connection.execute("SELECT other, key FROM place WHERE other IS NOT NULL"))

    def put(self, row: Row) -> None:
        """Write a row: as a new place, or as more names of one that is known."""
        known = None if row.key in self._keys else self._known(row)
        key = known.key if known else self._keys.get(row.key, row.key)
        self._keys[row.key] = key
        held = self._connection.execute("SELECT id FROM place WHERE key = ?", (key,)).fetchone()
        if held:
            number = held[0]
        else:
            number = self._insert(row, key, known)
            self.count["known" if known else "new"] += 1
        self._names(row, number)

    def _known(self, row: Row) -> Entry | None:
        for key in (row.key, row.same):
            if key and (found := self._base.entry(key)):
                return found
        limit = SAME_AREA_KM if row.feature.startswith("A") else SAME_TOWN_KM
        country = [row.country] if row.country else []
        near = [
            (distance_km(row.lat, row.lon, one.entry.lat, one.entry.lon), one.entry)
            for name in dict.fromkeys((row.name, *row.names))
            for one in self._base.candidates(name, countries=country)
            if _alike(one.entry, row) and one.likeness > 0.7
        ]
        near = [pair for pair in near if pair[0] <= limit]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _insert(self, row: Row, key: str, known: Entry | None) -> int:
        first, second = self._divisions(row, known)
        radius = row.radius_km or (
            known.radius_km
            if known
            else DISTRICT_KM
            if row.feature.startswith("A")
            else town_radius_km(row.population)
        )
        lat, lon = (known.lat, known.lon) if known else (row.lat, row.lon)
        cursor = self._connection.execute(
            "INSERT INTO place (key, name, lat, lon, country, admin1, admin2, feature, population, radius, source, other)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (key, known.name if known else row.name, lat, lon, row.country, first, second,
             known.feature if known else row.feature, row.population, radius, self._source(row),
             row.key if row.key != key else row.same),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)

    def _divisions(self, row: Row, known: Entry | None) -> tuple[str | None, str | None]:
        if known and (known.admin1 or known.feature == "A.ADM1"):
            return known.admin1, known.admin2 or self._second(row)
        keys = [self._keys.get(parent) or self._named(parent, row) for parent in row.parents[:2]]
        first = keys[0] if keys else None
        if first is None and not row.feature.startswith("A") and row.country:
            near = self._base.near(row.lat, row.lon, km=NEIGHBOUR_KM, country=row.country)
            around = min(near, key=lambda pair: pair[0], default=None)
            return (around[1].admin1, around[1].admin2) if around else (None, None)
        return first, keys[1] if len(keys) > 1 else None

    def _second(self, row: Row) -> str | None:
        return self._keys.get(row.parents[1]) if len(row.parents) > 1 else None

    def _named(self, parent: str, row: Row) -> str | None:
        if self._base.entry(parent):
            return parent
        found = self._base.candidates(parent, countries=[row.country] if row.country else [])
        fitting = [
            one.entry for one in found if one.entry.feature == "A.ADM1" and one.entry.country == row.country
        ]
        return fitting[0].key if fitting else None

    def _source(self, row: Row) -> int:
        name, licence, date = self._about
        about = (name, licence, row.date or date)
        self._connection.execute("INSERT OR IGNORE INTO source (name, licence, date) VALUES (?,?,?)", about)
        query = "SELECT id FROM source WHERE name = ? AND licence = ? AND date = ?"
        return int(self._connection.execute(query, about).fetchone()[0])

    def _names(self, row: Row, number: int) -> None:
        for kind, name in _spellings(row):
            key = folded(name)
            if not key:
                continue
            done = self._connection.execute("INSERT OR IGNORE INTO name VALUES (?,?,?)", (key, number, kind))
            self.count["names"] += done.rowcount
            if row.country and (bones := skeleton(name)):
                self._connection.execute(
                    "INSERT OR IGNORE INTO skeleton VALUES (?,?,?,?)", (row.country, bones, number, key)
                )


def _spellings(row: Row) -> Iterator[tuple[int, str]]:
    yield 0, row.name
    yield from ((1, name) for name in row.names if len(name) > 1)


def _alike(entry: Entry, row: Row) -> bool:
    """Whether the two are of one kind and country: a town is no province, whatever its name."""
    if entry.country != row.country or entry.feature[0] != row.feature[0]:
        return False
    return not row.feature.startswith("A") or entry.feature == row.feature
