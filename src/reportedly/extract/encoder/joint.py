"""Joint: two speakers of one claim are told together ("residents and a medic"); where no such word joins them, one is a rival.

"The state, whose minister said", "officials said they believed": each of these has one speaker, named twice or passed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from reportedly.extract.encoder.claims import Made, Rules
from reportedly.extract.encoder.heads import Run

_JOINING = frozenset(["and", "or", "&", "/", "nor", "plus", "both"])
_RIVALS = frozenset("who whose which whom".split())


def joined(made: Sequence[Made], words: Sequence[str], *, rules: Rules) -> None:
    """Of several sources keep those that are joined by words to the surest; ``words`` are a window's in lower case.

    Those that are left must together be as sure as one source must be.
    """
    for claim in made:
        if len(claim.sources) > 1:
            kept = _kept(claim, words)
            enough = kept == claim.sources or sum(_sure(claim, run) for run in kept) >= rules.source
            claim.sources = kept if enough else []


def _kept(claim: Made, words: Sequence[str]) -> list[Run]:
    chains = [[claim.sources[0]]]
    for run in claim.sources[1:]:
        if _together(chains[-1][-1], run, claim.sources, words):
            chains[-1].append(run)
        else:
            chains.append([run])
    return max(chains, key=lambda chain: max(_sure(claim, run) for run in chain))


def _together(one: Run, other: Run, sources: Sequence[Run], words: Sequence[str]) -> bool:
    """Whether a word joins two names, or a comma does and "and" joins those after it."""
    between = words[one[1] + 1 : other[0]]
    if not _RIVALS.isdisjoint(between):
        return False
    if not _JOINING.isdisjoint(between):
        return True
    # Whatever joins the names after it: "residents, activists and medics", and the same in a text that lost its commas.
    later = words[other[0] : max(last for _, last in sources)]
    return list(between) in ([","], []) and "and" in later


def _sure(claim: Made, run: Run) -> float:
    return fmean(float(part.source[0, run[0]]) for part in claim.parts) if claim.parts else 0.0
