"""Words that tell what kind of voice a source is, as ``voices.yaml`` lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.inflection import noun_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import SpeakerKind


class Acts(StrEnum):
    """How a voice stands to a body named beside it."""

    OFFICE = "office"
    RANK = "rank"
    SOURCE = "source"
    PAPER = "paper"
    BODY = "body"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Voice:
    """One class of words: the kind they tell, ``None`` for none, and how they stand to a body beside them.

    ``general`` marks words for bodies of many kinds: what else is told of the body says more.
    """

    id: str
    kind: SpeakerKind | None
    acts: Acts
    general: bool
    source: str


@dataclass(frozen=True, slots=True)
class Voices:
    """Every list of ``voices.yaml``, lower-cased.

    ``heads`` goes from words, singular and plural, to their class; the longest has ``longest`` words.
    ``before`` says what kind a source or rank becomes by the word before it; ``mastheads`` end a name as ``masthead`` does.
    """

    heads: Mapping[tuple[str, ...], Voice]
    longest: int
    before: Mapping[str, SpeakerKind]
    platforms: frozenset[str]
    nameless: tuple[str, ...]
    people: frozenset[str]
    things: frozenset[str]
    titles: frozenset[str]
    mastheads: frozenset[str]
    masthead: Voice


@cache
def voices() -> Voices:
    """The shipped words, read once.

    Raises:
        ValueError: where the file names a kind that the model does not have.

    """
    raw = load_yaml("voices.yaml")
    heads = {words: voice for entry in raw["heads"] for words, voice in _heads(entry)}
    return Voices(
        heads=MappingProxyType(heads),
        longest=max(map(len, heads)),
        before=MappingProxyType(
            {w: SpeakerKind(entry["kind"]) for entry in raw["before"] for w in entry["word"]}
        ),
        platforms=frozenset(raw["platforms"]["words"]),
        nameless=tuple(raw["nameless"]["words"]),
        people=frozenset(raw["pronouns"]["people"]),
        things=frozenset(raw["pronouns"]["things"]),
        titles=frozenset(word.rstrip(".") for word in raw["titles"]["words"]),
        mastheads=frozenset(raw["mastheads"]["words"]),
        masthead=heads[(raw["mastheads"]["as"],)],
    )


def _heads(entry: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Voice]]:
    voice = Voice(
        id=entry["id"],
        kind=SpeakerKind(entry["kind"]) if "kind" in entry else None,
        acts=Acts(entry.get("acts", "self")),
        general=entry.get("general", False),
        source=entry["source"],
    )
    for phrase in entry["words"]:
        *first, last = (word.rstrip(".") for word in phrase.split())
        for form in _forms(last):
            yield (*first, form), voice


def _forms(noun: str) -> set[str]:
    if noun.endswith("man"):
        return {noun, f"{noun.removesuffix('man')}men"}
    return {noun, "children"} if noun == "child" else noun_forms(noun)
