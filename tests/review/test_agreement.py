"""Agreement: against a worked example of the literature, and what is told of each field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.review.made import report

from reportedly.review import Verdict
from reportedly.review.agreement import OTHER, agreement, agreements, alpha
from reportedly.review.applying import Standing
from reportedly.review.book import Judgements
from reportedly.review.judgement import ClaimSubject, FieldSubject
from reportedly.store import Casebook

# K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: four observers, nominal, missing data.
EXAMPLE = (
    "1 1 . 1",
    "2 2 3 2",
    "3 3 3 3",
    "3 3 3 3",
    "2 2 2 2",
    "1 2 3 4",
    "4 4 4 4",
    "1 1 2 1",
    "2 2 2 2",
    ". 5 5 5",
    ". . 1 1",
)
UNITS = [[answer for answer in row.split() if answer != "."] for row in EXAMPLE]


def test_alpha_is_that_of_the_worked_example() -> None:
    assert alpha(UNITS) == pytest.approx(0.743, abs=0.0005)
    told = agreement("example", UNITS)
    assert (told.items, told.judgements) == (11, 40)
    assert told.low is not None
    assert told.high is not None
    assert told.low < 0.743 < told.high <= 1.0
    assert agreement("example", UNITS) == told


@given(st.lists(st.lists(st.sampled_from("abc"), min_size=2, max_size=4), max_size=12))
def test_alpha_keeps_to_its_bounds(units: list[list[str]]) -> None:
    value = alpha(units)
    answers = {answer for unit in units for answer in unit}
    assert (value is None) == (len(units) < 2 or len(answers) < 2)
    if value is not None:
        assert value <= 1.0
        assert (value == pytest.approx(1.0)) == all(len(set(unit)) == 1 for unit in units)


def test_where_it_is_not_defined_it_is_none() -> None:
    for units in ([], [["a", "a"]], [["a", "a"], ["a", "a"]]):
        told = agreement("x", units)
        assert (told.alpha, told.low, told.high) == (None, None, None)
    assert agreement("x", []).percent is None


def test_answers_given_seldom_stand_as_another() -> None:
    units = [["a", "a"]] * 5 + [[f"x{n}", f"y{n}"] for n in range(40)]
    told = agreement("x", units).confusion
    assert told["a", "a"] == 5
    assert sum(told.values()) == 45
    assert any(OTHER in pair for pair in told)


def test_it_is_told_by_field_without_numbers(where: str) -> None:
    with Casebook.open(where) as casebook:
        casebook.add(report())
    with Judgements.open(where) as book:
        for who in ("Ana", "Ben"):
            book.judge(ClaimSubject("wire", "c0"), Verdict.POSITIVE, who=who)
            for n, kind in enumerate(("ASSAULT.kill", "ASSAULT.shelling")):
                value = kind if who == "Ana" else "ASSAULT.bombing"
                book.judge(
                    FieldSubject("wire", "c0", f"events.{n}.type"), Verdict.NEGATIVE, who=who, value=value
                )
        book.judge(FieldSubject("wire", "c0", "status"), Verdict.POSITIVE, who="Ana")
        overall, fields = agreements(Standing.of(book.all(), book.coded).outcomes)
    assert [(each.field, each.items) for each in fields] == [("events.type", 2), ("claim", 1)]
    assert overall.items == 3
    assert fields[0].percent == 0.0
    assert fields[1].percent == 100.0
