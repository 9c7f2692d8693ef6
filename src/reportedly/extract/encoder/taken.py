"""Taken: rifles "captured from the army" were not captured by the army."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType

_TYPES = tuple(EventType)
TAKING = frozenset(
    _TYPES.index(kind)
    for kind in (
        EventType.COERCE_SEIZE,
        EventType.COERCE_SEIZE_MATERIEL,
        EventType.COERCE_CAPTURE,
        EventType.DISPLACE,
    )
)
_DETERMINERS = frozenset("a an the its his her their our my all".split())


def taken(found: Iterable[Statement], line: Line) -> None:
    """Take from each happening of taking the actors that stand behind its verb and a "from"."""
    for part in found:
        if int(part.types.argmax()) in TAKING:
            part.roles["actor"] = [
                run for run in part.roles["actor"] if not _is_robbed(run, part.trigger, line.low)
            ]


def _is_robbed(run: Run, verb: Run, low: Sequence[str]) -> bool:
    at = run[0] - 1
    while at > verb[1] and low[at] in _DETERMINERS:
        at -= 1
    return at > verb[1] and low[at] == "from" and "by" not in low[verb[1] + 1 : at]
