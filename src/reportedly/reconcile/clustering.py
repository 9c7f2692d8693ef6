"""Clustering: from scored pairs to groups, by average linkage, so that one wrong link chains nothing together.

Two groups are joined where the mean score over all pairs between them is above a threshold; pairs that were never compared
count as far apart.  The best join is made first.  The result depends on the set of items alone, not on their order.
Average linkage (UPGMA): R. R. Sokal and C. D. Michener, A statistical method for evaluating systematic relationships (1958).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence

# What a pair counts that was not compared: far apart.
APART = -6.0

# For each group its neighbours, with how far the scores of the pairs between them stand above ``APART``, summed: pairs that
# were not compared add nothing.
_Sums = dict[int, dict[int, float]]


def clustered(
    ids: Sequence[str], scores: Mapping[tuple[int, int], float], *, above: float
) -> list[tuple[int, ...]]:
    """Groups of indices into ``ids``; ``scores`` has a log-odds for each pair that was compared.

    ``ids`` are distinct and break ties.  Groups come in the order of their first index, indices in theirs.
    """
    members: dict[int, tuple[int, ...]] = {index: (index,) for index in range(len(ids))}
    names = dict(enumerate(ids))
    sums: _Sums = defaultdict(dict)
    heap: list[tuple[float, str, str, int, int]] = []
    for (one, other), score in scores.items():
        sums[one][other] = sums[other][one] = score - APART
        if score > above:
            heap.append((-score, *_ordered(names[one], names[other]), one, other))
    heapq.heapify(heap)
    made = len(ids)
    while heap:
        *_, one, other = heapq.heappop(heap)
        if one not in members or other not in members:
            continue
        members[made] = members.pop(one) + members.pop(other)
        names[made] = min(names[one], names[other])
        _join(sums, one, other, made)
        for group, total in sums[made].items():
            mean = APART + total / (len(members[made]) * len(members[group]))
            if mean > above:
                heapq.heappush(heap, (-mean, *_ordered(names[made], names[group]), made, group))
        made += 1
    return sorted(tuple(sorted(group)) for group in members.values())


def _ordered(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _join(sums: _Sums, one: int, other: int, made: int) -> None:
    """Give the neighbours of two groups to the one made of them."""
    mine, theirs = sums.pop(one), sums.pop(other)
    # Float sums differ with their order: always the smaller group's first.
    for group in sorted((mine.keys() | theirs.keys()) - {one, other}):
        total = mine.get(group, 0.0) + theirs.get(group, 0.0)
        sums[group].pop(one, None)
        sums[group].pop(other, None)
        sums[made][group] = sums[group][made] = total
