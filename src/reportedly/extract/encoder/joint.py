"""Joint: two speakers of one claim are told together ("residents and a medic"); where no such word joins them, one is a rival.

"The state, whose minister said", "officials said they believed": each of these has one speaker, named twice or passed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

import numpy as np

from reportedly.extract.encoder.claims import Made, Rules
from reportedly.extract.encoder.heads import Array, Places, Run
from reportedly.extract.encoder.listed import around, listed
from reportedly.extract.encoder.whole import APOSTROPHES, HYPHENS

# How sure a further speaker must be, where the words alone tell that it is of a list with one that is.  Of twelve lists made for
# it the further speakers have 0.035 to 0.4; who is of none has none of the chance.
LISTED = 0.02
_WITHIN = APOSTROPHES | HYPHENS | frozenset([",", "&"])

_JOINING = frozenset(["and", "or", "&", "/", "nor", "plus", "both"])
_RIVALS = frozenset("who whose which whom".split())


def joined(made: Sequence[Made], words: Sequence[str], sentence: Places, *, rules: Rules) -> None:
    """Of several sources keep those that are joined by words to the surest; ``words`` are a window's in lower case.

    Those that are left must together be as sure as one source must be.
    """
    for claim in made:
        if len(claim.sources) > 1:
            kept = _kept(claim, words)
            enough = kept == claim.sources or sum(_sure(claim, run) for run in kept) >= rules.source
            claim.sources = kept if enough else []
        claim.sources = [part for run in claim.sources for part in listed(run, words)]
        if claim.status:
            claim.sources = _whole_list(claim, words, sentence, rules) or claim.sources


def _whole_list(claim: Made, words: Sequence[str], sentence: Places, rules: Rules) -> list[Run]:
    """All speakers of the list that the surest one is of; nothing where it is of none, or they are not sure enough together."""
    chances: Array = np.mean([part.source[0, :-1] for part in claim.parts], axis=0)
    surest = max((run[0] for run in claim.sources), key=lambda at: chances[at], default=int(chances.argmax()))
    found = around(surest, words, _reach(surest, claim, words, sentence))
    parted = [[piece for piece in found if _meet(piece, run)] for run in claim.sources]
    if any(
        len(pieces) > 1 and "and" in words[run[0] : run[1] + 1]
        for run, pieces in zip(claim.sources, parted, strict=True)
    ):
        # What the network holds for one name across an "and" is one.
        return []
    # Of a member that the network has found it knows the bounds; a list that lost its commas does not.
    own = {pieces[0]: run for run, pieces in zip(claim.sources, parted, strict=True) if len(pieces) == 1}
    added = [piece for piece in found if not any(piece in pieces for pieces in parted)]
    if any(chances[piece[0]] < LISTED for piece in added):
        return []
    if not claim.sources and sum(chances[piece[0]] for piece in found) < rules.source:
        return []
    outside = [run for run, pieces in zip(claim.sources, parted, strict=True) if not pieces]
    return sorted([*outside, *(own.get(piece, piece) for piece in found)])


def _meet(one: Run, other: Run) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _reach(at: int, claim: Made, words: Sequence[str], sentence: Places) -> Run:
    """How far a list of speakers may reach around a word: to the sentence's ends, a mark but a comma, or the claim's cue."""
    cue = range(claim.cue[0], claim.cue[1] + 1) if claim.cue else range(0)
    first = last = at
    while first > 0 and sentence[first - 1] == sentence[at] and _passes(first - 1, words, cue):
        first -= 1
    while last + 1 < len(words) and sentence[last + 1] == sentence[at] and _passes(last + 1, words, cue):
        last += 1
    return first, last


def _passes(at: int, words: Sequence[str], cue: range) -> bool:
    return at not in cue and (words[at] in _WITHIN or any(letter.isalnum() for letter in words[at]))


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
