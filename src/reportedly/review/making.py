"""Making a judgement: what it is on is looked up as it is now, and what it says is checked against the article's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportedly.model import Claim, Coded
from reportedly.review import fields
from reportedly.review.anchoring import anchor
from reportedly.review.fields import JudgementError
from reportedly.review.judgement import (
    Anchor,
    ClaimSubject,
    FieldSubject,
    PairSubject,
    Subject,
    Value,
    Verdict,
)


class NoSuchClaimError(JudgementError):
    """There is no such article, or no such claim in it."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a judgement is on, what it says, what the machine has, and where that stands."""

    subject: Subject
    value: Value
    machine: Value
    anchors: tuple[Anchor, ...]


def made(subject: Subject, verdict: Verdict, *, value: Value, coded: Mapping[str, Coded]) -> Made:
    """Check a judgement and find its anchors; ``coded`` has the articles it is on by id.

    Raises :class:`JudgementError` where there is no such article, claim or field, or the field cannot have that value.
    """
    if isinstance(subject, FieldSubject):
        return _of_field(subject, verdict, value, coded)
    if value is not None:
        raise JudgementError("Only a field of a claim takes a value", remedy="Leave the value out")
    if isinstance(subject, ClaimSubject):
        article, claim = _claim(subject, coded)
        return Made(subject, None, None, (anchor(article, claim),))
    if isinstance(subject, PairSubject):
        if subject.left == subject.right:
            raise JudgementError("A pair is of two claims", remedy="Name another claim")
        pair = PairSubject.of(subject.left, subject.right)
        sides = (_claim(side, coded) for side in (pair.left, pair.right))
        return Made(pair, None, None, tuple(anchor(article, claim) for article, claim in sides))
    return Made(subject, None, None, ())


def _of_field(subject: FieldSubject, verdict: Verdict, value: Value, coded: Mapping[str, Coded]) -> Made:
    article, claim = _claim(subject, coded)
    field = fields.parsed(subject.field)
    machine = fields.value_in(claim, field)
    anchored = (anchor(article, claim, subject.field),)
    if verdict is not Verdict.NEGATIVE:
        if value is not None and fields.checked(field, value, text=article.article.text) != machine:
            raise JudgementError(
                f"{verdict} says that the machine's {field} is right, and {value!r:.60} is another",
                remedy="Say negative, with the value that is right instead",
            )
        return Made(subject, None, machine, anchored)
    right = fields.checked(field, value, text=article.article.text)
    right = None if right == () else right
    if right == (None if machine == () else machine):
        raise JudgementError(
            f"The machine's {field} is that already",
            remedy="Say positive if it is right, or what is right instead",
        )
    return Made(subject, right, machine, anchored)


def _claim(subject: ClaimSubject | FieldSubject, coded: Mapping[str, Coded]) -> tuple[Coded, Claim]:
    there = coded.get(subject.article)
    if there is None:
        raise NoSuchClaimError(
            f"There is no article {subject.article!r}",
            remedy="List those there are with: reportedly articles",
        )
    for claim in there.claims:
        if claim.id == subject.claim:
            return there, claim
    raise NoSuchClaimError(
        f"The article {subject.article!r} has no claim {subject.claim!r}",
        remedy=f"See its claims with: reportedly show {subject.article}",
    )
