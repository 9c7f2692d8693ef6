"""The two reports the project starts from, mention by mention: what a careful reader can tell, and what is left open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

import pytest
import yaml

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.importing import import_file
from reportedly.model import (
    Actor,
    Article,
    Claim,
    Coded,
    Derivation,
    Event,
    EventType,
    Grounded,
    Modality,
    Place,
    Polarity,
    Span,
    Speaker,
    Status,
    Time,
)
from reportedly.read import read
from reportedly.resolve import Known, grounded, known

TABLE: dict[str, dict[str, list[dict[str, Any]]]] = yaml.safe_load(
    (Path(__file__).parent / "seeds.yaml").read_text(encoding="utf-8")
)
ROLES = {"places": "place", "actors": "actor", "times": "time"}


def rows(kind: str) -> list[Any]:
    return [
        pytest.param(stem, row, id=f"{stem[:3]}-{row['text']}-{row.get('nth', 1)}")
        for stem, told in TABLE.items()
        for row in told[kind]
    ]


def nth(text: str, words: str, number: int) -> Span:
    start = -1
    for _ in range(number):
        start = text.index(words, start + 1)
    return Span(start, start + len(words), words)


def claims(article: Article) -> Iterator[Claim]:
    """A claim for each mention of the table, in its own sentence."""
    sentences = [sentence.span for sentence in read(article).sentences]
    for kind, mentions in TABLE[article.id].items():
        for row in mentions:
            span = nth(article.text, row["text"], row.get("nth", 1))
            inside = [s for s in sentences if s.start <= span.start < s.end]
            sentence = inside[0] if inside else span
            roles = {ROLES[kind]: (span,)} if kind in ROLES else {}
            source = span if kind == "speakers" else None
            yield Claim(
                article=article.id,
                id=f"{kind}:{span.start}",
                sentence=sentence,
                content=sentence,
                source=source,
                source_ref=None,
                via=(),
                cue=None,
                status=Status.REPORTED if source else Status.STATED,
                polarity=Polarity.POSITIVE,
                modality=Modality.ACTUAL,
                confidence=1.0,
                events=(Event(span, EventType.OTHER, 1.0, **roles),),
                outlet=None,
                published=None,
                derived_by=Derivation("by hand", "0"),
            )


@pytest.fixture(scope="module")
def against(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Known:
    """What comes with the package, and the villages of the country both reports are about."""
    own = tmp_path_factory.mktemp("gazetteer") / "own.sqlite"
    base = Gazetteer.open(ready_base())
    import_file(shared / "data" / "gazetteer" / "wof_sy.jsonl.gz", base=base, own=own)
    return replace(known(), gazetteer=Gazetteer.open(ready_base(), own))


@pytest.fixture(scope="module")
def found(shared: Path, against: Known) -> Callable[[str, str, dict[str, Any]], Any]:
    """What a mention of the table resolves to."""
    done: dict[str, dict[str, Grounded]] = {}

    def look(stem: str, kind: str, row: dict[str, Any]) -> Any:
        text = (shared / "seeds" / f"{stem}.txt").read_text(encoding="utf-8")
        if stem not in done:
            article = Article(stem, text)
            laid = read(article)
            coded = Coded(article, laid.lines, tuple(claims(article)))
            done[stem] = {one.claim.id: one for one in grounded(coded, against=against)}
        span = nth(text, row["text"], row.get("nth", 1))
        one = done[stem][f"{kind}:{span.start}"]
        if kind == "speakers":
            return one.chain[0]
        return next(value for value in getattr(one, kind) if value.span == span)

    return look


def km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance, by the haversine formula."""
    (y1, x1), (y2, x2) = (tuple(map(radians, point)) for point in (a, b))
    half = sin((y2 - y1) / 2) ** 2 + cos(y1) * cos(y2) * sin((x2 - x1) / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))


@pytest.mark.parametrize(("stem", "row"), rows("places"))
def test_places(stem: str, row: dict[str, Any], found: Callable[..., Place]) -> None:
    place = found(stem, "places", row)
    assert place.lat is not None and place.lon is not None, place
    assert km((place.lat, place.lon), (row["lat"], row["lon"])) <= row["within_km"], place
    assert place.country == row["country"]
    if "geo_precision" in row:
        assert place.geo_precision == row["geo_precision"]


@pytest.mark.parametrize(("stem", "row"), rows("actors"))
def test_actors(stem: str, row: dict[str, Any], found: Callable[..., Actor]) -> None:
    actor = found(stem, "actors", row)
    if "id" in row:
        assert actor.id == row["id"], actor
    for field in ("kind", "country", "loaded"):
        if field in row:
            assert getattr(actor, field) == row[field], actor
    assert set(row.get("allies", ())) <= set(actor.allies), actor


@pytest.mark.parametrize(("stem", "row"), rows("times"))
def test_times(stem: str, row: dict[str, Any], found: Callable[..., Time]) -> None:
    time = found(stem, "times", row)
    assert (time.earliest, time.latest) == (row["earliest"], row["latest"]), time


@pytest.mark.parametrize(("stem", "row"), rows("speakers"))
def test_speakers(stem: str, row: dict[str, Any], found: Callable[..., Speaker]) -> None:
    speaker = found(stem, "speakers", row)
    assert speaker.kind == row["kind"], speaker
    if "outlet" in row:
        assert speaker.outlet == row["outlet"], speaker
