"""Quarters: two that a report tells apart by name are two happenings."""

from __future__ import annotations

import pytest

from reportedly.reconcile.mentions import Mention, mentions
from reportedly.reconcile.quarters import other_quarters
from tests.picture.hand import happening, told


def hit(place: str) -> Mention:
    (one,) = mentions(
        [told(f"Shells hit {place} on Monday.", happening("ASSAULT.shelling", "hit", place=[place]))]
    )
    return one


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("the Hamra district", "the Zahraa quarter of Sarn", True),
        ("the Hamra district", "the al-Hamra neighbourhood", False),
        ("the Hamra district", "a rebel-held district", False),
        ("the Hamra district", "the Nour hospital", False),
        ("the Hamra district", "Sarn", False),
    ],
)
def test_two_quarters_with_names_are_two(one: str, other: str, apart: bool) -> None:
    assert other_quarters(hit(one), hit(other)) is apart
