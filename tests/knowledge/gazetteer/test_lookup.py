from __future__ import annotations

from pathlib import Path

import pytest

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer import Gazetteer, Match
from reportedly.knowledge.gazetteer.measures import distance_km, extent, moved, town_radius_km


def test_a_town_and_its_province_have_one_name(base: Gazetteer) -> None:
    found = {one.entry.feature for one in base.candidates("Idlib")}
    assert {"P.PPL", "A.ADM1"} <= found


def test_a_place_tells_what_it_lies_in(base: Gazetteer) -> None:
    town = next(one.entry for one in base.candidates("Saraqib") if one.entry.country == "SY")
    assert base.chain(town)[:2] == ("Syria", "Idlib")
    assert town.source.licence == "CC BY 4.0"
    assert base.alpha3("SY") == "SYR"


def test_free_spellings_are_found_in_the_named_country_alone(base: Gazetteer) -> None:
    assert not any(one.match is Match.SKELETON for one in base.candidates("Saraaqueb"))
    found = base.candidates("Saraaqueb", countries=["SY"])
    assert found[0].entry.name == "Saraqib"
    assert found[0].match is Match.SKELETON
    assert 0.5 < found[0].likeness < 1


def test_arabic_script_names_the_same_place(base: Gazetteer) -> None:
    assert {one.entry.key for one in base.candidates("سراقب")} & {
        one.entry.key for one in base.candidates("Saraqib")
    }


def test_states_by_their_many_names(base: Gazetteer) -> None:
    for name in ("United States", "U.S.", "USA", "America"):
        assert base.state_named(name) == "US"
    assert base.state_named("Idlib") is None
    capital = base.capital("SY")
    assert capital is not None
    assert capital.name == "Damascus"


def test_an_abbreviation_is_marked_as_one(base: Gazetteer) -> None:
    found = {one.entry.name: one.match for one in base.candidates("Ky.")}
    assert found["Kentucky"] is Match.ABBREVIATION


def test_air_bases_are_there(base: Gazetteer) -> None:
    features = {one.entry.feature for one in base.candidates("Shayrat Air Base")}
    assert "S.AIRB" in features


def test_what_is_near(base: Gazetteer) -> None:
    near = sorted(base.near(35.93, 36.63, km=10, country="SY"), key=lambda pair: pair[0])
    assert near[0][1].name == "Idlib"
    assert all(away <= 10 for away, _ in near)


def test_unknown_names_and_ids_give_nothing(base: Gazetteer) -> None:
    assert base.candidates("Xqzzt") == []
    assert base.entry("geonames:0") is None
    assert not base.known("")


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with pytest.raises(ReportedlyError, match="not there"):
        Gazetteer.open(path)
    path.write_text("nothing of the kind", encoding="utf-8")
    with pytest.raises(ReportedlyError, match="no gazetteer"):
        Gazetteer.open(path)


def test_lengths() -> None:
    assert distance_km(0, 0, 0, 1) == pytest.approx(111.2, abs=0.1)
    lat, lon = moved(35.0, 36.0, km=10, bearing=90)
    assert distance_km(35.0, 36.0, lat, lon) == pytest.approx(10, abs=0.01)
    assert lon > 36
    assert town_radius_km(0) == 1.0
    assert town_radius_km(1_000_000) == pytest.approx(8.9, abs=0.1)


def test_an_extent_over_the_date_line_stays_on_one_side() -> None:
    _, lon, radius = extent([(0.0, 179.0), (0.0, 178.0), (0.0, -179.0), (0.0, 177.0)])
    assert lon > 170
    assert radius < 1000


def test_places_by_the_beginning_of_a_name_those_of_the_countries_asked_for_first(base: Gazetteer) -> None:
    found = base.beginning("saraq", limit=5, countries=base.alpha2(["SYR"]))
    assert found[0].entry.name == "Saraqib"
    assert found[0].entry.country == "SY"
    assert len(found) <= 5
    named = base.beginning("Idlib", limit=3)
    assert {one.entry.name for one in named} == {"Idlib"}
    assert not base.beginning("no place begins so", limit=3)
