"""Namesakes on the other side of the world, and territories that are told of together with a state."""

from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.demonyms import told_together
from reportedly.model import Place, Span
from reportedly.resolve.places import places


def _places(text: str, *words: str, known: Gazetteer) -> tuple[Place, ...]:
    spans = [Span(text.index(one), text.index(one) + len(one), one) for one in words]
    return places(spans, text=text, gazetteer=known)


@pytest.mark.parametrize(
    "text",
    [
        "Haitian gangs burned houses in Bel Air.",
        "Gangs in Port-au-Prince burned houses in Bel Air.",
        "Police in Port-au-Prince said that gangs in Cap-Haïtien knew of it. A woman had fled Bel Air in Haiti's north.",
    ],
)
def test_a_name_of_many_places_far_away_stays_open(known: Gazetteer, text: str) -> None:
    beside = [words for words in ("Port-au-Prince", "Cap-Haïtien") if words in text]
    *_, place = _places(text, *beside, "Bel Air", known=known)
    assert place.country in (None, "HTI")


@pytest.mark.parametrize("who", ["Turkish", "American", "Russian"])
def test_a_name_of_one_place_is_believed_where_little_is_told(known: Gazetteer, who: str) -> None:
    (place,) = _places(f"{who} troops entered Saraqib.", "Saraqib", known=known)
    assert place.country == "SYR"


def test_a_name_of_several_places_may_lie_across_the_border(known: Gazetteer) -> None:
    (place,) = _places("A strike hit Kobani, the Turkish ministry said.", "Kobani", known=known)
    assert place.country == "SYR"


def test_a_small_province_is_not_known_the_world_over(known: Gazetteer) -> None:
    text = "Syrian officials spoke of a quiet night in Aleppo, in Hama and in Idlib. Shells fell on Bel Air."
    (place,) = _places(text, "Bel Air", known=known)
    assert place.country is None


@pytest.mark.parametrize(
    ("who", "words", "country"),
    [
        ("Israeli", "Jenin", "PSE"),
        ("Israeli", "Tubas", "PSE"),
        ("Israeli", "Beit Lahia", "PSE"),
        ("Israeli", "Afula", "ISR"),
        ("Palestinian", "Afula", "ISR"),
        ("Palestinian", "Jenin", "PSE"),
        ("Polish", "Jenin", "POL"),
    ],
)
def test_a_territory_is_told_of_with_the_state_whose_troops_are_there(
    known: Gazetteer, who: str, words: str, country: str
) -> None:
    text = f"{who} officials said that shots were fired in {words}. A {who} spokesman and {who} media confirmed it."
    (place,) = _places(text, words, known=known)
    assert place.country == country


def test_told_together_is_told_of_each() -> None:
    for state, others in told_together().items():
        assert state not in others
        assert all(state in told_together()[other] for other in others)


def test_a_landscape_everybody_knows_lies_anywhere(known: Gazetteer) -> None:
    text = "Syrian officials spoke of a quiet night in Aleppo, in Hama and in Idlib. Jets flew over Sinai."
    (place,) = _places(text, "Sinai", known=known)
    assert place.country == "EGY"
