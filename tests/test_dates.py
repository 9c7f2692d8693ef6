"""The days a date may mean."""

from __future__ import annotations

import pytest

from reportedly.store.days import days


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2020-02-11", ("2020-02-11", "2020-02-11")),
        ("20200211", ("2020-02-11", "2020-02-11")),
        ("2020-02-11T23:30:00-05:00", ("2020-02-11", "2020-02-11")),
        ("2020-02-11 23:30", ("2020-02-11", "2020-02-11")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2020", ("2020-01-01", "2020-12-31")),
        ("2021-02-29", None),
        ("2020-13", None),
        ("0000", None),
        ("11 February 2020", None),
        ("", None),
        (None, None),
    ],
)
def test_days(value: str | None, expected: tuple[str, str] | None) -> None:
    assert days(value) == expected
