"""Negation: where a word may say that a content is not so, the reader need be far less sure that it is denied.

A denial that is read as an assertion is worse than the reverse, so a small chance is enough – but only where there is a word for
it: of all coded contents with one 44 in 100 are negative, of those without 8 in 1,000.  Where all such words leave the content
as it is (:mod:`.undone`), it is positive, however sure the network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.extract.encoder.claims import Made, Rules
from reportedly.extract.encoder.heads import Places
from reportedly.extract.encoder.undone import undone
from reportedly.knowledge.negation import negations

# Words before a content that may still negate it: "did not say that", "no sign of".
BEFORE = 4


def negated(made: Sequence[Made], words: Sequence[str], sentence: Places, *, rules: Rules) -> None:
    """Make claims negative that a word of negation stands in, or before, or cues, where they are by a small chance.

    And those positive that no such word reaches, where any stands there.  ``words`` are a window's in lower case,
    ``sentence`` tells where each stands.
    """
    for claim in made:
        marks = set(_marks(claim, words, sentence))
        reaching = {at for at in marks if not undone(claim, at, words, sentence)}
        if marks and not reaching:
            claim.polarity = 0
        elif not claim.polarity and claim.negative >= rules.negative and reaching:
            claim.polarity = 1


def _marks(claim: Made, words: Sequence[str], sentence: Places) -> Iterator[int]:
    """Where words of negation stand in a content, shortly before it, or in its cue."""
    first, last = claim.content
    begin = max(int(sentence.searchsorted(sentence[first])), first - BEFORE)
    for at in range(begin, last + 1):
        if words[at] in negations() or words[at : at + 3] in (["can", "'", "t"], ["can", "’", "t"]):
            yield at
    if claim.cue is not None:
        yield from (at for at in range(claim.cue[0], claim.cue[1] + 1) if words[at] in negations())
