"""Lines of CSV that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.present.desk.exports.cells import MARK, cell, lines

FORMULA = tuple("=+-@\t\r\n＝＋－＠")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2 dead", "@SUM(A1)", " =1", "\t=1", "＝1"])
def test_a_text_that_could_be_a_formula_stands_after_an_apostrophe(text: str) -> None:
    assert cell(text).startswith("'")
    assert cell(["b", text]).startswith("b; '")


def test_a_number_stays_one() -> None:
    assert (cell(-3.5), cell(-2), cell(None), cell(True)) == ("-3.5", "-2", "", "true")


@settings(deadline=None)
@given(st.lists(st.text(), min_size=1, max_size=4))
def test_a_cell_never_begins_like_a_formula_and_comes_back_as_one_cell(texts: list[str]) -> None:
    written = "".join(lines(["a"] * len(texts), [texts]))
    assert written.startswith(MARK)
    rows = list(csv.reader(io.StringIO(written.removeprefix(MARK), newline="")))
    assert len(rows) == 2
    assert rows[1] == [cell(text) for text in texts]
    assert not any(each.lstrip(" ").startswith(FORMULA) for each in rows[1])


def test_lines_end_as_rfc_4180_has_it_and_a_missing_value_is_an_empty_cell() -> None:
    assert "".join(lines(["a", "b"], [[None, ["x", None, "y"]]])) == f"{MARK}a,b\r\n,x; y\r\n"
