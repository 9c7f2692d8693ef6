"""Hearsay: what an article marks as heard ("reportedly killed", "an alleged strike") it does not tell in its own voice.

The network mostly says so itself; where it does not, the word alone decides, for nothing that a text keeps at a distance
may pass for a statement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from reportedly.extract.encoder.claims import Made, cued
from reportedly.extract.encoder.heads import Places
from reportedly.extract.encoder.statements import Statement
from reportedly.knowledge.cues import cues
from reportedly.model import Status


def hearsay(made: Sequence[Made], words: Sequence[str], sentence: Places) -> None:
    """Give stated claims the cue of hearsay that stands before their trigger, where no claim has it for its cue.

    ``words`` are a window's in lower case, ``sentence`` tells where each stands.
    An adverb marks the next trigger of its sentence; an adjective the happening that its noun names.
    """
    told, known = cued(made), marks()
    for at, word in enumerate(words):
        if word not in known or at in told:
            continue
        claim = _begun(made, at, sentence)
        if claim is None or claim.status:
            continue
        status, adjective = known[word]
        if not adjective or _names(_first(claim), at):
            claim.status, claim.cue = status, (at, at)


def _begun(made: Sequence[Made], at: int, sentence: Places) -> Made | None:
    """The claim that begins with a word or right after it, of those whose first trigger comes later.

    Of "police look for men who allegedly found a bomb" the looking is not hearsay.
    """
    after = [
        claim
        for claim in made
        if sentence[claim.content[0]] == sentence[at]
        and claim.content[0] - 1 <= at < _first(claim).trigger[0]
    ]
    return min(after, key=lambda claim: _first(claim).trigger, default=None)


def _first(claim: Made) -> Statement:
    return min(claim.parts, key=lambda part: part.trigger)


def _names(event: Statement, at: int) -> bool:
    """Whether an adjective's own noun is the event: "an alleged coalition strike killed two".

    Of "the alleged bomber was shot" who he is is alleged, not that he was shot.  Between adjective and noun nothing may
    stand but who did it, where and with what.
    """
    runs = [run for found in event.roles.values() for run in found]
    named = {word for begin, end in runs for word in range(begin, end + 1)}
    return at not in named and named.issuperset(range(at + 1, event.trigger[0]))


@cache
def marks() -> Mapping[str, tuple[int, bool]]:
    """The words of hearsay that the knowledge lists: the status each gives, and whether it is an adjective."""
    known, order = cues(), list(Status)
    return {
        entry.word: (order.index(entry.status), table is known.adjectives)
        for table in (known.adverbs, known.adjectives)
        for entry in table.values()
    }
