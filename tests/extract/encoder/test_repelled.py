"""Repelled: whom an attack is repelled of."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.repelled import repelled
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


def of(on: Page, trigger: str, type: EventType, **roles: list[str]) -> Statement:
    runs = {role: [run_of(on, words) for words in named] for role, named in roles.items()}
    return statement(run_of(on, trigger), (0, 3), size=len(on.words), roles=runs, type=type)


def test_who_attacked_is_repelled() -> None:
    on = page("Amra 's army repelled a large Lornian attack on Sarn .")
    verb = of(on, "repelled", EventType.ASSAULT_REPEL, actor=["Amra 's army"])
    attack = of(on, "attack", EventType.ASSAULT_OFFENSIVE, actor=["Lornian"], target=["Sarn"])
    repelled([verb, attack], Line.of(on.words, sentences(on)))
    assert roles_of(on, verb, "target") == ["Lornian"]
    assert roles_of(on, verb, "actor") == ["Amra 's army"]


@pytest.mark.parametrize(
    "text", ["Amra repelled them and a Lornian attack failed .", "A Lornian attack failed , Amra repelled ."]
)
def test_another_attack_is_not_what_was_repelled(text: str) -> None:
    on = page(text)
    verb = of(on, "repelled", EventType.ASSAULT_REPEL, actor=["Amra"])
    attack = of(on, "attack", EventType.ASSAULT_OFFENSIVE, actor=["Lornian"])
    repelled([verb, attack], Line.of(on.words, sentences(on)))
    assert roles_of(on, verb, "target") == []
