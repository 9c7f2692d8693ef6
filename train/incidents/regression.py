"""Logistic regression over what is observed, with an L2 penalty, by Newton's method: exact, and the same every time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

# Twice as much or half as much moves the figures of bench/incidents.py by less than a point.
PENALTY = 1.0
_STEPS, _SMALL = 60, 1e-6
# The bias is hardly drawn to nothing, only enough to be always solvable.
_FREE = 1e-6
_FAR = 30.0

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rows:
    """What was observed of pairs, whether each is one happening, and how much each counts."""

    seen: tuple[tuple[str, ...], ...]
    one: tuple[bool, ...]
    counts: tuple[float, ...]

    @classmethod
    def of(cls, rows: Iterable[tuple[tuple[str, ...], bool, float]]) -> Rows:
        """Rows from triples."""
        each = tuple(rows)
        return cls(
            tuple(row[0] for row in each), tuple(row[1] for row in each), tuple(row[2] for row in each)
        )


@dataclass(frozen=True, slots=True)
class Fitted:
    """What each observation counts, and what counts before anything is seen: log-odds."""

    weights: dict[str, float]
    bias: float


def odds(rows: Rows, given: Fitted) -> Floats:
    """The log-odds of each row."""
    return np.array([given.bias + sum(given.weights.get(name, 0.0) for name in seen) for seen in rows.seen])


def fitted(rows: Rows, *, penalty: float = PENALTY) -> Fitted:
    """The weights under which the rows are likeliest, the penalty taken off."""
    names = sorted({name for seen in rows.seen for name in seen})
    matrix = _matrix(rows.seen, {name: column for column, name in enumerate(names)})
    found = _solved(matrix, np.array(rows.one, float), np.array(rows.counts, float), penalty)
    return Fitted(dict(zip(names, map(float, found[:-1]), strict=True)), float(found[-1]))


def _matrix(seen: Sequence[tuple[str, ...]], columns: dict[str, int]) -> Floats:
    """A row for each pair, a column for each observation, and one of ones for the bias."""
    matrix = np.zeros((len(seen), len(columns) + 1))
    matrix[:, -1] = 1.0
    for row, names in enumerate(seen):
        matrix[row, [columns[name] for name in names]] = 1.0
    return matrix


def _solved(matrix: Floats, one: Floats, counts: Floats, penalty: float) -> Floats:
    found = np.zeros(matrix.shape[1])
    drawn = np.eye(matrix.shape[1]) * penalty
    drawn[-1, -1] = _FREE
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(matrix @ found, -_FAR, _FAR)))
        slope = matrix.T @ (counts * (likely - one)) + drawn @ found
        bend: Any = (matrix * (counts * likely * (1 - likely))[:, None]).T @ matrix + drawn
        step = np.linalg.solve(bend, slope)
        found = found - step
        if np.abs(step).max() < _SMALL:
            break
    return found
