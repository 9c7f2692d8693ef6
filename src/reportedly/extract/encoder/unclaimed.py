"""Unclaimed: "no group has claimed the attack" denies a claim, and not that there was an attack.

Coders make of such words, where they do not leave the attack out, a claiming that there was not; a negative attack would be
counted among those that somebody denies.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Array, Run
from reportedly.extract.encoder.statements import Statement
from reportedly.knowledge.inflection import verb_forms
from reportedly.model import EventType

_OTHER = tuple(EventType).index(EventType.OTHER)
_NOBODY = frozenset("no nobody none neither not nor yet never noone".split())
# How far before the claiming it may be said that there is none: "no armed group has so far publicly claimed".
_FAR = 8
_RESPONSIBLE = frozenset(["responsibility", "credit"])


def unclaimed(made: Sequence[Made], words: Sequence[str]) -> None:
    """Of claims that nobody claimed a deed, make the claiming what is denied; ``words`` are a window's in lower case."""
    for claim in made:
        if not claim.polarity:
            continue
        found = _claiming(claim, words)
        if found is None:
            continue
        _unnamed(made, found, words)
        later = [part for part in claim.parts if part.trigger[0] > found[1]]
        named = [part for part in claim.parts if part.trigger[0] <= found[1] and part.trigger[1] >= found[0]]
        if not later and not named:
            continue
        kept = (named or later)[0]
        _turn(kept, found)
        claim.parts = [part for part in claim.parts if part is kept or part not in (*later, *named)]


def _unnamed(made: Sequence[Made], claiming: Run, words: Sequence[str]) -> None:
    """Take who did not claim it from whoever did what: of "no group has claimed the blast, which killed six" none killed."""
    nobody = max(at for at in range(claiming[0]) if words[at] in _NOBODY)
    for part in (part for claim in made for part in claim.parts):
        part.roles["actor"] = [run for run in part.roles["actor"] if not nobody <= run[0] < claiming[0]]


def _claiming(claim: Made, words: Sequence[str]) -> Run | None:
    """Where in a content it stands that nobody claimed a deed, with what was claimed for it."""
    first, last = claim.content
    for at in range(first, last + 1):
        if words[at] not in _forms() or _NOBODY.isdisjoint(words[max(first, at - _FAR) : at]):
            continue
        if words[at + 1 : at + 2] and words[at + 1] in _RESPONSIBLE:
            return at, at + 1
        if words[at + 1 : at + 3] == ["of", "responsibility"]:
            return at, at + 2
        if at < last and words[at + 1] in ("the", "this", "either", "any", "such"):
            return at, at
    return None


def _turn(part: Statement, claiming: Run) -> None:
    """Make a happening the claiming of it."""
    types: Array = part.types.copy()
    kind = int(types.argmax())
    types[[kind, _OTHER]] = types[[_OTHER, kind]]
    part.trigger, part.types, part.counts = claiming, types, []
    part.roles = {role: [] for role in part.roles}


@cache
def _forms() -> frozenset[str]:
    return frozenset(verb_forms("claim"))
