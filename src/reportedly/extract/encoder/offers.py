"""Offers: who "rejected calls to stop the strikes" denies no strike, and who rejects a plan for a truce no truce.

What is rejected is a thing asked for, which is as it may be; the rejection has an event of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.denying import DENIED
from reportedly.knowledge.inflection import noun_forms
from reportedly.model import Modality

_DIRECTIVE = tuple(Modality).index(Modality.DIRECTIVE)
_NOUNS = (
    "plan", "proposal", "offer", "demand", "call", "appeal", "request", "ultimatum", "initiative", "invitation", "bid", "term",
    "suggestion", "roadmap", "order",
)  # fmt: skip
# What leads from such a noun to what is asked for.
_LEADING = frozenset("to for of by from that on".split())
# Words before a content, or into it, among which it stands.
_REACH = 6


def offers(made: Iterable[Made], words: Sequence[str]) -> None:
    """Put what is asked for and rejected as asked for; ``words`` are a window's in lower case."""
    for claim in made:
        if (claim.status == DENIED or claim.polarity) and _is_asked(claim, words):
            claim.modality = _DIRECTIVE


def _is_asked(claim: Made, words: Sequence[str]) -> bool:
    """Whether a noun for an offer leads to all that the claim tells."""
    if not claim.parts:
        return False
    first = min(part.trigger[0] for part in claim.parts)
    begin = claim.cue[0] if claim.cue is not None and claim.cue[0] < first else claim.content[0]
    return any(
        words[at] in _asking() and words[at + 1] in _LEADING
        for at in range(begin, min(first, begin + _REACH))
        if at + 1 < len(words)
    )


@cache
def _asking() -> frozenset[str]:
    return frozenset(form for noun in _NOUNS for form in noun_forms(noun))
