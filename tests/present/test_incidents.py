"""An incident as a row: who tells of it, what is agreed, and that nobody who denies it corroborates it."""

import json

import pytest
from tests.picture.hand import happening, told
from tests.present.incident_hand import incident

from reportedly.model import Accord, Grounded, Incident, Toll
from reportedly.present.incidents import (
    IN_PIPE,
    accord,
    columns,
    corroborating,
    dead,
    has,
    outlets,
    told_by,
    why,
)
from reportedly.present.rows import to_json


def bomb(article: str, killed: str, number: int, outlet: str | None, **put: str) -> Grounded:
    return told(
        f"A car bomb killed {killed} people in Saraqib on Monday.",
        happening(
            "ASSAULT.bombing",
            "bomb",
            (killed, number, "killed"),
            target=["people"],
            place=["Saraqib"],
            time=["Monday"],
        ),
        article=article,
        outlet=outlet,
        **put,
    )


DENIAL = told(
    "The mayor denied that there was a bomb in Saraqib.",
    happening("ASSAULT.bombing", "bomb", place=["Saraqib"]),
    article="d",
    outlet="Harbour Radio",
    source="The mayor",
    cue="denied",
    status="denied",
    polarity="negative",
    content="there was a bomb in Saraqib",
)
TOLD = incident(
    (bomb("a", "12", 12, "Northlight Wire"), "outlet Northlight Wire"),
    (bomb("b", "12", 12, "Orontes Free Press"), "outlet Orontes Free Press"),
    (bomb("c", "15", 15, None, modality="possible"), "somebody"),
    (DENIAL, "source the mayor"),
)


def cells(row: Incident) -> dict[str, str]:
    return {column.name: column.cell(row) for column in IN_PIPE}


def test_who_denies_it_or_holds_it_possible_corroborates_nothing() -> None:
    assert corroborating(TOLD) == ("outlet Northlight Wire", "outlet Orontes Free Press")
    assert len(TOLD.origins) == 4
    assert outlets(TOLD) == ("Harbour Radio", "Northlight Wire", "Orontes Free Press")
    assert told_by(TOLD) == "4 accounts\n3 outlets\n2 origins"


def test_the_strongest_word_comes_first_with_the_sides_it_is_true_of() -> None:
    first, *rest = accord(TOLD).splitlines()
    assert first == "denied: happened"
    assert "different: killed" in rest
    assert rest[-1].startswith("agreed: ")
    assert has(TOLD, Accord.DENIED) and not has(TOLD, Accord.CONTRADICTED)
    assert accord(incident((bomb("a", "12", 12, None), "x"))) == "one origin only"


@pytest.mark.parametrize(
    ("toll", "words"),
    [
        (None, ""),
        (Toll(33, 33, 33, "", ("a", "b")), "33"),
        (Toll(43, 101, 1310, "", ("a", "b")), "43–1,310, best 101"),
        (Toll(16, None, 16, "", ("a",)), "16 (one origin)"),
        (Toll(22, None, 60, "", ("a", "b")), "22–60 (no two agree)"),
        (Toll(None, None, 9, "", ("a",)), "9 (one origin)"),
    ],
)
def test_a_toll_in_words_says_why_it_has_no_best(toll: Toll | None, words: str) -> None:
    assert dead(toll) == words


def test_a_program_gets_a_value_in_each_column() -> None:
    row = cells(TOLD)
    assert (row["incident"], row["type"], row["place"]) == (TOLD.id, "ASSAULT.bombing", "Saraqib")
    assert (row["days"], row["accounts"], row["outlets"], row["origins"]) == ("2024-03-04", "4", "3", "2")
    assert row["best"] == "12"
    assert cells(incident((bomb("a", "12", 12, None), "x"), part_of="whole"))["part of"] == "whole"


def test_reasons_are_shown_for_reports_and_for_accounts_the_strongest_first() -> None:
    between, first, *_ = why(TOLD).splitlines()
    assert between == "between reports: killed: same number +2.50; days: the same -0.50"
    assert first == "a/a:1 (Northlight Wire): told in the same sentence +0.80"
    assert columns(terminal=False, reasons=True)[-1].name == "held together by"
    assert [each.name for each in columns(terminal=True, reasons=True)] == [
        *("incident", "what", "told by"),
        "held together by",
    ]


def test_as_json_every_account_is_a_claim_with_its_words() -> None:
    row = json.loads(to_json(TOLD))
    assert list(row) == [
        *("incident", "type", "place", "earliest", "latest", "accounts", "slots"),
        *("origins", "toll", "grade", "part_of", "parts", "reasons"),
    ]
    assert row["incident"] == TOLD.id
    denial = row["accounts"][-1]
    assert denial["content"] == {"start": 22, "end": 49, "text": "there was a bomb in Saraqib"}
    assert (denial["article"], denial["claim"], denial["part"], denial["status"]) == (
        "d",
        "d:1",
        "denial",
        "denied",
    )
    assert [trigger["text"] for trigger in denial["triggers"]] == ["bomb"]
    assert denial["reasons"] == [{"what": "told in the same sentence", "weight": 0.8}]
