"""Clustering: groups by their best quarter of pairs."""

from __future__ import annotations

import random
from itertools import combinations

from reportedly.reconcile.clustering import clustered


def groups(scores: dict[tuple[int, int], float], size: int, **put: object) -> list[tuple[int, ...]]:
    def score(one: int, other: int) -> float:
        return scores.get((min(one, other), max(one, other)), -5.0)

    names = [f"n{index:02}" for index in range(size)]
    return clustered(names, scores, score, above=0.0, **put)  # type: ignore[arg-type]


def test_one_wrong_link_chains_nothing_together() -> None:
    inside = {pair: 3.0 for group in (range(6), range(6, 12)) for pair in combinations(group, 2)}
    assert groups(inside | {(5, 6): 1.0}, 12) == [tuple(range(6)), tuple(range(6, 12))]


def test_what_fits_a_quarter_of_a_group_joins_it() -> None:
    inside = dict.fromkeys(combinations(range(4), 2), 3.0)
    assert groups(inside | {(0, 4): 1.0}, 5) == [(0, 1, 2, 3, 4)]


def test_groups_that_are_told_apart_are_never_one() -> None:
    scores = dict.fromkeys(combinations(range(4), 2), 3.0)

    def parted(one: int, other: int) -> bool | None:
        return (one < 2) != (other < 2)

    assert groups(scores, 4, parted=parted) == [(0, 1), (2, 3)]


def test_the_order_of_the_items_makes_no_difference() -> None:
    rng = random.Random(7)
    names = [f"n{index:02}" for index in range(30)]
    scores = {
        frozenset((one, other)): rng.choice([2.0, 1.0, -1.0, -4.0])
        for one, other in combinations(names, 2)
        if rng.random() < 0.3
    }

    def grouped(order: list[str]) -> set[frozenset[str]]:
        pairs = [
            (a, b) for a, b in combinations(range(len(order)), 2) if frozenset((order[a], order[b])) in scores
        ]
        found = clustered(
            order, pairs, lambda a, b: scores.get(frozenset((order[a], order[b])), -5.0), above=0.0
        )
        return {frozenset(order[index] for index in group) for group in found}

    first = grouped(names)
    for seed in range(6):
        assert grouped(random.Random(seed).sample(names, len(names))) == first
