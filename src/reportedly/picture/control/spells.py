"""How places stand over time: rows of control drawn out to the day on which the rule says something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby, zip_longest

from reportedly.model import Control, ControlSpell, Vote
from reportedly.picture.control.rule import WITHIN_DAYS, Verdict, live, verdict

_DAY = timedelta(days=1)


def spells(rows: Iterable[Control], *, within: int = WITHIN_DAYS) -> Iterator[ControlSpell]:
    """How each place stands from day to day, by place, then day; without gaps, the last one open.

    ``rows`` are those of :func:`~reportedly.picture.control.control`, all of each place, made with the same ``within``.  A
    place of which nothing can be dated has no spell.  On each day of a spell the place stands as
    ``control(…, day=that_day)`` has it.
    """
    for place, of_place in groupby(rows, key=lambda row: row.place):
        # A vote stands in the row of its own day, and of the days it is live on.
        votes = {id(vote): vote for row in of_place if row.day is not None for vote in row.votes}
        found: list[tuple[date, tuple[Vote, ...], Verdict]] = []
        for day in _changes(votes.values(), within):
            counted = tuple(live(votes.values(), day, within))
            told = verdict(counted, day)
            if not found or not _same(found[-1][1:], (counted, told)):
                found.append((day, counted, told))
        ends = [day - _DAY for day, _, _ in found[1:]]
        for (day, counted, told), end in zip_longest(found, ends):
            yield ControlSpell(place, day, end, told.hold, told.holder, counted, told.reasons)


def _changes(votes: Iterable[Vote], within: int) -> list[date]:
    """The days from which the rule may say something else: a vote's, the next – fighting is of its day –, and when it lapses."""
    told = {vote.latest for vote in votes if vote.latest is not None}
    return sorted({day + timedelta(days=after) for day in told for after in (0, 1, within)})


def _same(one: tuple[tuple[Vote, ...], Verdict], other: tuple[tuple[Vote, ...], Verdict]) -> bool:
    """Whether two say the same by the same votes."""
    return one[1] == other[1] and list(map(id, one[0])) == list(map(id, other[0]))
