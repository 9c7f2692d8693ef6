"""Names to write on a map: states, capitals and towns, in English and, where it is spoken by law, in Arabic.

They are GeoNames' and CLDR's as the packages carry them.  A name on the map says what a place is called there, and
nothing of whose it is.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from babel import Locale
from babel.languages import get_official_languages

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer import packages
from reportedly.knowledge.gazetteer.files import FOLDER, base_path, ready_base
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.knowledge.gazetteer.lookup import Gazetteer

# Raised when what the file holds changes.
_VERSION: Final = 1
# The letters of Arabic, as Unicode names them; names with others are in Persian, Urdu, Kurdish and so on.
_FOREIGN: Final = frozenset("پچژگکیےەڤڨڭڈٹڑںھۀێۆۇۈۋۊڕڵڎټډړڼځڅښږګې")
# Letters with a romanization of their own in the system that GeoNames follows for Arabic (BGN/PCGN 1956), marks apart.
_ROMANIZED: Final = (
    *(("t\u0327", "ط"), ("h\u0327", "ح"), ("s\u0327", "ص"), ("d\u0327", "ض"), ("z\u0327", "ظ")),
    *(("‘", "ع"), ("q", "ق"), ("kh", "خ"), ("gh", "غ"), ("sh", "ش"), ("b", "ب"), ("m", "م"), ("r", "ر")),
)
_BOX: Final = "lon BETWEEN ? AND ? AND lat BETWEEN ? AND ?"
_SELECT: Final = "SELECT name, ar, lat, lon, kind, population FROM label"


class LabelKind(StrEnum):
    """What a label names."""

    STATE = "state"
    CAPITAL = "capital"
    TOWN = "town"


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the map, at ``lat`` and ``lon`` (degrees, WGS 84); ``ar`` where it has one in Arabic."""

    name: str
    ar: str | None
    lat: float
    lon: float
    kind: LabelKind
    population: int


def labels(
    box: tuple[float, float, float, float], *, least: int, limit: int, states: bool = True
) -> list[Label]:
    """The names within a box: states and capitals first, then the most populous towns.

    The box is west, south, east and north in degrees; where the west is greater it lies over the date line.  Towns have ``least``
    people or more; capitals are named whatever their size; ``states`` says whether states are.  Compiled on first use
    (some five seconds) into the gazetteer's folder.  Raises :class:`ReportedlyError` where that cannot be done.
    """
    west, south, east, north = box
    sides = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    with closing(sqlite3.connect(_ready())) as connection:
        found = [
            Label(name, ar, lat, lon, LabelKind(kind), population)
            for one, other in sides
            for name, ar, lat, lon, kind, population in connection.execute(
                f"{_SELECT} WHERE {_BOX} AND (population >= ? OR kind <> 'town') ORDER BY population DESC LIMIT ?",
                (one, other, south, north, least, limit),
            )
        ]
    order = {LabelKind.STATE: 0, LabelKind.CAPITAL: 1, LabelKind.TOWN: 2}
    kept = [one for one in found if states or one.kind is not LabelKind.STATE]
    return sorted(kept, key=lambda one: (order[one.kind], -one.population))[:limit]


def arabic(name: str, names: Iterable[str]) -> str | None:
    """The one of a place's ``names`` in Arabic's own letters that ``name`` romanizes best; ``None`` without any.

    >>> arabic("Ţarţūs", ["Tartus", "ترطوس", "طرطوس", "Тартус"])
    'طرطوس'
    """
    found = [one for one in names if _is_arabic(one)]
    plain = unicodedata.normalize("NFD", name.casefold())
    return min(found, key=lambda one: (_unlike(plain, one), len(one)), default=None)


def _unlike(romanized: str, name: str) -> int:
    """How many letters that are romanized one way only are in but one of the two."""
    return sum(abs(romanized.count(latin) - name.count(letter)) for latin, letter in _ROMANIZED)


def _is_arabic(name: str) -> bool:
    letters = [one for one in name if unicodedata.category(one).startswith("L")]
    return bool(letters) and all(
        unicodedata.name(one, "").startswith("ARABIC LETTER") and one not in _FOREIGN for one in letters
    )


def _ready() -> Path:
    """The file of labels, compiled first where it is not there yet; whole or not at all."""
    path = base_path().with_name(base_path().name.replace("gazetteer-", f"labels-{_VERSION}-"))
    if path.is_file():
        return path
    gazetteer = ready_base()
    try:
        handle, name = tempfile.mkstemp(prefix=".labels-", suffix=".part", dir=path.parent)
        os.close(handle)
        part = Path(name)
        try:
            _compile(part, gazetteer)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise ReportedlyError(
            f"the map's names cannot be kept in {path.parent}: {error}",
            remedy=f"Make room there (20 MB), or name another folder in {FOLDER}.",
        ) from error
    for old in path.parent.glob("labels-*.sqlite"):
        if old != path:
            with suppress(OSError):  # another program may have it open
                old.unlink()
    return path


def _compile(part: Path, base: Path) -> None:
    states = {one["iso"]: one for one in packages.countries()}
    with closing(sqlite3.connect(part)) as connection, closing(Gazetteer.open(base)) as gazetteer:
        connection.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
            "CREATE TABLE label (name TEXT NOT NULL, ar TEXT, lat REAL NOT NULL, lon REAL NOT NULL,"
            " kind TEXT NOT NULL, population INTEGER NOT NULL);"
        )
        capitals = {code: folded(str(one["capital"] or "")) for code, one in states.items()}
        for rows in (_towns(capitals, _arabic_lands(states)), _states(states, gazetteer)):
            connection.executemany("INSERT INTO label VALUES (?,?,?,?,?,?)", rows)
        # Wide boxes end with the limit; narrow ones are found by latitude.
        connection.executescript(
            "CREATE INDEX label_people ON label(population); CREATE INDEX label_lat ON label(lat, lon); ANALYZE;"
        )
        connection.commit()


def _arabic_lands(states: Iterable[str]) -> frozenset[str]:
    """The states with Arabic as an official language, by CLDR."""
    return frozenset(
        code for code in states if "ar" in get_official_languages(code, regional=True, de_facto=True)
    )


_Row = tuple[str, str | None, float, float, str, int]


def _towns(capitals: dict[str, str], lands: frozenset[str]) -> Iterator[_Row]:
    for town in packages.cities():
        country = town["countrycode"]
        ar = arabic(town["name"], town["alternatenames"]) if country in lands else None
        capital = folded(town["name"]) == capitals.get(country) and town["population"] > 0
        kind = LabelKind.CAPITAL if capital else LabelKind.TOWN
        yield town["name"], ar, town["latitude"], town["longitude"], kind, town["population"]


def _states(states: Iterable[str], gazetteer: Gazetteer) -> Iterator[_Row]:
    english, other = Locale("en").territories, Locale("ar").territories
    for code in states:
        entry = gazetteer.state(code)
        if entry is not None:
            name = english.get(code, entry.name)
            yield name, other.get(code), entry.lat, entry.lon, LabelKind.STATE, entry.population
