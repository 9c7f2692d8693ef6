"""Hurt: "killing six civilians and wounding 52 others, two Russian women among them" kills no Russian women.

Who is counted for one harm is given to it and not to the other, which names nobody counted so.  "Lost 300 men and ten tanks"
counts no tanks among the dead, and "killed wounded soldiers" wounds nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
# What things are counted as, where the network counts them as people.
_OF_THINGS = {
    _COUNTS.index(CountKind.KILLED): _COUNTS.index(CountKind.DESTROYED),
    _COUNTS.index(CountKind.INJURED): _COUNTS.index(CountKind.DESTROYED),
    _COUNTS.index(CountKind.CAPTURED): _COUNTS.index(CountKind.CAPTURED_MATERIEL),
}
# What may stand before an adjective, and hardly before a verb.
_OPENING = frozenset("the a an some several that of these those all its their his".split())
_KILLING = frozenset(_TYPES.index(kind) for kind in (EventType.ASSAULT_KILL, EventType.ASSAULT_EXECUTION))
_NO_NOUN = frozenset(
    "in by on at when while and during after as or near with since who that to for from before is are was were be been had has have , .".split()
)


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


def things(found: Iterable[Statement], line: Line) -> None:
    """Count equipment as equipment, whatever harm it is counted beside."""
    for part in found:
        part.counts = [
            replace(each, kind=_OF_THINGS[each.kind]) if _is_thing(each, line) else each
            for each in part.counts
        ]


def described(found: Sequence[Statement], line: Line) -> list[Statement]:
    """The statements without those of an adjective: "killed WOUNDED soldiers" wounds nobody."""
    return [part for part in found if not _is_adjective(part, found, line)]


def _is_adjective(part: Statement, found: Sequence[Statement], line: Line) -> bool:
    at = part.trigger[0]
    if at != part.trigger[1] or line.low[at] not in ("wounded", "injured") or part.counts:
        return False
    before, after = line.word(at - 1, at), line.word(at + 1, at)
    opened = before in _OPENING or any(other.trigger[1] == at - 1 for other in found)
    # Who is killed, too: "the wounded men" alone may tell that they were wounded.
    hit = any(
        run[0] - 1 <= at <= run[1]
        for other in found
        if int(other.types.argmax()) in _KILLING
        for run in other.roles["target"]
    )
    return opened and hit and after.isalpha() and after not in _NO_NOUN


def _is_thing(counted: Counted, line: Line) -> bool:
    if counted.kind not in _OF_THINGS or counted.who is None:
        return False
    first, last = counted.who
    return bool(materiel().listed(tuple(line.low[first : last + 1])))


def _counted(part: Statement, kind: int) -> set[Run]:
    return {each.who for each in part.counts if each.who is not None and each.kind == kind}
