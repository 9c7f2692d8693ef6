"""Negation: where a word may say that a content is not so, the reader need be far less sure that it is denied.

A denial that is read as an assertion is worse than the reverse, so a small chance is enough – but only where there is a word for
it: of all coded contents with one 44 in 100 are negative, of those without 8 in 1,000.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.encoder.claims import Made, Rules
from reportedly.extract.encoder.heads import Places
from reportedly.knowledge.negation import negations

# Words before a content that may still negate it: "did not say that", "no sign of".
BEFORE = 4


def negated(made: Sequence[Made], words: Sequence[str], sentence: Places, *, rules: Rules) -> None:
    """Make claims negative that a word of negation stands in, or before, or cues, where they are by a small chance.

    ``words`` are a window's in lower case, ``sentence`` tells where each stands.
    """
    for claim in made:
        if not claim.polarity and claim.negative >= rules.negative and _marked(claim, words, sentence):
            claim.polarity = 1


def _marked(claim: Made, words: Sequence[str], sentence: Places) -> bool:
    first, last = claim.content
    begin = max(int(sentence.searchsorted(sentence[first])), first - BEFORE)
    near = {*words[begin : last + 1], *(words[claim.cue[0] : claim.cue[1] + 1] if claim.cue else ())}
    return not negations().isdisjoint(near) or any(
        words[at : at + 3] in (["can", "'", "t"], ["can", "’", "t"]) for at in range(begin, last)
    )
