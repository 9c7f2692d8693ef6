"""Heads: chances, distances, and what a pair of a trigger and a word is asked."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.heads import Array, Heads, Places, Run, _gaps, ends, gaps, sigmoid, softmax
from reportedly.extract.encoder.shape import ASKED, FAR, NEAR, SENTENCES_FAR, SPOKEN, TAGS
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


def asking(seed: int) -> tuple[Heads, Array, list[Run], Places]:
    """Heads drawn by lot, a window of two sentences, and two triggers in it."""
    words = np.random.default_rng(seed + 1).normal(size=(7, WIDTH)).astype(np.float32)
    return drawn(heads(), seed=seed), words, [(0, 1), (5, 5)], np.array([0, 0, 0, 1, 1, 1, 1])


def answer(given: Heads, name: str, query: Array, word: Array, *, away: int, sentences: int) -> Array:
    """What a query and a word so far from it are to answer, layer by layer."""
    a = given.arrays
    hidden = (
        a[f"{name}.query.weight"] @ query
        + a[f"{name}.query.bias"]
        + a[f"{name}.key.weight"] @ word
        + a[f"{name}.key.bias"]
        + a[f"{name}.far.weight"][FAR + away]
        + a[f"{name}.sentences.weight"][SENTENCES_FAR + sentences]
    )
    return a[f"{name}.out.weight"] @ hidden.clip(0) + a[f"{name}.out.bias"]


def test_every_pair_is_asked() -> None:
    given, words, at, sentence = asking(1)
    runs, apart = ends(words, at), gaps(at, sentence)
    near, far = given.asked(runs, words, apart, [(0, 2), (3, 6)])
    assert near.shape == (2, 4, NEAR)
    assert far.shape == (2, len(ASKED) - NEAR, 7)
    assert given.sources(runs, words[:2], words, apart).shape == (2, len(SPOKEN), 7)
    keys = given.pointing(words)
    assert given.referred(runs, keys, apart).shape == (2, 2, 7)
    assert [found.shape for found in given.counted(runs, keys, apart, [(0, 2), (3, 6)])] == [(2, 3), (2, 4)]
    assert given.nulls(runs).shape == given.point_nulls(runs).shape == (2, 2)


@pytest.mark.parametrize("word", range(7))
def test_what_a_pair_answers(word: int) -> None:
    given, words, at, sentence = asking(3)
    runs, apart = ends(words, at), gaps(at, sentence)
    near, far = given.asked(runs, words, apart, [(0, 2), (3, 6)])
    where = {"away": word - 5, "sentences": int(sentence[word]) - 1}
    expected = answer(given, "pairs", runs[1], words[word], **where)
    assert far[1, :, word] == pytest.approx(expected[NEAR:], abs=1e-4)
    if word >= 3:
        assert near[1, word - 3] == pytest.approx(expected[:NEAR], abs=1e-4)
    expected = answer(given, "sources", np.append(runs[1], words[1]), words[word], **where)
    assert given.sources(runs, words[:2], words, apart)[1, :, word] == pytest.approx(expected, abs=1e-4)
    expected = answer(given, "points", runs[1], words[word], **where)
    keys = given.pointing(words)
    assert given.referred(runs, keys, apart)[1, :, word] == pytest.approx(expected[:2], abs=1e-4)
    if word >= 3:
        counted = given.counted(runs, keys, apart, [(0, 2), (3, 6)])[1]
        assert counted[:, word - 3] == pytest.approx(expected[2:], abs=1e-4)


def test_what_is_asked_of_a_sentence_alone_is_ruled_out_past_its_end() -> None:
    given, words, at, sentence = asking(5)
    near, _ = given.asked(ends(words, at), words, gaps(at, sentence), [(0, 2), (3, 6)])
    assert (near[0, 3] < -1e3).all()
    assert (near[0, :3] > -1e3).all()
