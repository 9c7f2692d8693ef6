"""Clustering: from scored pairs to groups, so that one wrong link chains nothing together.

Two groups are joined where the best quarter of all pairs between them has a mean score above a threshold: one pair that fits by
chance joins no groups, and a group need not fit in every pair, as a report that only says "the attack" fits few.  The best
join is made first.  The result depends on the set of items alone, not on their order.
Between single linkage (one pair is enough) and average linkage (all count; R. R. Sokal and C. D. Michener, 1958);
``bench/incidents.py`` compares them.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import ceil

# The share of the pairs between two groups that must fit.
BEST = 0.25
# Pairs so far under the threshold may still join as parts of groups; those below are no neighbours.
NEIGHBOURS = 2.0

Score = Callable[[int, int], float]

_NONE: frozenset[int] = frozenset()


def clustered(  # noqa: PLR0913 – what binds groups, each by its name
    ids: Sequence[str],
    pairs: Iterable[tuple[int, int]],
    score: Score,
    *,
    above: float,
    parted: Callable[[int, int], bool | None] = lambda _one, _other: None,
    same: Iterable[Sequence[int]] = (),
    never: Mapping[int, frozenset[int]] | None = None,
) -> list[tuple[int, ...]]:
    """Groups of indices into ``ids``, looked for along ``pairs``; ``score`` gives the log-odds of any two indices.

    ``same`` are indices that are one whatever their scores, no two of which ``never`` keeps apart; it tells for an index those that
    are never in its group.

    ``parted`` tells whether two indices cannot be one, ``None`` where nothing tells; groups of whose pairs that tell half or more
    cannot be one are never joined.  ``ids`` are distinct and break ties.  Both functions are symmetric.  Groups come in the order of
    their first index, indices in theirs.
    """
    growing = _Growing(ids, score, parted, above, never or {})
    for one, other in pairs:
        growing.consider(one, other)
    for group in same:
        growing.tie(group)
    growing.join_all()
    return sorted(tuple(sorted(group)) for group in growing.members.values())


class _Growing:
    def __init__(
        self,
        ids: Sequence[str],
        score: Score,
        parted: Callable[[int, int], bool | None],
        above: float,
        never: Mapping[int, frozenset[int]],
    ) -> None:
        self._never = never
        self.members: dict[int, tuple[int, ...]] = {index: (index,) for index in range(len(ids))}
        self._names = dict(enumerate(ids))
        self._near: dict[int, set[int]] = {index: set() for index in self.members}
        self._score, self._parted, self._above = score, parted, above
        self._heap: list[tuple[float, str, str, int, int]] = []
        # Of each group that was made, the scores between it and groups before it, best first.
        self._scores: dict[int, dict[int, list[float]]] = {}

    def consider(self, one: int, other: int) -> None:
        """Make two groups neighbours where they may come to be one."""
        scores = self._between(one, other)
        best = scores[: ceil(BEST * len(scores))]
        score = sum(best) / len(best)
        if score > self._above - NEIGHBOURS:
            self._near[one].add(other)
            self._near[other].add(one)
        if score > self._above and not self._apart(one, other):
            first, second = sorted((self._names[one], self._names[other]))
            heapq.heappush(self._heap, (-score, first, second, one, other))

    def join_all(self) -> None:
        """Join the best two groups again and again, until none are good enough."""
        while self._heap:
            *_, one, other = heapq.heappop(self._heap)
            if one in self.members and other in self.members:
                self._join(one, other)

    def tie(self, indices: Sequence[int]) -> None:
        """Join some indices, none of which is joined yet, whatever their scores."""
        whole, *rest = indices
        for each in rest:
            whole = self._join(whole, each)

    def _join(self, one: int, other: int) -> int:
        made = len(self._names)
        near = (self._near.pop(one) | self._near.pop(other)) - {one, other}
        self._near[made] = set()
        # The scores of the whole are those of its parts.
        self._scores[made] = {
            group: sorted((*self._between(one, group), *self._between(other, group)), reverse=True)
            for group in near
            if group in self.members
        }
        self.members[made] = self.members.pop(one) + self.members.pop(other)
        self._names[made] = min(self._names[one], self._names[other])
        for group in sorted(self._scores[made]):
            self._near[group] -= {one, other}
            self.consider(made, group)
        for part in (one, other):
            self._scores.pop(part, None)
        return made

    def _between(self, one: int, other: int) -> Sequence[float]:
        """The scores of all pairs between two groups, the best first."""
        older, newer = sorted((one, other))
        known = self._scores.get(newer, {}).get(older)
        if known is not None:
            return known
        # Sums of floats differ with their order: sorted, they do not.
        return sorted(
            (self._score(i, j) for i in self.members[one] for j in self.members[other]), reverse=True
        )

    def _apart(self, one: int, other: int) -> bool:
        if self._never and any(
            not self._never.get(i, _NONE).isdisjoint(self.members[other]) for i in self.members[one]
        ):
            return True
        told = [self._parted(i, j) for i in self.members[one] for j in self.members[other]]
        return 2 * told.count(True) >= max(1, len(told) - told.count(None))


def remembered(score: Score, known: Mapping[tuple[int, int], float]) -> Score:
    """The same score, worked out once for each pair; ``known`` holds what is known of pairs, the smaller index first."""
    scores: dict[tuple[int, int], float] = {}

    def found(one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        value = known.get(pair)
        if value is not None:
            return value
        if pair not in scores:
            scores[pair] = score(*pair)
        return scores[pair]

    return found
