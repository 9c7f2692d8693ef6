"""Calibration: what the network's own sureness is worth, as measured on reports it was not trained on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """A rising line through (``sure``, ``right``): what share was right at each sureness.

    Fitted by isotonic regression (Zadrozny and Elkan 2002) over held-out folds; ``train/calibrate.py``.
    """

    sure: Sequence[float]
    right: Sequence[float]

    def __call__(self, sure: float) -> float:
        """The chance that what is as sure as this is right, to two places: more the measurement does not bear."""
        after = bisect_right(self.sure, sure)
        if after == 0:
            return round(self.right[0], 2)
        if after == len(self.sure):
            return round(self.right[-1], 2)
        a, b = self.sure[after - 1], self.sure[after]
        share = (sure - a) / (b - a) if b > a else 1.0
        return round(self.right[after - 1] + share * (self.right[after] - self.right[after - 1]), 2)
