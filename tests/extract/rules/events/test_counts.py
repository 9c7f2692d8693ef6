"""What a number counts."""

from __future__ import annotations

import pytest

from tests.extract.rules.events.conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eight wounded sailors were taken to a clinic.", [(8, 8, "injured")]),
        ("The attack left at least a dozen dead.", [(12, None, "killed")]),
        ("The raiders killed at least a dozen.", [(12, None, "killed")]),
        ("Officials put the number of dead at nine.", [(9, 9, "killed")]),
        ("The toll rose from 12 to 19.", [(12, 12, "killed"), (19, 19, "killed")]),
        ("Four men were shot dead.", [(4, 4, "killed")]),
        ("The army took three townships.", [(3, 3, "villages")]),
        ("Police rescued over 80 people.", [(81, None, "other")]),
        ("The group holds 17 hostages.", [(17, 17, "captured")]),
        ("No civilian was harmed.", [(0, 0, "injured")]),
        ("Between 10 and 12 soldiers were killed on Monday.", [(10, 12, "killed")]),
        ("Some 10-12 soldiers were killed.", [(10, 12, "killed")]),
        ("About 2.5 million people have fled.", [(2_500_000, 2_500_000, "displaced")]),
    ],
)
def test_counts(read: Read, text: str, expected: list[tuple[int | None, int | None, str]]) -> None:
    assert [count[1:4] for event in read(text) for count in event.counts] == expected


def test_raiders_who_kill_a_number_are_no_victims(read: Read) -> None:
    (event,) = read("The raiders killed at least a dozen.")
    assert (event.actor, event.target) == (["The raiders"], [])
