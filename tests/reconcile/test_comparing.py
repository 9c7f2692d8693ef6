"""Comparing: when days told part two tellings."""

from __future__ import annotations

from datetime import date

import pytest

from reportedly.reconcile.comparing import days_part
from reportedly.reconcile.mentions import Window


def window(first: int, last: int, *, told: bool = True) -> Window:
    """Days of October as told."""
    return Window(date(2017, 10, first), date(2017, 10, last), told=told)


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        (window(11, 11), window(11, 11), False),
        (window(11, 11), window(12, 12), False),  # a night lies between them
        (window(11, 11), window(13, 13), True),
        (window(1, 10), window(11, 11), None),
        (window(11, 11), window(13, 13, told=False), None),
    ],
)
def test_days_part_by_more_than_a_night_spells_never(one: Window, other: Window, parted: bool | None) -> None:
    assert days_part(one, other) is days_part(other, one) is parted


@pytest.mark.parametrize(("day", "parted"), [(10, None), (11, True), (20, True)])
def test_a_spell_is_parted_from_days_outside_it_where_that_is_asked(day: int, parted: bool | None) -> None:
    assert days_part(window(1, 10), window(day, day), spells=True) is parted
