"""Light: words that name nothing by themselves; no argument and, beside another, no trigger is made of them alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.having import HAVING
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement

# Words that name nothing by themselves, and marks: no argument is made of them alone, nor ends with one.
LIGHT = frozenset(
    "a an the of in on at to from by with for into onto and or nor but as than near over after before between "
    "al el an ash ad ar as az "
    "its their his her our my your whose such , : ; . \" “ ‘ « ( [ – — - / '".split()
)
# Words by which a speaker tells of what the speaker did: "The RSF said it had taken the palace"; in another's mouth, of another.
PRONOUNS = frozenset("i we he she it they".split())
# Words that name no event, besides.
EMPTY = LIGHT | frozenset("all no not has have had been be is are was were will would".split())
# What has an object is no auxiliary: who "has a base" has it.
_OBJECT = frozenset(
    "a an the no some many more most about over around at between up only its their his".split()
)


def lightened(made: Sequence[Made], words: Sequence[str], numbers: Collection[Run]) -> None:
    """Take from each claim the triggers that name nothing, where another does; the nearest gets what they count.

    ``words`` are a window's in lower case, ``numbers`` the counts among them.
    """
    counted = {first for first, _ in numbers}
    after = [*words[1:], ""]
    empty = [
        word in EMPTY and not (word in HAVING and (after[at] in _OBJECT or at + 1 in counted))
        for at, word in enumerate(words)
    ]
    for claim in made:
        _lighten(claim, empty)


def _lighten(claim: Made, empty: Sequence[bool]) -> None:
    kept = [part for part in claim.parts if not _empty(part, empty)]
    if not kept:
        return
    for part in claim.parts:
        if _empty(part, empty):
            min(kept, key=partial(_apart, part)).counts.extend(part.counts)
    claim.parts = kept


def _empty(part: Statement, empty: Sequence[bool]) -> bool:
    return all(empty[part.trigger[0] : part.trigger[1] + 1])


def _apart(one: Statement, other: Statement) -> int:
    return abs(one.trigger[0] - other.trigger[0])
