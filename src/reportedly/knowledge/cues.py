"""The cues of attribution, as ``cues.yaml`` lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.loading import load_yaml
from reportedly.model import Polarity, Status


@dataclass(frozen=True, slots=True)
class CueEntry:
    """One cue: the stand it marks, where its content is found, and where the entry comes from.

    ``media`` holds for cues that attribute only where their subject is a document, footage or a count.
    """

    word: str
    status: Status
    content: tuple[str, ...]
    source: str
    polarity: Polarity = Polarity.POSITIVE
    speech: bool = False
    media: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """Every cue, by its lemma, in tables by how it attributes."""

    verbs: Mapping[str, CueEntry]
    passives: Mapping[str, CueEntry]
    adverbs: Mapping[str, CueEntry]
    adjectives: Mapping[str, CueEntry]
    prepositions: Mapping[str, CueEntry]
    nouns: Mapping[str, CueEntry]
    unclear: Mapping[str, CueEntry]


@cache
def cues() -> Cues:
    """The shipped cues; read once."""
    raw = load_yaml("cues.yaml")
    tables = ("verbs", "passives", "adverbs", "adjectives", "prepositions", "nouns", "unclear")
    return Cues(**{name: _table(raw[name]) for name in tables})


def _table(entries: list[dict[str, Any]]) -> Mapping[str, CueEntry]:
    return MappingProxyType({word: _entry(word, entry) for entry in entries for word in entry["words"]})


def _entry(word: str, entry: dict[str, Any]) -> CueEntry:
    return CueEntry(
        word=word,
        status=Status(entry.get("status", "unclear")),
        content=tuple(entry.get("content", ())),
        source=entry["source"],
        polarity=Polarity(entry.get("polarity", "positive")),
        speech=entry.get("speech", False),
        media=entry.get("media", False),
        negated=entry.get("negated", False),
    )
