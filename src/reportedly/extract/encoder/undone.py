"""Undone: words of negation that leave what a claim tells as it is.

"Did not stop shelling" is shelling, "released unharmed" is released, and of "the blast, which no group has claimed, killed
two" the killing is not denied.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.negation import undoing
from reportedly.model import EventType, Modality

# What may stand between a negator and what it negates: "has not yet been fully halted".
_BETWEEN = frozenset(
    "to be been being have has had yet even ever any all so go gone remain left ' ’ t".split()
)
_RELATIVE = frozenset("which who whom whose where".split())
ACTUAL, ATTEMPTED = (tuple(Modality).index(each) for each in (Modality.ACTUAL, Modality.ATTEMPTED))
HARMS = frozenset(
    tuple(EventType).index(kind)
    for kind in (
        EventType.ASSAULT_KILL,
        EventType.ASSAULT_INJURE,
        EventType.ASSAULT_DESTROY,
        EventType.STATE_HARM,
    )
)


def parted(made: Sequence[Made], words: Sequence[str]) -> Iterator[Made]:
    """The claims, each in which one trigger is a verb of ending that is negated as two: what did not end goes on.

    Of "did not halt their advance" there was no halt, but an advance.
    """
    for claim in made:
        ended = [part for part in claim.parts if _unended(part.trigger, words)]
        others = [part for part in claim.parts if not _unended(part.trigger, words)]
        if ended and others:
            yield replace(claim, parts=ended)
            # A failed attempt to end a thing is no attempt at that thing; one that was not given up is.
            failed = any(word in _failing() for word in words[claim.content[0] : ended[0].trigger[0]])
            modality = ACTUAL if failed and claim.modality == ATTEMPTED else claim.modality
            yield replace(claim, parts=others, modality=modality)
        else:
            yield claim


@cache
def _failing() -> frozenset[str]:
    return frozenset(verb_forms("fail"))


def undone(claim: Made, at: int, words: Sequence[str], sentence: Places) -> bool:
    """Whether the word of negation at ``at`` leaves a claim's content as it is."""
    if words[at] in undoing().spared and not _negator(at, words):
        return all(int(part.types.argmax()) not in HARMS for part in claim.parts)
    return (
        any(tuple(words[at : at + size]) in undoing().assertive for size in (2, 3))
        or _turned(at, words)
        or _goes_on(claim, at, words)
        or _aside(claim, at, words, sentence)
    )


def _turned(at: int, words: Sequence[str]) -> bool:
    """Whether a negator and an adjective that denies turn each other round: either of them."""
    after = _after(at, words)
    if words[at] in undoing().doubled and after is not None and words[after] in undoing().undone:
        return True
    return words[at] in undoing().undone and _negator(at, words)


def _goes_on(claim: Made, at: int, words: Sequence[str]) -> bool:
    """Whether a negator stands before a verb of ending, or is one behind a negator, and the claim is not of the ending."""
    after = _after(at, words) if words[at] in undoing().doubled else None
    verb = after if after is not None else at
    if words[verb] not in undoing().ceasing or not _negator(verb, words):
        return False
    return bool(claim.parts) and all(not part.trigger[0] <= verb <= part.trigger[1] for part in claim.parts)


def _unended(trigger: Run, words: Sequence[str]) -> bool:
    return any(
        words[at] in undoing().ceasing and _negator(at, words) for at in range(trigger[0], trigger[1] + 1)
    )


def _after(at: int, words: Sequence[str]) -> int | None:
    """The next word after a negator that may not stand between it and what it negates."""
    for after in range(at + 1, len(words)):
        if not _between(words[after]):
            return after
    return None


def _negator(at: int, words: Sequence[str]) -> bool:
    """Whether a negator stands before a word, with nothing between them but what may."""
    for before in range(at - 1, -1, -1):
        if words[before] in undoing().doubled:
            return True
        if not _between(words[before]):
            return False
    return False


def _between(word: str) -> bool:
    return word in _BETWEEN or (word.endswith("ly") and len(word) > len("only"))


def _aside(claim: Made, at: int, words: Sequence[str], sentence: Places) -> bool:
    """Whether a word stands in a relative clause between commas that holds none of the claim's triggers."""
    if not claim.parts:
        return False
    start = int(sentence.searchsorted(sentence[at]))
    stop = int(sentence.searchsorted(sentence[at], "right"))
    opening = next((i for i in range(at - 1, start - 1, -1) if words[i] == ","), None)
    closing = next((i for i in range(at + 1, stop) if words[i] == ","), None)
    if opening is None or closing is None or words[opening + 1] not in _RELATIVE:
        return False
    return all(part.trigger[1] < opening or part.trigger[0] > closing for part in claim.parts)
