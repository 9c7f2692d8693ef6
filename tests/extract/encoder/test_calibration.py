"""Calibration: a rising line from what the reader feels to what it is worth, and how the line is fitted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from train.calibrate import expected_error, isotonic

from reportedly.extract.encoder.calibration import Calibration

CHANCES = st.floats(0, 1)
PAIRS = st.lists(st.tuples(CHANCES, st.booleans()), min_size=1, max_size=80)
KNEE = Calibration((0.2, 0.5, 0.8), (0.1, 0.4, 0.9))


@pytest.mark.parametrize(
    ("sure", "right"),
    [(0.0, 0.1), (0.2, 0.1), (0.35, 0.25), (0.5, 0.4), (0.6, 0.57), (0.8, 0.9), (0.95, 0.9), (1.0, 0.9)],
)
def test_a_line_between_its_points_and_level_beyond_them(sure: float, right: float) -> None:
    assert KNEE(sure) == right


def test_one_point_is_a_level_line() -> None:
    level = Calibration((0.5,), (0.7,))
    assert {level(sure) for sure in (0.0, 0.5, 1.0)} == {0.7}


def test_a_step_is_no_division_by_nought() -> None:
    step = Calibration((0.2, 0.5, 0.5, 0.8), (0.1, 0.2, 0.6, 0.9))
    assert 0.2 <= step(0.5) <= 0.6


@given(points=st.lists(st.tuples(CHANCES, CHANCES), min_size=1, max_size=9), one=CHANCES, other=CHANCES)
def test_a_rising_line_gives_chances_that_rise_to_two_places(
    points: list[tuple[float, float]], one: float, other: float
) -> None:
    line = Calibration(*(sorted(values) for values in zip(*points, strict=True)))
    low, high = line(min(one, other)), line(max(one, other))
    assert 0 <= low <= high <= 1
    assert low == round(low, 2)


def test_violators_are_pooled() -> None:
    pairs = [(0.1, False), (0.2, True), (0.3, False), (0.4, True), (0.5, True)]
    sure, right = isotonic(pairs, least=1)
    assert sure == pytest.approx([0.1, 0.25, 0.45])
    assert right == [0, 0.5, 1]


def test_what_falls_throughout_is_one_pool() -> None:
    sure, right = isotonic([(0.1, True), (0.2, True), (0.8, False), (0.9, False)], least=1)
    assert (sure, right) == ([pytest.approx(0.5)], [0.5])


def test_a_pool_grows_until_it_holds_enough() -> None:
    pairs = [(n / 100, n >= 50) for n in range(100)]
    sure, right = isotonic(pairs, least=50)
    assert sure == pytest.approx([0.245, 0.745])
    assert right == [0, 1]


@given(pairs=PAIRS, least=st.integers(1, 50))
def test_pools_rise_and_keep_the_whole_between_their_ends(
    pairs: list[tuple[float, bool]], least: int
) -> None:
    sure, right = isotonic(pairs, least=least)
    assert all(a <= b + 1e-9 for a, b in pairwise(sure))
    assert all(a < b for a, b in pairwise(right))
    whole = sum(ok for _, ok in pairs) / len(pairs)
    assert right[0] - 1e-9 <= whole <= right[-1] + 1e-9


@given(pairs=PAIRS)
def test_what_is_fitted_can_be_asked(pairs: list[tuple[float, bool]]) -> None:
    line = Calibration(*isotonic(pairs))
    assert all(0 <= line(sure) <= 1 for sure, _ in pairs)


def test_what_is_as_sure_is_one_pool() -> None:
    pairs = [(0.5, True), (0.5, False)] * 60
    assert Calibration(*isotonic(pairs))(0.5) == 0.5


def test_the_last_pool_holds_enough_too() -> None:
    pairs = [(n / 100, n % 10 == 0) for n in range(60)] + [(0.9, True)]
    assert Calibration(*isotonic(pairs, least=40))(0.9) < 1


def test_expected_error() -> None:
    assert expected_error([(0.75, True)] * 3 + [(0.75, False)]) == pytest.approx(0)
    assert expected_error([(1.0, False), (0.0, False)]) == pytest.approx(0.5)
    assert expected_error([]) == 0
