"""Uninvolved: a governor who "denied any air strike" is not who would have flown it, though nobody else is named.

Of a party it may be meant ("the army denied a massacre"), and of a person who speaks of what they did themselves.  Where
the content names who did it ("the band denied that Amra held Sarn"), who says so did not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.denying import DENIED
from reportedly.extract.encoder.fitting import Written, is_person
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.knowledge.speakers import speakers


def uninvolved(
    made: Sequence[Made], named: Mapping[Run, Run], speaking: Sequence[Run], written: Written
) -> list[Made]:
    """The same claims, what a person denies without the person as its actor, and no speaker beside the one who did it."""
    found = []
    for claim in made:
        dropped = _bystanders(claim, named, speaking, written)
        parts = [_without(part, dropped | _beside_the_doer(part, claim)) for part in claim.parts]
        found.append(replace(claim, parts=parts))
    return found


def _beside_the_doer(part: Statement, claim: Made) -> frozenset[Run]:
    """The claim's sources that are an event's actors, too, where the content names another before the trigger."""
    first, last = claim.content
    actors = part.roles.get("actor", [])
    told = [run for run in actors if first <= run[0] and run[1] < part.trigger[0]]
    outside = frozenset(run for run in claim.sources if run[1] < first or last < run[0])
    return outside if told else frozenset()


def _bystanders(
    claim: Made, named: Mapping[Run, Run], speaking: Sequence[Run], written: Written
) -> frozenset[Run]:
    """The sources of a denial that stand before its cue and tell nothing of a part of their own."""
    if claim.status != DENIED or claim.cue is None or _tells_of_self(written.low(claim.content)):
        return frozenset()
    return frozenset(
        source
        for source in claim.sources
        if source[1] < min(claim.cue[0], claim.content[0]) and is_person(source, named, speaking, written)
    )


def _tells_of_self(content: Sequence[str]) -> bool:
    """Whether a content may be of the speaker's own doing: "having fled", "that he had fled", "any involvement"."""
    return content[0].endswith("ing") or not speakers().own_part.isdisjoint(content)


def _without(part: Statement, dropped: frozenset[Run]) -> Statement:
    actors = [run for run in part.roles.get("actor", []) if run not in dropped]
    return replace(part, roles={**part.roles, "actor": actors})
