"""Words that point back ("the town") past a name nobody knows."""

from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.model import Place, Span
from reportedly.resolve.places import places


def _places(text: str, *words: str, known: Gazetteer) -> tuple[Place, ...]:
    spans = [Span(text.index(one), text.index(one) + len(one), one) for one in words]
    return places(spans, text=text, gazetteer=known)


@pytest.mark.parametrize("noun", ["the town", "the village", "the area"])
def test_a_name_nobody_knows_may_be_the_town(known: Gazetteer, noun: str) -> None:
    text = f"Rebels shelled Saraqib in Syria. Later they entered Plokvexgrub, and houses in {noun} burned."
    shelled, entered, back = _places(text, "Saraqib", "Plokvexgrub", noun, known=known)
    assert shelled.lat is not None
    assert entered.lat is None
    assert back.lat is None


@pytest.mark.parametrize(
    ("between", "noun"),
    [
        ("the village of Plokvexgrub", "the city"),
        ("Plokvexgrub", "the city"),
        ("the Plokvexgrub hospital", "the city"),
        ("the village of Plokvexgrub", "the town"),
    ],
)
def test_what_is_called_something_else_is_passed_over(known: Gazetteer, between: str, noun: str) -> None:
    text = f"Rebels shelled Idlib in Syria. Later they entered {between}, and houses in {noun} burned."
    shelled, _, back = _places(text, "Idlib", between, noun, known=known)
    assert back.id == shelled.id


def test_a_small_place_is_not_called_the_city_past_a_name_nobody_knows(known: Gazetteer) -> None:
    text = "Rebels shelled Saraqib in Syria. Later they entered Plokvexgrub, and houses in the city burned."
    *_, back = _places(text, "Saraqib", "Plokvexgrub", "the city", known=known)
    assert back.lat is None


def test_the_town_is_told_by_the_area_of_a_name_nobody_knows(known: Gazetteer) -> None:
    text = (
        "Rebels shelled Saraqib in Syria. Later they entered Plokvexgrub in Aleppo province. The town burned."
    )
    _, entered, back = _places(text, "Saraqib", "Plokvexgrub", "The town", known=known)
    assert (back.lat, back.lon) == (entered.lat, entered.lon)
    assert back.lat is not None
    assert back.id is None
    assert back.inherited
