"""Over the two reports the project starts from: every place a careful reader could resolve, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.importing import import_file
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.model import Place, Span, Use
from reportedly.resolve.places import places


@pytest.fixture(scope="module")
def villages(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    own = tmp_path_factory.mktemp("own") / "own.sqlite"
    base = ready_base()
    import_file(shared / "data" / "gazetteer" / "wof_sy.jsonl.gz", base=Gazetteer.open(base), own=own)
    opened = Gazetteer.open(base, own)
    yield opened
    opened.close()


def _one(seed: str, words: str, nth: int, shared: Path, villages: Gazetteer) -> Place:
    text = next((shared / "seeds").glob(f"{seed}_*.txt")).read_text(encoding="utf-8")
    starts = [found.start() for found in re.finditer(re.escape(words), text)]
    start = starts[nth]
    return places([Span(start, start + len(words), words)], text=text, gazetteer=villages, context=True)[0]


@pytest.mark.parametrize(
    ("seed", "words", "nth", "lat", "lon", "feature"),
    [
        ("000", "Al-Nayrab", 0, 35.870, 36.719, "P"),  # the one in Idlib, not the one by Aleppo
        ("000", "Al-Nayrab", 1, 35.870, 36.719, "P"),
        ("000", "Saraqib", 0, 35.864, 36.806, "P"),
        ("000", "southeast of Idlib", 0, 35.84, 36.74, "P"),
        ("000", "province of Idlib", 0, 35.83, 36.62, "A.ADM1"),
        ("000", "Idlib Province", 0, 35.83, 36.62, "A.ADM1"),
        ("003", "Abu Duhur airbase", 0, 35.732, 37.104, "S.AIRB"),  # Idlib's, not its namesake in Hama
        ("003", "Abu Duhur base", 0, 35.732, 37.104, "S.AIRB"),
        ("003", "Saraqeb", 0, 35.864, 36.806, "P"),
        ("003", "Khan Sheikhoun", 0, 35.442, 36.651, "P"),
        ("003", "northern Hama Province", 0, 35.5, 36.8, "A.ADM1"),
        ("003", "Idlib Province", 0, 35.83, 36.62, "A.ADM1"),
    ],
)
def test_where(  # noqa: PLR0917
    shared: Path, villages: Gazetteer, seed: str, words: str, nth: int, lat: float, lon: float, feature: str
) -> None:
    place = _one(seed, words, nth, shared, villages)
    assert place.feature is not None
    assert place.feature.startswith(feature)
    assert place.country == "SYR"
    assert place.lat is not None
    assert place.lon is not None
    assert distance_km(place.lat, place.lon, lat, lon) < 12
    assert place.use is Use.LITERAL


@pytest.mark.parametrize(
    ("seed", "words", "nth"), [("000", "Moscow", 0), ("000", "Ankara", 1), ("003", "Ankara", 1)]
)
def test_who_acts(shared: Path, villages: Gazetteer, seed: str, words: str, nth: int) -> None:
    assert _one(seed, words, nth, shared, villages).use is Use.METONYMIC
