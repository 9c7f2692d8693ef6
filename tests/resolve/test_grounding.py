"""A report's claims with their words resolved, all together."""

from __future__ import annotations

from datetime import date

import pytest

from reportedly.model import Claim, Coded, SpeakerKind
from reportedly.present.record import to_grounded_record, to_record
from reportedly.resolve import grounded
from tests.resolve.made import claim, coded, event

TEXT = (
    "Turkish troops entered Saraqib on Monday, the state news agency SANA said. "
    "The fighters of a band nobody has heard of left Qwertabad."
)


def report() -> Coded:
    first = claim(
        TEXT,
        event(TEXT, "entered", actor=["Turkish troops"], place=["Saraqib"], time=["Monday"]),
        source="the state news agency SANA",
    )
    second = claim(TEXT, event(TEXT, "left", actor=["a band nobody has heard of"], place=["Qwertabad"]))
    return coded(TEXT, first, second, outlet="sana", published="2020-02-19")


def test_every_span_of_a_role_has_a_value_and_what_is_not_known_stays_open() -> None:
    first, second = grounded(report())
    assert [place.name for place in first.places] == ["Saraqib"]
    assert [actor.id for actor in first.actors] == ["tur-mil"]
    assert [(time.earliest, time.latest) for time in first.times] == [(date(2020, 2, 17), date(2020, 2, 17))]
    assert first.happenings[0].place == first.places[0]
    assert first.happenings[0].time == first.times[0]
    assert first.chain[-1].outlet == "sana"
    assert first.chain[0].kind is SpeakerKind.AGENCY
    assert [place.id for place in second.places] == [None]
    assert [actor.id for actor in second.actors] == [None]
    assert len(second.chain) == 1


def test_the_record_keeps_every_key_and_gains_one() -> None:
    given = report()
    for one, before in zip(grounded(given), given.claims, strict=True):
        record = to_grounded_record(one)
        assert {key: value for key, value in record.items() if key != "resolved"} == to_record(before)
        assert set(record["resolved"]) == {"places", "actors", "times", "happenings", "chain"}


def test_claims_come_in_the_order_given() -> None:
    given = report()
    turned: tuple[Claim, ...] = given.claims[::-1]
    assert [one.claim.id for one in grounded(coded(TEXT, *turned))] == [one.id for one in turned]


def test_a_place_that_may_be_in_several_countries_gives_no_army_its_country() -> None:
    text = "The army shelled Bor."
    (one,) = grounded(coded(text, claim(text, event(text, "shelled", actor=["The army"], place=["Bor"]))))
    assert [actor.id for actor in one.actors] == [None]
    text = "The army shelled Bor in Serbia."
    (one,) = grounded(coded(text, claim(text, event(text, "shelled", actor=["The army"], place=["Bor"]))))
    assert [actor.id for actor in one.actors] == ["srb-mil"]


def test_of_two_bearers_of_a_name_the_one_is_meant_whose_country_is_spoken_of() -> None:
    text = "Sudan accused Chad of supplying the RSF with rifles. The RSF got them in Chad, Sudan said."
    (one,) = grounded(
        coded(
            text,
            claim(text, event(text, "supplying", actor=["Chad"], target=["the RSF"])),
            published="2023-12-24",
        )
    )
    assert {actor.id for actor in one.actors} == {"tcd-gov", "sdn-rsf"}
    (alone,) = grounded(
        coded("The RSF asked.", claim("The RSF asked.", event("The RSF asked.", "asked", actor=["The RSF"])))
    )
    assert "its country is spoken of" not in [each.what for actor in alone.actors for each in actor.reasons]


@pytest.mark.parametrize(
    ("outlet", "text", "who"),
    [
        ("TASS", "Russian jets left Izyum in Ukraine, the Defense Ministry said.", "rus-gov"),
        ("Harbour Radio", "Russian jets left Izyum in Ukraine, the Defense Ministry said.", "ukr-gov"),
        ("Xinhua", "Jets left Izyum in Ukraine, the Defense Ministry said.", "ukr-gov"),
    ],
)
def test_the_ministry_is_that_of_the_state_whose_outlet_speaks(outlet: str, text: str, who: str) -> None:
    told = claim(text, event(text, "left", place=["Izyum"]), source="the Defense Ministry")
    (one,) = grounded(coded(text, told, outlet=outlet, published="2022-06-20"))
    assert one.chain[0].actor is not None
    assert one.chain[0].actor.id == who
