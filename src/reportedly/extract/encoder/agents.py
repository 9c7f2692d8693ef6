"""Agents: what "was taken by A and B" was done by both of them, and by nobody else.

The network often takes who stands before a passive for its doer, and one of two who are joined by "and".
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line

_DETERMINERS = frozenset("a an the its their his her our several other some".split())
_ADVERBS = frozenset("jointly both reportedly allegedly mainly mostly".split())
_IRREGULAR = frozenset(
    "held led hit shot struck sent sold made run overrun won lost fought built burnt bought brought caught hurt cut".split()
)
# The words of a name that has not been found; more are a clause.
_LONGEST = 5


def agents(found: Sequence[Statement], line: Line, capital: Sequence[bool]) -> None:
    """Of each verb with a "by" right behind it keep as actors those named there, and add who is joined to them by name."""
    for part in found:
        at = part.trigger[1]
        if line.word(at + 1, at) != "by" or not _is_participle(line.low[at]):
            continue
        named = [run for run in part.roles["actor"] if _begins(run, at + 2, line)]
        if not named:
            continue
        kept = [run for run in part.roles["actor"] if run[0] > at]
        other = _joined(named[0], line, capital)
        if other is not None and not any(run[0] <= other[1] and other[0] <= run[1] for run in kept):
            kept.append(other)
        part.roles["actor"] = sorted(kept)


def _is_participle(word: str) -> bool:
    """Whether a word is done to somebody: "taken", "held"; of "an attack by" the attack may have an owner, too."""
    return word.endswith(("ed", "en", "wn")) or word in _IRREGULAR


def _begins(run: Run, at: int, line: Line) -> bool:
    while line.word(at, run[0]) in _DETERMINERS | _ADVERBS and at < run[0]:
        at += 1
    return run[0] == at


def _joined(run: Run, line: Line, capital: Sequence[bool]) -> Run | None:
    """The name behind an "and", which ends where its capitals do: "by Amra AND THE LORN BAND,"."""
    at = run[1] + 1
    if line.word(at, run[0]) != "and":
        return None
    first = at + 1
    while line.word(first, run[0]) in _DETERMINERS:
        first += 1
    last = first
    while line.word(last, run[0]) and capital[last] and last - first < _LONGEST:
        last += 1
    # A verb behind it makes it the subject of the next clause.
    return (first, last - 1) if last > first and not line.word(last, run[0]).isalpha() else None
