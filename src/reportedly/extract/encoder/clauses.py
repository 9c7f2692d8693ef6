"""Clauses: a time told within a clause is that of the clause's happening alone.

In "freed two officers it had kidnapped on Friday" Friday is the kidnapping's.  The reader sometimes gives it to both; where the
words leave no doubt – a clause begins behind the first happening's object, or the first answers the second – the first loses it.
In the coded articles, of 37 times behind a clause of any kind 36 are of its happening alone; the rule keeps to clauses that tell
of something earlier, for a reader gives both rather where the days are one.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.clauses import clause_words
from reportedly.knowledge.times import time_words

# How many words may stand between the two happenings, and between the second and its time.
BETWEEN, BEHIND = 20, 10


def own_times(found: Sequence[Statement], line: Line) -> None:
    """Take from each trigger the times of a later one in a clause of its own, which have been given to both."""
    timed = [statement for statement in found if statement.roles["time"]]
    for outer in timed:
        for inner in timed:
            if inner is outer:
                continue
            shared = [run for run in outer.roles["time"] if run in inner.roles["time"]]
            if not shared or inner.sentence != outer.sentence or not _within(outer, inner, line.low):
                continue
            theirs = {run for run in shared if _is_of(inner, run, line.low)}
            outer.roles["time"] = [run for run in outer.roles["time"] if run not in theirs]


def _within(outer: Statement, inner: Statement, low: Sequence[str]) -> bool:
    """Whether the second happening stands in a clause or a phrase that the first one's time cannot be in."""
    first, last = outer.trigger[1] + 1, inner.trigger[0] - 1
    if not 0 < last - first + 1 <= BETWEEN:
        return False
    return _answers(low[first : last + 1]) or (_is_past(outer, low) and _is_relative(first, last, low))


def _is_relative(first: int, last: int, low: Sequence[str]) -> bool:
    """Whether among the words between, after an object, a clause about what befell it earlier begins and nothing ends it."""
    words = clause_words()
    for at in range(first + 1, last + 1):
        bare = low[at] in words.subjects and low[at + 1] == "had" and low[at - 1].isalpha()
        if low[at] in words.relatives or (bare and low[at - 1] not in words.before_other_clauses):
            clause = low[at : last + 1]
            # "Or who died" goes on from another clause, which the time may be of as well.
            joined = low[at - 1] in ("and", "or", "but", "nor")
            return (
                not joined and {",", ";", "(", ")"}.isdisjoint(clause) and _is_earlier(clause, low[last + 1])
            )
    return False


def _is_earlier(clause: Sequence[str], happening: str) -> bool:
    """Whether a clause tells what had happened or was done before: "whom it had seized", "who was seized".

    Of "who tried to enter the base on Friday" and "who were guarding it" the day is mostly that of what came of it as well.
    """
    return "had" in clause or (clause[-1] in ("was", "were", "been") and not happening.endswith("ing"))


def _answers(between: Sequence[str]) -> bool:
    """Whether the words between tell that the first happening answers the second: "was a response to the alleged"."""
    at = next((at for at, word in enumerate(between) if word in clause_words().answers), None)
    return at is not None and bool({"to", "for"} & {*between[at + 1 : at + 2]}) and "," not in between[at:]


def _is_past(outer: Statement, low: Sequence[str]) -> bool:
    """Whether a trigger is a verb in the past: of "the raid that killed two on Friday" the raid was on Friday too."""
    past = time_words().tense.past
    words = low[outer.trigger[0] : outer.trigger[1] + 1]
    return any(word in past or (len(word) > 3 and word.endswith("ed")) for word in words)


def _is_of(inner: Statement, time: Run, low: Sequence[str]) -> bool:
    """Whether a time stands behind a trigger and in its clause."""
    between = low[inner.trigger[1] + 1 : time[0]]
    begun = inner.trigger[1] < time[0] and len(between) <= BEHIND
    return begun and clause_words().breaks.isdisjoint(between)
