"""What a report does not speak of: namesakes far away, acronyms, peoples, plurals, and words that point too far back."""

from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.model import Place, Span
from reportedly.resolve.places import places

SYRIA = "Syrian officials spoke of a quiet night in Aleppo, in Hama and in Idlib. "


def _place(text: str, words: str, known: Gazetteer) -> Place:
    at = text.rindex(words)
    return places([Span(at, at + len(words), words)], text=text, gazetteer=known, context=True)[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Shells fell on Minian.", "Minian"),  # a village of Java
        ("Fighters came to Karam Arrous town, in the fields of the province not far from the Jordanian border.",
         "Karam Arrous town"),
        ("The guns in Foua were silent.", "Foua"),
        ("Planes struck positions of IS north of it.", "positions of IS"),
        ("The NDF base was hit.", "The NDF base"),
        ("Raids hit the mainly Kurdish areas.", "the mainly Kurdish areas"),
        ("Most of it was quiet.", "Most"),
        ("A bomb went off in the Armenian quarter.", "the Armenian quarter"),
    ],
)  # fmt: skip
def test_a_name_is_put_nowhere_the_report_does_not_speak_of(known: Gazetteer, text: str, words: str) -> None:
    place = _place(SYRIA + text, words, known)
    assert place.id is None
    assert place.country in (None, "SYR")


def test_places_known_the_world_over_need_nothing_beside_them(known: Gazetteer) -> None:
    assert _place(SYRIA + "Talks went on in Munich.", "Munich", known).country == "DEU"
    assert _place(SYRIA + "Talks went on in Tehran.", "Tehran", known).country == "IRN"


def test_what_the_words_name_may_lie_anywhere(known: Gazetteer) -> None:
    text = SYRIA + "Two students of Minian in Indonesia wrote to them."
    assert _place(text, "Minian", known).country == "IDN"


def test_where_nothing_tells_of_a_country_nothing_speaks_against_one(known: Gazetteer) -> None:
    assert _place("Shells fell on Saraqib.", "Saraqib", known).country == "SYR"


def test_a_name_is_read_to_its_end(known: Gazetteer) -> None:
    text = "In Syria shells fell on Ras al-Ain, officials in Hasakah and Qamishli said."
    place = places([Span(24, 27, "Ras")], text=text, gazetteer=known, context=True)[0]
    assert place.name == "Ra’s al ‘Ayn"


def test_words_that_stop_before_the_name_are_read_with_it(known: Gazetteer) -> None:
    text = SYRIA + "Clashes went on in the northern city of Manbij."
    assert _place(text, "the northern city", known).name == "Manbij"


def test_the_plural_points_back_to_no_single_place(known: Gazetteer) -> None:
    text = SYRIA + "Fighters took Saraqib. People left the towns."
    assert _place(text, "the towns", known).lat is None
    assert _place(text.replace("towns", "town"), "the town", known).name == "Saraqib"


def test_who_speaks_is_no_place_to_point_back_to(known: Gazetteer) -> None:
    text = "In Syria, shells fell on Saraqib. Damascus said that troops had entered the city."
    spans = [Span(text.index(w), text.index(w) + len(w), w) for w in ("Saraqib", "Damascus", "the city")]
    assert places(spans, text=text, gazetteer=known)[2].name == "Saraqib"


def test_an_area_does_not_point_back_abroad(known: Gazetteer) -> None:
    text = SYRIA + "Ministers met in Geneva. Shells went on falling on the area."
    assert _place(text, "the area", known).country in (None, "SYR")


def test_the_side_of_a_border_is_not_guessed(known: Gazetteer) -> None:
    text = SYRIA + "A camp near the Turkish border was hit."
    place = _place(text, "near the Turkish border", known)
    assert place.lat is not None
    assert place.country is None
    assert (
        _place(
            SYRIA + "Smoke rose on the Turkish side of the border.", "the Turkish side of the border", known
        ).country
        == "TUR"
    )


def test_a_place_that_is_shared_out_is_an_area(known: Gazetteer) -> None:
    text = "Syrian troops are to enter Idlib, almost all of which has been held by rebels since spring."
    assert _place(text, "Idlib", known).feature == "A.ADM1"


def test_a_list_tells_the_kind_of_all_in_it(known: Gazetteer) -> None:
    text = SYRIA + "Raids hit the neighbourhoods of Sakhour, Bustan Basha and Mashhad."
    assert _place(text, "Mashhad", known).country in (None, "SYR")


def test_a_hamlet_is_not_the_city_everybody_knows(known: Gazetteer) -> None:
    text = SYRIA + "People fled the hamlet of Lyon."
    assert _place(text, "Lyon", known).country in (None, "SYR")


def test_an_unknown_name_lies_in_the_nearer_of_two_areas(known: Gazetteer) -> None:
    text = "Ukrainian officials said that guns struck Qwertyne in Ukraine's Zaporizhzhia region."
    assert _place(text, "Qwertyne", known).admin == ("Ukraine", "Zaporizhzhia")
