"""The shipped alphabet, and readers whose heads are drawn by lot: what holds for them holds for any weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tokenizers import Tokenizer

from reportedly.extract.encoder.heads import Array, Heads
from reportedly.extract.encoder.reader import EncoderReader
from reportedly.extract.encoder.weights import Weights, weights
from reportedly.extract.encoder.weights import tokenizer as tokenizer_of
from reportedly.knowledge.alike import alike


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return tokenizer_of(weights().pieces)


@pytest.fixture(scope="session", params=["shipped", "by lot"])
def any_weights(request: pytest.FixtureRequest) -> Weights:
    """The shipped weights; and weights that find claims everywhere, for what is shipped may find few."""
    return weights() if request.param == "shipped" else by_lot(weights(), seed=7)


@pytest.fixture(scope="session")
def any_reader(any_weights: Weights) -> EncoderReader:
    return EncoderReader(any_weights, alike=alike(), threads=1)


def by_lot(given: Weights, *, seed: int) -> Weights:
    """The same encoder with heads that answer at random, neither always alike nor ever quite sure."""
    lot = np.random.default_rng(seed)
    drawn: dict[str, Array] = {}
    for name, array in sorted(given.heads.arrays.items()):
        spread = 1.0 if array.ndim == 1 else 3 / np.sqrt(array.shape[1])
        drawn[name] = lot.normal(0, spread, array.shape).astype(np.float32)
    return replace(given, heads=Heads(drawn))
