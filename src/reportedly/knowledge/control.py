"""Words that decide what a telling says of who holds a place, as ``control.yaml`` lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import ActorKind


@dataclass(frozen=True, slots=True)
class ControlWords:
    """Every list of ``control.yaml``, lower-cased; verbs and nouns in all their forms.

    ``part_of`` finds such words as ``quantity`` right before a place ("most of the"), ``origins`` and ``aims`` theirs.
    """

    holding: frozenset[str]
    dividing: frozenset[str]
    contesting: frozenset[str]
    entering: frozenset[str]
    expelling: frozenset[str]
    losing: frozenset[str]
    falling: frozenset[str]
    grounds: frozenset[str]
    pointing: frozenset[str]
    wide: frozenset[str]
    quantity: re.Pattern[str]
    part_of: re.Pattern[str]
    empty: frozenset[str]
    beside: frozenset[str]
    heading: re.Pattern[str]
    origins: re.Pattern[str]
    aims: re.Pattern[str]
    lines: re.Pattern[str]
    reaching: re.Pattern[str]
    wars: frozenset[str]
    achieving: re.Pattern[str]
    settlements: frozenset[str]
    former: re.Pattern[str]
    gatherings: frozenset[str]
    fringes: re.Pattern[str]
    unarmed: frozenset[ActorKind]


@cache
def control_words() -> ControlWords:
    """The shipped words; read once.

    Raises:
        ValueError: where ``parties`` names a kind that the model does not have.

    """
    raw = {name: tuple(entry["words"]) for name, entry in load_yaml("control.yaml").items()}
    return ControlWords(
        holding=_forms(raw["holding"]),
        dividing=_forms(raw["dividing"]),
        contesting=_forms(raw["contesting"]),
        entering=_forms(raw["entering"]),
        expelling=_forms(raw["expelling"]),
        losing=_forms(raw["losing"]),
        falling=_forms(raw["falling"]),
        gatherings=frozenset(form for word in raw["gatherings"] for form in noun_forms(word)),
        grounds=frozenset(form for word in raw["grounds"] for form in noun_forms(word)),
        pointing=frozenset(raw["pointing"]),
        wide=frozenset(raw["wide"]),
        quantity=_any(raw["quantities"]),
        part_of=_part_of(raw["quantities"], raw["extents"]),
        empty=frozenset(raw["empty"]),
        beside=frozenset(raw["beside"]),
        heading=_before(raw["heading"]),
        origins=_before(raw["origins"]),
        aims=_before(raw["aims"]),
        lines=_any(raw["lines"]),
        reaching=_any(raw["reaching"]),
        wars=_forms(raw["wars"]),
        achieving=_any(raw["achieving"]),
        settlements=frozenset(raw["settlements"]),
        former=_any(raw["former"]),
        fringes=_any(raw["fringes"]),
        unarmed=frozenset(map(ActorKind, raw["parties"])),
    )


def _forms(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in verb_forms(word) | noun_forms(word))


def _any(words: Iterable[str]) -> re.Pattern[str]:
    either = "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _part_of(words: Iterable[str], extents: Iterable[str]) -> re.Pattern[str]:
    lead = rf"(?:(?:{_any(extents).pattern}|\d[\d.,]*) )*"
    return re.compile(
        rf"({lead}{_any(words).pattern}(?: [\w-]+)? (?:of|in)) (?:the )?(?:\w+ern )?(?:\w+ of )?$",
        re.IGNORECASE,
    )


def _before(words: Iterable[str]) -> re.Pattern[str]:
    """Such a word right before a place, with at most its article and its kind between ("from the city of")."""
    either = "|".join(map(re.escape, words))
    return re.compile(rf"\b(?:{either})\s+(?:the\s+)?(?:\w+\s+of\s+)?$", re.IGNORECASE)
