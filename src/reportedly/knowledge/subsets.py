"""Words that name a part of the dead or hurt, as ``subsets.yaml`` lists them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reportedly.knowledge.loading import load_yaml


@cache
def subsets() -> dict[str, str]:
    """Each word with the part it names; read once."""
    raw = load_yaml("subsets.yaml")
    return {word: name for name, entry in raw.items() for word in entry["words"]}


@lru_cache(maxsize=10_000)
def subset(words: str) -> str | None:
    """The part that the words for the counted name ("eleven children": ``children``), ``None`` for the whole.

    Words that name two parts, or people as well ("people, many of them children"), name the whole.
    """
    lower = words.lower()
    named = {name for word, name in subsets().items() if re.search(rf"\b{re.escape(word)}\b", lower)}
    whole = re.search(
        r"\b(?:people|persons?|civilians?|residents|others?|fighters?|militants?|soldiers?)\b", lower
    )
    return min(named) if len(named) == 1 and not whole else None
