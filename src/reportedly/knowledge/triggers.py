"""The words that name events, as ``triggers/*.yaml`` lists them, and the classes of ``nouns.yaml``.

An entry is a class of words that behave alike::

    id       its name
    type     a value of EventType
    frame    where its arguments stand (``triggers/frames.yaml``)
    verbs, nouns, adjectives, phrases, prefixes
             its words, as lemmas; a phrase's words stand side by side, ``~`` lets up to three
             others between, ``_self`` stands for any reflexive
    means    true where air, artillery, bomb … told in the sentence give the type
    cases    later readings, the first that fits wins: {when: conditions, type, frame}; type none drops it
    needs    conditions of which one must hold
    unless   conditions of which none may hold
    context  true where another event must stand in the sentence
    confirm  true where the word names an event only where the sentence gives nothing else for it
    source   where the entry comes from
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.inflection import adjective_forms, noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import EventType

FILES = ("assault", "harm", "coerce", "politics", "state")

Condition = Mapping[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Frame:
    """Which role each grammatical place of a trigger fills (``none`` where it fills none)."""

    name: str
    subject: str
    object: str
    agent: str
    possessor: str
    compound: str
    of: str
    head: str
    preps: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """A further reading of an entry; ``type`` is ``None`` where the word names no event then."""

    when: Condition
    type: EventType | None
    frame: Frame | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One class of trigger words."""

    id: str
    type: EventType
    frame: Frame
    means: bool
    loose: bool
    context: bool
    confirm: bool
    cases: tuple[Case, ...]
    needs: tuple[Condition, ...]
    unless: tuple[Condition, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """One word or phrase of an entry: ``rest`` after the first word, each the set of forms it may take.

    ``gaps`` are the places in ``rest`` that other words may stand before.
    """

    entry: Entry
    pos: str
    lemma: str
    rest: tuple[frozenset[str], ...]
    gaps: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the event reader knows of words.

    ``patterns`` are keyed by the lower-cased form of their first word, longest phrase first.
    ``nouns`` maps a lemma to its classes, ``means`` a class to the means it tells, ``carriers`` the name of a
    kind of light verb to its lemmas, ``confidence`` an entry to its measured precision.
    """

    patterns: Mapping[str, tuple[Pattern, ...]]
    prefixes: Mapping[str, Entry]
    nouns: Mapping[str, frozenset[str]]
    means: Mapping[str, str]
    carriers: Mapping[str, frozenset[str]]
    confidence: Mapping[str, float]


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon; read once.

    Raises:
        ValueError: where an entry names an unknown type or frame.

    """
    frames = {name: _frame(name, raw) for name, raw in load_yaml("triggers/frames.yaml").items()}
    raws = [raw for name in FILES for raw in load_yaml(f"triggers/{name}.yaml")]
    entries = [(_entry(raw, frames), raw) for raw in raws]
    table: dict[str, list[Pattern]] = {}
    for entry, raw in entries:
        for form, pattern in _patterns(entry, raw):
            table.setdefault(form, []).append(pattern)
    nouns, means = _nouns(load_yaml("nouns.yaml"))
    return Lexicon(
        patterns=MappingProxyType({form: _longest_first(found) for form, found in table.items()}),
        prefixes=MappingProxyType(
            {word: entry for entry, raw in entries for word in raw.get("prefixes", ())}
        ),
        nouns=MappingProxyType(nouns),
        means=MappingProxyType(means),
        carriers=MappingProxyType({k: frozenset(v) for k, v in load_yaml("triggers/carriers.yaml").items()}),
        confidence=MappingProxyType(load_yaml("triggers/confidence.yaml")["precision"]),
    )


def _longest_first(patterns: list[Pattern]) -> tuple[Pattern, ...]:
    return tuple(sorted(patterns, key=lambda pattern: -len(pattern.rest)))


def _frame(name: str, raw: dict[str, Any]) -> Frame:
    return Frame(name=name, **{**raw, "preps": MappingProxyType(raw["preps"])})


def _entry(raw: dict[str, Any], frames: Mapping[str, Frame]) -> Entry:
    return Entry(
        id=raw["id"],
        type=EventType(raw["type"]),
        frame=frames[raw["frame"]],
        means=raw.get("means", False),
        loose=raw.get("loose", False),
        context=raw.get("context", False),
        confirm=raw.get("confirm", False),
        cases=tuple(_case(case, frames) for case in raw.get("cases", ())),
        needs=tuple(_condition(need) for need in raw.get("needs", ())),
        unless=tuple(_condition(ban) for ban in raw.get("unless", ())),
        source=raw["source"],
    )


def _case(raw: dict[str, Any], frames: Mapping[str, Frame]) -> Case:
    kind = None if raw["type"] == "none" else EventType(raw["type"])
    return Case(_condition(raw["when"]), kind, frames[raw["frame"]] if "frame" in raw else None)


def _condition(raw: dict[str, Any]) -> Condition:
    return MappingProxyType({key: tuple(value) for key, value in raw.items()})


def _patterns(entry: Entry, raw: dict[str, Any]) -> Iterator[tuple[str, Pattern]]:
    kinds = (("verbs", "verb"), ("nouns", "noun"), ("adjectives", "adj"), ("phrases", "any"))
    for key, pos in kinds:
        for phrase in raw.get(key, ()):
            yield from _phrase(entry, pos, str(phrase))


def _phrase(entry: Entry, pos: str, phrase: str) -> Iterator[tuple[str, Pattern]]:
    words = phrase.replace("-", " - ").split()
    first = _first_forms(pos, words)
    rest = tuple(frozenset(noun_forms(word)) | {word} for word in words[1:] if word != "~")
    if pos == "verb" and (words[1:2] == ["-"] or (rest and first == {words[0]})):
        rest = (*rest[:-1], frozenset(verb_forms(words[-1])))
    if pos == "noun" and rest:
        rest = (*rest[:-1], frozenset(noun_forms(words[-1])))
    at = [i for i, word in enumerate(words) if word == "~"]
    gaps = frozenset(i - n - 1 for n, i in enumerate(at))
    pattern = Pattern(entry, pos, words[0] if len(words) == 1 else phrase, rest, gaps)
    for form in sorted(first):
        yield form, pattern


def _first_forms(pos: str, words: list[str]) -> set[str]:
    first = words[0]
    if pos == "verb":
        # "counter-attack", "forcibly disappear": the last word is the verb.
        return {first} if len(words) > 1 and (words[1] == "-" or first.endswith("ly")) else verb_forms(first)
    if pos == "noun":
        return noun_forms(first)
    return adjective_forms(first)


def _nouns(raw: dict[str, Any]) -> tuple[dict[str, frozenset[str]], dict[str, str]]:
    classes: dict[str, set[str]] = {}
    for name, entry in raw.items():
        for form in (form for word in entry["words"] for form in noun_forms(str(word))):
            classes.setdefault(form, set()).add(name)
    means = {name: entry["means"] for name, entry in raw.items() if "means" in entry}
    return {word: frozenset(found) for word, found in classes.items()}, means
