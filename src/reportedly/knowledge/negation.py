"""Words of negation, as ``negation.yaml`` lists them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import Polarity


@cache
def negations() -> frozenset[str]:
    """Every single word, in small letters, that may say that something is not so; read once."""
    raw = _raw()
    verbs = (word for entry in raw["verbs"] for word in entry["words"])
    nouns = [word for entry in raw["nouns"] for word in entry["words"]]
    nouns += [word for word, entry in cues().nouns.items() if entry.polarity is Polarity.NEGATIVE]
    return frozenset(
        {word for entry in raw["negators"] for word in entry["words"]}
        | {form for word in verbs for form in verb_forms(word)}
        | {form for word in nouns for form in noun_forms(word)}
        | {form.split()[0] for form in denying()}
    )


@cache
def denying() -> frozenset[str]:
    """Every form of the verbs by which a source says that something is not so: "denies", "ruled out"."""
    verbs = (word for word, entry in cues().verbs.items() if entry.polarity is Polarity.NEGATIVE)
    return frozenset(form for word in verbs for form in verb_forms(word))


@dataclass(frozen=True, slots=True)
class Undoing:
    """Words of negation that leave what is told as it is; ``negation.yaml`` says what each list holds."""

    spared: frozenset[str]
    undone: frozenset[str]
    ceasing: frozenset[str]
    doubled: frozenset[str]
    assertive: frozenset[tuple[str, ...]]


@cache
def undoing() -> Undoing:
    """The shipped words that undo a negation; read once."""
    raw = _raw()
    return Undoing(
        spared=frozenset(raw["spared"]["words"]),
        undone=frozenset(raw["undone"]["words"]),
        ceasing=_verbs(raw["ceasing"]["words"]),
        doubled=_verbs(raw["doubled"]["words"]),
        assertive=frozenset(tuple(phrase.split()) for phrase in raw["assertive"]["words"]),
    )


@dataclass(frozen=True, slots=True)
class Falsehood:
    """How a report is called wrong: nouns for what was said, words for what is not so, nouns that only point back.

    Of the last, ``accusing`` are for what somebody is accused of, ``figures`` for numbers.
    """

    sayings: frozenset[str]
    falsehoods: frozenset[str]
    pointing: frozenset[str]
    accusing: frozenset[str]
    figures: frozenset[str]


@cache
def falsehood() -> Falsehood:
    """The shipped words for reports that are called wrong; read once."""
    raw = _raw()
    sayings = _nouns(raw["sayings"]["words"])
    return Falsehood(
        sayings=sayings,
        falsehoods=_nouns(raw["falsehoods"]["words"]),
        pointing=sayings | _nouns(raw["pointing"]["words"]),
        accusing=_nouns(raw["accusing"]["words"]),
        figures=_nouns(raw["figures"]["words"]),
    )


@cache
def _raw() -> dict[str, Any]:
    loaded: dict[str, Any] = load_yaml("negation.yaml")
    return loaded


def _verbs(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in verb_forms(word))


def _nouns(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in noun_forms(word))
