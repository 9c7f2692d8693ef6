"""Taken: from whom a thing is taken is not who takes it."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.taken import taken
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


def actors(text: str, trigger: str, *told: str, type: EventType = EventType.COERCE_SEIZE) -> list[str]:
    on = page(text)
    roles = {"actor": [run_of(on, each) for each in told]}
    part = statement(run_of(on, trigger), (0, 3), roles=roles, type=type)
    taken([part], Line.of(on.words, sentences(on)))
    return roles_of(on, part, "actor")


def test_from_whom_is_not_by_whom() -> None:
    text = "Rifles captured from the army were shown."
    assert actors(text, "captured", "army", type=EventType.COERCE_SEIZE_MATERIEL) == []
    assert actors("Sarn was taken from Lorn by Amra.", "taken", "Lorn", "Amra") == ["Amra"]


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("Amra captured rifles from Lorn.", EventType.COERCE_SEIZE),
        ("Fire from Amra hit Sarn.", EventType.ASSAULT_SHELLING),
        ("Sarn was taken by a unit from Amra.", EventType.COERCE_SEIZE),
    ],
)
def test_others_are_left(text: str, type: EventType) -> None:
    trigger = next(word for word in ("captured", "Fire", "taken") if word in text)
    assert actors(text, trigger, "Amra", type=type) == ["Amra"]
