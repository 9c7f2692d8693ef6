"""Seas and the divisions called after them, and what lies around a city."""

from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.model import Place, Span
from reportedly.resolve.places import places


def _place(text: str, words: str, known: Gazetteer) -> Place:
    at = text.rindex(words)
    return places([Span(at, at + len(words), words)], text=text, gazetteer=known, context=True)[0]


@pytest.mark.parametrize(
    "text",
    [
        "A tanker burned in the Red Sea.",
        "A tanker burned in the Red Sea, Sudanese officials in Port Sudan said.",
        "Egyptian officials in Hurghada said a tanker burned in the Red Sea.",
    ],
)
def test_a_sea_is_no_province_called_after_it(known: Gazetteer, text: str) -> None:
    place = _place(text, "the Red Sea", known)
    assert place.feature == "H.SEA"
    assert place.country is None


@pytest.mark.parametrize(
    ("words", "country"),
    [("Red Sea state", "SDN"), ("Red Sea governorate", "EGY"), ("Red Sea province", None)],
)
def test_a_province_is_said_to_be_one(known: Gazetteer, words: str, country: str | None) -> None:
    about = {"SDN": "In Sudan", "EGY": "In Egypt", None: "There"}[country]
    place = _place(f"{about} floods hit {words}.", words, known)
    assert place.feature == "A.ADM1"
    assert country in (None, place.country)


def test_the_area_of_a_city_known_the_world_over_may_lie_abroad(known: Gazetteer) -> None:
    text = "Russian troops, Russian guns and Russian jets were seen in Rostov and Kursk. Shells fell in the Kharkiv area."
    assert _place(text, "the Kharkiv area", known).country == "UKR"


def test_the_area_of_a_small_place_far_away_stays_open(known: Gazetteer) -> None:
    text = "Syrian officials spoke of a quiet night in Aleppo, in Hama and in Idlib. Shells fell in the Minian area."
    assert _place(text, "the Minian area", known).country in (None, "SYR")
