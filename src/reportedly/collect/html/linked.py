"""The publication date in a page's linked data (JSON-LD, https://schema.org/Article)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from reportedly.collect.html.blocks import same

_ARTICLE = re.compile(r".*(Article|Posting|Report)$")


def linked_date(tree: HtmlElement, title: str | None) -> str | None:
    """Return the ``datePublished`` of the page's article.

    Where the page tells of several articles, it is the one under the page's ``title``, or ``None``.
    """
    dates: dict[str, str] = {}
    for node in _nodes(tree):
        date = node.get("datePublished")
        if _is_article(node) and isinstance(date, str):
            dates.setdefault(same(str(node.get("headline", ""))), date)
    if len(set(dates.values())) == 1:
        return next(iter(dates.values()))
    return dates.get(same(title or ""))


def _is_article(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    return any(_ARTICLE.match(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _nodes(tree: HtmlElement) -> Iterator[dict[str, object]]:
    """Every object of the page's linked data; what is no JSON, or too deep to be read, is passed over."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            yield from _within(json.loads(script.text or "", strict=False))
        except (ValueError, RecursionError):
            continue


def _within(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from _within(part)
    elif isinstance(value, list):
        for part in value:
            yield from _within(part)
