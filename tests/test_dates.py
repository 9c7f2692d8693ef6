"""What is a date, and the days it may mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.dates import days, iso


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2020-02-11", ("2020-02-11", "2020-02-11")),
        ("2020-02-11T23:30:00-05:00", ("2020-02-11", "2020-02-11")),
        ("2020-02-11 23:30", ("2020-02-11", "2020-02-11")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2020", ("2020-01-01", "2020-12-31")),
        ("2021-02-29", None),
        ("2020-13", None),
        ("0000", None),
        ("11 February 2020", None),
        ("", None),
        ("20200211", None),
        ("2020-W07-2", None),
        ("2020-042", None),
        ("٢٠٢٠", None),
    ],
)
def test_days(value: str, expected: tuple[str, str] | None) -> None:
    assert days(value) == expected


@given(st.text("0123456789-T:Z W", max_size=16) | st.datetimes().map(str) | st.dates().map(str))
def test_what_is_a_date_means_days_and_nothing_else_does(value: str) -> None:
    found = days(value)
    assert (found is not None) == iso(value)
    if found is not None:
        first, last = found
        assert first <= last
        assert first.startswith(value[:10])
        assert last.startswith(value[:10])
