"""Blaming: who is blamed in a clause is accused of what stands before it, by who blames them."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.blaming import blamed, unblamed, unblaming
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType, Status
from tests.extract.encoder.made import claimed, low, page, roles_of, run_of, sentences, shown, statement


@pytest.mark.parametrize(
    ("clause", "source", "cue", "actor"),
    [
        (", for which Amra blames the band.", "Amra", "blames", "the band"),
        (", for which the band is blamed.", None, "blamed", "the band"),
        (", of which Amra has accused the band.", "Amra", "accused", "the band"),
        (", which the mayor blamed on the band.", "the mayor", "blamed", "the band"),
    ],
)
def test_who_is_blamed_is_accused_of_what_was_told(
    clause: str, source: str | None, cue: str, actor: str
) -> None:
    on = page(f"A bomb killed two at the mill{clause}")
    given = claimed(on, "A bomb killed two at the mill", "bomb", "killed")
    (accusation,) = blamed([given], low(on), sentences(on))
    assert shown(on, accusation) == (source, cue, "accused", "A bomb killed two at the mill")
    assert [roles_of(on, part, "actor") for part in accusation.parts] == [[actor]]
    assert shown(on, given)[2] == "stated"


def test_the_blamed_one_is_not_who_says_it() -> None:
    on = page("A bomb killed two at the mill, for which the band is blamed.")
    given = claimed(on, "A bomb killed two at the mill", "killed", source="the band", cue="blamed")
    (accusation,) = blamed([given], low(on), sentences(on))
    assert shown(on, given) == (None, None, "stated", "A bomb killed two at the mill")
    assert shown(on, accusation)[:3] == (None, "blamed", "accused")


def test_what_goes_on_behind_the_clause_is_the_articles() -> None:
    on = page("The fire at the mill, of which Amra accuses Lorn, killed two.")
    fire = claimed(on, "The fire at the mill", "fire")
    killed = claimed(on, "Lorn, killed two", "killed", source="Amra", cue="accuses")
    (accusation,) = blamed([fire, killed], low(on), sentences(on))
    assert shown(on, accusation) == ("Amra", "accuses", "accused", "The fire at the mill")
    assert shown(on, killed) == (None, None, "stated", "killed two")


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed two men, which Amra condemned.",
        "A bomb killed two men of Lorn, which Amra accuses of looting.",
        "A bomb killed two men, for which Amra does not blame Lorn.",
        "Amra blames Lorn for a bomb which killed two men.",
    ],
)
def test_nothing_else_is_an_accusation(text: str) -> None:
    on = page(text)
    assert list(blamed([claimed(on, "killed two men", "killed")], low(on), sentences(on))) == []


def test_what_is_blamed_begins_behind_what_leads_to_it() -> None:
    on = page("Two men died in a raid on the mill, for which Amra blames Lorn.")
    given = claimed(on, "Two men died in a raid on the mill", "died", "raid")
    (accusation,) = blamed([given], low(on), sentences(on))
    assert shown(on, accusation)[3] == "a raid on the mill"


def test_an_accusation_that_the_network_found_is_not_made_twice() -> None:
    on = page("Nobody saw the raid, which Amra blames on Lorn.")
    given = claimed(on, "the raid", "raid", source="Amra", cue="blames", status=Status.ACCUSED)
    assert list(blamed([given], low(on), sentences(on))) == []
    assert roles_of(on, given.parts[0], "actor") == ["Lorn"]


def test_the_next_sentence_stays_as_it_is() -> None:
    on = page("A bomb killed two, which Amra blames on Lorn.", "On Sunday a mill burned.")
    later = claimed(on, "On Sunday a mill burned", "burned")
    assert len(list(blamed([claimed(on, "A bomb killed two", "killed"), later], low(on), sentences(on)))) == 1
    assert shown(on, later)[3] == "On Sunday a mill burned"


@pytest.mark.parametrize(
    "clause",
    [
        " and Amra blamed the band.",
        ", and Amra has blamed the band for it.",
        "; Amra blames the band for this.",
        ", but Amra blamed the band.",
    ],
)
def test_who_is_blamed_in_a_clause_of_its_own_is_accused_of_all_that_was_told(clause: str) -> None:
    on = page(f"A bomb killed two at the mill{clause}")
    given = claimed(on, "A bomb killed two at the mill", "bomb", "killed")
    (accusation,) = blamed([given], low(on), sentences(on))
    assert shown(on, accusation)[0] == "Amra"
    assert shown(on, accusation)[2:] == ("accused", "A bomb killed two at the mill")
    assert [roles_of(on, part, "actor") for part in accusation.parts] == [["the band"], ["the band"]]


def test_the_blaming_alone_is_no_happening() -> None:
    on = page("A bomb killed two at the mill and Amra blamed the band.")
    given = claimed(on, "A bomb killed two at the mill", "bomb", "killed")
    alone = claimed(on, "blamed the band", "blamed", source="Amra", cue="blamed", status=Status.ACCUSED)
    assert unblamed([given, alone], low(on), sentences(on)) == [given]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed two and Amra blamed Lorn for the raid.",
        "A bomb killed two and Amra was blamed.",
        "Amra blamed Lorn.",
    ],
)
def test_a_clause_that_names_the_deed_tells_it_by_itself(text: str) -> None:
    on = page(text)
    given = claimed(on, text[:5].strip(), "blamed")
    assert list(blamed([given], low(on), sentences(on))) == []
    assert unblamed([given], low(on), sentences(on)) == [given]


def test_whose_deed_is_told_is_not_laid_to_anothers_account() -> None:
    on = page("Jets of Peru killed two and Amra blamed the band.")
    given = claimed(on, "Jets of Peru killed two", "killed")
    given.parts[0].roles["actor"] = [(0, 2)]
    assert list(blamed([given], low(on), sentences(on))) == []


@pytest.mark.parametrize(("type", "kept"), [(EventType.ASSAULT_OTHER, 0), (EventType.ACCUSE, 1)])
def test_blaming_is_no_attack(type: EventType, kept: int) -> None:
    on = page("The band shelled Sarn to blame Amra .")
    part = statement(run_of(on, "blame"), (0, 3), type=type)
    assert len(unblaming([part], Line.of(on.words, sentences(on)))) == kept
