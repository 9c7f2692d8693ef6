"""One trained reader for all extract tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from reportedly.extract import Reader, load
from reportedly.model import Article, Claim, Line, LineKind, Reading, Sentence, Span

Code = Callable[..., tuple[Claim, ...]]


@pytest.fixture(scope="session")
def reader() -> Reader:
    return load()


@pytest.fixture
def code(reader: Reader) -> Code:
    """Code sentences as they stand, one line each: no layout is guessed.

    Made for each test: kept longer, it would hold on to the reader of the folder whose tests ran first.
    """

    def coded(*sentences: str, outlet: str | None = None) -> tuple[Claim, ...]:
        reading = laid_out(sentences, outlet=outlet)
        (result,) = reader.code([reading])
        return result.claims

    return coded


def laid_out(sentences: Sequence[str], *, outlet: str | None = None) -> Reading:
    text = " ".join(sentences)
    spans: list[Span] = []
    start = 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence), sentence))
        start += len(sentence) + 1
    lines = (Line(Span(0, len(text), text), LineKind.BODY),)
    return Reading(Article(id="t", text=text, outlet=outlet), lines, tuple(Sentence(span) for span in spans))
