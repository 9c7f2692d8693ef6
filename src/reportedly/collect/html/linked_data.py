"""The page's linked data (JSON-LD, https://schema.org/Article) made fit to be read by others, or taken away."""

from __future__ import annotations

import json
from typing import Any

from lxml.html import HtmlElement

SCRIPTS = "//script[@type='application/ld+json']"


def mend_linked_data(tree: HtmlElement) -> None:
    """Leave of a page's linked data only what is JSON and tells of the page.

    What is no JSON goes: libraries guess at it, and take half a headline over the one that the page shows.
    The updates of a live blog go, too: the page is the blog, with a headline and date of its own.
    """
    for script in tree.xpath(SCRIPTS):
        try:
            told = json.loads(script.text or "", strict=False)
            script.text = json.dumps(_without_updates(told), ensure_ascii=False)
        except (ValueError, RecursionError):
            script.drop_tree()


def _without_updates(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_updates(part) for key, part in value.items() if key != "liveBlogUpdate"}
    if isinstance(value, list):
        return [_without_updates(part) for part in value]
    return value
