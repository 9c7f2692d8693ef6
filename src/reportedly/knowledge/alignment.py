"""Words that tell how one party stands to another, as ``alignment.yaml`` lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import Help, Tie


class Form(Enum):
    """How a cue stands in a sentence, which tells who is the tie's source; the file explains each."""

    VERB = auto()
    ACT = auto()
    HOLDER = auto()
    ADJECTIVE = auto()
    WHOLE = auto()
    RECEIVER = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """What a word tells: the tie, and the help where the word gives it.

    ``forms`` are those the word can have.  ``inverse`` is told of compounds: the party, not the name, is the source.
    """

    tie: Tie
    help: Help | None = None
    forms: frozenset[Form] = frozenset()
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class AlignmentWords:
    """Every list of the file, lower-cased; ``longest`` is the number of words of the longest cue."""

    cues: Mapping[str, Cue]
    compounds: Mapping[str, Cue]
    prefixes: Mapping[str, Cue]
    helps: Mapping[str, Help]
    endorsing: frozenset[str]
    adjectival: frozenset[str]
    over: frozenset[str]


_FORMS = {
    "verbs": (Form.VERB, verb_forms),
    "acts": (Form.ACT, noun_forms),
    "holders": (Form.HOLDER, noun_forms),
    "adjectives": (Form.ADJECTIVE, lambda word: {word}),
    "wholes": (Form.WHOLE, verb_forms),
    "receivers": (Form.RECEIVER, verb_forms),
}


@cache
def alignment_words() -> AlignmentWords:
    """The shipped words; read once.

    Raises:
        ValueError: where the file names a tie or a help that the model does not have.

    """
    raw = load_yaml("alignment.yaml")
    endorsing = raw["endorsing"]
    return AlignmentWords(
        cues=MappingProxyType(_cues(raw["cues"])),
        compounds=MappingProxyType(dict(_joined(raw["cues"], "compounds", "inverse"))),
        prefixes=MappingProxyType(dict(_joined(raw["cues"], "prefixes"))),
        helps=MappingProxyType(
            {
                form: Help(entry["help"])
                for entry in raw["help"]
                for word in entry["words"]
                for form in noun_forms(word)
            }
        ),
        endorsing=frozenset(form for word in endorsing["verbs"] for form in verb_forms(word))
        | frozenset(endorsing["acts"]),
        adjectival=frozenset(raw["adjectival"]["words"]),
        over=frozenset(raw["over"]["words"]),
    )


def _cues(entries: Iterable[Mapping[str, Any]]) -> dict[str, Cue]:
    """Each form of each word; a word of two forms ("support") keeps both."""
    table: dict[str, Cue] = {}
    for entry in entries:
        for key, (form, forms_of) in _FORMS.items():
            for written in (written for word in entry.get(key, ()) for written in forms_of(word)):
                there = table.get(written)
                forms = frozenset({form}) | (there.forms if there else frozenset())
                table[written] = Cue(*_tells(there, entry), forms=forms)
    return table


def _tells(there: Cue | None, entry: Mapping[str, Any]) -> tuple[Tie, Help | None]:
    return (there.tie, there.help) if there else _told(entry)


def _told(entry: Mapping[str, Any]) -> tuple[Tie, Help | None]:
    return Tie(entry["tie"]), Help(entry["help"]) if "help" in entry else None


def _joined(entries: Iterable[Mapping[str, Any]], *keys: str) -> Iterator[tuple[str, Cue]]:
    for entry in entries:
        for key in keys:
            for word in entry.get(key, ()):
                yield word, Cue(*_told(entry), inverse=key != "compounds")
