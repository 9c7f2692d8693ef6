"""Hurt: "killing six civilians and wounding 52 others, two Russian women among them" kills no Russian women.

Who is counted for one harm is given to it and not to the other, which names nobody counted so.
"""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
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


def _counted(part: Statement, kind: int) -> set[Run]:
    return {each.who for each in part.counts if each.who is not None and each.kind == kind}
