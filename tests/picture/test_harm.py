"""Civil harm: what is struck and who is hurt, by the head nouns of the words; what is said of numbers, actors and places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reportedly.model import Grounded, Harm
from reportedly.picture.harm import civilian_places, harm
from tests.picture.hand import check_rests_on_claims, happening, told
from tests.picture.seed_tables import check_by_hand, check_by_reader, named, placed
from tests.picture.seeds import STEMS


def rows(*claims: Grounded) -> list[Harm]:
    return list(harm(claims))


def shown(row: Harm) -> dict[str, Any]:
    return {
        "kind": str(row.kind),
        "classes": list(row.classes),
        "event": str(row.what),
        "standing": str(row.standing),
        "by": sorted(str(named(actor)) for actor in row.actors),
        "numbers": [[count.span.text, str(count.what)] for count in row.counts],
        "where": sorted(str(placed(place)) for place in row.places),
    }


MARKET = told(
    "Twelve people died when a shell hit a market in Saraqib, a monitor said.",
    happening("ASSAULT.shelling", "hit", target=["a market"], place=["a market", "Saraqib"]),
    happening("ASSAULT.kill", "died", ("Twelve", 12, "killed"), target=["people"], place=["Saraqib"]),
    source="a monitor",
    cue="said",
    content="Twelve people died when a shell hit a market in Saraqib",
    status="reported",
)
FLED = told(
    "Some 4,000 families have fled Saraqib since Monday.",
    happening("DISPLACE", "fled", ("Some 4,000", 4000, "displaced"), target=["families"], place=["Saraqib"]),
    article="a2",
)


def test_a_strike_on_a_market_keeps_its_class_its_toll_and_that_nobody_is_named() -> None:
    (row,) = rows(MARKET)
    assert shown(row) == {
        "kind": "civilian-place",
        "classes": ["market"],
        "event": "ASSAULT.shelling",
        "standing": "said",
        "by": [],
        "numbers": [["Twelve", "killed"]],
        "where": ["Saraqib"],
    }


def test_a_toll_stands_with_the_first_place_struck_alone() -> None:
    both = told(
        "Jets bombed the town, killing seven people and destroying a school.",
        happening("ASSAULT.airstrike", "bombed", target=["the town"]),
        happening("ASSAULT.kill", "killing", ("seven", 7, "killed"), target=["people"]),
        happening("ASSAULT.destroy", "destroying", target=["a school"]),
    )
    numbers = {row.classes: [count.span.text for count in row.counts] for row in rows(both)}
    assert numbers == {("town",): ["seven"], ("school",): []}


def test_civilian_areas_give_every_town_they_name() -> None:
    (row,) = rows(
        told(
            "Jets struck civilian areas such as the towns of Saraqib and Maarat al-Numan.",
            happening(
                "ASSAULT.airstrike",
                "struck",
                actor=["Jets"],
                target=["civilian areas", "Saraqib", "Maarat al-Numan"],
                place=["Saraqib", "Maarat al-Numan"],
            ),
        )
    )
    assert row.classes == ("town",)
    assert len(row.places) == 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("a field hospital in the old quarter", ["hospital"]),
        ("the opera house", ["public"]),
        ("dozens of homes and a bakery", ["home", "bakery"]),
        ("a convoy of evacuees", []),
        ("an aid convoy", ["aid"]),
        ("a military hospital", ["hospital"]),
        ("an army school", []),
        ("militants’ positions in the village", []),
        ("the village of Amara", ["town"]),
        ("residential areas", ["town"]),
        ("a training camp", []),
        ("a refugee camp", ["camp"]),
        ("the headquarters of the rebels", []),
    ],
)
def test_the_head_noun_tells_what_is_struck(words: str, found: list[str]) -> None:
    assert list(civilian_places(words, afar=True)) == found


def test_fighting_on_the_ground_for_a_village_is_no_attack_on_civilians() -> None:
    text = "Rebels attacked the village of Amara."
    ground = happening("ASSAULT.offensive", "attacked", actor=["Rebels"], target=["the village of Amara"])
    shells = happening("ASSAULT.shelling", "attacked", actor=["Rebels"], target=["the village of Amara"])
    assert rows(told(text, ground)) == []
    assert [row.classes for row in rows(told(text, shells))] == [("town",)]


def test_deaths_are_civil_harm_only_where_the_words_say_civilians() -> None:
    text = "The blast killed 20 fighters, nine people and three children."
    for who, expected in (("20 fighters", []), ("nine people", []), ("three children", ["civilians"])):
        found = rows(told(text, happening("ASSAULT.kill", "killed", target=[who])))
        assert [row.kind for row in found] == expected, who


def test_numbers_of_fighters_do_not_stand_beside_civilians() -> None:
    text = "Shells on a school killed 20 fighters, a ministry said."
    (row,) = rows(
        told(
            text,
            happening("ASSAULT.shelling", "Shells", target=["a school"]),
            happening("ASSAULT.kill", "killed", ("20", 20, "killed"), target=["fighters"]),
        )
    )
    assert row.counts == ()


def test_a_denied_strike_is_shown_as_denied() -> None:
    (row,) = rows(
        told(
            "Russia denied that its jets had bombed the clinic.",
            happening("ASSAULT.airstrike", "bombed", actor=["its jets"], target=["the clinic"]),
            source="Russia",
            cue="denied",
            content="its jets had bombed the clinic",
            status="denied",
            polarity="negative",
        )
    )
    assert row.standing == "denied"


def test_whom_the_reader_makes_an_attacker_though_a_victim_is_no_actor() -> None:
    (row,) = rows(
        told(
            "Residents say that shells hit the clinic.",
            happening("ASSAULT.shelling", "hit", actor=["Residents"], target=["the clinic"]),
        )
    )
    assert row.actors == ()


@pytest.mark.parametrize(
    ("text", "event", "kind"),
    [
        ("Some 900 families fled.", happening("DISPLACE", "fled", target=["families"]), "displacement"),
        ("Fighters fled the town.", happening("DISPLACE", "fled", target=["Fighters"]), None),
        (
            "The army besieged the town.",
            happening("COERCE.besiege", "besieged", actor=["The army"], target=["the town"]),
            "siege",
        ),
        ("Rebels encircled troops.", happening("COERCE.besiege", "encircled", target=["troops"]), None),
        ("Aid was let in.", happening("RETREAT.access", "let in", target=["Aid"]), "access"),
        ("Fighters were let out.", happening("RETREAT.access", "let out", target=["Fighters"]), None),
        (
            "The Red Crescent delivered food.",
            happening("AID.humanitarian", "delivered", actor=["The Red Crescent"]),
            "aid",
        ),
        ("Two died for lack of treatment.", happening("AID.humanitarian", "treatment", target=["Two"]), None),
        ("The town faces famine.", happening("STATE.harm", "famine", target=["The town"]), "want"),
        ("The army is short of men.", happening("STATE.harm", "short", target=["The army"]), None),
    ],
)
def test_flight_siege_access_aid_and_want(text: str, event: Any, kind: str | None) -> None:
    assert [row.kind for row in rows(told(text, event))] == ([kind] if kind else [])


def test_a_siege_told_in_passing_is_not_demanded() -> None:
    text = "Peru called for food for the besieged town."
    siege = happening("COERCE.besiege", "besieged", target=["town"])
    assert rows(told(text, siege, status="requested", modality="directive")) == []


def test_rows_rest_on_their_claims_in_any_order() -> None:
    same = told(
        "Some 4,000 families have fled Saraqib since Monday.",
        happening(
            "DISPLACE", "fled", ("Some 4,000", 4000, "displaced"), target=["families"], place=["Saraqib"]
        ),
        article="a3",
    )
    check_rests_on_claims(harm, [MARKET, FLED, same])
    assert [len(row.tellings) for row in rows(FLED, same)] == [2]
    assert [len(row.counts) for row in rows(FLED, same)] == [1]


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_coded_by_hand_give_the_table(stem: str, shared: Path) -> None:
    check_by_hand(harm, shown, "harm", stem, shared)


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_as_read_give_the_table_but_for_what_is_listed(stem: str, shared: Path) -> None:
    check_by_reader(harm, shown, "harm", stem, shared)
