"""Which strings are text: half a surrogate pair is no character, and no encoding can write it."""

from __future__ import annotations

import re

from reportedly.model import Article

_HALF_A_PAIR = re.compile(r"[\ud800-\udfff]")
_FIELDS = ("id", "text", "title", "outlet", "published", "url", "language")


def torn(article: Article) -> str | None:
    """Return the first field of the article that holds half a surrogate pair; ``None`` where all are text."""
    values = ((name, getattr(article, name)) for name in _FIELDS)
    return next((name for name, value in values if value is not None and _HALF_A_PAIR.search(value)), None)
