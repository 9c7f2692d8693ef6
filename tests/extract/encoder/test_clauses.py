"""Clauses: whose a time is that was given to two happenings."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.clauses import own_times
from reportedly.extract.encoder.whole import Line
from tests.extract.encoder.made import page, run_of, statement


def times(text: str, outer: str, inner: str, time: str = "on Monday", *, given: bool = True) -> list[str]:
    """Which of two triggers keeps a time that both were given, or only the first."""
    on = page(text)
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    found = [
        statement(run_of(on, outer), (0, 3), roles={"time": [run_of(on, time)]}),
        statement(run_of(on, inner), (0, 3), roles={"time": [run_of(on, time)] if given else []}),
    ]
    own_times(found, Line.of(on.words, sentence))
    return [word for word, made in zip((outer, inner), found, strict=True) if made.roles["time"]]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("The band freed two guards it had seized on Monday.", "freed", "seized"),
        ("The band freed two guards whom it had seized on Monday.", "freed", "seized"),
        ("The band freed two guards, whom it had seized on Monday.", "freed", "seized"),
        ("The court freed two men who were seized on Monday.", "freed", "seized"),
        ("They retook the hill that the army had lost on Monday.", "retook", "lost"),
        ("The strike was a response to the alleged attack in Sarn on Monday.", "strike", "attack"),
        ("They shelled the mill in revenge for the burning of a farm on Monday.", "shelled", "burning"),
    ],
)
def test_a_time_in_a_clause_is_its_happenings_alone(text: str, outer: str, inner: str) -> None:
    assert times(text, outer, inner) == [inner]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        # The raid is what the clause is about.
        ("The raid that had killed two men ended on Monday.", "raid", "killed"),
        ("The raid on the mill that had killed two men on Monday.", "raid", "killed"),
        # What they were doing when it happened.
        ("They killed two guards who were watching the ford on Monday.", "killed", "watching"),
        ("They shot a man who tried to enter the mill on Monday.", "shot", "enter"),
        # The clause is over.
        ("They freed a man who had been seized in Sarn, on Monday.", "freed", "seized"),
        ("They freed a man who was seized and fled on Monday.", "freed", "seized"),
        # No clause.
        ("They shelled the mill and burned the farm on Monday.", "shelled", "burned"),
        ("They shelled the mill after they had burned the farm on Monday.", "shelled", "burned"),
        ("They mourned those who were hurt or who had died on Monday.", "hurt", "died"),
        ("The response was a strike on the mill on Monday.", "response", "strike"),
    ],
)
def test_where_the_words_leave_a_doubt_both_keep_it(text: str, outer: str, inner: str) -> None:
    assert times(text, outer, inner) == [outer, inner]


def test_a_time_that_the_later_one_was_not_given_stays() -> None:
    assert times("The band freed two guards it had seized on Monday.", "freed", "seized", given=False) == [
        "freed"
    ]
