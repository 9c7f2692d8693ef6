"""Commenting: who comments on nothing says nothing."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.commenting import commenting
from tests.extract.encoder.made import claimed, low, page, shown


@pytest.mark.parametrize(
    ("cue", "status"),
    [
        ("did not comment on a statement", "unclear"),
        ("declined to comment on reports", "unclear"),
        ("commented", "reported"),
        ("did not say", "reported"),
    ],
)
def test_who_does_not_comment_says_nothing(cue: str, status: str) -> None:
    on = page(f"Amra {cue} that nine had died.")
    claim = claimed(on, "nine had died", "died", source="Amra", cue=cue)
    commenting([claim], low(on))
    assert shown(on, claim)[2] == status
