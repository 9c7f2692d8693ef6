"""Incidents: the claims that tell of one happening brought together, each kept as its own account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportedly.model import Grounded, Incident, Reason
from reportedly.reconcile import weights
from reportedly.reconcile.assembling import incident
from reportedly.reconcile.chains import Chain, by_report
from reportedly.reconcile.clustering import NEIGHBOURS, clustered, remembered
from reportedly.reconcile.judged import Knots, bound, reasons
from reportedly.reconcile.linking import candidates, compared, parted
from reportedly.reconcile.mentions import Mention, mentions
from reportedly.reconcile.origins import copies
from reportedly.reconcile.parts import with_parts
from reportedly.reconcile.scoring import Scores
from reportedly.review.pairs import Together

NOTHING_JUDGED = Together()


def incidents(grounded: Iterable[Grounded], *, together: Together = NOTHING_JUDGED) -> Iterator[Incident]:
    """The incidents that claims tell of, by day; those without a day last.

    ``together`` is what people decided of pairs of claims; it goes before everything else.
    What comes out depends on the set of claims alone: reports given one by one, or in another order, give the same.
    """
    told = list(mentions(grounded))
    knots = Knots.tied(together)
    made = by_report(told, knots.ruled if knots.of else None)
    bounds = bound(sorted(made, key=lambda chain: chain.id), knots)
    chains = bounds.chains
    score = Scores(chains)
    near = dict(neighbours(chains, score))
    groups = grouped(chains, near, score, same=bounds.same, never=bounds.never)
    yield from assembled(told, chains, near, groups, together=together)


def grouped(
    chains: Sequence[Chain],
    near: Mapping[tuple[int, int], float],
    score: Scores,
    *,
    same: Iterable[Sequence[int]] = (),
    never: Mapping[int, frozenset[int]] | None = None,
) -> list[tuple[int, ...]]:
    """The groups of chains, as indices, that tell of one happening each; ``same`` and ``never`` as :func:`clustered` takes them."""
    return clustered(
        [chain.id for chain in chains],
        near,
        remembered(score, near),
        above=weights.JOINS_INCIDENT,
        parted=lambda one, other: parted(chains[one], chains[other]),
        same=same,
        never=never,
    )


def assembled(
    told: Sequence[Mention],
    chains: Sequence[Chain],
    near: Mapping[tuple[int, int], float],
    groups: Iterable[Sequence[int]],
    *,
    together: Together = NOTHING_JUDGED,
) -> Iterator[Incident]:
    """The incidents that groups of chains are, by day, each told of what it is a part of."""
    alike = copies(told)
    made = (
        incident(
            [chains[i] for i in group],
            copies=alike,
            reasons=(
                *reasons((each for i in group for each in chains[i].mentions), together),
                *_why(group, chains, near),
            ),
        )
        for group in groups
    )
    yield from with_parts(sorted((each for each in made if each is not None), key=_by_day))


def neighbours(chains: Sequence[Chain], score: Scores) -> Iterator[tuple[tuple[int, int], float]]:
    """The pairs, as indices, the smaller first, that fit so well that they may come to be of one incident, with their scores."""
    least = weights.JOINS_INCIDENT - NEIGHBOURS
    of_report: dict[str, list[int]] = {}
    for index, chain in enumerate(chains):
        of_report.setdefault(chain.article, []).append(index)
    for other, before in candidates(chains):
        beside = [index for index in of_report[chains[other].article] if index < other]
        elsewhere = sorted(set(before).difference(beside))
        for own, them in ((False, elsewhere), (True, beside)):
            for one, scored in score.above(least, other, them, own=own):
                yield (one, other), scored


def _why(
    group: Sequence[int], chains: Sequence[Chain], near: Mapping[tuple[int, int], float]
) -> tuple[Reason, ...]:
    """What held reports together, on the mean over the pairs that were: the strongest first."""
    held = [
        compared(chains[one], chains[other])
        for n, one in enumerate(group)
        for other in group[n + 1 :]
        if near.get((one, other), weights.JOINS_INCIDENT) > weights.JOINS_INCIDENT
    ]
    summed: dict[str, float] = {}
    for seen in held:
        for reason in seen:
            summed[reason.what] = summed.get(reason.what, 0.0) + reason.weight / len(held)
    return tuple(
        Reason(what, round(weight, 2))
        for what, weight in sorted(summed.items(), key=lambda item: (-abs(item[1]), item[0]))
    )


def _by_day(each: Incident) -> tuple[str, str]:
    day = each.earliest or each.latest
    return day.isoformat() if day else "9999", each.id
