"""Hurt: the dead and the wounded are told apart by how they are counted."""

from __future__ import annotations

from reportedly.extract.encoder.hurt import described, hurt, things
from reportedly.extract.encoder.statements import Counted, Statement
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.whole import Line
from reportedly.model import CountKind, EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement

COUNTS = list(CountKind)


def harm(on: Page, trigger: str, type: EventType, targets: list[str], **counts: str) -> Statement:
    made = statement(
        run_of(on, trigger), (0, 3), roles={"target": [run_of(on, each) for each in targets]}, type=type
    )
    kind = CountKind.KILLED if type is EventType.ASSAULT_KILL else CountKind.INJURED
    made.counts = [
        Counted(run_of(on, number), COUNTS.index(kind), run_of(on, who)) for who, number in counts.items()
    ]
    return made


def test_the_wounded_are_not_killed() -> None:
    on = page("Shells killed six men and wounded two women .")
    dead = harm(on, "killed", EventType.ASSAULT_KILL, ["men", "women"], men="six")
    wounded = harm(on, "wounded", EventType.ASSAULT_INJURE, ["women"], women="two")
    hurt([dead, wounded])
    assert roles_of(on, dead, "target") == ["men"]
    assert roles_of(on, wounded, "target") == ["women"]


def test_who_is_killed_and_wounded_is_both() -> None:
    on = page("Shells killed and wounded two women .")
    dead = harm(on, "killed", EventType.ASSAULT_KILL, ["women"])
    wounded = harm(on, "wounded", EventType.ASSAULT_INJURE, ["women"], women="two")
    hurt([dead, wounded])
    assert roles_of(on, dead, "target") == ["women"]


def test_things_are_not_counted_among_the_dead() -> None:
    on = page("The band lost nine men and two tanks .")
    lost = harm(on, "lost", EventType.ASSAULT_KILL, ["men", "tanks"], men="nine", tanks="two")
    things([lost], Line.of(on.words, sentences(on)))
    assert [COUNTS[each.kind] for each in lost.counts] == [CountKind.KILLED, CountKind.DESTROYED]


def test_an_adjective_wounds_nobody() -> None:
    on = page("The band killed wounded soldiers .")
    killed = harm(on, "killed", EventType.ASSAULT_KILL, ["soldiers"])
    adjective = harm(on, "wounded", EventType.ASSAULT_INJURE, ["soldiers"])
    assert described([killed, adjective], Line.of(on.words, sentences(on))) == [killed]
    on = page("Shells wounded soldiers in Sarn .")
    verb = harm(on, "wounded", EventType.ASSAULT_INJURE, ["soldiers"])
    assert described([verb], Line.of(on.words, sentences(on))) == [verb]
