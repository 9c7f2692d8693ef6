"""Inserted: of "burnt 12 houses and, according to a priest, a chapel" the priest tells of the chapel alone.

What stands between "and" and its commas tells of what follows; what goes before is the article's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.extract.encoder.statements import Statement

STATED = 0
# The longest insertion: "according to two officials of the provincial health directorate".
_LONGEST = 12


def inserted(made: Sequence[Made], words: Sequence[str], sentence: Places) -> Iterator[Made]:
    """The claims; what an insertion's speaker is given of what stands before it is stated, what stands behind it is theirs.

    ``words`` are a window's in lower case.  Where another is cited before the insertion, all is left as the network has it.
    """
    insertions = list(_insertions(words, sentence))
    for claim in made:
        heard = [*claim.sources, *([claim.cue] if claim.cue else [])]
        run = next((each for each in insertions if _is_within(heard, each)), None)
        if run is None or claim.content[0] >= run[0] or _cited_before(made, run, sentence):
            yield claim
            continue
        before = [part for part in claim.parts if part.trigger[1] < run[0]]
        after = [part for part in claim.parts if part.trigger[0] > run[1]]
        if after and claim.content[1] > run[1]:
            yield replace(claim, parts=after, content=(run[1] + 1, claim.content[1]))
        if before:
            content = claim.content[0], min(claim.content[1], run[0] - 1)
            before = [_up_to(part, run[0]) for part in before]
            yield replace(claim, parts=before, content=content, status=STATED, sources=[], via=[], cue=None)


def _insertions(words: Sequence[str], sentence: Places) -> Iterator[Run]:
    """From an "and" to the second of two commas behind it."""
    for at in range(len(words) - 2):
        if words[at] not in ("and", "or") or words[at + 1] != ",":
            continue
        stop = int(sentence.searchsorted(sentence[at], "right"))
        close = next((n for n in range(at + 3, min(at + 2 + _LONGEST, stop)) if words[n] == ","), None)
        if close is not None:
            yield at, close


def _is_within(heard: Sequence[Run], run: Run) -> bool:
    return bool(heard) and all(run[0] < first and last < run[1] for first, last in heard)


def _up_to(part: Statement, end: int) -> Statement:
    """A happening without what is told of it behind a word."""
    roles = {role: [run for run in runs if run[0] < end] for role, runs in part.roles.items()}
    return replace(part, roles=roles, counts=[counted for counted in part.counts if counted.run[0] < end])


def _cited_before(made: Sequence[Made], run: Run, sentence: Places) -> bool:
    return any(
        claim.cue is not None and claim.cue[1] < run[0] and sentence[claim.cue[0]] == sentence[run[0]]
        for claim in made
    )
