"""How English news says when, as ``times.yaml`` lists it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.numbers import number_words


class Unit(StrEnum):
    """A unit of time, smallest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Vague(StrEnum):
    """Where a word that sets no date puts a happening: before or after publication, or beside what was told."""

    PAST = "past"
    NOW = "now"
    FUTURE = "future"
    THEN = "then"
    AFTER = "after"
    BEFORE = "before"


Phrase = tuple[str, ...]
PhraseBook = Mapping[str, tuple[Phrase, ...]]
"""Phrases by their first word, the longest first."""


@dataclass(frozen=True, slots=True)
class Feast:
    """A named day: its first days in the years known, and how many days it may cover from there."""

    days: tuple[date, ...]
    fixed: tuple[int, int] | None
    length: int


@dataclass(frozen=True, slots=True)
class TenseWords:
    """The words that tell whether a time lies behind or ahead; all in small letters."""

    future_modals: frozenset[str]
    plans: frozenset[str]
    ahead: frozenset[str]
    timetabled: frozenset[str]
    past: frozenset[str]
    not_past: frozenset[str]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of time, all in small letters.  Phrases are tuples of words."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    southern: frozenset[str]
    units: Mapping[str, Unit]
    numbers: Mapping[str, int]
    tens: Mapping[str, int]
    amounts: Mapping[str, tuple[int, int | None]]
    recent: Mapping[Unit, int]
    parts_of_day: frozenset[str]
    prayers: frozenset[str]
    parts: Mapping[str, tuple[int, int]]
    vague: Mapping[Phrase, Vague]
    vague_book: PhraseBook
    recurring: PhraseBook
    approximate: PhraseBook
    event_heads: frozenset[str]
    zones: frozenset[str]
    starts: frozenset[str]
    feasts: Mapping[Phrase, Feast]
    feast_book: PhraseBook
    tense: TenseWords


@cache
def time_words() -> TimeWords:
    """Give the shipped words of time; they are read once."""
    raw, numbers = load_yaml("times.yaml"), number_words()
    vague = {words_of(phrase): kind for kind in Vague for phrase in raw["vague"][kind.value]}
    feasts = dict(_feasts(raw))
    undated = map(words_of, raw["undated_feasts"]["words"])
    amounts = {word: tuple(bounds) for entry in raw["amounts"] for word, bounds in entry["words"].items()}
    parts = {word: tuple(shares) for entry in raw["parts"] for word, shares in entry["words"].items()}
    return TimeWords(
        months=MappingProxyType(raw["months"]["words"]),
        weekdays=MappingProxyType(raw["weekdays"]["words"]),
        seasons=MappingProxyType(raw["seasons"]["words"]),
        southern=frozenset(raw["southern"]["words"]),
        units=MappingProxyType({word: Unit(unit) for word, unit in raw["units"]["words"].items()}),
        numbers=numbers.small,
        tens=numbers.tens,
        amounts=MappingProxyType(amounts),
        recent=MappingProxyType({Unit(unit): most for unit, most in raw["recent"]["words"].items()}),
        parts_of_day=frozenset(raw["parts_of_day"]["words"]),
        prayers=frozenset(raw["prayers"]["words"]),
        parts=MappingProxyType(parts),
        vague=MappingProxyType(vague),
        vague_book=book(vague),
        recurring=book(map(words_of, raw["recurring"]["words"])),
        approximate=book(map(words_of, raw["approximate"]["words"])),
        event_heads=frozenset(raw["event_heads"]["words"]),
        zones=frozenset(raw["zones"]["words"]),
        starts=frozenset(raw["starts"]["words"]),
        feasts=MappingProxyType(feasts),
        feast_book=book((*feasts, *undated)),
        tense=_tense(raw["tense"]),
    )


@cache
def bearing_words() -> frozenset[str]:
    """Give the words one of which, or a number in digits, every expression of time in running text holds."""
    words = time_words()
    names = (words.months, words.weekdays, words.seasons, words.units, words.parts_of_day)
    phrases = (
        one for phrases in (words.recurring, words.feast_book) for some in phrases.values() for one in some
    )
    days = (
        "today",
        "todays",
        "yesterday",
        "tomorrow",
        "tomorrows",
        "tonight",
        "overnight",
        "then",
        "clock",
        "every",
        "each",
    )
    months = (f"{month}s" for month in words.months)
    small = words.starts | {"of", "and", "to", "all", "-", "'s"}
    told = frozenset(word for phrase in phrases for word in phrase) - small
    return told.union(*names, days, months, ("o'clock", "oclock"))


@cache
def opening_words() -> frozenset[str]:
    """Give the words one of which, or a number in digits, every expression of time in running text begins with."""
    words = time_words()
    return bearing_words() | words.starts | words.numbers.keys() | words.tens.keys() | words.amounts.keys()


def book(phrases: Iterable[Phrase]) -> PhraseBook:
    """Order phrases by their first word, the longest first."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    firsts = {phrase[0] for phrase in ordered}
    return MappingProxyType({first: tuple(one for one in ordered if one[0] == first) for first in firsts})


def words_of(phrase: str) -> Phrase:
    """Cut a phrase of this file into words as the grammar's tokens are cut: a hyphen stands alone."""
    return tuple(phrase.replace("’", "'").replace("-", " - ").replace("'s", " 's").split())


def _feasts(raw: Mapping[str, Any]) -> Iterable[tuple[Phrase, Feast]]:
    for entry in raw["feasts"]:
        for name in entry["names"]:
            yield words_of(name), Feast(days=(), fixed=(entry["month"], entry["day"]), length=1)
    for entry in raw["moving"]:
        for name in entry["names"]:
            yield words_of(name), Feast(days=tuple(entry["days"]), fixed=None, length=entry["length"] + 1)


def _tense(raw: Mapping[str, Any]) -> TenseWords:
    irregular = load_yaml("irregular.yaml")["forms"]
    # A past form is neither the lemma nor its -s or -ing; "hit" and "set" tell nothing.
    past = {
        form
        for lemma, forms in irregular.items()
        for form in forms
        if form != lemma and not form.endswith(("s", "ing"))
    }
    return TenseWords(
        future_modals=frozenset(raw["future_modals"]),
        plans=frozenset(raw["plans"]),
        ahead=frozenset(raw["ahead"]),
        timetabled=frozenset(raw["timetabled"]),
        past=frozenset(raw["past"]) | past,
        not_past=frozenset(raw["not_past"]),
    )
