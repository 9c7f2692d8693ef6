"""Compared: a toll set beside another is its own speaker's."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.compared import compared
from reportedly.extract.encoder.statements import Counted
from reportedly.extract.encoder.telling import Page
from reportedly.model import EventType
from tests.extract.encoder.made import claimed, low, page, roles_of, run_of, sentences, shown


def tolls(on: Page, given: Made, *others: str) -> list[tuple[str | None, str | None, str]]:
    """Who says by what word which number, of what is set beside the first."""
    article = on.reading.article.text
    capital = [article[word.start].isupper() for word in on.words]
    numbers = [run for run, _ in on.numbers()]
    found = list(compared([given], low(on), capital, numbers, sentences(on)))
    assert all(claim.parts[0].counts[0].run == claim.content for claim in found)
    return [(*shown(on, claim)[:2], shown(on, claim)[3]) for claim in found]


def first(on: Page, content: str, trigger: str, number: str, source: str, cue: str) -> Made:
    given = claimed(on, content, trigger, source=source, cue=cue)
    given.parts[0].counts.append(Counted(run_of(on, number), 0, None))
    return given


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        (", the mayor at 30.", [("the mayor", "put", "30")]),
        ("; residents say 30.", [("residents", "say", "30")]),
        ("; activists spoke of 30.", [("activists", "spoke", "30")]),
        (
            ", the mayor at 30 and medics at more than 40.",
            [("the mayor", "put", "30"), ("medics", "put", "more than 40")],
        ),
        (" while a medic put the figure at 30.", [("a medic", "put", "30")]),
        ("; a channel, quoting a medic, at six.", [("a channel", "put", "six")]),
    ],
)
def test_each_toll_is_its_speakers(rest: str, told: list[tuple[str, str, str]]) -> None:
    on = page(f"Police put the dead at 12{rest}")
    given = first(on, f"the dead at 12{rest.rstrip('.')}", "dead", "12", "Police", "put")
    assert tolls(on, given) == told
    assert shown(on, given) == ("Police", "put", "reported", "the dead at 12")


def test_a_name_stands_beside_a_name() -> None:
    on = page("Amra says nine men were killed, Lorn 23.")
    assert tolls(on, first(on, "nine men were killed", "killed", "nine", "Amra", "says")) == [
        ("Lorn", "says", "23")
    ]
    on = page("Police say nine men were killed in Sarn, Lorn 23.")
    assert tolls(on, first(on, "nine men were killed in Sarn", "killed", "nine", "Police", "say")) == []
    on = page("Police say nine men were killed in Sarn; the Red Cross speaks of 23.")
    given = first(on, "nine men were killed in Sarn", "killed", "nine", "Police", "say")
    assert tolls(on, given) == [("the Red Cross", "speaks", "23")]


def test_what_the_network_told_by_the_number_alone_is_of_the_kind_of_the_first() -> None:
    on = page("Police say nine men were killed; the mayor says 23.")
    given = first(on, "nine men were killed", "killed", "nine", "Police", "say")
    theirs = claimed(on, "23", "23", source="the mayor", cue="says", type=EventType.DISPLACE)
    theirs.parts[0].counts.append(Counted(run_of(on, "23"), 3, None))
    numbers = [run for run, _ in on.numbers()]
    assert list(compared([given, theirs], low(on), [False] * len(on.words), numbers, sentences(on))) == []
    assert list(EventType)[int(theirs.parts[0].types.argmax())] is EventType.ASSAULT_KILL


def test_who_tells_the_second_toll_is_not_counted_in_the_first() -> None:
    on = page("Police put the dead at 12, the mayor at 30.")
    given = first(on, "the dead at 12, the mayor at 30", "dead", "12", "Police", "put")
    given.parts[0].roles["target"] = [run_of(on, "the mayor")]
    given.parts[0].counts = [
        Counted(run_of(on, "12"), 0, run_of(on, "the mayor")),
        Counted(run_of(on, "30"), 0, None),
    ]
    assert tolls(on, given) == [("the mayor", "put", "30")]
    assert roles_of(on, given.parts[0], "target") == []
    assert given.parts[0].counts == [Counted(run_of(on, "12"), 0, None)]


@pytest.mark.parametrize(
    "rest",
    [
        " and 30 wounded.",
        ", 30 of them children.",
        " and the mayor fled with 30 guards.",
        ", among them 30 officers.",
    ],
)
def test_other_numbers_are_the_first_speakers(rest: str) -> None:
    on = page(f"Police put the dead at 12{rest}")
    assert tolls(on, first(on, "the dead at 12", "dead", "12", "Police", "put")) == []
