"""Parties without a name: a state and a noun, a noun alone, and what the phrase tells of their ties."""

from __future__ import annotations

import pytest
from tests.resolve.actors.conftest import Who

from reportedly.model import ActorKind, EventType


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("Iraqi police", "irq-cop"),
        ("Turkish troops", "tur-mil"),
        ("the Turkish army", "tur-mil"),
        ("Turkish army units", "tur-mil"),
        ("Turkey's air force", "tur-mil"),
        ("Turkeys warplanes", "tur-mil"),
        ("soldiers of the Turkish army", "tur-mil"),
        ("the Peruvian defense ministry", "per-gov"),
        ("Chad's ministry of defence", "tcd-gov"),
        ("Chadian officials", "tcd-gov"),
        ("Chadian intelligence", "tcd-int"),
        ("the Kremlin", "rus-gov"),
        ("Moscow", "rus-gov"),
        ("US", "usa-gov"),
        ("Britain", "gbr-gov"),
        ("the government of Chad", "tcd-gov"),
        ("Chadian military officials", "tcd-mil"),
    ],
)
def test_a_state_and_a_noun_make_its_actor(who: Who, words: str, id: str) -> None:
    assert who(words, role="source").id == id


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("the Peruvian side", "per-gov"),
        ("its Peruvian ally", "per-gov"),
        ("its Peruvian allies", None),
        ("the Peruvian side of the river", None),
    ],
)
def test_a_side_or_the_one_ally_is_the_state(who: Who, words: str, id: str | None) -> None:
    assert who(words, role="source").id == id


def test_a_named_coalition_is_no_states(who: Who) -> None:
    assert who("Chad-led coalition warplanes").id == "ves-coalition"
    assert who("Chad-led", "At noon Chad-led coalition jets struck.").id == "ves-coalition"


@pytest.mark.parametrize(
    ("words", "kind", "country"),
    [
        ("Peruvian rebels", ActorKind.REBEL_GROUP, "PER"),
        ("rebel fighters", ActorKind.REBEL_GROUP, None),
        ("opposition forces in Peru", ActorKind.REBEL_GROUP, "PER"),
        ("residents", ActorKind.CIVILIANS, None),
        ("citizens from Jordan", ActorKind.CIVILIANS, "JOR"),
        ("Syrians", ActorKind.CIVILIANS, "SYR"),
        ("medical sources", ActorKind.MEDICAL, None),
        ("jihadist groups", ActorKind.JIHADIST_GROUP, None),
        ("a monitoring group", ActorKind.MONITOR, None),
        ("Iraqi security forces", ActorKind.STATE_FORCES, "IRQ"),
        ("tribal militia", ActorKind.MILITIA, None),
    ],
)
def test_an_unnamed_party_has_a_kind_and_no_id(
    who: Who, words: str, kind: ActorKind, country: str | None
) -> None:
    found = who(words)
    assert (found.id, found.kind, found.country) == (None, kind, country)


@pytest.mark.parametrize(
    ("words", "allies"),
    [
        ("pro-Turkish militants", ("tur-gov",)),
        ("the Turkish-backed fighters", ("tur-gov",)),
        ("forces loyal to Idriss Déby", ("tcd-gov",)),
        ("fighters backed by the MALF", ("ves-marwan-front",)),
        ("MALF-allied militia", ("ves-marwan-front",)),
    ],
)
def test_ties_that_words_tell(who: Who, words: str, allies: tuple[str, ...]) -> None:
    found = who(words)
    assert found.id is None
    assert found.allies == allies


@pytest.mark.parametrize(
    "words",
    [
        "anti-Turkish groups",
        "the Turkish border",
        "Iraqi Zaydan forces",
        "intra-Syrian",
        "Syrian or Russian jets",
    ],
)
def test_words_that_tell_no_state_of_the_party(who: Who, words: str) -> None:
    found = who(words)
    assert found.id is None
    assert found.allies == ()


def test_a_capital_is_a_government_where_it_acts_and_a_place_where_it_is_struck(who: Who) -> None:
    assert who("Ankara", role="source").id == "tur-gov"
    assert who("Ankara", role="target", event=EventType.ASSAULT_SHELLING).id is None
    assert who("Ankara", role="target", event=EventType.ACCUSE).id == "tur-gov"
    assert who("Turkey", role="target", place=True).id is None


def test_the_army_is_that_of_the_country_at_hand_and_less_sure(who: Who) -> None:
    text = "In Khartoum, Sudan, the army shelled a market in Omdurman. Sudanese police closed the road."
    army = who("the army", text)
    assert army.id == "sdn-mil"
    assert army.confidence <= 0.5 < who("Sudanese police", text).confidence
    assert who("the army", "The rain came and the army withdrew.").id is None


def test_places_resolved_before_tell_the_country(who: Who) -> None:
    text = "Rebels shelled the airport and the army withdrew."
    assert who("the army", text, countries={"SDN": 6.0}).id == "sdn-mil"
    assert who("Rebels", text, countries={"SDN": 6.0}).country == "SDN"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the rebel leadership", ActorKind.REBEL_GROUP),
        ("the rebels' army", ActorKind.REBEL_GROUP),
        ("the militia's leadership", ActorKind.MILITIA),
        ("the militia's police", ActorKind.MILITIA),
        ("the group's army", None),
        ("the movement's leadership", None),
        ("the country's leadership", ActorKind.GOVERNMENT),
    ],
)
def test_what_is_a_groups_is_no_states(who: Who, words: str, kind: ActorKind | None) -> None:
    found = who(words, f"In Sudan's capital {words} met. Sudan said so.")
    assert (found.id, found.kind) == (None, kind)


@pytest.mark.parametrize("words", ["the American-British enemy", "US-British raids", "Russian-Syrian forces"])
def test_two_states_side_by_side_are_neither_alone(who: Who, words: str) -> None:
    assert who(words).id is None


def test_what_is_the_juntas_is_the_states(who: Who) -> None:
    assert who("the junta's leadership", "Sudan said the junta's leadership met.").id == "sdn-gov"
