"""Days: when days told part two tellings, and what a report that tells no day is worth."""

from __future__ import annotations

from datetime import date

import pytest

from reportedly.reconcile.days import THE_SAME, days_part, when
from reportedly.reconcile.mentions import Window
from reportedly.reconcile.profiles import Profile


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


def told(days: Window, *, published: int = 11) -> Profile:
    """A profile that tells of days alone, in a report of one day of October."""
    day, none = date(2017, 10, published), frozenset[str]()
    return Profile(none, days, (day, day), (), none, none, none, none, none, ())


def untold(published: int) -> Profile:
    """A profile that tells no day."""
    return told(window(published, published, told=False), published=published)


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        (told(window(9, 9)), told(window(9, 10)), "days: the same"),
        (told(window(9, 9)), told(window(10, 10)), "days: next to each other"),
        (told(window(9, 9)), told(window(12, 12)), "days: apart"),
        (told(window(1, 9)), told(window(9, 9)), "days: within a spell"),
        (told(window(1, 28)), told(window(9, 9)), "days: within a long spell"),
        (told(window(9, 9)), untold(9), "days: told, reported the same day"),
        (told(window(9, 9)), untold(10), "days: told, reported the day after"),
        (told(window(9, 9)), untold(20), "days: told, reported within a fortnight"),
        (told(window(9, 9)), untold(30), "days: told, reported later"),
        (told(window(9, 9)), untold(7), "days: after the report"),
        (untold(9), untold(9), "days: none told, reports of one day"),
        (untold(9), untold(10), "days: none told, reports of two days running"),
        (
            untold(9),
            untold(13),
            "days: none told, reports days apart",
        ),
        (untold(9), untold(20), "days: none told, reports far apart"),
    ],
)
def test_what_days_make_of_each_other_whichever_comes_first(one: Profile, other: Profile, seen: str) -> None:
    assert when(one, other) == when(other, one) == seen


def test_days_told_and_a_report_soon_after_can_well_be_the_same() -> None:
    assert when(told(window(9, 9)), untold(11)) in THE_SAME
    assert when(told(window(9, 9)), untold(13)) not in THE_SAME
    assert when(untold(9), untold(9)) not in THE_SAME
