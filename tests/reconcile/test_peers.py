"""Numbers side by side: five, two and one are eight; of a whole and its parts nothing is added up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.model import CountKind, Telling
from reportedly.reconcile.peers import peers, total
from reportedly.reconcile.tellings import tellings
from tests.picture.hand import happening, told


def telling(text: str, *counts: tuple[str, int, str], target: list[str]) -> Telling:
    made = told(text, happening("ASSAULT.kill", "killed", *counts, target=target))
    (event,) = made.claim.events
    behind = (next(span for span in event.target if span.start > each.span.end) for each in event.counts)
    numbers = tuple(replace(each, who=who) for each, who in zip(event.counts, behind, strict=True))
    claim = replace(made.claim, events=(replace(event, counts=numbers),))
    (one,) = tellings([replace(made, claim=claim)])
    return one


@pytest.mark.parametrize(
    ("text", "counts", "target", "dead"),
    [
        (
            "killed nine children and three teachers",
            [("nine", 9), ("three", 3)],
            ["children", "teachers"],
            12,
        ),
        (
            "killed five soldiers, two officers and a child",
            [("five", 5), ("two", 2)],
            ["soldiers", "officers", "a child"],
            8,
        ),
        ("killed an officer and three soldiers", [("three", 3)], ["an officer", "soldiers"], 4),
        ("killed three soldiers and a farmer", [("three", 3)], ["soldiers", "a farmer"], 4),
    ],
)
def test_what_stands_side_by_side_is_added_up(
    text: str, counts: list[tuple[str, int]], target: list[str], dead: int
) -> None:
    one = telling(text, *((words, number, "killed") for words, number in counts), target=target)
    found = peers(one, CountKind.KILLED)
    assert [count.span.text for count in found] == [words for words, _ in counts]
    assert total(one, found) == (dead, dead)


@pytest.mark.parametrize(
    ("text", "counts", "target"),
    [
        ("killed six people, two of them children", [("six", 6), ("two", 2)], ["people", "children"]),
        (
            "killed nine people, two soldiers and a child",
            [("nine", 9), ("two", 2)],
            ["people", "soldiers", "a child"],
        ),
        ("killed three soldiers and a tank", [("three", 3)], ["soldiers", "a tank"]),
        ("killed three soldiers near a mill", [("three", 3)], ["soldiers"]),
        ("killed three soldiers in a raid and burnt a mill", [("three", 3)], ["soldiers"]),
    ],
)
def test_nothing_else_is(text: str, counts: list[tuple[str, int]], target: list[str]) -> None:
    one = telling(text, *((words, number, "killed") for words, number in counts), target=target)
    assert peers(one, CountKind.KILLED) == ()
