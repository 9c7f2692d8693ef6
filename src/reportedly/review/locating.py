"""Locating: judgements with their subjects as these are found in the casebook now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from reportedly.model import Coded
from reportedly.review.anchoring import Found, found, moved
from reportedly.review.judgement import (
    Anchor,
    Anchoring,
    ClaimSubject,
    FieldSubject,
    Judgement,
    MentionSubject,
    PairSubject,
    Subject,
    Value,
    Verdict,
)

# Gives an article as it is now, ``None`` where it is not there.
Look = Callable[[str], Coded | None]


@dataclass(frozen=True, slots=True)
class Located:
    """A judgement where it is found now.

    ``anchoring`` is ``None`` for words, which stand nowhere in particular; ``subject`` is ``None`` where it is lost.  ``value`` is what
    the field is to hold by it: what the person put, or what the machine had and the person found right.
    """

    judgement: Judgement
    anchoring: Anchoring | None
    subject: Subject | None
    value: Value = None


def located(judgements: Iterable[Judgement], look: Look) -> Iterator[Located]:
    """Find each judgement's subject as it is now, in their order; every article is looked up once."""
    seen: dict[str, Coded | None] = {}

    def once(article: str) -> Coded | None:
        if article not in seen:
            seen[article] = look(article)
        return seen[article]

    for each in judgements:
        yield _located(each, once)


def _located(each: Judgement, look: Look) -> Located:
    subject = each.subject
    if isinstance(subject, MentionSubject):
        return Located(each, None, subject)
    if isinstance(subject, PairSubject):
        return _of_pair(each, subject, look)
    anchor = each.anchors[0] if each.anchors else None
    coded = look(subject.article)
    field = subject.field if isinstance(subject, FieldSubject) else None
    at = _found(anchor, subject.claim, coded, field)
    if at is None or at.claim is None or coded is None:
        return Located(each, Anchoring.LOST, None)
    if not isinstance(subject, FieldSubject):
        return Located(each, at.anchoring, replace(subject, claim=at.claim.id))
    assert at.field is not None
    right = each.machine if each.verdict is Verdict.POSITIVE else each.value
    value, stands = moved(right, at, coded.article.text)
    if not stands:
        return Located(each, Anchoring.LOST, None)
    return Located(each, at.anchoring, FieldSubject(subject.article, at.claim.id, at.field), value)


def _of_pair(each: Judgement, subject: PairSubject, look: Look) -> Located:
    sides = []
    for anchor, side in zip(each.anchors, (subject.left, subject.right), strict=False):
        at = _found(anchor, side.claim, look(side.article), None)
        if at is not None and at.claim is not None:
            sides.append((at.anchoring, ClaimSubject(side.article, at.claim.id)))
    if len(sides) < 2 or sides[0][1] == sides[1][1]:
        return Located(each, Anchoring.LOST, None)
    same = all(anchoring is Anchoring.SAME for anchoring, _ in sides)
    now = PairSubject.of(sides[0][1], sides[1][1])
    return Located(each, Anchoring.SAME if same else Anchoring.MOVED, now)


def _found(anchor: Anchor | None, claim: str, coded: Coded | None, field: str | None) -> Found | None:
    return None if anchor is None else found(anchor, claim, coded, field=field)
