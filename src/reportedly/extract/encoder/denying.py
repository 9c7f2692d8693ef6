"""Denying: "it accused the army of using gas, which the army denied" is two claims of one content, by who says it and who denies it.

Every trigger makes one claim, so the network can tell one of them; the other is made here, by its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.negation import denying, falsehood
from reportedly.model import Polarity, Status

# The longest name that may stand between "which" and the verb.
LONGEST = 8
# How far before "which" the content ends: a comma, a quotation mark.
_MARKS = frozenset([",", '"', "”", "’", "'", ")", "–", "—", "-", ";"])
AUXILIARIES = frozenset(
    "has have had is are was were do does did also both later still too again once earlier today always".split()
)
# Who "neither claimed nor denied" a thing did not deny it.
_UNSAID = frozenset(
    "neither nor not never no without cannot didn didnt hasn hasnt haven havent hadn doesn don won".split()
)
STATED, DENIED = tuple(Status).index(Status.STATED), tuple(Status).index(Status.DENIED)
NEGATIVE = tuple(Polarity).index(Polarity.NEGATIVE)


def denials(made: Sequence[Made], words: Sequence[str], sentence: Places) -> Iterator[Made]:
    """A denial of each content that a following "which … denied" takes up; ``words`` are a window's in lower case."""
    for begin, at in _taken_up(words):
        found = _denier(words, at, int(sentence.searchsorted(sentence[at], "right")))
        if found is None:
            continue
        source, cue = found
        before = list(_before(made, words, begin, sentence))
        cuing = [claim for claim in made if _meets([claim.cue] if claim.cue else [], cue)]
        echoes = [claim for claim in cuing if begin <= claim.content[0] and claim.content[1] <= source[1]]
        if not before or any(not any(claim is each for each in (*before, *echoes)) for claim in cuing):
            continue
        for claim in before:
            if claim.status == DENIED and _meets(claim.sources, source):
                continue
            denial = _denied(claim, source, cue)
            if _meets(claim.sources, source):
                # Who denies it was taken for who says it.
                claim.sources = [run for run in claim.sources if not _meets([run], source)]
                if not claim.sources and (claim.cue is None or claim.cue[0] >= begin):
                    claim.status, claim.via, claim.cue = STATED, [], None
            if echoes:
                # What was read of "a claim" alone is of what it takes up.
                echo = echoes.pop()
                echo.content, echo.parts, echo.sources = denial.content, denial.parts, denial.sources
                echo.status, echo.polarity, echo.negative = DENIED, NEGATIVE, 1.0
            else:
                yield denial


def _meets(runs: Sequence[Run], run: Run) -> bool:
    """Whether some run has a word in common with another."""
    return any(first <= run[1] and run[0] <= last for first, last in runs)


def _taken_up(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a content is taken up, "which" or "a claim that": its first and its last word."""
    for at, word in enumerate(words):
        if word == "which":
            yield at, at
        elif (
            word in falsehood().sayings
            and at > 1
            and words[at - 1] in ("a", "an")
            and words[at - 2] in _MARKS
        ):
            yield at - 1, at + 1 if words[at + 1 : at + 2] and words[at + 1] in ("that", "which") else at
        elif word == "something" and at > 0 and words[at - 1] in _MARKS:
            yield at, at + 1 if words[at + 1 : at + 2] == ["that"] else at


def _denier(words: Sequence[str], at: int, end: int) -> tuple[Run, Run] | None:
    """Who denies after a "which", and by what words: "denied", "called baseless"."""
    for verb in range(at + 1, min(at + LONGEST + 3, end)):
        cue = _denial(words, verb, end)
        if cue is not None and verb > at + 1:
            last = verb - 1
            while last > at and (words[last] in AUXILIARIES or words[last].endswith("ly")):
                last -= 1
            return ((at + 1, last), cue) if last > at else None
        if words[verb] in _MARKS - {"'", "’", "-"} or words[verb] in _UNSAID:
            return None
    return None


def _denial(words: Sequence[str], verb: int, end: int) -> Run | None:
    """The words by which a verb denies: itself, or with what it calls a thing."""
    if words[verb] in denying():
        return verb, verb
    if words[verb] in _calling():
        for at in range(verb + 1, min(verb + 5, end)):
            if words[at] in falsehood().falsehoods:
                return verb, at
    return None


@cache
def _calling() -> frozenset[str]:
    return frozenset(
        form for verb in ("call", "label", "brand", "describe", "term") for form in verb_forms(verb)
    )


def _before(made: Sequence[Made], words: Sequence[str], at: int, sentence: Places) -> Iterator[Made]:
    """The claim whose content ends right before a word, and those of the same speaker's same saying."""
    last = at - 1
    while last > 0 and words[last] in _MARKS:
        last -= 1
    ends = [
        claim
        for claim in made
        if claim.content[1] in (last, at - 1) and sentence[claim.content[0]] == sentence[at]
    ]
    for nearest in ends[-1:]:
        yield from (
            claim
            for claim in made
            if claim is nearest
            or (nearest.cue is not None and claim.cue == nearest.cue and claim.sources == nearest.sources)
        )


def _denied(claim: Made, source: Run, cue: Run) -> Made:
    return replace(claim, sources=[source], via=[], cue=cue, status=DENIED, polarity=NEGATIVE, negative=1.0)
