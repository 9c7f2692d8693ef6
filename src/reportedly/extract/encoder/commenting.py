"""Commenting: who "did not comment on a statement that nine had died" says nothing of the nine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.extract.encoder.claims import Made
from reportedly.model import Status

_UNCLEAR = tuple(Status).index(Status.UNCLEAR)
_NOT = frozenset(
    "not n't t no never declined refused declining refusing without decline refuse declines refuses".split()
)
_COMMENT = frozenset("comment comments commenting commented".split())


def commenting(made: Iterable[Made], low: Sequence[str]) -> None:
    """Make unclear what claims are cued by that nobody commented; ``low`` are the window's words in lower case."""
    for claim in made:
        cue = set(low[claim.cue[0] : claim.cue[1] + 1]) if claim.cue is not None else set()
        if cue & _COMMENT and cue & _NOT:
            claim.status, claim.polarity = _UNCLEAR, 0
