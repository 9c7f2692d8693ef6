"""Words that name parties without a name, and words that judge: ``actors/composition.yaml`` and ``actors/labels.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.actor_names import keys
from reportedly.knowledge.inflection import noun_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import ActorKind

Keys = tuple[str, ...]

# How sure a kind is where its entry does not say: most unnamed parties are what their noun says.
ALONE = 0.6


@dataclass(frozen=True, slots=True)
class Head:
    """What a noun at a phrase's head tells of the party; the keys are told in ``composition.yaml``."""

    id: str
    kind: ActorKind | None
    sector: str | None
    inter: int | None
    state: str | None
    of: str | None
    armed: bool
    alone: float


@dataclass(frozen=True, slots=True)
class Modifier:
    """The heads whose kind a modifier lends: to any head, and to an armed one."""

    plain: Head
    armed: Head


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything in the two files, by folded words.

    ``before``, ``after`` and ``phrases`` map the words of a relation to whether it is friendly.
    """

    heads: Mapping[Keys, Head]
    modifiers: Mapping[Keys, Modifier]
    labels: Mapping[Keys, Head]
    judging: frozenset[Keys]
    hedges: frozenset[Keys]
    before: Mapping[str, bool]
    after: Mapping[str, bool]
    phrases: Mapping[Keys, bool]
    holder: frozenset[str]
    former: frozenset[str]
    plain: frozenset[Keys]
    titles: frozenset[Keys]
    common: frozenset[str]

    def tells(self, word: str) -> bool:
        """Whether a folded word is one of these words, and so nobody's name."""
        tables = (self.heads, self.labels, self.modifiers, self.judging, self.plain)
        return any((word,) in table for table in tables)


@cache
def vocabulary() -> Vocabulary:
    """The shipped words, read once.

    Raises:
        ValueError: where an entry names an unknown kind.
        KeyError: where one names an unknown head.

    """
    raw, judged = load_yaml("actors/composition.yaml"), load_yaml("actors/labels.yaml")
    by_id = {entry["id"]: _head(entry) for entry in raw["heads"]}
    relations = raw["relations"]
    return Vocabulary(
        heads=_forms((entry["words"], by_id[entry["id"]]) for entry in raw["heads"]),
        modifiers=MappingProxyType(
            {keys(word): _modifier(entry, by_id) for entry in raw["modifiers"] for word in entry["words"]}
        ),
        labels=_forms((entry["words"], by_id[entry["as"]]) for entry in judged["labels"]),
        judging=_set(judged["modifiers"]),
        hedges=_set(judged["hedges"]),
        before=_relation(relations, "before"),
        after=_relation(relations, "after"),
        phrases=MappingProxyType(
            {keys(words): gives == "ally" for gives, told in relations.items() for words in told["phrase"]}
        ),
        holder=frozenset(raw["holder"]),
        former=frozenset(raw["former"]),
        plain=_set(raw["plain"]),
        titles=_set(raw["titles"]),
        common=frozenset(raw["common"]),
    )


def _head(raw: Mapping[str, Any]) -> Head:
    return Head(
        id=raw["id"],
        kind=ActorKind(raw["kind"]) if "kind" in raw else None,
        sector=raw.get("sector"),
        inter=raw.get("inter"),
        state=raw.get("state"),
        of=raw.get("of"),
        armed=raw.get("armed", False),
        alone=raw.get("alone", ALONE),
    )


def _modifier(raw: Mapping[str, Any], heads: Mapping[str, Head]) -> Modifier:
    return Modifier(heads[raw["as"]], heads[raw.get("armed", raw["as"])])


def _forms(entries: Iterable[tuple[Iterable[str], Head]]) -> Mapping[Keys, Head]:
    table: dict[Keys, Head] = {}
    for words, head in entries:
        for word in words:
            for form in noun_forms(str(word)):
                table.setdefault(keys(form), head)
            for form in _irregular(str(word)):
                table.setdefault(keys(form), head)
    return MappingProxyType(table)


def _irregular(word: str) -> Iterable[str]:
    """Give the plurals that rules do not: gunmen, militiamen, children stand as they are."""
    if word.endswith(("man", "woman")) and not word.endswith("human"):
        yield word[:-2] + "en"


def _set(words: Iterable[str]) -> frozenset[Keys]:
    return frozenset(keys(str(word)) for word in words)


def _relation(relations: Mapping[str, Any], place: str) -> Mapping[str, bool]:
    table = {word: gives == "ally" for gives, told in relations.items() for word in told[place]}
    return MappingProxyType(table)
