"""The queue: what is to be judged, what matters most first.

An item's score is the doubt – how likely the machine is wrong, by its own confidence – times the weight: how much rests on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reportedly.model import Reason
from reportedly.review.applying import Standing
from reportedly.review.judgement import (
    ClaimSubject,
    FieldSubject,
    Kind,
    MentionSubject,
    PairSubject,
    Value,
)
from reportedly.review.outcomes import Item, item_of


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field of a claim that the machine is less sure of; ``confidence`` in [0, 1]."""

    field: str
    machine: Value
    confidence: float


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be judged, and why it is asked.

    ``subject`` of words has the machine's entity, blank where it knows none.  ``doubt`` is in [0, 1], ``weight`` 1 at least.  ``claims``
    are those it is judged by; of words, ``mentions`` tells in how many places they stand and ``of`` whether they name an actor or a place.
    """

    id: str
    subject: ClaimSubject | PairSubject | MentionSubject
    doubt: float
    weight: float
    why: tuple[Reason, ...]
    claims: tuple[ClaimSubject, ...]
    fields: tuple[Doubt, ...] = ()
    of: str | None = None
    mentions: int | None = None

    @property
    def score(self) -> float:
        """What it is ordered by."""
        return self.doubt * self.weight

    @property
    def kind(self) -> Kind:
        """What kind of thing is judged."""
        if isinstance(self.subject, ClaimSubject):
            return Kind.CLAIM
        return Kind.PAIR if isinstance(self.subject, PairSubject) else Kind.MENTION


@dataclass(frozen=True, slots=True)
class Left:
    """A coder's queue in order, each with how many others have judged it; ``done`` counts what the coder has judged of it."""

    questions: tuple[tuple[Question, int], ...]
    done: int


def ordered(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions, the highest score first; ids break ties."""
    return tuple(sorted(questions, key=lambda each: (-each.score, each.id)))


def left(questions: Sequence[Question], standing: Standing, *, coder: str, coders: int = 1) -> Left:
    """What is left for a coder: not what they have judged, nor what as many as are to judge it (``coders``) have."""
    judged = judged_by(standing)
    found, done = [], 0
    for each in questions:
        who = judged.get(asks(item_of(each.subject)), frozenset())
        if coder in who:
            done += 1
        elif len(who) < coders:
            found.append((each, len(who)))
    return Left(tuple(found), done)


def judged_by(standing: Standing) -> Mapping[Item, frozenset[str]]:
    """Who has judged what, where it is found now; who judged a field of a claim has judged the claim."""
    found: dict[Item, set[str]] = defaultdict(set)
    for outcome in standing.outcomes:
        found[asks(outcome.item)].update(each.judgement.who for each in outcome.judgements)
    return {item: frozenset(who) for item, who in found.items()}


def asks(item: Item) -> Item:
    """The question that an item answers: whoever judged a field of a claim was asked of the claim."""
    return ClaimSubject(item.article, item.claim) if isinstance(item, FieldSubject) else item
