"""Rows of places as files for the gazetteer give them, whatever their form."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from reportedly.errors import ReportedlyError


class Form(StrEnum):
    """The forms of files that can be imported."""

    GEONAMES = "GeoNames country dump"
    WOF = "Who's On First extract"
    PCODES = "OCHA p-codes"
    TABLE = "table"


# What each gives its data out under, unless the user says otherwise.
LICENCES = {
    Form.GEONAMES: "CC BY 4.0",
    Form.WOF: "CC BY 4.0 and its sources' own (Who's On First)",
    Form.PCODES: "CC BY-IGO",
    Form.TABLE: "not stated",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One place of a file.

    ``key`` is its id with the scheme's name; ``same`` an id of another scheme it gives for the same place.
    ``parents`` are the keys or names of the divisions it lies in, the largest first.
    """

    key: str
    name: str
    lat: float
    lon: float
    country: str | None
    feature: str
    names: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    population: int = 0
    radius_km: float | None = None
    same: str | None = None
    date: str | None = None


def form_of(path: Path) -> Form:
    """Which form a file has, by its name's ending and first line.

    Raises:
        ReportedlyError: where it is none of them.

    """
    first = next(_lines(path), "")
    if first.lstrip().startswith("{"):
        return Form.WOF
    if first.count("\t") == 18:
        return Form.GEONAMES
    head = {_plain(name) for name in next(csv.reader([first], delimiter=_delimiter(first)), [])}
    if any(re.fullmatch(r"(?:adm|admin)\d?pcode", name) for name in head):
        return Form.PCODES
    if "name" in head and head & _LATITUDE and head & _LONGITUDE:
        return Form.TABLE
    raise ReportedlyError(
        f"{path}: its form is not known",
        remedy="Give a GeoNames dump, a Who's On First extract, a p-code table, or a table (CSV) with at least the "
        "columns name, lat and lon.",
    )


def read_rows(path: Path, form: Form, *, country: str | None = None) -> Iterator[Row]:
    """The rows of a file that can be used; ``country`` (ISO 3166-1 alpha-2) is that of rows that name none.

    Raises:
        ReportedlyError: where a table has a row that cannot be read.

    """
    readers: dict[Form, Callable[[Path, str | None], Iterator[Row]]] = {
        Form.GEONAMES: _geonames,
        Form.WOF: _wof,
        Form.PCODES: _pcodes,
        Form.TABLE: _table,
    }
    yield from readers[form](path, country)


def _lines(path: Path) -> Iterator[str]:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            inside = [name for name in packed.namelist() if "readme" not in name.lower()]
            with packed.open(inside[0]) as raw:
                yield from io.TextIOWrapper(raw, encoding="utf-8")
    elif path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from file
    else:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from file


_KEPT = re.compile(r"P\.|A\.ADM|S\.(?:AIR|MIL|DAM|REFU|CMP|PRN)|[TLH]\.")


def _geonames(path: Path, country: str | None) -> Iterator[Row]:
    for line in _lines(path):
        cells = line.rstrip("\n").split("\t")
        if len(cells) < 19 or (country and cells[8] != country):
            continue
        feature = f"{cells[6]}.{cells[7]}"
        if not _KEPT.match(feature) or feature in ("P.PPLH", "P.PPLQ", "P.PPLW", "A.ADM1H", "A.ADM2H"):
            continue
        codes = [code for code in cells[10:12] if code]
        chain = tuple("adm:" + ".".join([cells[8], *codes[: at + 1]]) for at in range(len(codes)))
        key, same = f"geonames:{cells[0]}", None
        if feature in ("A.ADM1", "A.ADM2") and chain:
            key, same, chain = chain[-1], key, chain[:-1]
        names = tuple(name for name in (cells[2], *cells[3].split(",")) if name)
        yield Row(
            key, cells[1], float(cells[4]), float(cells[5]), cells[8] or None, feature, names, chain,
            int(cells[14] or 0), same=same, date=cells[18] or None,
        )  # fmt: skip


_PLACETYPES = {
    "region": "A.ADM1", "county": "A.ADM2", "localadmin": "A.ADM3", "locality": "P.PPL", "borough": "P.PPLX",
    "neighbourhood": "P.PPLX", "macrohood": "P.PPLX", "microhood": "P.PPLX",
}  # fmt: skip
_LANGUAGES = re.compile(r"(?:eng|ara|kur|ckb|tur|ukr|rus|heb|fas|fra|und)_x_")


def _wof(path: Path, country: str | None) -> Iterator[Row]:
    places = [json.loads(line) for line in _lines(path) if line.strip()]
    given = country or _country_in(path)
    # Divisions first, so that what lies in them finds them.
    order = list(_PLACETYPES)
    usable = [one for one in places if one["pt"] in _PLACETYPES and _valid(one)]
    for one in sorted(usable, key=lambda one: order.index(one["pt"])):
        names = [
            name
            for language, spelled in one["names"].items()
            if _LANGUAGES.match(language)
            for name in spelled
        ]
        feature = (
            f"P.{one['fcode']}" if one["pt"] == "locality" and one.get("fcode") else _PLACETYPES[one["pt"]]
        )
        number = (one.get("conc") or {}).get("gn:id")
        parents = tuple(
            f"wof:{one[level]}"
            for level in ("region", "county")
            if one.get(level) and one[level] != one["id"]
        )
        people = max(0, int(one.get("pop") or 0))
        yield Row(
            f"wof:{one['id']}", one["name"], one["lat"], one["lon"], one.get("country") or given, feature, tuple(names),
            parents, people if people > 10 else 0, same=f"geonames:{number}" if number else None,
        )  # fmt: skip


def _valid(one: dict[str, Any]) -> bool:
    return not one.get("dep") and not one.get("sup") and one.get("cur") != 0


def _country_in(path: Path) -> str | None:
    found = re.search(r"(?:^|[_-])([a-z]{2})(?=[_.])", path.name.lower())
    return found[1].upper() if found else None


_LATITUDE = {"lat", "latitude", "latitudey", "y", "pointy", "centroidlat"}
_LONGITUDE = {"lon", "lng", "long", "longitude", "longitudex", "x", "pointx", "centroidlon"}


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _delimiter(first: str) -> str:
    return max(",;\t", key=first.count)


def _cells(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    lines = _lines(path)
    first = next(lines, "")
    delimiter = _delimiter(first)
    head = [_plain(name) for name in next(csv.reader([first], delimiter=delimiter))]
    for number, cells in enumerate(csv.reader(lines, delimiter=delimiter), start=2):
        if any(cells):
            yield number, dict(zip(head, (cell.strip() for cell in cells), strict=False))


def _pcodes(path: Path, country: str | None) -> Iterator[Row]:
    for number, cells in _cells(path):
        level = max(
            (
                int(at[0])
                for name in cells
                if cells[name] and (at := re.findall(r"^adm(?:in)?(\d)pcode$", name))
            ),
            default=0,
        )
        point = _point(cells, path, number)
        if not level or point is None:
            continue
        names = [
            text for name, text in cells.items() if re.match(rf"adm(?:in)?{level}(?!pcode)", name) and text
        ]
        parents = tuple(
            text
            for above in (1, 2)
            if above < level
            and (text := cells.get(f"admin{above}nameen") or cells.get(f"adm{above}en") or "")
        )
        code = cells.get(f"adm{level}pcode") or cells.get(f"admin{level}pcode") or ""
        feature = {1: "A.ADM1", 2: "A.ADM2", 3: "A.ADM3"}.get(level, "P.PPL")
        english = cells.get(f"admin{level}nameen") or cells.get(f"adm{level}en") or names[0]
        yield Row(
            f"pcode:{code}", english, *point, country or code[:2].upper(), feature, tuple(names), parents
        )


def _table(path: Path, country: str | None) -> Iterator[Row]:
    for number, cells in _cells(path):
        point = _point(cells, path, number)
        if point is None or not cells.get("name"):
            raise ReportedlyError(
                f"{path}:{number}: a row without a name or coordinates",
                remedy="Fill in name, lat and lon, or take it out.",
            )
        own = cells.get("id") or f"{cells['name']}@{point[0]:.3f},{point[1]:.3f}"
        reach = cells.get("radiuskm") or cells.get("radius")
        yield Row(
            own if ":" in own else f"own:{own}", cells["name"], *point, (cells.get("country") or country or "").upper() or None,
            cells.get("feature") or "P.PPL", tuple(filter(None, re.split(r"\s*[;|]\s*", cells.get("names", "")))),
            tuple(filter(None, (cells.get("admin1"), cells.get("admin2")))),
            int(_number(cells.get("population") or "0", path, number)),
            _number(reach, path, number) if reach else None, date=cells.get("date") or None,
        )  # fmt: skip


def _point(cells: dict[str, Any], path: Path, number: int) -> tuple[float, float] | None:
    lat = next((cells[name] for name in cells if name in _LATITUDE and cells[name]), None)
    lon = next((cells[name] for name in cells if name in _LONGITUDE and cells[name]), None)
    if lat is None or lon is None:
        return None
    point = _number(lat, path, number), _number(lon, path, number)
    if not (-90 <= point[0] <= 90 and -180 <= point[1] <= 180):
        raise ReportedlyError(
            f"{path}:{number}: no place on earth: {lat}, {lon}", remedy="Give degrees, latitude first."
        )
    return point


def _number(text: str, path: Path, number: int) -> float:
    try:
        return float(
            text.replace(",", ".") if text.count(",") == 1 and "." not in text else text.replace(",", "")
        )
    except ValueError as error:
        raise ReportedlyError(
            f"{path}:{number}: not a number: {text!r}", remedy="Give degrees as in 35.930."
        ) from error
