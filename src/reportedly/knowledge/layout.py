"""How the parts of a news page look, as ``layout.yaml`` lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.loading import load_yaml
from reportedly.model import LineKind

# A name in angle brackets stands for a list of words or a part; "(?P<" is the syntax's own.
_NAME = re.compile(r"(?<!\(\?P)<([a-z_]+)>")
# After a sentence, or with nothing before it: what stands before a match that is not loose.
# A mark must stand there where no blank does: "33.5" is no sentence end and a number.
_AFTER_SENTENCE = r"(?:\A\s*|(?<=[.!?…”’\"')\]])(?:\s+|(?=[-–—(\[]))|\s{2,})"
_ANYWHERE = r"(?:\A\s*|(?<=\W)|\s)"
_STARTS = re.compile(rf"(?={_AFTER_SENTENCE})")


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a run of text looks like, and what kind of line it then is; the run is group ``run``.

    A match begins where a sentence may, but of a ``loose`` one anywhere.
    """

    kind: LineKind
    regex: re.Pattern[str]
    loose: bool = False

    def first(self, text: str, starts: Iterable[int]) -> re.Match[str] | None:
        """The first match in ``text``, whose :func:`starts` are given: few places are tried in place of every one."""
        if self.loose:
            return self.regex.search(text)
        return next(filter(None, (self.regex.match(text, at) for at in starts)), None)


def starts(text: str) -> list[int]:
    """Where in a text what follows a sentence may begin, the blanks before it included."""
    return [match.start() for match in _STARTS.finditer(text)]


@dataclass(frozen=True, slots=True)
class Layout:
    """Every pattern, by where in an article it may stand (see the head of ``layout.yaml``)."""

    head: tuple[Pattern, ...]
    line: tuple[Pattern, ...]
    end: tuple[Pattern, ...]
    tail: tuple[Pattern, ...]
    inner: tuple[Pattern, ...]
    sentence: tuple[Pattern, ...]
    related_lead: re.Pattern[str]
    caption: re.Pattern[str]
    media: frozenset[str]
    finite: frozenset[str]
    first_person: frozenset[str]
    speeches: frozenset[str]
    abbreviations: Mapping[str, frozenset[str]]


@cache
def layout() -> Layout:
    """Give the shipped layout; it is read once."""
    raw = load_yaml("layout.yaml")
    names = _names(raw)
    by_place: dict[str, list[Pattern]] = {}
    for entry in raw["patterns"]:
        by_place.setdefault(entry["where"], []).append(_pattern(entry, names))
    places = {place: tuple(found) for place, found in by_place.items()}
    return Layout(
        **places,
        related_lead=re.compile(raw["related_leads"]["pattern"]),
        caption=re.compile(raw["captions"]["pattern"]),
        media=frozenset(raw["media"]["words"]),
        finite=frozenset(raw["finite"]["words"]),
        first_person=frozenset(raw["first_person"]["words"]),
        speeches=frozenset(raw["speeches"]["words"]),
        abbreviations=_abbreviations(raw["abbreviations"]),
    )


def _names(raw: Mapping[str, Any]) -> dict[str, str]:
    names = {entry["name"]: _either(entry["words"]) for entry in raw["words"]}
    for entry in raw["parts"]:
        names[entry["name"]] = _expand(entry["pattern"], names)
    return names


def _either(words: Iterable[str]) -> str:
    """Match any of the words, the longest first, so that "AP" does not cut "AP Photo" short."""
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(longest_first)})(?![a-z])"


def _expand(pattern: str, names: Mapping[str, str]) -> str:
    return _NAME.sub(lambda match: names[match[1]], pattern)


def _pattern(entry: Mapping[str, Any], names: Mapping[str, str]) -> Pattern:
    body = f"(?P<run>{_expand(entry['pattern'], names)})"
    before = _ANYWHERE if entry.get("loose") else _AFTER_SENTENCE
    whole = {
        "head": body,
        "line": rf"{body}\s*\Z",
        "sentence": body if entry.get("keep") else rf"\A{body}\Z",
        "end": rf"{before}{body}\s*\Z",
        "tail": rf"{before}{body}\s*\Z",
        "inner": body,
    }[entry["where"]]
    return Pattern(LineKind(entry["kind"]), re.compile(whole), loose=bool(entry.get("loose")))


def _abbreviations(entries: Iterable[Mapping[str, Any]]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({entry["before"]: frozenset(entry["words"]) for entry in entries})
