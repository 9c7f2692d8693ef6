"""Claims made by hand over a text, for the tests of what their words mean."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Derivation,
    Event,
    EventType,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.read import read


def span(text: str, words: str, *, nth: int = 1) -> Span:
    """The ``nth`` time some words stand in a text."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words), words)


def event(text: str, trigger: str, **roles: Sequence[str]) -> Event:
    """An event with its words by role."""
    told = {role: tuple(span(text, words) for words in each) for role, each in roles.items()}
    return Event(span(text, trigger), EventType.ASSAULT_CLASH, 1.0, **told)


def claim(text: str, *events: Event, source: str | None = None, via: Sequence[str] = ()) -> Claim:
    """A claim whose content is the sentence its first event stands in."""
    at = events[0].trigger.start
    sentence = next(s.span for s in read(Article("made", text)).sentences if s.span.start <= at < s.span.end)
    return Claim(
        article="made",
        id=f"made:{at}",
        sentence=sentence,
        content=sentence,
        source=span(text, source) if source else None,
        source_ref=None,
        via=tuple(span(text, words) for words in via),
        cue=None,
        status=Status.REPORTED if source else Status.STATED,
        polarity=Polarity.POSITIVE,
        modality=Modality.ACTUAL,
        confidence=1.0,
        events=events,
        outlet=None,
        published=None,
        derived_by=Derivation("by hand", "0"),
    )


def coded(text: str, *claims: Claim, outlet: str | None = None, published: str | None = None) -> Coded:
    """The report that holds some claims."""
    article = Article("made", text, outlet=outlet, published=published)
    return Coded(article, read(article).lines, claims)
