"""The network: what it is given for a window, and one vector a word back, whatever else is read."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.network import CLOSES, EXACT, NO_SHAPE, OPENS, Network, inputs, sentence_of
from reportedly.extract.encoder.weights import tokenizer, weights
from reportedly.extract.encoder.windows import Kind, Unit, Window, units, windows
from reportedly.extract.encoder.words import Shape, Word
from reportedly.knowledge.alike import alike
from tests.extract.conftest import laid_out

TOWN = Word(0, 4, "Town", Shape.TITLE, True)
FELL = Word(5, 9, "fell", Shape.LOWER, True)
STOP = Word(9, 10, ".", Shape.MARK, False)

TWO = Window(
    (
        Unit(0, (TOWN, FELL, STOP), ((7, 8), (9,), (3,)), (False, True, True), Kind.BODY),
        Unit(1, (FELL, STOP), ((4, 5, 6), (3,)), (False, False), Kind.HEADING),
    ),
    1,
)


def test_a_window_as_the_encoder_takes_it() -> None:
    given = {name: rows.tolist() for name, rows in inputs(TWO).items()}
    title, lower, mark = int(Shape.TITLE), int(Shape.LOWER), int(Shape.MARK)
    assert given == {
        "pieces": [[OPENS, 7, 8, 9, 3, CLOSES, 4, 5, 6, 3, CLOSES]],
        "shapes": [[NO_SHAPE, title, title, lower, mark, NO_SHAPE, lower, lower, lower, mark, NO_SHAPE]],
        # 1 for a blank before, 2 for quotation marks around.
        "marks": [[0, 1, 1, 3, 2, 0, 1, 1, 1, 0, 0]],
        "kinds": [[0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2]],
        "first": [[1, 3, 4, 6, 9]],
    }


def test_the_mark_of_no_shape_is_none_of_a_words() -> None:
    assert NO_SHAPE not in list(Shape)


def test_the_sentence_of_each_word_counts_within_the_window() -> None:
    assert sentence_of(TWO).tolist() == [0, 0, 0, 1, 1]


def laid() -> list[Window]:
    """Windows of an article that needs several, of many lengths."""
    sentences = [
        f"Unit {n} of the brigade shelled hill {n * n}, killing {n} goats{' and sheep' * n}."
        for n in range(40)
    ]
    found = units(laid_out(sentences), tokenizer=tokenizer(weights().pieces), alike=alike())
    return list(windows(found))


@pytest.mark.parametrize("threads", [1, 2])
def test_one_vector_a_word_in_the_order_given(threads: int) -> None:
    made = laid()
    assert len(made) > 2
    network = Network(weights().encoder, threads=threads)
    found = list(network.vectors(made))
    assert [len(vectors) for vectors in found] == [len(sentence_of(window)) for window in made]
    alone = [next(network.vectors([window])) for window in made]
    assert all(np.array_equal(one, other) for one, other in zip(found, alone, strict=True))
    assert all(np.isfinite(vectors).all() for vectors in found)


def test_threads_change_no_vector() -> None:
    one, two = (list(Network(weights().encoder, threads=threads).vectors(laid())) for threads in (1, 2))
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))


@pytest.mark.parametrize("threads", [1, 2])
def test_no_windows_no_vectors(threads: int) -> None:
    assert list(Network(weights().encoder, threads=threads).vectors([])) == []


def test_products_are_exact_on_every_processor() -> None:
    session = Network(weights().encoder, threads=1)._session
    assert session.get_session_options().get_session_config_entry(EXACT) == "1"
