"""Begun: a speaker's name is whole where its first word looks like a verb, and where its adjective ends in one.

"Save the Children said": the name begins with "Save".  "Moscow-installed officials said": they are officials.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.whole import HYPHENS, Line
from reportedly.model import Status

# First words of organisations' names that are mostly verbs, or tell of something done.
_FIRST = frozenset("save action search feed help free stop reach".split())
_WITHIN = frozenset("the for against of without to and".split())
_STATED = tuple(Status).index(Status.STATED)
# "Russian-installed regional officials said".
_LONGEST = 3


def begun(made: Sequence[Made], line: Line) -> Iterator[Made]:
    """The claims, their speakers' names whole; what was read into the words of such a name is none."""
    names: set[Run] = set()
    for claim in made:
        whole = {run: _whole(run, claim.cue, line) for run in claim.sources}
        claim.sources = list(whole.values())
        names |= {run for own, run in whole.items() if run[0] < own[0]}
    for claim in made:
        _unsaid(claim)
        if not any(first <= claim.content[0] and claim.content[1] <= last for first, last in names):
            yield claim


def _unsaid(claim: Made) -> None:
    """What stands within the words for a speaker ("Moscow-backed rebels said") is said of them, not by them."""
    around = next(
        (run for run in claim.sources if run[0] <= claim.content[0] and claim.content[1] <= run[1]), None
    )
    if around is not None:
        claim.content, claim.status = around, _STATED
        claim.sources, claim.via, claim.cue = [], [], None


def _whole(run: Run, cue: Run | None, line: Line) -> Run:
    if cue is None or cue[0] <= run[1]:
        return run
    first, last = run
    between = range(last + 1, cue[0])
    if len(between) <= _LONGEST and _compound(last, line) and _words(between, line):
        last = cue[0] - 1
    return (_start(first, line) if cue[0] == last + 1 else first), last


def _compound(at: int, line: Line) -> bool:
    """Whether a word ends a compound that is an adjective: "installed" of "Moscow-installed"."""
    return line.word(at - 1, at) in HYPHENS and line.joined(at, at) and line.low[at].endswith(("ed", "en"))


def _words(places: Iterable[int], line: Line) -> bool:
    return all(line.low[at].isalpha() for at in places)


def _start(first: int, line: Line) -> int:
    """Where a name begins whose first word opens the sentence."""
    at = first - 1
    while line.word(at, first) in _WITHIN:
        at -= 1
    opens = line.word(at, first) in _FIRST and line.word(at - 1, first) in ("", ",")
    return at if opens else first
