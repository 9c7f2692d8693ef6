"""Wording: what the reader's own vectors say of two mentions of a report being one, learnt beside what is observed of them.

A mention's vector – the mean of its triggers' words and that of its content's, 768 numbers – is brought down to a few (the
*embedding*, which the reader writes into the record), and two embeddings are compared number by number: by their product and by how far they
are apart.  What comes of it is added to the log-odds of the observations, which stay as they are.

Several such comparisons are learnt side by side, each by its own error from its own beginning, and their mean counts: one alone
depends on where it began (an ensemble: Hansen and Salamon, 1990).  They see the same pairs with the same words dropped, so that
six take little longer than one.

AdamW (Loshchilov and Hutter, 2019) with dropout (Srivastava et al., 2014), in NumPy: a few seconds, and the same every time.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

# What the embedding is of, and what was tried beside it, stands in bench/README.md: the numbers of one comparison, and how many.
SIZE, HEADS = 16, 6
_PASSES, _BATCH = 4, 256
_RATE, _DECAY = 2e-3, 0.05
_DROPPED, _DROPPED_PAIR = 0.5, 0.2
_BYTE = 256
_MOMENTUM, _SQUARES, _SMALL = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of mentions: rows of each one's vector, the log-odds of what is observed, whether they are one, what each counts."""

    one: Ints
    other: Ints
    odds: Floats
    same: Floats
    counts: Floats


@dataclass(frozen=True, slots=True)
class Wording:
    """A projection of vectors onto embeddings – ``tanh(v @ matrix + offset)`` – and what two embeddings count.

    ``product`` and ``apart`` weigh each number of the product and of the difference.
    """

    matrix: Floats
    offset: Floats
    product: Floats
    apart: Floats
    bias: float

    def embeddings(self, vectors: Floats) -> Floats:
        """The embedding of each vector."""
        return np.tanh(vectors @ self.matrix + self.offset)

    def odds(self, one: Floats, other: Floats) -> Floats:
        """What two embeddings, row by row, add to the log-odds."""
        return (one * other) @ self.product + np.abs(one - other) @ self.apart + self.bias


def worded(vectors: Floats, pairs: Pairs, *, seed: int = 1, size: int = SIZE, heads: int = HEADS) -> Wording:
    """The projection and the weights under which the pairs are likeliest."""
    # On one thread: the arrays are small, and sums come out the same on any number of cores.
    with threadpool_limits(limits=1, user_api="blas"):
        return _worded(vectors, pairs, seed, (heads, size))


def _worded(vectors: Floats, pairs: Pairs, seed: int, shape: tuple[int, int]) -> Wording:
    mean, spread = vectors.mean(0), vectors.std(0) + 1e-6
    rows = (vectors - mean) / spread
    chance = np.random.default_rng(seed)
    given = _Given(chance, rows.shape[1], shape)
    steps = _PASSES * ceil(len(pairs.same) / _BATCH)
    step = 0
    for _ in range(_PASSES):
        order = chance.permutation(len(pairs.same))
        for start in range(0, len(order), _BATCH):
            given.step(rows, pairs, order[start : start + _BATCH], _RATE * (1 - step / steps))
            step += 1
    told = given.of
    matrix = told["matrix"] / spread[:, None]
    heads = shape[0]
    return Wording(
        matrix,
        told["offset"] - mean @ matrix,
        told["product"] / heads,
        told["apart"] / heads,
        float(told["bias"].mean()),
    )


class _Given:
    """The numbers that are learnt, and what AdamW keeps of their slopes."""

    def __init__(self, chance: np.random.Generator, width: int, shape: tuple[int, int]) -> None:
        self._chance = chance
        self._shape = (-1, *shape)
        heads, size = shape

        def drawn(*shape: int, fan: int) -> Floats:
            return chance.uniform(-(fan**-0.5), fan**-0.5, shape).astype(np.float32)

        self.of = {
            "matrix": drawn(width, heads * size, fan=width),
            "offset": drawn(heads * size, fan=width),
            "product": drawn(heads * size, fan=2 * size),
            "apart": drawn(heads * size, fan=2 * size),
            "bias": drawn(heads, fan=2 * size),
        }
        self._first = {name: np.zeros_like(value) for name, value in self.of.items()}
        self._second = {name: np.zeros_like(value) for name, value in self.of.items()}
        self._steps = 0

    def step(self, rows: Floats, pairs: Pairs, batch: Ints, rate: float) -> None:
        """One step down the slope of a batch."""
        slopes = self._slopes(
            self._kept(rows[pairs.one[batch]], _DROPPED),
            self._kept(rows[pairs.other[batch]], _DROPPED),
            (pairs.odds[batch], pairs.same[batch], pairs.counts[batch]),
        )
        self._steps += 1
        for name, slope in slopes.items():
            first, second, value = self._first[name], self._second[name], self.of[name]
            first += (1 - _MOMENTUM) * (slope - first)
            second += (1 - _SQUARES) * (slope * slope - second)
            drift = first / (1 - _MOMENTUM**self._steps)
            size = np.sqrt(second / (1 - _SQUARES**self._steps)) + _SMALL
            value -= rate * (drift / size + _DECAY * value)

    def _kept(self, values: Floats, dropped: float) -> Floats:
        """The values with a share of them at nothing, the others so much greater."""
        least = round(dropped * _BYTE)
        # A byte for each chance, as train/dropout.py draws them.
        drawn = np.frombuffer(self._chance.bytes(values.size), dtype=np.uint8).reshape(values.shape)
        return values * np.where(drawn >= least, np.float32(_BYTE / (_BYTE - least)), np.float32(0))

    def _slopes(self, one: Floats, other: Floats, told: tuple[Floats, Floats, Floats]) -> dict[str, Floats]:
        base, same, counts = told
        a = np.tanh(one @ self.of["matrix"] + self.of["offset"])
        b = np.tanh(other @ self.of["matrix"] + self.of["offset"])
        keep_product = self._kept(np.ones_like(a), _DROPPED_PAIR)
        keep_apart = self._kept(np.ones_like(a), _DROPPED_PAIR)
        product, apart = a * b * keep_product, np.abs(a - b) * keep_apart
        told_by = product * self.of["product"] + apart * self.of["apart"]
        odds = base[:, None] + told_by.reshape(self._shape).sum(2) + self.of["bias"]
        errors = counts[:, None] * (1 / (1 + np.exp(-odds)) - same[:, None]) / len(same)
        error = np.repeat(errors, self._shape[2], 1)
        by_product = error * self.of["product"] * keep_product
        by_apart = error * self.of["apart"] * keep_apart * np.sign(a - b)
        into_a = (by_product * b + by_apart) * (1 - a * a)
        into_b = (by_product * a - by_apart) * (1 - b * b)
        return {
            "matrix": one.T @ into_a + other.T @ into_b,
            "offset": into_a.sum(0) + into_b.sum(0),
            "product": (product * error).sum(0),
            "apart": (apart * error).sum(0),
            "bias": errors.sum(0),
        }
