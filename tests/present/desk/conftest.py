"""A desk over a small casebook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.present.desk.kept import book

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Derivation,
    Event,
    EventType,
    Line,
    LineKind,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.present.desk import app
from reportedly.store import Casebook

# An id as collected from a feed, an astral character before every span, and an address with odd characters.
ODD_ID = "https://paper.example/a b?c=1#d/é"
TEXT = "🏘 The ministry said rebels shelled Marwan.\r\nIt gave no toll. " + "Nothing else was told. " * 60


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


@pytest.fixture
def coded() -> Coded:
    article = Article(
        ODD_ID, TEXT, "A town is shelled", "Northern Post", "2021-03-05", "https://paper.example/a", "en"
    )
    claim = Claim(
        article=article.id,
        id="c1",
        sentence=span("🏘 The ministry said rebels shelled Marwan."),
        content=span("rebels shelled Marwan"),
        source=span("The ministry"),
        source_ref=None,
        via=(),
        cue=span("said"),
        status=Status.REPORTED,
        polarity=Polarity.POSITIVE,
        modality=Modality.ACTUAL,
        confidence=0.75,
        events=(
            Event(
                trigger=span("shelled"),
                type=EventType.ASSAULT_SHELLING,
                confidence=0.5,
                actor=(span("rebels"),),
                place=(span("Marwan"),),
            ),
        ),
        outlet=article.outlet,
        published=article.published,
        derived_by=Derivation("test", "1"),
    )
    return Coded(article, (Line(span("It gave no toll."), LineKind.BODY),), (claim,))


@pytest.fixture
def where(tmp_path: Path, coded: Coded) -> Path:
    file = tmp_path / "casebook.db"
    with Casebook.open(file) as casebook:
        casebook.add(coded)
        casebook.add(Coded(Article("plain", "It rained.", outlet="Southern Wire"), (), ()))
    return file


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page as the web build leaves it."""
    folder = tmp_path / "static"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<title>The desk</title>")
    (folder / "mark.svg").write_text("<svg/>")
    (folder / "assets" / "index-abc.js").write_text("1")
    return folder


@pytest.fixture(scope="session")
def kept_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A casebook with its incidents and picture kept (``kept.py``); nobody changes it."""
    return book(tmp_path_factory.mktemp("kept") / "kept.db")


@pytest.fixture(scope="module")
def kept(kept_book: Path) -> Iterator[TestClient]:
    with TestClient(app(kept_book, hosts=["testserver"])) as client:
        yield client


@pytest.fixture
def desk(where: Path, page: Path) -> Iterator[TestClient]:
    with TestClient(app(where, hosts=["testserver"], page=page)) as client:
        yield client
