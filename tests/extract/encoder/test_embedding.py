"""Embeddings: means over the words of triggers and contents, brought down to a few whole numbers."""

from __future__ import annotations

from base64 import b64decode

import numpy as np
import pytest

from reportedly.extract.encoder.embedding import ONE, Projection, embedded, vectors
from reportedly.extract.encoder.reader import EncoderReader, load
from reportedly.extract.encoder.weights import weights
from reportedly.extract.encoder.windows import Window
from reportedly.model import Claim, Reading
from reportedly.reconcile import wording
from tests.extract.conftest import laid_out

TEXT = "Rebels said that a car bomb had killed nine people at a market near the dam."


@pytest.fixture(scope="module")
def reader() -> EncoderReader:
    return load()


@pytest.fixture(scope="module")
def laid() -> Reading:
    return laid_out([TEXT])


@pytest.fixture(scope="module")
def window(reader: EncoderReader, laid: Reading) -> Window:
    (window,) = reader.windows(laid)
    return window


@pytest.fixture(scope="module")
def claims(reader: EncoderReader, laid: Reading) -> list[Claim]:
    (coded,) = reader.code([laid])
    assert coded.claims
    return list(coded.claims)


def test_a_vector_is_the_mean_of_the_triggers_words_then_that_of_the_contents(
    claims: list[Claim], window: Window
) -> None:
    at = [word for unit in window.units for word in unit.words]
    # Each word's vector tells its number.
    words = np.repeat(np.arange(len(at), dtype=np.float32)[:, None], 3, axis=1)
    claim = claims[0]
    content = [n for n, word in enumerate(at) if claim.content.start <= word.start < claim.content.end]
    triggers = [
        n
        for event in claim.events
        for n, word in enumerate(at)
        if event.trigger.start <= word.start < event.trigger.end
    ]
    (found,) = vectors([claim], window, words)
    assert found[:3] == pytest.approx(np.mean(triggers))
    assert found[3:] == pytest.approx(np.mean(content))


def test_every_claim_of_the_reader_has_one(claims: list[Claim]) -> None:
    projection = weights().projection
    assert projection is not None
    for claim in claims:
        name, _, rest = (claim.embedding or "").partition(":")
        assert name == projection.name
        assert len(b64decode(rest, validate=True)) == len(projection.offset)


def test_nothing_else_of_a_claim_changes(claims: list[Claim], window: Window) -> None:
    words = np.zeros((sum(len(unit.words) for unit in window.units), 2), dtype=np.float32)
    plain = Projection.of(np.ones((4, 2), dtype=np.float32), np.zeros(2, dtype=np.float32))
    (found,) = embedded(claims[:1], window, words, plain)
    assert found.embedding == f"{plain.name}:AAA="
    assert all(
        getattr(found, name) == getattr(claims[0], name)
        for name in ("id", "content", "events", "confidence", "status")
    )
    assert list(embedded([], window, words, plain)) == []


def test_numbers_go_from_minus_one_to_one_in_whole_steps() -> None:
    projection = Projection.of(np.eye(2, dtype=np.float32), np.zeros(2, dtype=np.float32))
    (found,) = projection.embeddings(np.array([[50.0, -50.0]], dtype=np.float32))
    assert np.frombuffer(b64decode(found.partition(":")[2]), dtype=np.int8).tolist() == [ONE, -ONE]


def test_what_is_one_when_written_is_one_when_compared() -> None:
    assert ONE == wording.ONE


def test_another_projection_has_another_name() -> None:
    one = Projection.of(np.eye(2, dtype=np.float32), np.zeros(2, dtype=np.float32))
    other = Projection.of(np.eye(2, dtype=np.float32), np.ones(2, dtype=np.float32))
    assert one.name != other.name
