"""One judgement of a person: that some words mean an actor, or do not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What was decided."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Who decided when whether the words ``mention`` mean ``actor`` (an id of ``knowledge/actors``).

    ``article`` is the id of the one article it holds for, ``None`` for all; ``when`` an ISO 8601 date-time in UTC;
    ``key`` counts the judgements of a casebook.  A withdrawn one stays, and holds no more.
    """

    key: int
    who: str
    when: str
    mention: str
    actor: str
    verdict: Verdict
    reason: str | None = None
    article: str | None = None
    withdrawn: bool = False
