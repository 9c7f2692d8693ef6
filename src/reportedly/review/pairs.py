"""Pairs: which claims are said to tell of one happening, and which not, freed of contradictions.

"The same" carries over: a with b and b with c are a with c, so that who parts a from c contradicts both.  Of judgements that contradict
each other the later stands, as whoever made it could know the earlier.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.review.judgement import ClaimSubject, Judgement, PairSubject, Verdict
from reportedly.review.locating import Located


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims, by the ids that accounts have (``article/claim``), and the judgement on them."""

    one: str
    other: str
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Together:
    """Pairs that must be of one incident, pairs that must not, and judgements that later ones contradict."""

    same: tuple[Pair, ...] = ()
    apart: tuple[Pair, ...] = ()
    contradicted: tuple[Judgement, ...] = ()


def consistent(told: Sequence[Located]) -> Together:
    """Take pairs, given in the order they were judged, from the last to the first, leaving out what those taken rule out."""
    groups: dict[str, frozenset[str]] = {}
    parted: set[frozenset[str]] = set()
    same, apart, contradicted = [], [], []

    def group(id: str) -> frozenset[str]:
        return groups.get(id, frozenset([id]))

    for each in reversed(told):
        assert isinstance(each.subject, PairSubject)
        one, other = account_id(each.subject.left), account_id(each.subject.right)
        pair = Pair(one, other, each.judgement)
        if each.judgement.verdict is Verdict.NEGATIVE:
            if other in group(one):
                contradicted.append(each.judgement)
                continue
            parted.add(frozenset([one, other]))
            apart.append(pair)
            continue
        both = group(one) | group(other)
        if any(ends <= both for ends in parted):
            contradicted.append(each.judgement)
            continue
        groups |= dict.fromkeys(both, both)
        same.append(pair)
    return Together(tuple(reversed(same)), tuple(reversed(apart)), tuple(reversed(contradicted)))


def account_id(claim: ClaimSubject) -> str:
    """Give the id that a claim has as an account of an incident."""
    return f"{claim.article}/{claim.claim}"
