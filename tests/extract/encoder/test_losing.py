"""Losing: who loses people did not kill them, who loses land did not take it."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.losing import losing
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


def told(
    text: str, actor: str, target: str, type: EventType, trigger: str = "lost"
) -> tuple[EventType, list[str]]:
    on = page(text)
    roles = {"actor": [run_of(on, actor)], "target": [run_of(on, target)]}
    part = statement(run_of(on, trigger), (0, 3), roles=roles, type=type)
    losing([part], Line.of(on.words, sentences(on)))
    return list(EventType)[int(part.types.argmax())], roles_of(on, part, "actor")


@pytest.mark.parametrize(
    ("text", "actor", "target", "trigger"),
    [
        ("Amra lost nine soldiers in a day.", "Amra", "soldiers", "lost"),
        ("The band has already lost two tanks.", "The band", "tanks", "lost"),
        ("Amra, which loses men daily, withdrew.", "Amra", "men", "loses"),
    ],
)
def test_the_loser_is_not_the_killer(text: str, actor: str, target: str, trigger: str) -> None:
    assert told(text, actor, target, EventType.ASSAULT_KILL, trigger) == (EventType.ASSAULT_KILL, [])


def test_the_loser_is_whom_it_hit() -> None:
    on = page("Amra lost nine soldiers in a day.")
    roles = {"actor": [run_of(on, "Amra")], "target": [run_of(on, "soldiers")]}
    part = statement(run_of(on, "lost"), (0, 3), roles=roles, type=EventType.ASSAULT_KILL)
    losing([part], Line.of(on.words, sentences(on)))
    assert roles_of(on, part, "target") == ["Amra", "soldiers"]


def test_another_may_be() -> None:
    found = told("Amra lost nine soldiers to the band.", "the band", "soldiers", EventType.ASSAULT_KILL)
    assert found == (EventType.ASSAULT_KILL, ["the band"])


@pytest.mark.parametrize(
    ("target", "type"), [("Sarn", EventType.COERCE_SEIZE), ("the village", EventType.ASSAULT_KILL)]
)
def test_land_that_is_lost_is_left_by_the_loser(target: str, type: EventType) -> None:
    assert told(f"Amra lost {target} in May.", "Amra", target, type) == (EventType.RETREAT_WITHDRAW, ["Amra"])


def test_a_town_that_is_lost_to_somebody_is_taken_by_them() -> None:
    found = told("Sarn was lost to Amra.", "Amra", "Sarn", EventType.COERCE_SEIZE)
    assert found == (EventType.COERCE_SEIZE, ["Amra"])
