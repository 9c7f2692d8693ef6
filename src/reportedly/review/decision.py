"""What people decided of words, as the resolver heeds it."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.review.judgement import Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """That ``words`` mean an actor or a place (``entity``: its id), or do not: the judgement that holds of those coders made.

    ``article`` is the id of the one article it holds for, ``None`` for all; ``who``, ``when`` (ISO 8601, UTC) and ``key`` are those
    of the judgement.
    """

    key: int
    who: str
    when: str
    words: str
    entity: str
    verdict: Verdict
    reason: str | None = None
    article: str | None = None
