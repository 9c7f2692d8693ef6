"""Rows: pairs from labelled reports, each with what is observed of it and whether it is one happening.

Within a report a mention and a chain before it; across reports two chains.  Both are made as reconciling makes them, so that
what is learnt is what is asked for later.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import sqrt

from reportedly.reconcile.chains import Chain, Growing, compared
from reportedly.reconcile.linking import pairs, seen
from reportedly.reconcile.profiles import profile
from train.incidents.gold import is_coded
from train.incidents.labels import Loose, Report
from train.incidents.regression import Rows

_OPEN = "open "


def within(report: Report, loose: Loose) -> Rows:
    """Each mention with each chain begun before it, the chains being those of the labels."""
    return Rows.of(_within(report, loose))


def _within(report: Report, loose: Loose) -> Iterator[tuple[tuple[str, ...], bool, float]]:
    starts = sorted({each.mention.told.claim.sentence.start for each in report.keyed})
    sentences = {start: number for number, start in enumerate(starts)}
    made: dict[str, Growing] = {}
    for each in report.keyed:
        mention, key = each.mention, each.key or f"{_OPEN}{each.mention.id}"
        at, alone = sentences[mention.told.claim.sentence.start], profile([mention])
        latest = max(made.values(), key=lambda chain: chain.last, default=None)
        for other, chain in made.items():
            if _teaches(key, other, loose):
                yield tuple(compared(mention, alone, at, chain, latest is chain)), key == other, 1.0
        if key in made:
            made[key].take(mention, at, ())
        else:
            made[key] = Growing([mention], profile([mention]), at, at, [()])


def _teaches(key: str, other: str, loose: Loose) -> bool:
    return not key.startswith(_OPEN) and frozenset((key, other)) not in loose


def across(chains: Sequence[Chain], reports: Sequence[Report], loose: Loose) -> Rows:
    """Each pair of chains that linking compares, of one report's, too: what its chains were parted by may be wrong.

    A happening with many chains has more pairs by their square: its pairs count less by the root of their number.
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
