"""Scoring many pairs of chains: the same log-odds as :func:`~reportedly.reconcile.linking.scored`, worked out fast.

What is told of a slot is told again and again – days, places, means, parties –, so what two such values make of each other
is looked up once and kept for a while; and a pair that cannot come up to what is asked, whatever its words are, is left.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from reportedly.reconcile import weights
from reportedly.reconcile.chains import Chain
from reportedly.reconcile.comparing import LOOKS, TOGETHER, together
from reportedly.reconcile.linking import APART, days_allow, in_reports, shared_words, standing
from reportedly.reconcile.profiles import Profile

# Sums of floats differ with their order: what lies so near the threshold is worked out in full.
_SLACK = 1e-6
# Of a slot's values the comparisons of so many with others are kept at a time.
_KEPT = 1000
# What is nearly each chain's own is compared for each pair: names, and words.
_NAMES, _WORDING, _RARE = 3, 9, 10
_EACH = (_NAMES, _WORDING, _RARE)
# That which tells whether the days allow it.
_WHEN = 1


class Scores:
    """The log-odds that two of some chains, given as indices, are of one happening."""

    def __init__(self, chains: Sequence[Chain]) -> None:
        self._table, self._bias = weights.ACROSS, weights.ACROSS_BIAS
        self._chains = chains
        self._told = [chain.profile for chain in chains]
        self._reports = [chain.article for chain in chains]
        self._lead = [chain.lead for chain in chains]
        self._single = [len(chain.mentions) == 1 for chain in chains]
        by_slot: dict[Callable[[Profile], Hashable], list[int]] = {}
        for number, look in enumerate(LOOKS):
            if number not in _EACH:
                by_slot.setdefault(look.at, []).append(number)
        self._columns = [_Column(at, numbers, self._told, self._sum) for at, numbers in by_slot.items()]
        self._standing = [
            {
                (lead, passing): self._sum(standing(own=own, lead=lead, passing=passing))
                for lead in (False, True)
                for passing in (False, True)
            }
            for own in (False, True)
        ]
        self._told_together: dict[tuple[str, ...], float] = {}
        # The most that what is left to find out counts.
        self._most_shared = self._best("words: ")
        self._most_words = self._most_shared + self._best("wording: ")
        self._most_together = self._best("names: ") + sum(max(0.0, self._weight(what)) for what in TOGETHER)

    def above(
        self, least: float, one: int, others: Sequence[int], *, own: bool
    ) -> Iterator[tuple[int, float]]:
        """Of the pairs of one with others, those scored above ``least``, with their scores.

        ``own`` tells whether the others are all of the same report or none is.
        """
        told, lead, single = self._told, self._lead[one], self._single[one]
        columns = [column.against(one, others) for column in self._columns]
        counts = zip(*([entry[own] for entry in column] for column in columns), strict=True)
        standings = self._standing[own]
        need = least - self._bias - _SLACK
        # What is dear to find out is found out last, and only while it could make up for what is missing.
        for at, (other, slots) in enumerate(zip(others, counts, strict=True)):
            so_far = sum(slots) + standings[lead and self._lead[other], single or self._single[other]]
            if so_far == _NEVER:
                continue
            mine, theirs = told[one], told[other]
            so_far += self._weight(LOOKS[_RARE].seen(mine, theirs))
            if so_far + self._most_together + self._most_words <= need:
                continue
            names = LOOKS[_NAMES].seen(mine, theirs)
            how, when, where, numbers = (column[at][2] for column in columns[:4])
            so_far += self._weight(names) + self._together(*how, *when, *where, names, *numbers[:2])
            if so_far + self._most_words <= need:
                continue
            so_far += self._weight(LOOKS[_WORDING].seen(mine, theirs))
            if so_far + self._most_shared > need and (score := self(one, other)) > least:
                yield other, score

    def _together(self, *slots: str) -> float:
        if slots not in self._told_together:
            self._told_together[slots] = self._sum(together(*slots))
        return self._told_together[slots]

    def _weight(self, what: str) -> float:
        return self._table.get(what, 0.0)

    def _sum(self, found: Iterable[str], start: float = 0.0) -> float:
        # One by one, in their order: the same sum each time.
        for what in found:
            start += self._table.get(what, 0.0)
        return start

    def _best(self, begins: str) -> float:
        """The most that one observation counts whose words begin so; none counts nothing."""
        return max((0.0, *(weight for what, weight in self._table.items() if what.startswith(begins))))

    def __call__(self, one: int, other: int) -> float:
        """The log-odds of two, the same whichever comes first; those that their days part are far apart."""
        found = [""] * len(LOOKS)
        for column in self._columns:
            counts, _, seen = column.entry(one, other)
            if counts == _NEVER and self._reports[one] != self._reports[other]:
                return APART
            for number, what in zip(column.numbers, seen, strict=True):
                found[number] = what
        for number in _EACH:
            found[number] = LOOKS[number].seen(self._told[one], self._told[other])
        first, second = self._chains[one], self._chains[other]
        found += together(*found[:6])
        found.append(shared_words(first, second))
        found += in_reports(first, second)
        return self._sum(found, self._bias)


_NEVER = float("-inf")
# What a slot's observations count together for chains of two reports – ``_NEVER`` where days rule the pair out – and for
# chains of one; and what they are.
_Entry = tuple[float, float, tuple[str, ...]]


class _Column:
    """What the chains tell of a slot, each value numbered, and what two values make of each other."""

    def __init__(
        self,
        at: Callable[[Profile], Hashable],
        numbers: Sequence[int],
        told: Sequence[Profile],
        total: Callable[[Iterable[str]], float],
    ) -> None:
        self.numbers, self._sum = tuple(numbers), total
        values: dict[Hashable, int] = {}
        self._values = [values.setdefault(at(each), len(values)) for each in told]
        self._telling = [told[index] for index in _firsts(self._values)]
        self._rows: dict[int, _Row] = {}
        self._entries: dict[_Entry, _Entry] = {}

    def against(self, one: int, others: Iterable[int]) -> list[_Entry]:
        """What one chain and each of others make of each other."""
        row, values = self._row(self._values[one]), self._values
        return [row[values[other]] for other in others]

    def entry(self, one: int, other: int) -> _Entry:
        """What two chains make of each other."""
        return self._row(self._values[one])[self._values[other]]

    def _row(self, value: int) -> _Row:
        row = self._rows.get(value)
        if row is None:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            row = self._rows[value] = _Row(self, value)
        return row

    def kept(self, one: int, other: int) -> _Entry | None:
        """What two values make of each other, if the first has been asked."""
        row = self._rows.get(one)
        return row.get(other) if row is not None else None

    def compared(self, one: int, other: int) -> _Entry:
        """What two values make of each other."""
        first, second = self._telling[one], self._telling[other]
        found = tuple(LOOKS[number].seen(first, second) for number in self.numbers)
        never = _WHEN in self.numbers and not days_allow(first, second)
        counts = self._sum(found)
        entry = (_NEVER if never else counts, counts, found)
        return self._entries.setdefault(entry, entry)


class _Row(dict[int, _Entry]):
    """What one value and each other make of each other, worked out when it is first asked for."""

    def __init__(self, column: _Column, value: int) -> None:
        super().__init__()
        self._column, self._value = column, value

    def __missing__(self, other: int) -> _Entry:
        # What the other makes of it may be kept already.
        entry = self._column.kept(other, self._value) or self._column.compared(self._value, other)
        self[other] = entry
        return entry


def _firsts(values: Sequence[int]) -> list[int]:
    """Where each number first stands; numbers are given in the order they come."""
    found: dict[int, int] = {}
    for index, value in enumerate(values):
        found.setdefault(value, index)
    return list(found.values())
