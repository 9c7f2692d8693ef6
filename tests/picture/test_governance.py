"""Governance: which words are bodies that govern, and what is told of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reportedly.model import Governance, Grounded
from reportedly.picture.governance import governance
from tests.picture.hand import check_rests_on_claims, happening, told
from tests.picture.seed_tables import check_by_hand, check_by_reader, named, placed
from tests.picture.seeds import STEMS


def rows(*claims: Grounded) -> list[Governance]:
    return list(governance(claims))


def shown(row: Governance) -> dict[str, Any]:
    return {
        "body": row.body,
        "told": str(row.ruling),
        "standing": str(row.standing),
        "by": sorted(str(named(actor)) for actor in row.by),
        "rival": row.rival,
        "where": placed(row.place),
    }


RIVALS = told(
    "Rebels tried to seize the local councils through a People's Transitional Council, challenging the Interim Government.",
    happening("COERCE.seize", "seize", actor=["Rebels"], target=["the local councils"]),
    happening("OTHER", "challenging", actor=["Rebels"], target=["the Interim Government"]),
    modality="attempted",
)
RULES = told(
    "A civilian council runs Saraqib.",
    happening("STATE.control", "runs", actor=["A civilian council"], target=["Saraqib"], place=["Saraqib"]),
    article="a2",
)


def test_who_takes_over_runs_and_challenges_which_body() -> None:
    found = {row.body: row for row in rows(RIVALS)}
    assert {body: str(row.ruling) for body, row in found.items()} == {
        "local councils": "taken-over",
        "People's Transitional Council": "run-by",
        "Interim Government": "challenged",
    }
    assert all([actor.span.text for actor in row.by] == ["Rebels"] for row in found.values())
    assert found["Interim Government"].rival == "People's Transitional Council"
    assert found["People's Transitional Council"].rival == "Interim Government"
    assert found["local councils"].rival is None
    assert {str(row.standing) for row in found.values()} == {"attempted"}


def test_a_council_that_runs_a_town_governs_there() -> None:
    (row,) = rows(RULES)
    assert (row.ruling, placed(row.place), row.by) == ("governs", "Saraqib", ())


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("the Security Council", None),
        ("the government", None),
        ("the Transitional Government", "Transitional Government"),
        ("the sharia court buildings", None),
        ("a minister in the interim government", None),
        ("the city's autonomous administration", "autonomous administration"),
        ("the national army", None),
    ],
)
def test_what_is_a_body_that_governs(words: str, body: str | None) -> None:
    one = told(
        f"Rebels attacked {words}.", happening("ASSAULT.other", "attacked", actor=["Rebels"], target=[words])
    )
    found = rows(one)
    assert [row.body for row in found] == ([body] if body else [])
    assert all(row.ruling == "struck" for row in found)


def test_the_emirates_are_a_state_and_no_emirate() -> None:
    claim = told(
        "The Emirates arm the militia.",
        happening("AID.military", "arm", actor=["The Emirates"], target=["the militia"]),
    )
    assert rows(claim) == []


def test_rows_rest_on_their_claims_in_any_order() -> None:
    check_rests_on_claims(governance, [RIVALS, RULES])


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_coded_by_hand_give_the_table(stem: str, shared: Path) -> None:
    check_by_hand(governance, shown, "governance", stem, shared)


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_as_read_give_the_table_but_for_what_is_listed(stem: str, shared: Path) -> None:
    check_by_reader(governance, shown, "governance", stem, shared)


def test_who_is_supplied_is_backed_and_who_loses_men_is_not_struck() -> None:
    aid = told(
        "Peru supplies the junta with jets.",
        happening("AID.military", "supplies", actor=["Peru"], target=["the junta"]),
    )
    lost = told(
        "The junta lost 200 men.", happening("ASSAULT.kill", "lost", target=["The junta"]), article="a2"
    )
    found = [shown(row) for row in rows(aid, lost)]
    assert sorted((row["told"], tuple(row["by"])) for row in found) == [
        ("backed", ("per-gov",)),
        ("named", ()),
    ]
