"""Calibrate: what the reader's sureness is worth, from reports it was not trained on."""

from __future__ import annotations

from collections.abc import Sequence

# So many claims or events are pooled at least: a step of fewer says more than it knows.
LEAST = 40


def isotonic(pairs: Sequence[tuple[float, bool]], *, least: int = LEAST) -> tuple[list[float], list[float]]:
    """A rising line through (how sure, right or not): pool adjacent violators (Ayer et al. 1955).

    Gives the mean sureness and the share that was right of each pool, both rising.
    """
    pools: list[list[float]] = []  # sum of sureness, sum right, count
    for sure, right in sorted(pairs):
        pools.append([sure, float(right), 1.0])
        while len(pools) > 1 and (
            pools[-2][2] < least or pools[-2][1] * pools[-1][2] >= pools[-1][1] * pools[-2][2]
        ):
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    return [p[0] / p[2] for p in pools], [p[1] / p[2] for p in pools]


def expected_error(pairs: Sequence[tuple[float, bool]], *, bins: int = 10) -> float:
    """The expected calibration error (Naeini et al. 2015): how far each tenth's mean sureness is from its share right."""
    total = 0.0
    for low in range(bins):
        inside = [p for p in pairs if low / bins <= p[0] < (low + 1) / bins or (low == bins - 1 and p[0] == 1)]
        if inside:
            sure = sum(p[0] for p in inside) / len(inside)
            right = sum(p[1] for p in inside) / len(inside)
            total += len(inside) * abs(sure - right)
    return total / len(pairs) if pairs else 0.0
