"""Allied: who fights alongside an army does not fight it, and of "the army and allied militias" both do what is told.

In the coded reports "fighting alongside" is an alignment of who fights with whom they fight beside, and "its allied militias"
one of the militias with who was named before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.inflection import verb_forms
from reportedly.model import EventType

_TYPES = tuple(EventType)
_ALIGNED = _TYPES.index(EventType.STATE_ALIGNMENT)
_BESIDE = frozenset(["alongside", "beside"])
_ALLIED = frozenset(["allied", "affiliated"])
_JOINS = frozenset(["and", "with", "plus"])
_DETERMINERS = frozenset("a an the its their his her our my".split())
# Words of the party behind "allied" that nobody has found: "allied hill militias" before its verb.
_LONGEST = 4
_HELPERS = frozenset("has have had was were is are be been also then later jointly".split())


def allied(found: Sequence[Statement], line: Line) -> list[Statement]:
    """The statements, each tie of arms with its two ends; a fight alongside somebody is none against them."""
    gone: list[Statement] = []
    for part in found:
        at = part.trigger[1]
        if line.low[at] in _ALLIED and part.trigger[0] == at and part not in gone:
            _and_allied(part, found, line)
        elif line.low[at] in _fights() and line.word(at + 1, at) in _BESIDE:
            gone += _fighting_beside(part, found)
    kept = [part for part in found if part not in gone]
    for at in _besides(kept, line):
        _with_them(at, kept)
    return kept


def _and_allied(part: Statement, found: Sequence[Statement], line: Line) -> None:
    at = part.trigger[0]
    join = at - 1
    while line.word(join, at) in _DETERMINERS:
        join -= 1
    if line.word(join, at) not in _JOINS:
        return
    former = next((run for run in _named(found) if run[1] == join - 1), None)
    latter = _latter(at, found, line)
    if former is None or latter is None:
        return
    part.roles["actor"], part.roles["target"] = [(at + 1, latter)], [former]
    for other in found:
        actors = other.roles["actor"]
        if other is part or former not in actors or any(run[0] <= latter and at < run[1] for run in actors):
            continue
        other.roles["actor"] = sorted([*actors, (at, latter)])


def _latter(at: int, found: Sequence[Statement], line: Line) -> int | None:
    """The last word of the party behind "allied": of one that is found, or of all the words before their verb."""
    told = next((run[1] for run in _named(found) if run[0] in (at, at + 1) and run[1] > at), None)
    if told is not None:
        return told
    verbs = [other.trigger[0] for other in found if other.trigger[0] > at]
    last = min(verbs, default=0) - 1
    while line.word(last, at) in _HELPERS:
        last -= 1
    own = line.low[at + 1 : last + 1]
    return last if 1 <= len(own) <= _LONGEST and all(word.isalpha() for word in own) else None


def _fighting_beside(part: Statement, found: Sequence[Statement]) -> list[Statement]:
    """Make a fight alongside somebody an alignment with them; the statements of its second word, which it takes in."""
    beside = part.trigger[1] + 1
    own = [other for other in found if other is not part and other.trigger == (beside, beside)]
    them = next((run for run in _named(found) if run[0] in (beside + 1, beside + 2)), None)
    if them is None:
        return []
    actors = [run for other in (part, *own) for run in other.roles["actor"] if run[1] < part.trigger[0]]
    part.trigger = (part.trigger[0], beside)
    part.roles["actor"], part.roles["target"] = list(dict.fromkeys(actors)), [them]
    kind = int(part.types.argmax())
    part.types = part.types.copy()
    part.types[[kind, _ALIGNED]] = part.types[[_ALIGNED, kind]]
    return own


def _besides(found: Sequence[Statement], line: Line) -> Iterator[int]:
    """The words before which somebody acts, and behind which stands who does it with them."""
    sentences = dict.fromkeys(part.sentence for part in found)
    return (at for start, stop in sentences for at in range(start, stop + 1) if line.low[at] in _BESIDE)


def _with_them(at: int, found: Sequence[Statement]) -> None:
    """Whoever is named behind "alongside" is no target of what is done before it."""
    for part in found:
        if int(part.types.argmax()) == _ALIGNED or part.trigger[1] > at:
            continue
        behind = [run for run in part.roles["target"] if run[0] in (at + 1, at + 2)]
        if behind and part.roles["actor"]:
            part.roles["target"] = [run for run in part.roles["target"] if run not in behind]
            part.roles["actor"] = [*part.roles["actor"], *behind]


def _named(found: Sequence[Statement]) -> Iterator[Run]:
    return (run for part in found for role in ("actor", "target") for run in part.roles[role])


@cache
def _fights() -> frozenset[str]:
    return frozenset(verb_forms("fight"))
