"""Incidents: the claims that tell of one happening brought together, each kept as its own account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportedly.model import Grounded, Incident, Reason
from reportedly.reconcile import weights
from reportedly.reconcile.assembling import incident
from reportedly.reconcile.chains import Chain, by_report
from reportedly.reconcile.clustering import clustered, remembered
from reportedly.reconcile.linking import compared, pairs, parted, scored
from reportedly.reconcile.mentions import mentions
from reportedly.reconcile.origins import copies
from reportedly.reconcile.parts import with_parts


def incidents(grounded: Iterable[Grounded]) -> Iterator[Incident]:
    """The incidents that claims tell of, by day; those without a day last.

    What comes out depends on the set of claims alone: reports given one by one, or in another order, give the same.
    """
    told = list(mentions(grounded))
    chains = sorted(by_report(told), key=lambda chain: chain.id)
    alike = copies(told)
    why: dict[tuple[int, int], tuple[Reason, ...]] = {}
    scores: dict[tuple[int, int], float] = {}
    for one, other in pairs(chains):
        found = compared(chains[one], chains[other])
        scores[one, other] = sum(reason.weight for reason in found)
        if scores[one, other] > weights.JOINS_INCIDENT:
            why[one, other] = found
    score = remembered(lambda one, other: scored(chains[one], chains[other]), scores)
    groups = clustered(
        [chain.id for chain in chains],
        scores,
        score,
        above=weights.JOINS_INCIDENT,
        parted=lambda one, other: parted(chains[one], chains[other]),
    )
    made = (incident([chains[i] for i in group], copies=alike, reasons=_why(group, why)) for group in groups)
    yield from with_parts(sorted((each for each in made if each is not None), key=_by_day))


def _why(group: Sequence[int], why: dict[tuple[int, int], tuple[Reason, ...]]) -> tuple[Reason, ...]:
    """What held reports together, on the mean over the pairs that were: the strongest first."""
    held = [
        why[pair] for n, one in enumerate(group) for other in group[n + 1 :] if (pair := (one, other)) in why
    ]
    summed: dict[str, float] = {}
    for reasons in held:
        for reason in reasons:
            summed[reason.what] = summed.get(reason.what, 0.0) + reason.weight / len(held)
    return tuple(
        Reason(what, round(weight, 2))
        for what, weight in sorted(summed.items(), key=lambda item: (-abs(item[1]), item[0]))
    )


def _by_day(each: Incident) -> tuple[str, str]:
    day = each.earliest or each.latest
    return day.isoformat() if day else "9999", each.id


def chains_of(grounded: Iterable[Grounded]) -> list[Chain]:
    """The chains of each report, before they are linked: for measuring and for looking into."""
    return list(by_report(list(mentions(grounded))))
