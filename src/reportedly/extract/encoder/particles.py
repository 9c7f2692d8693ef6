"""Particles: a verb and its "out" are one happening, as "had" and "not" are, and who "was driven out" drove nobody."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line

# Words that tell nothing without the verb they belong to.
_PARTICLES = frozenset("out off back up down away over in through on not n't".split())
_BEING = frozenset("is are was were be been being".split())
# "Drove the last of the rebels out".
_REACH = 6


def particles(found: Sequence[Statement], line: Line) -> list[Statement]:
    """The statements without those of a particle whose verb has its own; what the verb's leaves open is taken over."""
    kept: list[Statement] = []
    for part in found:
        verb = _verb(part, kept, line)
        if verb is None:
            kept.append(part)
        else:
            for role, runs in part.roles.items():
                verb.roles[role] = verb.roles.get(role) or runs
            verb.counts = verb.counts or part.counts
    return kept


def _verb(part: Statement, before: Sequence[Statement], line: Line) -> Statement | None:
    first, last = part.trigger
    if first != last or line.low[first] not in _PARTICLES:
        return None
    return next(
        (
            other
            for other in reversed(before)
            if other.sentence == part.sentence
            and other.types.argmax() == part.types.argmax()
            and first - _REACH <= other.trigger[1] < first
        ),
        None,
    )


def undergone(found: Sequence[Statement], line: Line) -> None:
    """Take from each verb in the passive the actor who is its target, too: the subject undergoes it."""
    for part in found:
        if part.roles.get("actor") and _is_passive(part.trigger, line):
            both = set(part.roles["actor"]) & set(part.roles.get("target", ()))
            part.roles["actor"] = [run for run in part.roles["actor"] if run not in both or _by(run, line)]


def _is_passive(verb: Run, line: Line) -> bool:
    at = verb[0] - 1
    while at >= 0 and line.low[at].endswith("ly"):
        at -= 1
    return line.word(at, verb[0]) in _BEING and line.low[verb[0]].endswith(("d", "n", "t"))


def _by(run: Run, line: Line) -> bool:
    return "by" in (line.word(run[0] - 1, run[0]), line.word(run[0] - 2, run[0]))
