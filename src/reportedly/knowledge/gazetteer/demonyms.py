"""Which state an adjective or the name of a people belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.loading import load_yaml


@cache
def demonyms() -> Mapping[str, str]:
    """State (ISO 3166-1 alpha-2) by adjective or name of its people, as written; read once."""
    raw = load_yaml("gazetteer/demonyms.yaml")["demonyms"]
    found = {word: country for country, words in raw.items() for word in words}
    plural = {f"{word}s": country for word, country in found.items() if not word.endswith(("s", "sh", "ese"))}
    return MappingProxyType(plural | found)


@cache
def told_together() -> Mapping[str, frozenset[str]]:
    """The states (ISO 3166-1 alpha-2) whose places a report that speaks of a state may be about as well; read once."""
    groups = [frozenset(group) for group in load_yaml("gazetteer/demonyms.yaml")["together"]]
    return MappingProxyType({state: group - {state} for group in groups for state in group})
