"""Kept rows laid out in columns, so that any filter of tens of thousands of them takes a few milliseconds.

A filter with several values for a row is two columns, ``rows`` and ``codes``: that row has that value.  What is found is one
array of booleans; values are counted by counting the codes of the rows found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.present.desk.answers import FacetAnswer

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]
Measures = npt.NDArray[np.float64]

# Days are numbers; what has none stands after all of them.
NO_DAY: Final = int(np.iinfo(np.int64).max)
# So many values of a filter are still looked through; of more one searches.
MOST_VALUES: Final = 200

# The ids of the parties that a name may mean.
Meant = Callable[[str], Iterable[str]]
# What a reader would have for a value.
Label = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Values:
    """The values of one filter, and which rows have which: each pair of ``rows`` and ``codes`` stands once.

    ``keys`` are what is asked for, ``labels`` what is shown; ``named`` has the codes of a label, folded.
    """

    keys: tuple[str, ...]
    labels: tuple[str, ...]
    code: Mapping[str, int]
    named: Mapping[str, tuple[int, ...]]
    rows: Numbers
    codes: Numbers

    def having(self, codes: Iterable[int], size: int) -> Mask:
        """Which of ``size`` rows have any of the values."""
        wanted = np.zeros(len(self.keys), dtype=np.bool_)
        wanted[list(codes)] = True
        found = np.zeros(size, dtype=np.bool_)
        if len(self.keys):
            found[self.rows[wanted[self.codes]]] = True
        return found

    def meant(self, value: str, *, known: Meant | None = None) -> Iterable[int]:
        """The codes that ``value`` means: by key; else by label; else those ``known`` for it; else labels with its words."""
        if value in self.code:
            return (self.code[value],)
        words = folded(value)
        if words in self.named:
            return self.named[words]
        ids = [self.code[each] for each in known(value) if each in self.code] if known else []
        return ids or [code for name, codes in self.named.items() if _stands(words, name) for code in codes]

    def counted(self, found: Mask) -> Numbers:
        """How many of the rows found have each value."""
        return np.bincount(self.codes[found[self.rows]], minlength=len(self.keys))

    def offered(self, found: Mask, *, label: Label | None = None) -> tuple[list[FacetAnswer], int]:
        """The values that most of the rows found have, the commonest first, and how many values there are beside these."""
        counts = self.counted(found)
        there = np.flatnonzero(counts).tolist()
        told = sorted((-int(counts[code]), self.labels[code], self.keys[code]) for code in there)
        shown = [
            FacetAnswer(value=key, label=label(key) if label else name, count=-count)
            for count, name, key in told[:MOST_VALUES]
        ]
        return shown, len(told) - len(shown)


def _stands(words: str, name: str) -> bool:
    """Whether whole words stand in a name."""
    return bool(words) and f" {words} " in f" {name} "


class Gathering:
    """The values of one filter while they are laid out, row after row."""

    def __init__(self) -> None:
        self._code: dict[str, int] = {}
        self._labels: list[str] = []
        self._rows: list[int] = []
        self._codes: list[int] = []

    def add(self, row: int, told: Iterable[tuple[str, str]]) -> None:
        """Note the values of a row, each with what is shown for it: what was shown first stays."""
        for key, label in dict(told).items():
            code = self._code.setdefault(key, len(self._labels))
            if code == len(self._labels):
                self._labels.append(label)
            self._rows.append(row)
            self._codes.append(code)

    def done(self) -> Values:
        """Give what was laid out."""
        named: dict[str, list[int]] = {}
        for code, label in enumerate(self._labels):
            named.setdefault(folded(label), []).append(code)
        return Values(
            keys=tuple(self._code),
            labels=tuple(self._labels),
            code=self._code,
            named={name: tuple(found) for name, found in named.items()},
            rows=numbers(self._rows),
            codes=numbers(self._codes),
        )


def numbers(told: Iterable[int]) -> Numbers:
    """A column of numbers."""
    return np.fromiter(told, dtype=np.int64)


def measures(told: Iterable[float | None]) -> Measures:
    """A column of measures; what is not known is NaN."""
    return np.fromiter((np.nan if value is None else value for value in told), dtype=np.float64)


def bounds(first: str | None, last: str | None) -> tuple[int, int]:
    """A row's days, written ``YYYY-MM-DD``, as numbers; one that is bounded at one end alone counts for that day."""
    one, other = first or last, last or first
    if one is None or other is None:
        return NO_DAY, NO_DAY
    return ordinal(one), max(ordinal(one), ordinal(other))


def ordinal(day: str) -> int:
    """A day, written ``YYYY-MM-DD``, as a number."""
    return date.fromisoformat(day).toordinal()


def between(first: Numbers, last: Numbers, since: str | None, until: str | None) -> Mask:
    """Those of rows with such days that may be of one of the days asked for; an undated one of none."""
    found: Mask = first != NO_DAY
    if since is not None:
        found &= last >= ordinal(since)
    if until is not None:
        found &= first <= ordinal(until)
    return found
