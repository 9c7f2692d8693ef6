"""Concluded: where and when a deal was made nothing else happened."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.concluded import concluded
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


@pytest.mark.parametrize(
    ("text", "places", "left"),
    [
        ("Amra broke the truce signed in Sarn by shelling Ostra .", ["Sarn", "Ostra"], ["Ostra"]),
        ("Amra broke the deal that was brokered in Sarn by shelling Ostra .", ["Sarn", "Ostra"], ["Ostra"]),
        ("Amra broke the truce in Sarn by shelling Ostra .", ["Sarn", "Ostra"], ["Sarn", "Ostra"]),
        ("Amra struck in Sarn despite the truce , shelling Ostra .", ["Sarn", "Ostra"], ["Sarn", "Ostra"]),
    ],
)
def test_where_a_deal_was_made_nothing_else_happened(text: str, places: list[str], left: list[str]) -> None:
    on = page(text)
    given = {"place": [run_of(on, each) for each in places]}
    part = statement(run_of(on, "shelling"), (0, 3), roles=given, type=EventType.ASSAULT_SHELLING)
    concluded([part], Line.of(on.words, sentences(on)))
    assert roles_of(on, part, "place") == left


@pytest.mark.parametrize(
    ("text", "times", "left"),
    [
        ("Amra broke the truce signed on Monday by shelling Ostra .", ["Monday"], []),
        ("Amra broke the truce agreed in Sarn on 3 May by shelling Ostra .", ["3 May"], []),
        ("Amra broke the truce brokered by Peru and Chad in July , shelling Ostra .", ["July"], []),
        ("Amra broke the 3 May truce by shelling Ostra on Friday .", ["3 May", "Friday"], ["Friday"]),
        ("Amra broke last week 's two-day truce by shelling Ostra .", ["last week"], []),
        ("Amra broke the truce signed in Sarn , and on Friday shelling hit Ostra .", ["Friday"], ["Friday"]),
        ("Amra broke the truce brokered by Peru and on Friday shelling hit Ostra .", ["Friday"], ["Friday"]),
        ("Amra broke the truce on Monday by shelling Ostra .", ["Monday"], ["Monday"]),
        ("On Monday Amra broke the truce by shelling Ostra .", ["Monday"], ["Monday"]),
    ],
)
def test_when_a_deal_was_made_nothing_else_happened(text: str, times: list[str], left: list[str]) -> None:
    on = page(text)
    size = len(on.words)
    given = {"time": [run_of(on, each) for each in times]}
    part = statement(run_of(on, "shelling"), (0, 3), size=size, roles=given, type=EventType.ASSAULT_SHELLING)
    concluded([part], Line.of(on.words, sentences(on)))
    assert roles_of(on, part, "time") == left


def test_the_deal_itself_keeps_its_place() -> None:
    on = page("Amra broke the truce signed in Sarn .")
    part = statement(
        run_of(on, "signed"), (0, 3), roles={"place": [run_of(on, "Sarn")]}, type=EventType.AGREE
    )
    concluded([part], Line.of(on.words, sentences(on)))
    assert roles_of(on, part, "place") == ["Sarn"]


def test_the_next_sentence_has_its_own_day() -> None:
    on = page("Amra signed the truce agreed in Sarn .", "On Friday shelling hit Ostra .")
    size = len(on.words)
    day = run_of(on, "Friday")
    part = statement(
        run_of(on, "shelling"), (0, 3), size=size, roles={"time": [day]}, type=EventType.ASSAULT_SHELLING
    )
    concluded([part], Line.of(on.words, sentences(on)))
    assert roles_of(on, part, "time") == ["Friday"]
