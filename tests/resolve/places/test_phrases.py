from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.resolve.places.phrases import Relation, phrase

AT, AWAY, TOWARDS, NEAR, PART = Relation.AT, Relation.AWAY, Relation.TOWARDS, Relation.NEAR, Relation.PART


@pytest.mark.parametrize(
    ("words", "head", "relation", "km", "bearing"),
    [
        ("Idlib", "Idlib", AT, None, None),
        ("the village of Al-Nayrab", "Al-Nayrab", AT, None, None),
        ("southeast of Idlib", "Idlib", TOWARDS, None, 135.0),
        ("to the north-west of Homs", "Homs", TOWARDS, None, 315.0),
        ("on the southern outskirts of Hama", "Hama", TOWARDS, None, 180.0),
        ("about 30 km (20 miles) south of Idlib", "Idlib", AWAY, 30.0, 180.0),
        ("10km from Aleppo", "Aleppo", AWAY, 10.0, None),
        ("two miles west of Kobani", "Kobani", AWAY, 3.218, 270.0),
        ("a few kilometres north of Hama", "Hama", AWAY, 4.0, 0.0),
        ("near Saraqib", "Saraqib", NEAR, None, None),
        ("on the outskirts of Homs", "Homs", NEAR, None, None),
        ("Damascus suburbs", "Damascus", NEAR, None, None),
        ("northern Hama", "Hama", PART, None, 0.0),
        ("the eastern part of Homs province", "Homs", PART, None, 90.0),
        ("Hama countryside", "Hama", Relation.COUNTRYSIDE, None, None),
        ("the northern countryside of Hama", "Hama", Relation.COUNTRYSIDE, None, 0.0),
        ("along the Euphrates", "Euphrates", Relation.ALONG, None, None),
        ("the northern province of Aleppo", "Aleppo", AT, None, None),
        ("Syria's northwestern Idlib province", "Idlib", AT, None, None),
        ("Northern Ireland", "Northern Ireland", AT, None, None),
    ],
)
def test_relations(
    known: Gazetteer, words: str, head: str, relation: Relation, km: float | None, bearing: float | None
) -> None:
    read = phrase(words, known)
    assert read.head is not None
    assert (read.head.text, read.relation, read.bearing) == (head, relation, bearing)
    assert read.km == (None if km is None else pytest.approx(km))


def test_two_names_between_which_it_lies(known: Gazetteer) -> None:
    for words in (
        "between Ash Sholah and As Sukhnah",
        "the Salamiyah-Ithriya road",
        "the highway between Homs and Hama",
    ):
        read = phrase(words, known)
        assert read.relation is Relation.BETWEEN
        assert read.head
        assert read.other


def test_what_a_name_lies_in(known: Gazetteer) -> None:
    read = phrase("the village of Somewhere in Idlib province", known)
    assert read.head is not None
    assert (read.head.text, read.head.kind, read.head.known) == ("Somewhere", "village", False)
    assert [(name.text, name.kind) for name in read.within] == [("Idlib", "province")]


def test_an_unknown_road_with_a_relation_behind_it(known: Gazetteer) -> None:
    read = phrase("the Castello Road north of Aleppo", known)
    assert read.head is not None
    assert read.head.text == "Castello"
    assert read.beside is not None
    assert (read.beside.relation, read.beside.bearing) == (TOWARDS, 0.0)


def test_borders(known: Gazetteer) -> None:
    read = phrase("near the Syrian-Turkish border", known)
    assert read.relation is Relation.BORDER
    assert {name.demonym for name in (read.head, read.other) if name} == {"SY", "TR"}


def test_a_border_of_two_states(known: Gazetteer) -> None:
    read = phrase("near the border of Niger and Mali", known)
    assert read.relation is Relation.BORDER
    assert [name.text for name in (read.head, read.other) if name] == ["Niger", "Mali"]


@pytest.mark.parametrize(
    "words",
    [
        "near the borders with Burkina Faso and Mali",
        "near the border with Mali and Burkina Faso",
        "Niger's borders with Mali, Algeria and Libya",
        "along the Syrian and Iraqi borders",
    ],
)
def test_the_borders_with_several_states_are_by_no_one_of_them(known: Gazetteer, words: str) -> None:
    read = phrase(words, known)
    assert read.head is None
    assert read.relation is Relation.BORDER


def test_a_town_near_several_borders_is_still_named(known: Gazetteer) -> None:
    read = phrase("Tillabéri, near the borders with Burkina Faso and Mali", known)
    assert read.head is not None
    assert read.head.text == "Tillabéri"


@pytest.mark.parametrize("words", ["the town", "in the same city", "across the war-torn country", "the area"])
def test_words_that_only_point_back(known: Gazetteer, words: str) -> None:
    read = phrase(words, known)
    assert read.head is None
    assert read.referring


@pytest.mark.parametrize(
    "words", ["a market", "2 km away", "where a Russian plane was shot down", "several fronts"]
)
def test_words_that_name_no_place(known: Gazetteer, words: str) -> None:
    assert phrase(words, known).head is None


def test_who_holds_it_is_no_part_of_a_name(known: Gazetteer) -> None:
    read = phrase("near rebel-held Saraqib", known)
    assert read.head is not None
    assert read.head.text == "Saraqib"


@given(words=st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_words_can_be_read(known: Gazetteer, words: str) -> None:
    read = phrase(words, known)
    if read.head:
        assert 0 <= read.head.start < read.head.end <= len(words)
