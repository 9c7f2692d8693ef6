"""Parties with a name: spelled in any way, in any part of a phrase."""

from __future__ import annotations

import pytest
from tests.resolve.actors.conftest import Who

from reportedly.model import ActorKind


@pytest.mark.parametrize(
    "words",
    [
        "Marwan Liberation Front",
        "the Marwan Front",
        "the Marwan Front's",
        "MALF",
        "Jabhat al-Marwan",
        "MALF fighters",
        "the Chadian-backed Marwan Front",
        "the extremist Marwan Front group",
        "units of the MALF",
        "a spokesman for the Marwan Front",
        "Stanley Ash head of press office at MALF",
        "Stanley Ash, a commander in the Marwan Front",
        "the rebel group MALF",
        "MALF positions",
        "MALF militants stationed in the north of Ostra",
        "so-called Marwan Front",
    ],
)
def test_a_name_is_found_in_its_phrase(who: Who, words: str) -> None:
    found = who(words)
    assert found.id == "ves-marwan-front"
    assert found.confidence >= 0.5
    assert found.reasons
    assert abs(sum(reason.weight for reason in found.reasons) - found.confidence) < 0.01


@pytest.mark.parametrize(
    "words", ["Jaish al-Nahrain", "Jaysh an-Nahrain", "Jeish Nahrayn", "Jaish Al Nahrain"]
)
def test_transliterations_are_one_name(who: Who, words: str) -> None:
    assert who(words).id == "ves-river-army"


def test_an_acronym_is_one_only_in_capitals(who: Who) -> None:
    assert who("US", "US jets").id == "usa-gov"
    assert who("us", "They shelled us").id is None


@pytest.mark.parametrize(
    "words",
    [
        "MALF-held areas",
        "the Marwan Front offensive",
        "MALF and HILO",
        "a funeral of a member of the MALF",
        "Marwan Street",
    ],
)
def test_what_is_not_the_party_is_left_open(who: Who, words: str) -> None:
    assert who(words).id is None


@pytest.mark.parametrize(
    "words", ["the Marwan Front's allies", "a splinter group of the MALF", "supporters of the MALF"]
)
def test_another_party_told_by_its_tie_is_not_the_one_named(who: Who, words: str) -> None:
    found = who(words)
    assert found.id is None
    assert found.allies == ("ves-marwan-front",)


@pytest.mark.parametrize("words", ["its Marwan Front allies", "his MALF backers", "their MALF ally"])
def test_an_ally_by_its_own_name_is_the_one_named(who: Who, words: str) -> None:
    assert who(words).id == "ves-marwan-front"


def test_an_article_cannot_mean_a_group_that_was_founded_later(who: Who) -> None:
    assert who("River Army", published="2019-05-01").id == "ves-river-army"
    early = who("River Army", published="2015-05-01")
    assert early.id is None
    assert any("after the report" in reason.what for reason in early.reasons)


def test_ties_hold_in_their_time(who: Who) -> None:
    assert who("MALF", published="2017").allies == ("tcd-gov",)
    assert who("MALF", published="2019").allies == ()


@pytest.mark.parametrize("words", ["Adan Weir", "Marwan Front commander Adan Weir", "General Adan Weir"])
def test_a_person_stays_a_person_with_the_party_as_affiliation(who: Who, words: str) -> None:
    found = who(words)
    assert (found.id, found.kind, found.name) == ("ves-marwan-front", ActorKind.PERSON, "Adan Weir")


def test_persons_are_known_by_a_title_and_then_by_their_surname(who: Who) -> None:
    text = "Chadian Foreign Minister Idris Karlo spoke. Later Karlo denied it."
    assert who("Chadian Foreign Minister Idris Karlo", text).id == "tcd-gov"
    again = who("Karlo", text, others=("Chadian Foreign Minister Idris Karlo",), nth=2)
    assert (again.id, again.name) == ("tcd-gov", "Idris Karlo")


def test_a_former_minister_does_not_speak_for_the_government(who: Who) -> None:
    assert who("a former Chadian minister").id is None
