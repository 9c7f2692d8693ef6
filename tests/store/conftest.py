"""Casebooks on every database at hand, and a short way to write coded articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

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
from reportedly.store import Casebook


@pytest.fixture
def casebook(where: str) -> Iterator[Casebook]:
    with Casebook.open(where) as opened:
        yield opened


def span(article: str, words: str) -> Span:
    start = article.index(words)
    return Span(start, start + len(words), words)


def event(
    article: str, trigger: str, kind: EventType, *, actor: str | None = None, place: str | None = None
) -> Event:
    return Event(
        trigger=span(article, trigger),
        type=kind,
        confidence=0.5,
        actor=() if actor is None else (span(article, actor),),
        place=() if place is None else (span(article, place),),
    )


def claim(
    article: Article,
    content: str,
    *events: Event,
    source: str | None = None,
    ref: str | None = None,
    via: tuple[str, ...] = (),
    status: Status = Status.REPORTED,
    version: str = "1",
) -> Claim:
    text = article.text
    at = span(text, content)
    return Claim(
        article=article.id,
        id=f"{article.id}#{at.start}",
        sentence=Span(0, len(text), text),
        content=at,
        source=None if source is None else span(text, source),
        source_ref=None if ref is None else span(text, ref),
        via=tuple(span(text, words) for words in via),
        cue=None,
        status=status,
        polarity=Polarity.POSITIVE,
        modality=Modality.ACTUAL,
        confidence=0.1 + 0.2,
        events=events,
        outlet=article.outlet,
        published=article.published,
        derived_by=Derivation("test", version),
    )


def coded(article: Article, *claims: Claim) -> Coded:
    text = article.text
    return Coded(article, (Line(Span(0, len(text), text), LineKind.BODY),), claims)


@pytest.fixture
def shelling() -> Callable[..., Coded]:
    """An article with one claim: a ministry reports a shelling."""

    def make(id: str = "a", *, place: str = "Marwan", version: str = "1", **metadata: str | None) -> Coded:
        article = Article(id, f"The ministry said rebels shelled {place} on Friday.", **metadata)
        happening = event(article.text, "shelled", EventType.ASSAULT_SHELLING, actor="rebels", place=place)
        words = f"rebels shelled {place} on Friday"
        return coded(article, claim(article, words, happening, source="The ministry", version=version))

    return make


@pytest.fixture
def shelf(casebook: Casebook) -> Casebook:
    """A casebook with four articles of three outlets, as the tests of filters know them."""
    for each in (_two_sides(), _spokesman(), _undated(), _silent()):
        casebook.add(each)
    return casebook


def _two_sides() -> Coded:
    text = (
        "The army said its jets bombed a depot in Marwān. "
        "Coastal Radio reported that villagers denied fighters held Tell Qasr."
    )
    article = Article("north/1", text, "A depot is hit", "Northern Post", "2021-03-05")
    jets = event(text, "bombed", EventType.ASSAULT_AIRSTRIKE, actor="its jets", place="Marwān")
    held = event(text, "held", EventType.STATE_CONTROL, actor="fighters", place="Tell Qasr")
    return coded(
        article,
        claim(
            article,
            "fighters held Tell Qasr",
            held,
            source="villagers",
            via=("Coastal Radio",),
            status=Status.DENIED,
        ),
        claim(article, "its jets bombed a depot in Marwān", jets, source="The army"),
    )


def _spokesman() -> Coded:
    text = (
        "Colonel Adan Weir spoke on Sunday. He claimed militia shelled Ma’arat and seized Tell Qasr’s mill."
    )
    article = Article("south-7", text, "Militia “on the move”", "SOUTHERN Wire", "2021-03-07T22:15:00+03:00")
    shelled = event(text, "shelled", EventType.ASSAULT_SHELLING, actor="militia", place="Ma’arat")
    seized = event(text, "seized", EventType.COERCE_SEIZE, actor="militia", place="Tell Qasr")
    words = "militia shelled Ma’arat and seized Tell Qasr’s mill"
    return coded(
        article,
        claim(article, words, shelled, seized, source="He", ref="Colonel Adan Weir", status=Status.CLAIMED),
    )


def _undated() -> Coded:
    text = "Talks were held in Marwan."
    article = Article("undated", text, outlet="Northern Post")
    held = event(text, "Talks", EventType.CONSULT, place="Marwan")
    return coded(article, claim(article, "Talks were held in Marwan", held, status=Status.STATED))


def _silent() -> Coded:
    return coded(Article("silent", "It rained.", "Weather", None, "2021-03-01"))
