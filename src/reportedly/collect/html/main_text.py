"""The main text of a page, as trafilatura finds it."""

from __future__ import annotations

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import use_config

from reportedly.collect.html.blocks import Block, blocks
from reportedly.collect.html.prepare import prepared

# Below so many characters trafilatura gives up the page's structure and takes its text as one lump,
# headline and byline in it: its MIN_EXTRACTED_SIZE.
_SHORT = 250
# What it takes in the lump must be so many times longer to be worth that: its own measure for a rescue
# (ESCALATION_JUSTEXT_RATIO, which it set on its four benchmarks).
_WORTH = 2


def main_text(tree: HtmlElement) -> list[Block]:
    """Return the blocks of the page's main text; the page stays as it is."""
    in_structure = _extracted(tree, at_least=1)
    if _size(in_structure) >= _SHORT:
        return in_structure
    rescued = _extracted(tree, at_least=_SHORT)
    return rescued if _size(rescued) > _WORTH * _size(in_structure) else in_structure


def _extracted(tree: HtmlElement, *, at_least: int) -> list[Block]:
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(at_least))
    ready, kinds = prepared(tree)
    document = trafilatura.bare_extraction(ready, include_comments=False, include_tables=True, config=config)
    # A dictionary comes only where one is asked for.
    if document is None or isinstance(document, dict):
        return []
    return list(blocks(document.body, kinds))


def _size(found: list[Block]) -> int:
    return sum(len(block.text) for block in found)
