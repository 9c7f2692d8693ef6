"""A casebook of claims over our own words with its incidents and picture kept, and one entry of each kind by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.test_picture_of_claims import coded
from tests.picture.hand import happening, told

from reportedly.present.keeping import keep
from reportedly.store import Casebook
from reportedly.store.keeping import Entry

WIRE, RADIO, POST = "Northlight Wire", "Harbour Radio", "Northern Post"
TOLD = (
    told(
        "A doctor said that shells killed at least 12 people at a market in Idlib on Monday.",
        happening(
            "ASSAULT.shelling",
            "killed",
            ("at least 12", 12, "killed"),
            target=["people"],
            place=["Idlib"],
            time=["Monday"],
        ),
        article="wire",
        outlet=WIRE,
        published="2020-02-25",
        source="A doctor",
        cue="said",
        status="reported",
        content="shells killed at least 12 people at a market in Idlib on Monday",
    ),
    told(
        "The shelling of the market in Idlib on Monday killed 15 people, the mayor said.",
        happening(
            "ASSAULT.shelling",
            "shelling",
            ("15", 15, "killed"),
            target=["people"],
            place=["Idlib"],
            time=["Monday"],
        ),
        article="radio",
        outlet=RADIO,
        published="2020-02-25",
        source="the mayor",
        cue="said",
        status="reported",
        content="The shelling of the market in Idlib on Monday killed 15 people",
    ),
    told(
        "An air strike hit Aleppo, and Syria may be short of fuel.",
        happening("ASSAULT.airstrike", "strike", place=["Aleppo"]),
        article="post",
        outlet=POST,
        published="2020-06-01",
        content="An air strike hit Aleppo",
    ),
    told(
        "=Rebels captured Saraqib from the Syrian army on Wednesday.",
        happening(
            "COERCE.seize",
            "captured",
            actor=["Rebels"],
            target=["Saraqib"],
            place=["Saraqib"],
            time=["Wednesday"],
        ),
        article="taken",
        outlet=POST,
        published="2020-02-27",
    ),
    told(
        "The Syrian army denied that rebels had captured Saraqib on Wednesday.",
        happening(
            "COERCE.seize",
            "captured",
            actor=["rebels"],
            target=["Saraqib"],
            place=["Saraqib"],
            time=["Wednesday"],
        ),
        article="denied",
        outlet=RADIO,
        published="2020-02-27",
        source="The Syrian army",
        cue="denied",
        status="denied",
        polarity="negative",
        content="rebels had captured Saraqib on Wednesday",
    ),
    told(
        "Peru deployed troops to Saraqib.",
        happening("MOBILIZE.deploy", "deployed", actor=["Peru"], target=["troops"], place=["Saraqib"]),
        article="sent",
        outlet=RADIO,
        published="2021-01-10",
    ),
)


def book(where: Path) -> Path:
    """Write the casebook, and keep what is made of it."""
    with Casebook.open(where) as casebook:
        for one in TOLD:
            casebook.add(coded(one))
    keep(where)
    return where


def place(name: str | None = "Idlib", **put: Any) -> dict[str, Any]:
    """A place as it is kept."""
    known = {"id": f"own:{name}", "relation": None, "lat": 35.9, "lon": 36.6, "country": "SYR"}
    return {"text": name or "a town", "name": name, **known, "geo_precision": 1, "radius_km": 3.0} | put


def entry(n: int = 0, *, first: str | None = None, last: str | None = None, **put: Any) -> Entry:
    """An incident as it is found by."""
    terms = {
        "type": "ASSAULT.shelling",
        "place": None,
        "accounts": 1,
        "origins": 1,
        "dead": [None, None],
        "outlets": [],
        "camps": [],
        "standing": ["one-origin"],
        "grade": None,
        "actors": [],
        "sources": [],
    }
    return Entry(100 + n, n, f"i{n}", first, last, terms | put)
