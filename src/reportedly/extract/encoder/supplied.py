"""Supplied: a howitzer "supplied by Amra" that others fire at a camp was not fired by Amra, and not supplied to the camp.

Who is "armed with rockets by Amra" arms nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.inflection import verb_forms
from reportedly.model import EventType

_AID = tuple(EventType).index(EventType.AID_MILITARY)
_STRENGTH, _ALIGNED = (
    tuple(EventType).index(kind) for kind in (EventType.STATE_STRENGTH, EventType.STATE_ALIGNMENT)
)
_GIVEN = frozenset(
    "supplied provided delivered donated gifted furnished sold sent given bought purchased acquired".split()
)
_GIVING = ("sell", "supply", "send", "give", "deliver", "provide", "ship", "donate", "transfer")
_EQUIPPED = frozenset("armed equipped supplied provided furnished backed helped reinforced".split())
# "With six hundred rockets and a howitzer by": so many words on.
_FURTHEST = 8
_BY = frozenset(["by", "from"])
_TO = frozenset(["to", "for"])
_DETERMINERS = frozenset("a an the its his her their our my".split())


def supplied(found: Iterable[Statement], line: Line) -> None:
    """Of each thing told to be supplied by somebody, make that somebody its supplier, and nothing else's doer."""
    parts = list(found)
    for part in parts:
        end = part.trigger[1]
        _equipped(part, line)
        _given_to(part, line)
        if line.low[end] not in _GIVEN or line.word(end + 1, end) not in _BY:
            continue
        supplier = _named(parts, end + 2, line.low)
        if supplier is None:
            continue
        kind = int(part.types.argmax())
        if any(run[1] == part.trigger[0] - 1 for run in part.roles["materiel"]):
            part.types = part.types.copy()
            part.types[[kind, _AID]] = part.types[[_AID, kind]]
            kind = _AID
        if kind == _AID:
            attacked = [run for other in parts if other is not part for run in other.roles["target"]]
            given = [run for run in part.roles["target"] if _is_given(run, supplier, line.low)]
            part.roles["actor"] = [supplier]
            part.roles["target"] = [run for run in given if run not in attacked]
        for other in parts:
            if other is not part:
                other.roles["actor"] = [run for run in other.roles["actor"] if run != supplier]


def _given_to(part: Statement, line: Line) -> None:
    """Make who is named behind a "to" of military aid who gets it, be it told as a place: "sold drones TO BAMAKO"."""
    if int(part.types.argmax()) != _AID or line.low[part.trigger[1]] not in _giving():
        return
    got = [
        run
        for run in part.roles["place"]
        if line.word(run[0] - 1, run[0]) == "to" and run[0] > part.trigger[1]
    ]
    if got:
        things = set(part.roles["materiel"])
        own = [
            run for run in part.roles["target"] if not any(t[0] <= run[0] and run[1] <= t[1] for t in things)
        ]
        part.roles["target"] = [*own, *(run for run in got if run not in own)]


@cache
def _giving() -> frozenset[str]:
    return frozenset(form for verb in _GIVING for form in verb_forms(verb))


def _equipped(part: Statement, line: Line) -> None:
    """Of who is told to be armed with something by somebody make who is armed: the network takes both for doers."""
    end = part.trigger[1]
    if line.low[end] not in _EQUIPPED or line.word(end + 1, end) != "with":
        return
    by = next((at for at in range(end + 2, end + 2 + _FURTHEST) if line.word(at, end) == "by"), None)
    giver = _named([part], by + 1, line.low) if by is not None else None
    if giver is None:
        return
    got = [run for run in (*part.roles["actor"], *part.roles["target"]) if run[1] < part.trigger[0]]
    part.roles["actor"], part.roles["target"] = [giver], list(dict.fromkeys(got))
    kind = int(part.types.argmax())
    if kind in (_STRENGTH, _ALIGNED):
        part.types = part.types.copy()
        part.types[[kind, _AID]] = part.types[[_AID, kind]]


def _named(parts: Sequence[Statement], at: int, low: Sequence[str]) -> Run | None:
    """The actor of some happening that is named from a word on, or behind its determiner."""
    starts = {at, at + 1} if at < len(low) and low[at] in _DETERMINERS else {at}
    actors = (run for part in parts for run in part.roles["actor"])
    return next((run for run in actors if run[0] in starts), None)


def _is_given(target: Run, supplier: Run, low: Sequence[str]) -> bool:
    """Whether a target may be who is supplied: it stands before, or behind a "to" of the supplying."""
    if target[0] < supplier[0]:
        return True
    before = target[0] - 1
    while before > supplier[1] and low[before] in _DETERMINERS:
        before -= 1
    return low[before] in _TO
