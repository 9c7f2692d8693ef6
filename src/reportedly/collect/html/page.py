"""From an HTML page to its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import trafilatura

from reportedly.collect.html.about import About, about
from reportedly.collect.html.blocks import Block, same
from reportedly.collect.html.dates import published
from reportedly.collect.html.encoding import html_text
from reportedly.collect.html.linked_data import mend_linked_data
from reportedly.collect.html.main_text import main_text
from reportedly.errors import Problem
from reportedly.model import Article, Line, LineKind, Span

_GAP = "\n\n"
# Lines that alone make no article: a front page is a headline and links to other pages.
_NO_TEXT = frozenset({LineKind.HEADLINE, LineKind.SUBHEAD, LineKind.RELATED})


def page(data: bytes, *, where: str, stem: str) -> Article | Problem:
    """Return the article of a saved page.

    Its text is the page's main text, block after block, the headline first where the page shows one;
    offsets count into that.  Headings, block quotes, captions, credits and links to other pages are told
    in ``markup``.  What the page does not say of itself – date, outlet, language – stays ``None``.
    """
    text = html_text(data, where=where)
    if isinstance(text, Problem):
        return text
    tree = trafilatura.load_html(text) if text.strip() else None
    if tree is not None:
        mend_linked_data(tree)
    found = main_text(tree) if tree is not None else []
    if tree is None or all(block.kind in _NO_TEXT for block in found):
        remedy = "Save the page of one article, with its text in it, or give the text as a .txt file."
        return Problem(where, "holds no main text", remedy)
    known = about(tree)
    with_headline = list(_headed(found, known))
    return Article(
        id=stem,
        text=_GAP.join(block.text for block in with_headline),
        title=known.title,
        outlet=known.outlet,
        published=published(tree, title=known.title, url=known.url),
        url=known.url,
        language=known.language,
        markup=tuple(_markup(with_headline)),
    )


def _headed(found: Iterable[Block], known: About) -> Iterator[Block]:
    """Return the blocks from first to last that is no link, the headline before them where they lack it."""
    rest = _without_links_around(list(found))
    headlines = [
        block for block in rest if block.kind is LineKind.SUBHEAD and same(block.text) == known.headline
    ]
    if known.headline and not headlines:
        yield Block(known.headline, LineKind.HEADLINE)
    for block in rest:
        yield Block(block.text, LineKind.HEADLINE) if block in headlines[:1] else block


def _without_links_around(found: list[Block]) -> list[Block]:
    own = [at for at, block in enumerate(found) if block.kind is not LineKind.RELATED]
    return found[own[0] : own[-1] + 1]


def _markup(found: Iterable[Block]) -> Iterator[Line]:
    """Return the lines of the blocks whose kind the page's markup tells."""
    start = 0
    for block in found:
        at = start
        for line in block.text.split("\n"):
            if block.kind is not None and line:
                yield Line(Span(at, at + len(line), line), block.kind)
            at += len(line) + 1
        start += len(block.text) + len(_GAP)
