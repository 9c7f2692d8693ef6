"""Own labels: how well mentions are joined by what our own labels say, more and of more happenings than the coded ones."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from bench.joining.scoring import Three
from train.incidents.fitting import Labelled
from train.incidents.gold import Gold

from reportedly.reconcile.chains import Chain

# A mention's report, the group it is in, and the key of the happening it tells of; both with the month they are of.
_Told = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Figures:
    """In per cent, precision, recall and F1: within reports, over all reports of a month, and of the links between reports.

    ``chains`` and ``groups`` are B-cubed over mentions; a link counts by one over the mentions of its happening, so that a
    happening counts about as much as it is told and not by the square of that.
    """

    chains: Three
    groups: Three
    links: Three

    def row(self, name: str) -> str:
        """A line of the table."""
        told = (self.chains, self.groups, self.links)
        return f"{name:<64} " + "   ".join(" ".join(f"{value:5.1f}" for value in three) for three in told)


HEAD = f"{'':<64} " + "   ".join(f"{name:>17}" for name in ("in a report P R F1", "of a month", "links"))


def own(
    given: Iterable[tuple[str, frozenset[str], Sequence[Sequence[Chain]]]], labelled: Labelled, coded: Gold
) -> Figures:
    """The figures of months – the name, the reports published in it, the groups of chains –, over our own labels alone."""
    theirs = {account.article for account in coded.accounts}
    keys = {
        each.mention.id: each.key
        for report in labelled.reports
        if report.article not in theirs
        for each in report.keyed
        if each.key is not None
    }
    told, within = [], []
    for month, reports, groups in given:
        for number, group in enumerate(groups):
            for chain in group:
                for mention in chain.mentions:
                    if chain.article in reports and mention.id in keys:
                        key = keys[mention.id]
                        told.append((chain.article, f"{month} {number}", f"{month} {key}"))
                        within.append(
                            (chain.article, f"{chain.article} {chain.id}", f"{chain.article} {key}")
                        )
    return Figures(_b_cubed(within), _b_cubed(told), _links(told, labelled))


def _b_cubed(told: Sequence[_Told]) -> Three:
    made, true = Counter(group for _, group, _ in told), Counter(key for _, _, key in told)
    both = Counter((group, key) for _, group, key in told)
    precision = sum(both[group, key] / made[group] for _, group, key in told) / len(told)
    recall = sum(both[group, key] / true[key] for _, group, key in told) / len(told)
    return _three(precision, recall)


def _links(told: Sequence[_Told], labelled: Labelled) -> Three:
    size = Counter(key for _, _, key in told)
    kept = [pair for pair in _together(told) if not _loose(pair, labelled)]

    def total(pairs: Iterable[tuple[_Told, _Told]]) -> float:
        return sum(1 / max(size[one[2]], size[other[2]]) for one, other in pairs)

    right = total(pair for pair in kept if pair[0][1:] == pair[1][1:])
    made = total(pair for pair in kept if pair[0][1] == pair[1][1])
    true = total(pair for pair in kept if pair[0][2] == pair[1][2])
    return _three(right / made if made else 0.0, right / true if true else 0.0)


def _together(told: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """The pairs of mentions of different reports that are of one group, or of one happening."""
    groups: dict[str, list[_Told]] = defaultdict(list)
    happenings: dict[str, list[_Told]] = defaultdict(list)
    for each in told:
        groups[each[1]].append(each)
        happenings[each[2]].append(each)
    for of in groups.values():
        yield from (pair for pair in combinations(of, 2) if pair[0][0] != pair[1][0])
    for of in happenings.values():
        yield from (
            pair for pair in combinations(of, 2) if pair[0][0] != pair[1][0] and pair[0][1] != pair[1][1]
        )


def _loose(pair: tuple[_Told, _Told], labelled: Labelled) -> bool:
    """Whether one's happening is a part of the other's: whether they are one is left open."""
    one, other = (each[2].partition(" ")[2] for each in pair)
    return frozenset((one, other)) in labelled.loose


def _three(precision: float, recall: float) -> Three:
    both = precision + recall
    return 100 * precision, 100 * recall, 200 * precision * recall / both if both else 0.0
