from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.model import GeoPrecision, Place, Span, Use, WherePrecision
from reportedly.resolve.places import explained, places


def _spans(text: str, *words: str) -> list[Span]:
    found, at = [], 0
    for word in words:
        at = text.index(word, at)
        found.append(Span(at, at + len(word), word))
        at += 1
    return found


def _resolved(text: str, *words: str, known: Gazetteer, context: bool = False) -> tuple[Place, ...]:
    return places(_spans(text, *words), text=text, gazetteer=known, context=context)


def _near(place: Place, lat: float, lon: float, km: float = 5.0) -> bool:
    return (
        place.lat is not None and place.lon is not None and distance_km(place.lat, place.lon, lat, lon) <= km
    )


def test_the_places_around_decide_between_two_of_a_name(known: Gazetteer) -> None:
    idlib = "Rebels entered Al-Nayrab and pushed on to Saraqib in Idlib province, Syrian sources said."
    aleppo = "Shells fell on Al-Nayrab beside the airport of Aleppo, Syrian sources said."
    assert _near(_resolved(idlib, "Al-Nayrab", "Saraqib", "Idlib province", known=known)[0], 35.870, 36.719)
    assert _near(_resolved(aleppo, "Al-Nayrab", "Aleppo", known=known)[0], 36.176, 37.228)


def test_reasons_say_why(known: Gazetteer) -> None:
    text = "Rebels entered Al-Nayrab in Idlib province, Syrian sources said."
    place = _resolved(text, "Al-Nayrab", known=known)[0]
    told = {reason.what for reason in place.reasons}
    assert "said to be in Idlib" in told
    assert "its name spelled differently" in told
    assert 0 < place.confidence < 1


def test_city_and_province_of_one_name(known: Gazetteer) -> None:
    text = "Clashes went on across Idlib province; in the city of Idlib shells fell, and northern Hama was bombed."
    province, city, part = _resolved(text, "Idlib province", "Idlib", "northern Hama", known=known)
    assert (province.feature, province.where_prec) == ("A.ADM1", WherePrecision.ADMIN1)
    assert province.geo_precision is GeoPrecision.REGION
    assert (city.feature, city.geo_precision, city.where_prec) == (
        "P.PPL",
        GeoPrecision.EXACT,
        WherePrecision.EXACT,
    )
    assert part.feature == "A.ADM1"
    assert part.relation == "northern"


def test_a_named_container_decides(known: Gazetteer) -> None:
    text = "The fire broke out in Paris, Texas, not in Paris, France."
    texan, french = _resolved(text, "Paris", "Paris", known=known)
    assert texan.country == "USA"
    assert texan.admin[:2] == ("United States", "Texas")
    assert french.country == "FRA"


def test_distance_and_direction_move_the_point_and_widen_the_radius(known: Gazetteer) -> None:
    text = "The convoy was hit 30 km south of Idlib, Syria; troops gathered southeast of Idlib."
    far, towards = _resolved(text, "30 km south of Idlib", "southeast of Idlib", known=known)
    assert _near(far, 35.661, 36.634, km=1)
    assert far.radius_km is not None
    assert far.radius_km > 5
    assert towards.lat is not None
    assert towards.lat < 35.93
    assert towards.geo_precision is GeoPrecision.NEAR
    assert towards.where_prec is WherePrecision.NEAR


def test_between_two_towns(known: Gazetteer) -> None:
    text = "The bus was stopped between Homs and Hama in Syria."
    place = _resolved(text, "between Homs and Hama", known=known)[0]
    assert _near(place, 34.93, 36.74, km=12)
    assert place.where_prec is WherePrecision.LANDSCAPE


def test_an_air_base_and_the_town_it_is_named_after(known: Gazetteer) -> None:
    text = "The army took the Abu Duhur airbase in Idlib province, Syria, and later Abu Duhur itself."
    base = _resolved(text, "the Abu Duhur airbase", known=known)[0]
    assert base.feature == "S.AIRB"


def test_a_town_known_only_by_its_airport_is_not_the_airport(known: Gazetteer) -> None:
    text = "Somali soldiers stormed a clinic in Dolow. Planes landed at Dolow airport."
    clinic, airport = _resolved(text, "Dolow", "Dolow airport", known=known)
    assert airport.feature == "S.AIRP"
    assert (clinic.id, clinic.name, clinic.feature, clinic.country) == (None, None, None, "SOM")
    assert clinic.geo_precision is GeoPrecision.NEAR
    assert clinic.lat is not None
    assert airport.lat is not None
    assert _near(clinic, airport.lat, airport.lon or 0.0)
    assert "Airport" not in " ".join(clinic.admin)


def test_an_unknown_name_gets_the_area_it_lies_in_and_no_id(known: Gazetteer) -> None:
    text = "Fighting reached the Castello Road north of Aleppo in Syria."
    place = _resolved(text, "the Castello Road north of Aleppo", known=known)[0]
    assert (place.id, place.name) == (None, None)
    assert place.lat is not None
    assert place.lat > 36.2
    assert place.radius_km is not None
    assert place.radius_km >= 10
    assert place.confidence <= 0.6


def test_a_wholly_unknown_name_stays_open_whatever_else_the_report_names(known: Gazetteer) -> None:
    text = "In Qzerbat the bakery was hit. Planes flew over Saraqib, Maarrat al-Numan and Ariha in Idlib province, Syria."
    place = _resolved(text, "Qzerbat", "Saraqib", "Maarrat al-Numan", "Ariha", known=known)[0]
    assert (place.id, place.lat, place.radius_km, place.confidence) == (None, None, None, 0)


@pytest.mark.parametrize("article", ["El", "al", "Es"])
def test_an_article_cut_off_its_name_is_no_place(known: Gazetteer, article: str) -> None:
    place = _resolved(f"Medics in {article} Qzerbat spoke of shelling.", article, known=known)[0]
    assert (place.id, place.lat) == (None, None)


def test_without_anything_known_nothing_is_said(known: Gazetteer) -> None:
    text = "Witnesses in Qzerbat spoke of a market and of several fronts."
    for place in _resolved(text, "Qzerbat", "a market", "several fronts", known=known):
        assert (place.lat, place.id, place.radius_km, place.geo_precision, place.confidence) == (
            None,
            None,
            None,
            None,
            0,
        )
        assert place.reasons


def test_the_town_points_back(known: Gazetteer) -> None:
    text = "Rebels entered Saraqib in Syria's Idlib province at noon. By night they had left the town."
    town, back = _resolved(text, "Saraqib", "the town", known=known)
    assert back.id == town.id
    assert back.inherited
    assert not town.inherited
    assert back.confidence < town.confidence


def test_the_town_is_no_capital_and_the_city_none_abroad(known: Gazetteer) -> None:
    text = "Rebels entered Saraqib in Syria, Damascus said. By night they had left the town."
    town, back = _resolved(text, "Saraqib", "the town", known=known)
    assert back.id == town.id
    abroad = "Shells fell on Aleppo in Syria, Moscow said. People fled the city."
    city, fled = _resolved(abroad, "Aleppo", "the city", known=known)
    assert fled.id == city.id


def test_who_acts_is_no_place(known: Gazetteer) -> None:
    text = "Ankara warned Damascus on Friday. Shells fell in Damascus. Turkey's army denied it, and Russia was blamed."
    warned, warning, hit, army = _resolved(text, "Ankara", "Damascus", "Damascus", "Turkey", known=known)
    assert [place.use for place in (warned, warning, hit, army)] == [
        Use.METONYMIC, Use.METONYMIC, Use.LITERAL, Use.METONYMIC,
    ]  # fmt: skip


def test_adjectives_of_states_do_not_place_what_is_no_place(known: Gazetteer) -> None:
    text = "They fled on Turkish territory, to where a Russian helicopter lay, east of the Syrian capital."
    territory, helicopter, capital = _resolved(
        text, "Turkish territory", "where a Russian helicopter lay", "east of the Syrian capital", known=known
    )
    assert territory.country == "TUR"
    assert helicopter.lat is None
    assert capital.name == "Damascus"


def test_a_border_is_looked_for_where_the_report_is(known: Gazetteer) -> None:
    text = "Planes struck Harim and Salqin in Idlib province, Syria, near the Turkish border."
    border = _resolved(text, "Harim", "Salqin", "near the Turkish border", known=known)[2]
    assert border.lat is not None
    assert _near(border, 36.2, 36.4, km=60)
    assert border.where_prec is WherePrecision.LANDSCAPE


def test_the_rest_of_the_text_is_heard_where_asked(known: Gazetteer) -> None:
    text = (
        "Shells fell on Al-Nayrab. Saraqib, Ariha and other towns of Idlib province in Syria were hit, too."
    )
    assert _near(_resolved(text, "Al-Nayrab", known=known, context=True)[0], 35.870, 36.719)


def test_every_place_has_candidates_and_the_first_is_the_choice(known: Gazetteer) -> None:
    text = "The army shelled Hama."
    (choice,) = explained(_spans(text, "Hama"), text=text, gazetteer=known, countries=["SY"])
    assert choice.candidates[0].entry.key == choice.place.id
    assert sum(one.chance for one in choice.candidates) == pytest.approx(1)


def test_names_of_sides_change_nothing(known: Gazetteer) -> None:
    one = "The {} shelled Saraqib in Idlib province and advanced on Ariha."
    told = [
        [(place.id, place.lat) for place in _resolved(one.format(side), "Saraqib", "Ariha", known=known)]
        for side in ("government", "rebels", "terrorists", "regime")
    ]
    assert told.count(told[0]) == len(told)


def test_no_spans_no_places(known: Gazetteer) -> None:
    assert places([], text="Nothing happened.", gazetteer=known) == ()
