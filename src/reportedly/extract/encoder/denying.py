"""Denying: "it accused the army of using gas, which the army denied" is two claims of one content, by who says it and who denies it.

Every trigger makes one claim, so the network can tell one of them; the other is made here, by its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportedly.extract.encoder.claims import Made, cued
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.negation import denying
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
DENIED, NEGATIVE = tuple(Status).index(Status.DENIED), tuple(Polarity).index(Polarity.NEGATIVE)


def denials(made: Sequence[Made], words: Sequence[str], sentence: Places) -> Iterator[Made]:
    """A denial of each content that a following "which … denied" takes up; ``words`` are a window's in lower case."""
    told = cued(made)
    for at, word in enumerate(words):
        if word != "which":
            continue
        found = _denier(words, at, int(sentence.searchsorted(sentence[at], "right")))
        if found is None or found[1] in told:
            continue
        source, verb = found
        for claim in _before(made, words, at, sentence):
            if source not in claim.sources:
                yield _denied(claim, source, verb)


def _denier(words: Sequence[str], at: int, end: int) -> tuple[Run, int] | None:
    """Who denies after a "which", and by what verb."""
    for verb in range(at + 1, min(at + LONGEST + 3, end)):
        if words[verb] in denying() and verb > at + 1:
            last = verb - 1
            while last > at and (words[last] in AUXILIARIES or words[last].endswith("ly")):
                last -= 1
            return ((at + 1, last), verb) if last > at else None
        if words[verb] in _MARKS - {"'", "’", "-"} or words[verb] in _UNSAID:
            return None
    return None


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


def _denied(claim: Made, source: Run, verb: int) -> Made:
    return replace(
        claim, sources=[source], via=[], cue=(verb, verb), status=DENIED, polarity=NEGATIVE, negative=1.0
    )
