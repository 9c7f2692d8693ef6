"""One judgement of a person on what the machine made: a claim, a field of one, a pair of claims, or words.

After SSSOM's mapping justifications and INCEpTION's curation: a judgement names its subject, its maker and its reason, and stays beside
what the machine had.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from reportedly.model import Span


class Verdict(StrEnum):
    """What was decided."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNSURE = "unsure"


class Kind(StrEnum):
    """What a judgement is on."""

    CLAIM = "claim"
    FIELD = "field"
    PAIR = "pair"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class ClaimSubject:
    """A whole claim, by the ids of its article and itself: that it stands in the text as coded, or does not."""

    article: str
    claim: str


@dataclass(frozen=True, slots=True)
class FieldSubject:
    """One field of a claim: ``source``, ``status``, ``events.0.type``, ``events.0.actor``, ``events.0.counts.1.min``."""

    article: str
    claim: str
    field: str


@dataclass(frozen=True, slots=True)
class PairSubject:
    """Two claims: that they tell of one happening, or do not.  :meth:`of` puts them in order, as neither comes first."""

    left: ClaimSubject
    right: ClaimSubject

    @classmethod
    def of(cls, one: ClaimSubject, other: ClaimSubject) -> PairSubject:
        """Give the pair, whichever is named first."""
        left, right = sorted((one, other), key=lambda each: (each.article, each.claim))
        return cls(left, right)


@dataclass(frozen=True, slots=True)
class MentionSubject:
    """Words, and an actor's or a place's id: that the words mean it, in one article or (``None``) in all.

    The id is blank where somebody is unsure whom the words mean at all.
    """

    words: str
    entity: str
    article: str | None = None


Subject: TypeAlias = ClaimSubject | FieldSubject | PairSubject | MentionSubject

# What a field holds: a span, several, a word of a closed set, a number, or nothing.
Value: TypeAlias = Span | tuple[Span, ...] | str | int | None

_KINDS = {
    ClaimSubject: Kind.CLAIM,
    FieldSubject: Kind.FIELD,
    PairSubject: Kind.PAIR,
    MentionSubject: Kind.MENTION,
}


def kind_of(subject: Subject) -> Kind:
    """Tell what kind of subject it is."""
    return _KINDS[type(subject)]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the words of a judged claim stood, and what stood about them, so that they are found again.

    W3C Web Annotation's TextQuoteSelector (``quote``, ``prefix``, ``suffix``) with its TextPositionSelector (``start``, ``end``, in
    code points): https://www.w3.org/TR/annotation-model/#selectors.  ``source`` tells claims of the same words by two sources apart;
    ``trigger`` and ``count`` are the words of the event and the number that a judged field belongs to, by which they are found again
    where they are numbered otherwise.
    """

    article: str
    quote: str
    start: int
    end: int
    prefix: str
    suffix: str
    source: Span | None = None
    trigger: Span | None = None
    count: Span | None = None


class Anchoring(StrEnum):
    """Whether what was judged is still there: as it was, elsewhere or in another claim, or nowhere."""

    SAME = "same"
    MOVED = "moved"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Who took a judgement back, when and why."""

    who: str
    when: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided, and when (``when``: ISO 8601 in UTC).

    ``machine`` is what the machine had then; ``value`` what the person puts in its place (verdict ``negative`` on a field).
    ``adjudicates`` marks an editor's decision between coders.  ``key`` counts the judgements of a casebook; ``uid`` is the same in
    every casebook that it is brought to.  A withdrawn one stays, and holds no more.  ``anchors`` has one for each claim of the subject.
    """

    key: int
    who: str
    when: str
    subject: Subject
    verdict: Verdict
    value: Value = None
    machine: Value = None
    reason: str | None = None
    adjudicates: bool = False
    anchors: tuple[Anchor, ...] = ()
    uid: str = ""
    withdrawal: Withdrawal | None = None

    @property
    def withdrawn(self) -> bool:
        """Whether it was taken back."""
        return self.withdrawal is not None
