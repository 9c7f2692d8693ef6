"""Repelled: who attacked is whom "repelled an Amran attack" repels.

In the coded reports the target of what is repelled is who attacked.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType

_TYPES = tuple(EventType)
_REPEL, _OFFENSIVE = (_TYPES.index(kind) for kind in (EventType.ASSAULT_REPEL, EventType.ASSAULT_OFFENSIVE))
# From the verb to the attack: so many words.
_REACH = 8
_BOUNDS = frozenset([",", ";", ":", "and", "but", "after", "while"])


def repelled(found: Sequence[Statement], line: Line) -> None:
    """Give what is repelled without a target that of who attacked: the actors named behind the verb."""
    for part in found:
        if int(part.types.argmax()) != _REPEL or part.roles["target"]:
            continue
        at = part.trigger[1]
        attack = next((other for other in found if _is_attack(other, at)), None)
        if attack is None or not _BOUNDS.isdisjoint(line.low[at + 1 : attack.trigger[0]]):
            continue
        came = [run for run in attack.roles["actor"] if run[0] > at]
        part.roles["target"] = came
        part.roles["actor"] = [run for run in part.roles["actor"] if run not in came]


def _is_attack(part: Statement, at: int) -> bool:
    return int(part.types.argmax()) == _OFFENSIVE and at < part.trigger[0] <= at + _REACH
