"""One statement read twice: words that are a part of what the same speaker says by the same statement are no row of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from reportedly.model import Statement
from reportedly.picture.grouping import together


def outermost(rows: Iterable[Statement]) -> list[Statement]:
    """The rows, those within another of the same speaker, kind, cue and sentence taken into the widest of these."""
    beside: defaultdict[Hashable, list[Statement]] = defaultdict(list)
    for row in rows:
        beside[_said(row)].append(row)
    return [row for same in beside.values() for row in (_joined(same) if len(same) > 1 else same)]


def _said(row: Statement) -> Hashable:
    """What rows that may be one statement have in common; a row without a cue is alone."""
    claim = row.tellings[0].claim
    speaker = row.speaker.span if row.speaker is not None else None
    alone = row.content if claim.cue is None else None
    return claim.article, claim.sentence, claim.cue, row.kind, row.standing, speaker, alone


def _joined(same: Sequence[Statement]) -> list[Statement]:
    widest = sorted(same, key=lambda row: (row.content.start - row.content.end, row.content.start))
    held: dict[int, list[Statement]] = {}
    for number, row in enumerate(widest):
        outer = next((n for n in held if _within(row, widest[n])), None)
        held.setdefault(number if outer is None else outer, []).append(row)
    return [_one(rows) for rows in held.values()]


def _one(rows: Sequence[Statement]) -> Statement:
    first = rows[0]
    to = next((row.to for row in rows if row.to), ())
    return first if len(rows) == 1 else replace(first, to=to, tellings=together(row.tellings for row in rows))


def _within(row: Statement, wider: Statement) -> bool:
    return wider.content.start <= row.content.start and row.content.end <= wider.content.end
