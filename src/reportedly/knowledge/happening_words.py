"""Words that tell nothing of which happening is meant, as ``happening_words.yaml`` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml


@dataclass(frozen=True, slots=True)
class PlainWords:
    """``stop``: words any report has; ``generic``: words for kinds of places; ``common``: stems many claims share.

    All in lower case.
    """

    stop: frozenset[str]
    generic: frozenset[str]
    common: frozenset[str]


@cache
def plain_words() -> PlainWords:
    """The shipped words; read once."""
    raw = load_yaml("happening_words.yaml")
    return PlainWords(**{name: frozenset(entry["words"].split()) for name, entry in raw.items()})
