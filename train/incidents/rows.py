"""Rows: pairs from labelled reports, each with what is observed of it and whether it is one happening.

Within a report two mentions, across reports two chains, made as reconciling makes them, so that what is learnt is what is
asked for later.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

from reportedly.reconcile.chains import Chain
from reportedly.reconcile.linking import pairs, seen
from reportedly.reconcile.within import placed
from reportedly.reconcile.within import seen as seen_within
from train.incidents.gold import is_coded
from train.incidents.labels import Loose, Report
from train.incidents.regression import Rows


@dataclass(frozen=True, slots=True)
class Within:
    """The rows of pairs of mentions of one report, and which mentions each is of, by their ids."""

    rows: Rows
    ids: tuple[tuple[str, str], ...]


def within(report: Report, loose: Loose) -> Within:
    """Any two labelled mentions of a report.

    A happening with many mentions has more pairs by their square: each counts less by the root of the number of mentions.
    """
    told = tuple(_within(report, loose))
    return Within(Rows.of(row for row, _ in told), tuple(ids for _, ids in told))


def _within(
    report: Report, loose: Loose
) -> Iterator[tuple[tuple[tuple[str, ...], bool, float], tuple[str, str]]]:
    keys = {each.mention.id: each.key for each in report.keyed}
    size = Counter(keys.values())
    for earlier, later in combinations(placed(each.mention for each in report.keyed), 2):
        one, other = keys[earlier.mention.id], keys[later.mention.id]
        if one is not None and other is not None and frozenset((one, other)) not in loose:
            same = one == other
            row = seen_within(earlier, later), same, 1 / sqrt(size[one]) if same else 1.0
            yield row, (earlier.mention.id, later.mention.id)


def across(chains: Sequence[Chain], reports: Sequence[Report], loose: Loose) -> Rows:
    """Each pair of chains that linking compares, of one report's, too: what its chains were parted by may be wrong.

    A happening with many chains has more pairs by their square: each counts less by the root of the number of chains.
    """
    keys = {each.mention.id: each.key for report in reports for each in report.keyed}
    told = [_told_of(chain, keys) for chain in chains]
    size = Counter(told)

    def rows() -> Iterator[tuple[tuple[str, ...], bool, float]]:
        for i, j in pairs(chains):
            one, other = told[i], told[j]
            if one is None or other is None or is_coded(one) != is_coded(other):
                continue
            if frozenset((one, other)) not in loose:
                same = one == other
                yield seen(chains[i], chains[j]), same, 1 / sqrt(size[one]) if same else 1.0

    return Rows.of(rows())


def _told_of(chain: Chain, keys: dict[str, str | None]) -> str | None:
    """The key of most of its labelled mentions, the first of equals."""
    found = Counter(key for mention in chain.mentions if (key := keys[mention.id]) is not None)
    return found.most_common(1)[0][0] if found else None
