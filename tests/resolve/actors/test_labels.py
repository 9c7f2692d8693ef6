"""Labels judge and name nobody: a name or a country beside them tells who is meant, or the article, or nobody."""

from __future__ import annotations

import pytest
from tests.resolve.actors.conftest import Who


@pytest.mark.parametrize(
    "words",
    ["terrorists", "the terrorist group", "mercenaries", "their proxies", "occupation forces", "the regime"],
)
def test_a_label_alone_is_nobodys_name(who: Who, words: str) -> None:
    found = who(words, f"On Monday {words} shelled the mill.")
    assert found.loaded
    assert found.id is None


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("MALF terrorists", "ves-marwan-front"),
        ("the terrorist group Marwan Front", "ves-marwan-front"),
        ("Marwan bandits", "ves-marwan-front"),
        ("the Chadian regime", "tcd-gov"),
        ("Chadian regime forces", "tcd-mil"),
        ("a Déby regime military official", "tcd-mil"),
    ],
)
def test_a_name_beside_it_tells_who_is_meant_and_the_label_is_kept(who: Who, words: str, id: str) -> None:
    found = who(words, published="2018-01-05")
    assert (found.id, found.loaded) == (id, True)


def test_a_label_that_points_back_means_whom_the_report_just_called_so(who: Who) -> None:
    text = "MALF terrorists shelled the mill. The terrorists fled north. Elsewhere terrorists burned a barn."
    back = who("The terrorists", text, others=("MALF terrorists",))
    assert (back.id, back.loaded) == ("ves-marwan-front", True)
    assert back.confidence < 0.5
    assert who("terrorists", text, others=("MALF terrorists",), nth=3).id is None


def test_a_label_may_mean_the_speakers_only_known_enemy_of_the_time(who: Who) -> None:
    text = "Guns of the Marwan Front were heard. The Hill League said terrorists shelled the mill."
    found = who("terrorists", text, speaker="The Hill League", published="2016-01-01")
    assert (found.id, found.loaded) == ("ves-marwan-front", True)
    assert found.confidence < 0.4
    assert who("terrorists", text, speaker="The Hill League", published="2010-01-01").id is None
    # Whom the report does not name is not guessed, and a helper is no enemy.
    alone = "The Hill League said terrorists shelled the mill."
    assert who("terrorists", alone, speaker="The Hill League", published="2016-01-01").id is None
    helped = text.replace("terrorists", "their proxies")
    assert who("their proxies", helped, speaker="The Hill League", published="2016-01-01").id is None


def test_the_regime_is_that_of_the_country_at_hand_and_stays_a_label(who: Who) -> None:
    found = who("the regime", "In Khartoum, Sudan, the regime banned the march. Omdurman was quiet.")
    assert (found.id, found.loaded) == ("sdn-gov", True)
    assert found.confidence <= 0.5


def test_nobody_calls_their_own_side_so(who: Who) -> None:
    text = "Chadian officials said the regime would pay."
    assert who("the regime", text, speaker="Chadian officials").id is None


def test_nobodys_officials_put_a_label_on_their_own_forces(who: Who) -> None:
    text = "Chadian officials in Chad, Chad's ministers among them, said regime troops had shelled the mill."
    assert who("regime troops", text, speaker="Chadian officials").id is None


def test_the_regime_is_the_one_that_the_report_calls_so(who: Who) -> None:
    text = (
        "Chad, Chadian ministers said in Chad, watched the Sudanese regime. They said regime troops had fled."
    )
    assert who("regime troops", text, others=("the Sudanese regime",)).id == "sdn-mil"


def test_an_aggressor_is_not_the_countrys_own_army(who: Who) -> None:
    assert who("the aggressors", "In Chad, Chadian towns were quiet. Then the aggressors came.").id is None
