"""Claims coded by hand over our own words, grounded: what the tests of a view show it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Grounded,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.read import read
from reportedly.resolve import grounded

Happening = Callable[[str], Event]


def at(text: str, words: str) -> Span:
    """Where some words first stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words), words)


def happening(type: str, trigger: str, /, *counts: tuple[str, int, str], **roles: Sequence[str]) -> Happening:
    """An event with its words by role, and numbers as (words, how many at least, what they count)."""

    def over(text: str) -> Event:
        return Event(
            trigger=at(text, trigger),
            type=EventType(type),
            confidence=1.0,
            counts=tuple(
                Count(at(text, words), least, least, CountKind(what)) for words, least, what in counts
            ),
            **{role: tuple(at(text, words) for words in named) for role, named in roles.items()},
        )

    return over


def told(
    text: str,
    *events: Happening,
    article: str = "a1",
    outlet: str | None = "Northlight Wire",
    published: str | None = "2024-03-05",
    content: str | None = None,
    **put: Any,
) -> Grounded:
    """One claim over a report of one sentence: ``content`` is all of it where it is not given.

    ``put`` gives ``source``, ``cue``, ``via`` as words, and ``status``, ``polarity``, ``modality`` by name.
    """
    made = Article(article, text, outlet=outlet, published=published)
    words = {name: at(text, put[name]) if put.get(name) else None for name in ("source", "cue")}
    claim = Claim(
        article=article,
        id=f"{article}:1",
        sentence=Span(0, len(text), text),
        content=at(text, content or text),
        source_ref=None,
        via=tuple(at(text, name) for name in put.get("via", ())),
        status=Status(put.get("status", "stated")),
        polarity=Polarity(put.get("polarity", "positive")),
        modality=Modality(put.get("modality", "actual")),
        confidence=1.0,
        events=tuple(event(text) for event in events),
        outlet=outlet,
        published=published,
        derived_by=Derivation("by hand", "0"),
        **words,
    )
    return next(iter(grounded(Coded(made, read(made).lines, (claim,)))))


def check_rests_on_claims(
    view: Callable[[Iterable[Grounded]], Iterable[Any]], claims: list[Grounded]
) -> None:
    """Check what holds for every view: rows rest on the claims given alone, whatever their order, and vanish with them."""
    rows = list(view(claims))
    assert rows
    ids = {(one.claim.article, one.claim.id) for one in claims}
    for row in rows:
        assert row.tellings
        assert {(telling.claim.article, telling.claim.id) for telling in row.tellings} <= ids
    for seed in range(5):
        shuffled = random.Random(seed).sample(claims, len(claims))
        assert list(view(shuffled)) == rows
    for gone in claims:
        left = list(view([one for one in claims if one is not gone]))
        assert all(telling.told is not gone for row in left for telling in row.tellings)
    assert list(view([])) == []
