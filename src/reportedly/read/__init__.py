"""Read: lay an article out and split what it says into sentences.

In: an :class:`~reportedly.model.Article`.
Out: a :class:`~reportedly.model.Reading`: every line with what it is there for, and the sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportedly.knowledge.layout import Layout, layout
from reportedly.model import Article, Line, LineKind, Reading, Sentence
from reportedly.read.cuts import cut
from reportedly.read.kinds import classed
from reportedly.read.paragraphs import paragraphs
from reportedly.read.quotes import block_quotes
from reportedly.read.run import CODED, Run, span_of
from reportedly.read.sentences import split

__all__ = ["read"]

# A longer sentence says something beside "sign up": the longest of FA-KES and re3d that is nothing but
# furniture and does not stand at a page's end has 150 characters.
_LONGEST_FURNITURE = 240


def read(article: Article) -> Reading:
    """Lay an article out: class every line, and split those that say something into sentences.

    The lines cover the text but for its white space, in order and without overlap; the sentences lie within
    them.  What the article's ``markup`` tells of a line stands.  Any text can be read; none raises.
    """
    text, known = article.text, layout()
    runs = cut(text, _marked(article), article.title, known)
    runs = classed(text, runs, known)
    leads = block_quotes(text, runs, known)
    lines: list[Line] = []
    sentences: list[Sentence] = []
    for index, run in enumerate(runs):
        kind = LineKind.BLOCK_QUOTE if index in leads else run.kind or LineKind.BODY
        lead = span_of(text, *leads[index]) if index in leads else None
        for piece in _pieces(text, run.called(kind), known):
            lines.append(Line(span_of(text, piece[0].start, piece[-1].end), piece[0].kind or kind))
            if piece[0].kind in CODED:
                sentences += [Sentence(span_of(text, part.start, part.end), kind, lead) for part in piece]
    return Reading(article, tuple(lines), tuple(sentences))


def _marked(article: Article) -> list[Run]:
    """Find the paragraphs of the text; those that the source's markup tells of, with their kinds."""
    text = article.text
    found: list[Run] = []
    at = 0
    for line in sorted(article.markup, key=lambda line: line.span.start):
        span = line.span
        if not at <= span.start < span.end or text[span.start : span.end] != span.text:
            continue
        found += _paragraphs(text, at, span.start, None)
        found += _paragraphs(text, span.start, span.end, line.kind)
        at = span.end
    return found + _paragraphs(text, at, len(text), None)


def _paragraphs(text: str, start: int, end: int, kind: LineKind | None) -> list[Run]:
    return [Run(start + low, start + high, kind) for low, high in paragraphs(text[start:end])]


def _pieces(text: str, run: Run, known: Layout) -> Iterator[Sequence[Run]]:
    """Split a run into sentences, in stretches of one kind: furniture between them is told apart."""
    if run.kind not in CODED:
        yield [run]
        return
    sentences = [_sentence(text, run, *part, known) for part in split(text, run.start, run.end, known)]
    for _, piece in groupby(sentences, key=lambda part: part.kind):
        yield list(piece)


def _sentence(text: str, run: Run, start: int, end: int, known: Layout) -> Run:
    if end - start > _LONGEST_FURNITURE:
        return Run(start, end, run.kind)
    words = text[start:end]
    telling = (pattern.kind for pattern in known.sentence if pattern.regex.search(words))
    return Run(start, end, next(telling, run.kind))
