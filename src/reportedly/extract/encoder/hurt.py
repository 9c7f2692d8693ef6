"""Hurt: "killing six civilians and wounding 52 others, two Russian women among them" kills no Russian women.

Who is counted for one harm is given to it and not to the other, which names nobody counted so.  "Lost 300 men and ten tanks"
counts no tanks among the dead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Counted, Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.materiel import materiel
from reportedly.model import CountKind, EventType

_TYPES, _COUNTS = tuple(EventType), tuple(CountKind)
_HARMS = {
    _TYPES.index(EventType.ASSAULT_KILL): _COUNTS.index(CountKind.KILLED),
    _TYPES.index(EventType.ASSAULT_INJURE): _COUNTS.index(CountKind.INJURED),
}


def hurt(found: Iterable[Statement]) -> None:
    """Take from each harm those who are counted for the other harm alone."""
    harms = [(part, _HARMS[kind]) for part in found if (kind := int(part.types.argmax())) in _HARMS]
    for part, own in harms:
        others = {
            run
            for other, kind in harms
            if kind != own and other.sentence == part.sentence
            for run in _counted(other, kind)
        }
        mine = _counted(part, own)
        # Only where somebody is left: of "two killed and wounded" both are told.
        left = [run for run in part.roles["target"] if run not in others or run in mine]
        part.roles["target"] = left or part.roles["target"]


# What things are counted as, where the network counts them as people.
_OF_THINGS = {
    _COUNTS.index(CountKind.KILLED): _COUNTS.index(CountKind.DESTROYED),
    _COUNTS.index(CountKind.INJURED): _COUNTS.index(CountKind.DESTROYED),
    _COUNTS.index(CountKind.CAPTURED): _COUNTS.index(CountKind.CAPTURED_MATERIEL),
}


def things(found: Iterable[Statement], line: Line) -> None:
    """Count equipment as equipment, whatever harm it is counted beside."""
    for part in found:
        part.counts = [
            replace(each, kind=_OF_THINGS[each.kind]) if _is_thing(each, line) else each
            for each in part.counts
        ]


def _is_thing(counted: Counted, line: Line) -> bool:
    if counted.kind not in _OF_THINGS or counted.who is None:
        return False
    first, last = counted.who
    return bool(materiel().listed(tuple(line.low[first : last + 1])))


def _counted(part: Statement, kind: int) -> set[Run]:
    return {each.who for each in part.counts if each.who is not None and each.kind == kind}
