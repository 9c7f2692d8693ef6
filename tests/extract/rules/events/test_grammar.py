"""Who is meant: speakers are no doers, pronouns agree, subjects are found where a parse hides them."""

from __future__ import annotations

import pytest

from tests.extract.rules.events.conftest import Read, Told


def of(events: list[Told], kind: str) -> Told:
    return next(event for event in events if event.type == kind)


def test_who_announces_deaths_did_not_cause_them(read: Read) -> None:
    assert of(read("Officials announced the deaths of two sailors."), "ASSAULT.kill").actor == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The envoy appealed to Chile to halt the shelling.", "Chile"),
        ("The envoy called on both armies to halt the shelling.", "both armies"),
    ],
)
def test_whoever_is_asked_is_the_doer(read: Read, text: str, actor: str) -> None:
    assert of(read(text), "RETREAT.ceasefire").actor == [actor]


def test_it_stands_for_nothing_in_the_plural(read: Read) -> None:
    event = of(read("The guards say the gate is open and that those who blocked it left."), "COERCE.restrict")
    assert "The guards" not in event.target


@pytest.mark.parametrize("nobody", ["No group", "Nobody", "Neither side"])
def test_nobody_is_no_actor(read: Read, nobody: str) -> None:
    assert of(read(f"{nobody} attacked the ferry."), "ASSAULT.other").actor == []


def test_a_subject_on_the_auxiliary_is_found(read: Read) -> None:
    event = of(read("About 20 fighters had been neutralised."), "ASSAULT.kill")
    assert event.target == ["fighters"]
    assert event.counts[0][1:4] == (20, 20, "killed")


def test_a_participle_before_a_noun_tells_what_the_noun_does(read: Read) -> None:
    assert of(read("Shells fell on the retreating troops."), "RETREAT.withdraw").actor == [
        "the retreating troops"
    ]


def test_a_participle_after_a_place_tells_of_the_clause(read: Read) -> None:
    event = of(read("Jets bombed four points in Barmal, Paktika, killing nine men."), "ASSAULT.kill")
    assert event.actor == ["Jets"]


def test_those_named_after_a_dash_act_too(read: Read) -> None:
    event = of(
        read("The three groups — the Lions, the Wolves and the Foxes — attacked the town."),
        "ASSAULT.offensive",
    )
    assert {"the Lions", "the Wolves", "the Foxes"} <= set(event.actor)


def test_in_control_is_said_of_who_controls(read: Read) -> None:
    event = of(read("The navy is in control of the harbour."), "STATE.control")
    assert (event.actor, event.target) == (["The navy"], ["the harbour"])


def test_the_doer_of_a_hyphened_verb_is_found(read: Read) -> None:
    assert of(read("The brigade counter-attacked near the river."), "ASSAULT.offensive").actor == [
        "The brigade"
    ]
