"""Citing: who cites another is no second speaker ("the monitor, citing residents, said"), but the one it came through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.knowledge.cues import cues


def cited(made: Sequence[Made], words: Sequence[str]) -> None:
    """Of joint sources between which a word of citing stands, make those before it ``via``; ``words`` in lower case."""
    for claim in made:
        for number in range(1, len(claim.sources)):
            before, after = claim.sources[number - 1 : number + 1]
            if not _citing().isdisjoint(words[before[1] + 1 : after[0]]):
                claim.via = [*claim.via, *(one for one in claim.sources[:number] if one not in claim.via)]
                claim.sources = claim.sources[number:]
                break


@cache
def _citing() -> frozenset[str]:
    """The single words that the knowledge lists before whom a speaker cites."""
    return frozenset(word for word in cues().prepositions if " " not in word)
