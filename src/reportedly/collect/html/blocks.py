"""From the body that trafilatura extracts to blocks of text.

The body holds ``p``, ``head``, ``quote``, ``list`` with ``item``, ``table`` with ``row`` and ``cell``, and
``lb`` for a line break; all else stands within a line.  The page's own white space was levelled before
(see :mod:`reportedly.collect.html.prepare`), so a line break in its text parts lines, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from reportedly.model import LineKind

_BLOCKS = frozenset({"p", "head", "quote", "list", "item", "table", "row", "cell", "div"})
_KINDS = {"head": LineKind.SUBHEAD, "quote": LineKind.BLOCK_QUOTE}
# Two line breaks are how pages without paragraphs part them.
_PARTING = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text and its kind, where the markup tells it; lines within it are parted by line feeds."""

    text: str
    kind: LineKind | None


def same(text: str) -> str:
    """Return the text with each run of white space made one space: what two places of a page are compared by."""
    return " ".join(text.split())


def blocks(body: _Element, kinds: Mapping[str, LineKind]) -> Iterator[Block]:
    """Return the blocks of an extracted body, in order; ``kinds`` tells the kind of words by where the page has them."""
    for run, kind in _runs(body, None):
        for part in _PARTING.split(run):
            if lines := [line for line in map(same, part.split("\n")) if line]:
                yield Block("\n".join(lines), kind or _told(lines, kinds))


def _told(lines: list[str], kinds: Mapping[str, LineKind]) -> LineKind | None:
    """Return the kind of a block all of whose lines are of one kind."""
    told = {kinds.get(line) for line in lines}
    return told.pop() if len(told) == 1 else None


def _runs(element: _Element, kind: LineKind | None) -> Iterator[tuple[str, LineKind | None]]:
    """Return the text between the edges of blocks, in order, with the kind of the innermost block that tells one."""
    kind = _KINDS.get(str(element.tag), kind)
    if element.tag == "row" and not any(child.tag in _BLOCKS for cell in element for child in cell):
        # A row of data, not of layout: its cells belong on one line.
        yield " – ".join(filter(None, (same(_inline(cell)) for cell in element))), kind
        return
    run = element.text or ""
    for child in element:
        if child.tag in _BLOCKS:
            yield run, kind
            yield from _runs(child, kind)
            run = child.tail or ""
        else:
            run += ("\n" if child.tag == "lb" else _inline(child)) + (child.tail or "")
    yield run, kind


def _inline(element: _Element) -> str:
    return "".join(element.itertext())
