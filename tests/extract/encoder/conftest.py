"""The shipped alphabet, and a reader whose heads are drawn by lot: what holds for it holds for any weights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tokenizers import Tokenizer

from reportedly.extract.encoder.reader import EncoderReader
from reportedly.extract.encoder.weights import Weights, weights
from reportedly.extract.encoder.weights import tokenizer as tokenizer_of
from reportedly.knowledge.alike import alike
from tests.extract.encoder.made import RULES
from tests.extract.encoder.taught import drawn


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return tokenizer_of(weights().pieces)


@pytest.fixture(scope="session", params=["shipped", "by lot"])
def any_weights(request: pytest.FixtureRequest) -> Weights:
    """The shipped weights; and weights that find claims everywhere, for what is shipped may find few."""
    shipped = weights()
    if request.param == "shipped":
        return shipped
    return replace(
        shipped, heads=drawn(shipped.heads, seed=8, spread=2.5), rules=replace(RULES, attributed=0.7)
    )


@pytest.fixture(scope="session")
def any_reader(any_weights: Weights) -> EncoderReader:
    return EncoderReader(any_weights, alike=alike(), threads=1)
