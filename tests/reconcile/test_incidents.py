"""Incidents: what is one happening and what is not, on reports of our own words."""

from __future__ import annotations

import pytest

from reportedly.model import Accord, Part
from reportedly.reconcile import incidents
from tests.reconcile.reports import members, of, read, slot

BLAST = (
    (
        "a1",
        "Northlight Wire",
        "2021-06-08",
        "Car bomb kills at least 14 at Al-Bab market. "
        "A car bomb exploded at a market in the Syrian town of Al-Bab on Tuesday, killing at least 14 people, rescuers said. "
        "The blast also wounded 40 people.",
    ),
    (
        "b1",
        "Harbour Radio",
        "2021-06-08",
        "A car bomb tore through a market in Al-Bab in northern Syria on Tuesday. "
        "The town's hospital said that 19 people had been killed in the bombing.",
    ),
    (
        "c1",
        "Lowland Courier",
        "2021-06-09",
        "Turkish-backed rebels accused Kurdish fighters of the car bombing in Al-Bab on Tuesday. "
        "The Syrian Democratic Forces denied any role in the bombing.",
    ),
)


def test_reports_of_one_happening_are_one_incident_with_every_account_kept() -> None:
    found = list(incidents(read(*BLAST)))
    blast = of(found, "at least 14 people")
    assert {account.claim.outlet for account in blast.accounts} == {
        "Northlight Wire",
        "Harbour Radio",
        "Lowland Courier",
    }
    assert blast.type.value.startswith("ASSAULT.")
    assert (str(blast.earliest), str(blast.latest)) == ("2021-06-08", "2021-06-08")
    assert blast.place is not None
    assert blast.place.country == "SYR"


def test_tolls_that_differ_stand_side_by_side_with_their_voices() -> None:
    killed = slot(of(incidents(read(*BLAST)), "at least 14 people"), "killed")
    assert {value.value for value in killed.values} >= {"at least 14", "19"}
    # Nineteen are at least fourteen: both can be so.
    assert killed.accord in (Accord.AGREED, Accord.ONE_ONLY)


def test_a_denial_belongs_to_what_it_denies() -> None:
    blast = of(incidents(read(*BLAST)), "at least 14 people")
    assert [account.part for account in blast.accounts if account.claim.article == "c1"].count(
        Part.DENIAL
    ) == 1
    assert Accord.DENIED in [each.accord for each in blast.slots]


def test_a_denial_alone_makes_no_incident() -> None:
    claims = read(("a1", "Wire", "2021-06-08", "The army denied that it had shelled the town of Al-Bab."))
    assert claims
    assert list(incidents(claims)) == []


def test_a_plan_or_a_threat_is_no_incident() -> None:
    text = "The army threatened to bomb the town of Al-Bab. It plans to attack the village next week."
    assert list(incidents(read(("a1", "Wire", "2021-06-08", text)))) == []


@pytest.mark.parametrize("later", ["2023-06-08", "2021-07-20"])
def test_the_same_place_and_parties_at_another_time_are_another_incident(later: str) -> None:
    text = "Government forces shelled the town of Al-Bab on Tuesday, killing 6 people, residents said."
    found = list(incidents(read(("a1", "Wire", "2021-06-08", text), ("b1", "Radio", later, text))))
    assert [len(each) for each in members(found)] == [1, 1]


def test_two_districts_shelled_on_one_day_are_two_incidents() -> None:
    text = (
        "Rebels shelled the Hamdaniya district of Aleppo on Tuesday, killing 3 people, state media said. "
        "In the city's Salaheddin district, rockets fired by rebels killed 7 people on Tuesday, state media said."
    )
    found = list(incidents(read(("a1", "Wire", "2016-08-09", text))))
    assert of(found, "killing 3 people").id != of(found, "killed 7 people").id


def test_an_incident_is_found_by_the_same_id_when_a_later_report_comes_in() -> None:
    before = of(incidents(read(*BLAST[:2])), "at least 14 people")
    after = of(incidents(read(*BLAST)), "at least 14 people")
    assert before.id == after.id


def test_every_join_says_why() -> None:
    blast = of(incidents(read(*BLAST)), "at least 14 people")
    assert blast.reasons
    assert any(account.reasons for account in blast.accounts)


def test_swapping_the_sides_swaps_nothing_but_names() -> None:
    def shape(*names: str) -> list[tuple[int, list[tuple[str, str, int]]]]:
        one, other = names
        text = f"{one} forces shelled the border town of Kupiansk on Monday, killing 5 civilians, {other} officials said."
        reply = f"{one} officials denied that {one} forces had shelled Kupiansk on Monday."
        told = incidents(read(("a1", "Wire", "2023-05-02", text), ("b1", "Radio", "2023-05-02", reply)))
        return [
            (len(each.accounts), [(s.name, s.accord.value, len(s.values)) for s in each.slots])
            for each in told
        ]

    assert shape("Russian", "Ukrainian") == shape("Ukrainian", "Russian")


def test_that_something_is_not_confirmed_makes_no_incident() -> None:
    text = "The League took Vostrelka on Monday, a farmer said. The army did not confirm this."
    told = read(("a", "Harbour Radio", "2024-03-05", text))
    found = list(incidents(told))
    assert ["vostrelka" in incident.id for incident in found] == [True]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        (
            "The army accused the rebels of violating a ceasefire agreed in Astana by shelling Saraqib on Monday.",
            "Saraqib",
        ),
        ("The army and the rebels signed a ceasefire in Astana on Monday, state media said.", "Astana"),
    ],
)
def test_where_a_truce_was_signed_is_where_a_truce_was_signed(told: str, place: str) -> None:
    (found,) = incidents(read(("a1", "Wire", "2020-02-05", told)))
    assert found.place is not None and found.place.span.text == place
    assert "place" not in [each.name for each in found.slots if each.accord is Accord.DIFFERENT]


@pytest.mark.parametrize("day", ["Monday", "Tuesday"])
def test_towns_taken_are_a_happening_each(day: str) -> None:
    text = f"The army captured Saraqib on Monday, state media said. The army captured Maarat al-Numan on {day}, state media said."
    found = list(incidents(read(("a1", "Wire", "2020-02-05", text))))
    assert len(found) == 2
    assert len({each.place.name for each in found if each.place}) == 2


def test_a_village_that_no_gazetteer_knows_is_told_before_its_province() -> None:
    text = "A strike hit a market in the village of Qwertabad in Syria's Idlib province on Monday, residents said."
    (found,) = incidents(read(("a1", "Wire", "2020-02-05", text)))
    assert found.place is not None
    assert (found.place.span.text, found.place.id) == ("Qwertabad", None)
    assert "qwertabad" in found.id
