"""Allied: who fights alongside an army is its ally, and allied militias do what they are told to do."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.allied import allied
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


def of(on: Page, trigger: str, type: EventType, **roles: list[str]) -> Statement:
    runs = {role: [run_of(on, words) for words in named] for role, named in roles.items()}
    size = len(on.words)
    return statement(run_of(on, trigger), (0, 3), size=size, roles=runs, type=type)


def mended(on: Page, *parts: Statement) -> list[Statement]:
    return allied(parts, Line.of(on.words, sentences(on)))


def kind(part: Statement) -> EventType:
    return list(EventType)[int(part.types.argmax())]


def test_who_fights_alongside_an_army_is_its_ally() -> None:
    on = page("Hill militias fighting alongside the Amran army attacked Sarn .")
    fight = of(on, "fighting", EventType.ASSAULT_CLASH, actor=["Hill militias"], target=["the Amran army"])
    attack = of(on, "attacked", EventType.ASSAULT_OFFENSIVE, actor=["Hill militias"], target=["Sarn"])
    first, second = mended(on, fight, attack)
    assert (kind(first), kind(second)) == (EventType.STATE_ALIGNMENT, EventType.ASSAULT_OFFENSIVE)
    assert roles_of(on, first, "actor") == ["Hill militias"]
    assert roles_of(on, first, "target") == ["the Amran army"]
    assert first.trigger == (run_of(on, "fighting")[0], run_of(on, "alongside")[0])


def test_its_second_word_is_no_happening_of_its_own() -> None:
    on = page("Peruvian troops fought alongside the Amran army .")
    fight = of(on, "fought", EventType.ASSAULT_CLASH, target=["the Amran army"])
    beside = of(on, "alongside", EventType.STATE_ALIGNMENT, actor=["Peruvian troops"])
    (only,) = mended(on, fight, beside)
    assert roles_of(on, only, "actor") == ["Peruvian troops"]
    assert roles_of(on, only, "target") == ["the Amran army"]


def test_who_is_fought_is_no_ally() -> None:
    on = page("Hill militias fighting the Amran army left Sarn .")
    fight = of(on, "fighting", EventType.ASSAULT_CLASH, actor=["Hill militias"], target=["the Amran army"])
    (only,) = mended(on, fight)
    assert kind(only) is EventType.ASSAULT_CLASH
    assert roles_of(on, only, "target") == ["the Amran army"]


def test_who_is_named_behind_alongside_attacks_with_them() -> None:
    on = page("The band attacked Sarn alongside hill fighters .")
    attack = of(
        on, "attacked", EventType.ASSAULT_OFFENSIVE, actor=["The band"], target=["Sarn", "hill fighters"]
    )
    (only,) = mended(on, attack)
    assert roles_of(on, only, "actor") == ["The band", "hill fighters"]
    assert roles_of(on, only, "target") == ["Sarn"]


@pytest.mark.parametrize("joined", ["and", "and its"])
def test_the_army_and_allied_militias_both_did_it(joined: str) -> None:
    on = page(f"The army {joined} allied hill militias have burned Sarn .")
    tie = of(on, "allied", EventType.STATE_ALIGNMENT)
    fire = of(on, "burned", EventType.ASSAULT_DESTROY, actor=["The army"], target=["Sarn"])
    first, second = mended(on, tie, fire)
    assert roles_of(on, first, "actor") == ["hill militias"]
    assert roles_of(on, first, "target") == ["The army"]
    assert roles_of(on, second, "actor") == ["The army", "allied hill militias"]


def test_allied_to_somebody_is_told_by_itself() -> None:
    on = page("Fighters allied to the army burned Sarn .")
    tie = of(on, "allied", EventType.STATE_ALIGNMENT, actor=["Fighters"], target=["the army"])
    fire = of(on, "burned", EventType.ASSAULT_DESTROY, actor=["Fighters"], target=["Sarn"])
    first, second = mended(on, tie, fire)
    assert (roles_of(on, first, "actor"), roles_of(on, first, "target")) == (["Fighters"], ["the army"])
    assert roles_of(on, second, "actor") == ["Fighters"]
