from __future__ import annotations

from dataclasses import replace

from reportedly.model import Place, Span, Use
from reportedly.resolve.places import event_place

TRIGGER = Span(40, 47, "shelled")
TOWN = Place(Span(60, 67, "Saraqib"), "Saraqib", "a:1", 35.86, 36.81, radius_km=2.0, confidence=0.9)
PROVINCE = Place(Span(71, 85, "Idlib province"), "Idlib", "a:2", 35.83, 36.62, radius_km=43.0, confidence=0.9)
FAR = Place(
    Span(10, 16, "Ankara"), "Ankara", "a:3", 39.92, 32.85, radius_km=17.0, use=Use.METONYMIC, confidence=0.9
)
UNKNOWN = Place(Span(90, 98, "a market"))


def test_the_most_exact_that_agrees_wins() -> None:
    found = event_place([PROVINCE, TOWN, FAR, UNKNOWN], trigger=TRIGGER)
    assert found is not None
    assert found.id == "a:1"
    assert "Idlib province" in found.reasons[-1].what


def test_one_that_agrees_with_the_rest_beats_a_more_exact_one_far_away() -> None:
    village = Place(Span(5, 9, "Tell"), "Tell", "a:4", 33.0, 44.0, radius_km=1.0, confidence=0.9)
    found = event_place([village, PROVINCE, TOWN], trigger=TRIGGER)
    assert found is not None
    assert found.id == "a:1"


def test_who_acts_is_not_where() -> None:
    assert event_place([FAR], trigger=TRIGGER) is None


def test_a_place_of_the_same_sentence_is_taken_over() -> None:
    found = event_place([], trigger=TRIGGER, before=[(0, TOWN)])
    assert found is not None
    assert found.inherited
    assert found.confidence < TOWN.confidence


def test_one_of_the_sentence_before_only_where_the_words_tie_the_two() -> None:
    assert event_place([], trigger=TRIGGER, before=[(1, TOWN)]) is None
    assert event_place([], trigger=TRIGGER, before=[(2, TOWN)], tied=True) is None
    found = event_place([], trigger=TRIGGER, before=[(1, TOWN)], tied=True)
    assert found is not None
    assert found.inherited


def test_a_name_that_nobody_knows_is_a_place_of_its_own() -> None:
    village = Place(Span(30, 39, "al-Nairab"))
    assert event_place([village], trigger=TRIGGER, before=[(1, TOWN)], tied=True) is None
    assert event_place([UNKNOWN], trigger=TRIGGER, before=[(1, TOWN)], tied=True) is not None


def test_what_was_itself_taken_over_is_not_handed_on() -> None:
    assert event_place([], trigger=TRIGGER, before=[(0, replace(TOWN, inherited=True))]) is None
