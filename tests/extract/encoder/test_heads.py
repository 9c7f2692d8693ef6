"""Heads: chances, distances, and what a pair of a trigger and a word is asked."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.heads import _gaps, ends, sigmoid, softmax
from reportedly.extract.encoder.shape import ASKED, FAR, POINTED, SENTENCES_FAR, SPOKEN, TAGS
from tests.extract.encoder.taught import WIDTH, drawn, heads


def test_softmax_gives_chances_however_large_the_logits() -> None:
    logits = np.array([[0, 0], [np.log(3), 0], [1e4, 0], [-1e4, 0]], dtype=np.float32)
    assert softmax(logits) == pytest.approx(np.array([[0.5, 0.5], [0.75, 0.25], [1, 0], [0, 1]]))


def test_softmax_along_an_axis() -> None:
    shares = softmax(np.arange(12, dtype=np.float32).reshape(2, 3, 2), axis=1)
    assert shares.sum(axis=1) == pytest.approx(np.ones((2, 2)))


def test_sigmoid() -> None:
    logits = np.array([0, np.log(3), -np.log(3), 80, -80], dtype=np.float32)
    assert sigmoid(logits) == pytest.approx([0.5, 0.75, 0.25, 1, 0])
    assert sigmoid(logits).dtype == np.float32


# As train/network.py has it: one by one up to 8, then by half doublings (each begins at 8·2^(k/2)), 18 at most.
STEPS = {
    **{gap: gap for gap in range(9)},
    **{9: 8, 11: 8, 12: 9, 15: 9, 16: 10, 22: 10, 23: 11, 31: 11, 32: 12, 45: 12, 46: 13, 63: 13, 64: 14},
    **{90: 14, 91: 15, 127: 15, 128: 16, 181: 16, 182: 17, 255: 17, 256: 18, 362: 18, 511: 18, 2000: 18},
}


@pytest.mark.parametrize(("gap", "steps"), STEPS.items())
def test_distances_in_words(gap: int, steps: int) -> None:
    sentence = np.zeros(gap + 1, dtype=np.int64)
    ahead, _ = _gaps([(0, 0)], sentence)
    behind, _ = _gaps([(gap, gap)], sentence)
    assert int(ahead[0, gap]) == FAR + steps
    assert int(behind[0, 0]) == FAR - steps
    assert 0 <= int(behind.min()) <= int(ahead.max()) <= 2 * FAR


def test_distances_are_taken_from_a_runs_first_word() -> None:
    apart, _ = _gaps([(1, 3), (2, 2)], np.zeros(5, dtype=np.int64))
    assert (apart - FAR).tolist() == [[-1, 0, 1, 2, 3], [-2, -1, 0, 1, 2]]


def test_distances_in_sentences() -> None:
    sentence = np.arange(12, dtype=np.int64)
    _, rows = _gaps([(0, 0), (6, 6)], sentence)
    assert (rows[0] - SENTENCES_FAR).tolist() == [0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4]
    assert (rows[1] - SENTENCES_FAR).tolist() == [-4, -4, -4, -3, -2, -1, 0, 1, 2, 3, 4, 4]


def test_tags_are_told_as_begins_goes_on_and_outside() -> None:
    given = heads()
    given.arrays["tags.bias"][:3] = np.log((0.2, 0.5, 0.3))  # as trained: outside, begins, goes on
    tags = given.tags(np.zeros((2, WIDTH), dtype=np.float32))
    assert tags.shape == (2, len(TAGS), 3)
    assert tags[0, 0] == pytest.approx([0.5, 0.3, 0.2])


def test_ends_are_the_first_and_the_last_word_side_by_side() -> None:
    words = np.arange(8, dtype=np.float32).reshape(4, 2)
    assert ends(words, [(0, 2), (3, 3)]).tolist() == [[0, 1, 4, 5], [6, 7, 6, 7]]


def test_every_pair_is_asked() -> None:
    given = drawn(heads(), seed=1)
    lot = np.random.default_rng(2)
    words = lot.normal(size=(7, WIDTH)).astype(np.float32)
    at, sentence = [(0, 1), (5, 5)], np.array([0, 0, 0, 1, 1, 1, 1])
    runs = ends(words, at)
    assert given.asked(runs, words, at, sentence).shape == (2, 7, len(ASKED))
    assert given.sources(runs, words[:2], words, at, sentence).shape == (2, 7, len(SPOKEN))
    assert given.pointed(runs, words, at, sentence).shape == (2, 7, len(POINTED))
    assert given.nulls(runs).shape == given.point_nulls(runs).shape == (2, 2)


def test_what_a_pair_answers() -> None:
    given = drawn(heads(), seed=3)
    lot = np.random.default_rng(4)
    words = lot.normal(size=(5, WIDTH)).astype(np.float32)
    a, sentence = given.arrays, np.array([0, 0, 1, 1, 1])
    trigger, word = (3, 4), 1
    hidden = (
        a["pairs.query.weight"] @ np.concatenate((words[3], words[4]))
        + a["pairs.query.bias"]
        + a["pairs.key.weight"] @ words[word]
        + a["pairs.key.bias"]
        + a["pairs.far.weight"][FAR - 2]
        + a["pairs.sentences.weight"][SENTENCES_FAR - 1]
    )
    expected = a["pairs.out.weight"] @ hidden.clip(0) + a["pairs.out.bias"]
    answers = given.asked(ends(words, [trigger]), words, [trigger], sentence)
    assert answers[0, word] == pytest.approx(expected, abs=1e-4)
