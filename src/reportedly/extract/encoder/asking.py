"""Asking: "Does Amra arm the rebels?" tells neither that it does nor that it does not, so it is no claim.

Coders make none of any of the coded reports' questions that ask whether.  Who asks who did it takes for granted that it was done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places

_ASKING = frozenset(
    "do does did is are was were has have had can could will would should shall may might must "
    "don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn".split()
)
_BEFORE = frozenset("and but or so yet then now \" “ ‘ ' , – — -".split())
_AFTER = frozenset("\" ” ’ ' ) ] !".split())


def unasked(made: Sequence[Made], words: Sequence[str], sentence: Places) -> Iterator[Made]:
    """The claims but those of an article's own questions whether something is so; ``words`` are a window's in lower case."""
    for claim in made:
        if claim.sources or not _asks(int(sentence[claim.content[0]]), words, sentence):
            yield claim


def _asks(order: int, words: Sequence[str], sentence: Places) -> bool:
    """Whether a sentence is a question that opens with its verb."""
    first, last = int(sentence.searchsorted(order)), int(sentence.searchsorted(order, "right")) - 1
    while last > first and words[last] in _AFTER:
        last -= 1
    while first < last and words[first] in _BEFORE:
        first += 1
    return words[last] == "?" and words[first] in _ASKING
