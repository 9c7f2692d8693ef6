"""Losing: who "lost 40 soldiers" did not kill them but was hit, and who "lost the town" did not take it.

The verb makes its subject look like a doer.  In the coded reports, of 76 times that people or arms are lost the loser is never
the actor, and of 31 times that land is, it is a withdrawal of the loser's in 27.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.common_nouns import place_nouns
from reportedly.knowledge.losses import lost_forms
from reportedly.model import CountKind, EventType

_TYPES = tuple(EventType)
HARMS = frozenset(
    _TYPES.index(kind)
    for kind in (
        EventType.ASSAULT_KILL,
        EventType.ASSAULT_INJURE,
        EventType.ASSAULT_DESTROY,
        EventType.ASSAULT_SHOOTDOWN,
    )
)
SEIZED, WITHDRAWN = _TYPES.index(EventType.COERCE_SEIZE), _TYPES.index(EventType.RETREAT_WITHDRAW)
VILLAGES = tuple(CountKind).index(CountKind.VILLAGES)
# What may stand between a subject and its verb.
_BETWEEN = frozenset(
    "has have had have been may might could would will also then already since not never that which who ’ ' ve d , was".split()
)


def losing(found: Iterable[Statement], line: Line) -> None:
    """Mend what is told of each "lost": its subject is whom it hit, and land that is lost is not seized by its loser."""
    for part in found:
        if part.trigger[0] != part.trigger[1] or line.low[part.trigger[0]] not in lost_forms():
            continue
        losers = [run for run in part.roles["actor"] if _is_subject(run, part.trigger, line)]
        if not losers:
            continue
        kind = int(part.types.argmax())
        if kind == SEIZED or (kind in HARMS and _is_land(part, line.low)):
            part.types = part.types.copy()
            part.types[[kind, WITHDRAWN]] = part.types[[WITHDRAWN, kind]]
        elif kind in HARMS:
            part.roles["actor"] = [run for run in part.roles["actor"] if run not in losers]
            part.roles["target"] = [*losers, *(run for run in part.roles["target"] if run not in losers)]


def _is_subject(run: Run, verb: Run, line: Line) -> bool:
    between: Sequence[str] = line.low[run[1] + 1 : verb[0]]
    return run[1] < verb[0] and all(word in _BETWEEN or word.endswith("ly") for word in between)


def _is_land(part: Statement, low: Sequence[str]) -> bool:
    """Whether what is lost is land: it is told as a place, or its noun is one, or villages are counted."""
    told = [run for run in part.roles["target"] if run[0] > part.trigger[1]]
    named = any(low[run[1]] in place_nouns() or run in part.roles["place"] for run in told)
    return named or any(counted.kind == VILLAGES for counted in part.counts)
