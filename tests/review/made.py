"""Short ways to coded articles and judgements."""

from __future__ import annotations

from dataclasses import replace

from tests.resolve.made import claim, coded, event

from reportedly.model import Claim, Coded, Count, CountKind, Span

TEXT = (
    "The River Guard shelled Saraqib on Monday, killing 12 people, a doctor said. "
    "Residents denied that the Hill Guard left Saraqib."
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def report(id: str = "wire", text: str = TEXT, *, ids: str = "c") -> Coded:
    """An article with two claims, ``c0`` and ``c1``."""
    toll = Count(span(text, "12"), 12, 12, CountKind.KILLED)
    shelled = event(text, "shelled", actor=["The River Guard"], place=["Saraqib"], time=["Monday"])
    killing = replace(event(text, "killing"), counts=(toll,))
    left = event(text, "left", actor=["the Hill Guard"])
    content = span(text, "The River Guard shelled Saraqib on Monday, killing 12 people")
    claims = [
        replace(claim(text, shelled, killing, source="a doctor"), content=content),
        replace(claim(text, left, source="Residents"), content=span(text, "the Hill Guard left Saraqib")),
    ]
    return of(id, coded(text, *claims, outlet="Northlight Wire", published="2024-05-02"), ids=ids)


def of(id: str, told: Coded, *, ids: str = "c") -> Coded:
    """The same as another article, its claims numbered ``ids`` 0, 1 …"""
    article = replace(told.article, id=id)

    def own(n: int, each: Claim) -> Claim:
        return replace(each, article=id, id=f"{ids}{n}", outlet=article.outlet, published=article.published)

    return replace(told, article=article, claims=tuple(own(n, each) for n, each in enumerate(told.claims)))
