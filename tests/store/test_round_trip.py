"""What goes into a casebook comes out of it, character by character."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Count,
    CountKind,
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

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
awkward = st.sampled_from(
    ["\r\n", "\n", "\r", "\x85", "\u2028", "\U0001f3d8", "\U0001d518", "e\u0301", "\u202e", "'", "%", "\\"]
)
texts = st.lists(words | awkward, max_size=6).map("".join)
maybe = st.none() | words
numbers = st.none() | st.integers(-(2**63) + 1, 2**63 - 1)
probabilities = st.floats(0, 1)


@st.composite
def spans_of(draw: st.DrawFn, text: str) -> Span:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    return Span(start, end, text[start:end])


def several(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, max_size=3).map(tuple)


def claims_of(article: Article) -> st.SearchStrategy[Claim]:
    span = spans_of(article.text)
    counts = st.builds(
        Count, span=span, min=numbers, max=numbers, what=st.sampled_from(CountKind), who=st.none() | span
    )
    roles = dict.fromkeys(("actor", "target", "place", "time", "materiel"), several(span))
    events = st.builds(
        Event,
        trigger=span,
        type=st.sampled_from(EventType),
        confidence=probabilities,
        counts=several(counts),
        **roles,
    )
    return st.builds(
        Claim,
        article=st.just(article.id),
        id=words,
        sentence=span,
        content=span,
        source=st.none() | span,
        source_ref=st.none() | span,
        via=several(span),
        cue=st.none() | span,
        status=st.sampled_from(Status),
        polarity=st.sampled_from(Polarity),
        modality=st.sampled_from(Modality),
        confidence=probabilities,
        events=several(events),
        outlet=st.just(article.outlet),
        published=st.just(article.published),
        derived_by=st.builds(Derivation, words, words),
        embedding=maybe,
    )


@st.composite
def coded_articles(draw: st.DrawFn) -> Coded:
    text = draw(texts)
    lines = several(st.builds(Line, spans_of(text), st.sampled_from(LineKind)))
    article = draw(
        st.builds(
            Article,
            id=st.just("the article"),
            text=st.just(text),
            title=maybe,
            outlet=maybe,
            published=maybe | st.dates().map(str),
            url=maybe,
            language=maybe,
            markup=lines,
        )
    )
    claims = draw(st.lists(claims_of(article), max_size=3, unique_by=lambda claim: claim.id))
    return Coded(article, draw(lines), tuple(claims))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=coded_articles(), second=coded_articles())
def test_what_is_added_comes_back_exactly(casebook: Casebook, first: Coded, second: Coded) -> None:
    for coded in (first, second):
        casebook.add(coded, replace=True)
        assert casebook.coded("the article") == coded
        assert sorted(casebook.claims(), key=lambda c: c.id) == sorted(coded.claims, key=lambda c: c.id)
