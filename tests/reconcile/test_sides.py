"""Sides: which actors are one side's."""

from __future__ import annotations

import pytest

from reportedly.knowledge.actors import actors
from reportedly.model import Actor, Span
from reportedly.reconcile.sides import side


def of(id: str) -> str:
    entry = actors().entries[id]
    return side(Actor(Span(0, 1, "x"), id=id, name=entry.name, kind=entry.kind, country=entry.country))


@pytest.mark.parametrize(
    ("one", "other"),
    [("syr-gov", "syr-mil"), ("mmr-gov", "mmr-mil"), ("lby-gna", "lby-gna-forces"), ("rus-gov", "rus-mil")],
)
def test_a_government_and_its_army_are_one_side(one: str, other: str) -> None:
    assert of(one) == of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("sdn-rsf", "sdn-mil"), ("lby-gna", "lby-lna"), ("lby-gna-forces", "lby-lna"), ("mmr-nug", "mmr-gov")],
)
def test_who_fights_for_one_state_against_each_other_are_two_sides(one: str, other: str) -> None:
    assert of(one) != of(other)
