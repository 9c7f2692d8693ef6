"""Prevented: civilians who were "prevented from leaving" did not leave; that they were prevented is told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.inflection import verb_forms

_PREVENTING = ("prevent", "stop", "bar", "ban", "block", "keep", "deter", "prohibit", "hinder")
# From "prevented" to what was: so many words.
_REACH = 8


def prevented(found: Sequence[Statement], line: Line) -> list[Statement]:
    """The statements without those of what somebody was prevented from; that they were is told."""
    return [part for part in found if not _is_prevented(part, found, line)]


def _is_prevented(part: Statement, found: Sequence[Statement], line: Line) -> bool:
    first = part.trigger[0]
    if line.word(first - 1, first) != "from" or not line.low[first].endswith("ing"):
        return False
    return any(
        line.low[other.trigger[0]] in _forms() and first - _REACH <= other.trigger[1] < first - 1
        for other in found
        if other is not part and other.sentence == part.sentence
    )


@cache
def _forms() -> frozenset[str]:
    return frozenset(form for verb in _PREVENTING for form in verb_forms(verb))
