"""``/api/picture`` over a small casebook."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.present.desk.kept import POST, RADIO, book

from reportedly.picture.control import control
from reportedly.present.desk import app
from reportedly.present.desk.picture.places import ControlMap, PlaceOverTime
from reportedly.present.desk.picture.router import ADDRESSES
from reportedly.present.desk.picture.strips import Strips
from reportedly.present.desk.references import Page, answer
from reportedly.run.grounding import ground
from reportedly.run.keeping import VIEWS
from reportedly.store import Query


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_view_answers_in_the_form_it_tells(kept: TestClient, address: str) -> None:
    answered = kept.get(f"/api/picture/{address}")
    assert answered.status_code == 200, answered.text
    page = Page[answer(VIEWS[ADDRESSES[address]])].model_validate_json(answered.text)  # type: ignore[misc]
    assert page.total == len(page.items)
    offered = kept.get(f"/api/picture/{address}/facets").json()
    for name in ("outlet", "place", "party"):
        for each in offered[name]:
            found = kept.get(f"/api/picture/{address}", params={name: each["value"], "limit": 0}).json()
            assert found["total"] == each["count"], (name, each)


def test_rows_are_found_by_outlet_party_days_and_words(kept: TestClient) -> None:
    def total(**query: str) -> int:
        return int(kept.get("/api/picture/posture", params=query).json()["total"])

    assert total() == total(outlet=RADIO) == total(party="Peru") == total(text="troops") == 1
    assert total(outlet=POST) == total(since="2022") == total(text="fuel") == 0
    assert total(party="Peru", actor="Peru") == 1
    assert total(party="Peru", actor="Armenia") == 0


def test_a_view_there_is_not_names_those_there_are(kept: TestClient) -> None:
    answered = kept.get("/api/picture/weather")
    assert answered.status_code == 404
    assert "control" in answered.json()["remedy"]


def test_a_day_shows_places_as_the_rule_has_them(kept: TestClient, kept_book: Path) -> None:
    told = list(ground(kept_book, Query()))
    first = date(2020, 2, 24)
    for day in (first + timedelta(days=n) for n in range(0, 45, 3)):
        shown = ControlMap.model_validate_json(kept.get(f"/api/picture/control/geo?on={day}").text)
        rows = {row.place.name: row for row in control(told, day=day) if row.place.lat is not None}
        assert shown.on == day
        assert {each.properties.name: each.properties.hold for each in shown.features} == {
            name: row.hold for name, row in rows.items()
        }
        for each in shown.features:
            row = rows[each.properties.name]
            votes = {vote.telling.claim.id for vote in row.votes}
            assert {vote.telling.claim for vote in each.properties.votes} == votes  # type: ignore[attr-defined]
            assert each.properties.radius_km >= 1


def test_without_a_day_the_map_is_of_the_latest_vote(kept: TestClient) -> None:
    shown = ControlMap.model_validate_json(kept.get("/api/picture/control/geo").text)
    assert shown.on == shown.last is not None
    assert kept.get("/api/picture/control/geo?on=2020-02").status_code == 400


def test_places_over_time_have_no_gap_and_an_open_end(kept: TestClient) -> None:
    page = Page[PlaceOverTime].model_validate_json(kept.get("/api/picture/control/places").text)
    assert page.total
    for each in page.items:
        for one, other in zip(each.spells, each.spells[1:], strict=False):
            assert one.last is not None
            assert other.first == one.last + timedelta(days=1)
        assert each.spells[-1].last is None
        assert each.spells[-1].votes == 0
    only = kept.get("/api/picture/control/places?place=Saraqib").json()
    assert [each["place"]["name"] for each in only["items"]] == ["Saraqib"]


def test_a_row_on_many_claims_comes_with_the_first_of_them_and_is_fetched_whole(
    kept: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = kept.get("/api/picture/control").json()["items"]
    assert not any("cut" in row for row in whole)
    monkeypatch.setattr("reportedly.present.brief.SHOWN", 1)
    with TestClient(app(book(tmp_path / "short.db")), base_url="http://127.0.0.1") as short:
        rows = short.get("/api/picture/control").json()["items"]
        for row, before in zip(rows, whole, strict=True):
            votes = before["votes"]
            assert row["votes"] == votes[:1]
            if len(votes) > 1:
                assert row["cut"]["votes"]["claims"] == len({vote["telling"]["claim"] for vote in votes})
        (number, *_) = numbers = [row["row"] for row in rows]
        asked = {"row": numbers}
        found = short.get("/api/picture/control/whole", params=asked).json()
        plain = [{name: value for name, value in row.items() if name not in ("row", "cut")} for row in whole]
        assert found == {"total": len(rows), "items": plain}
        refused = short.get("/api/picture/losses/whole", params={"row": number})
        assert (refused.status_code, refused.json()["what"]) == (
            404,
            f"There is no row {number} in what was made last",
        )


def test_a_chart_of_control_has_every_dated_row_by_place(kept: TestClient) -> None:
    rows = kept.get("/api/picture/control").json()["items"]
    drawn = Strips.model_validate_json(kept.get("/api/picture/control/strips").text)
    days = {day.row: (each.name, str(day.day), day.hold) for each in drawn.items for day in each.days}
    assert days == {
        row["row"]: (row["place"]["name"], row["day"], row["hold"]) for row in rows if row["day"] is not None
    }
    assert drawn.undated == sum(row["day"] is None for row in rows)
    holders = {row["row"]: row["holder"] for row in rows}
    for each in drawn.items:
        for day in each.days:
            assert (day.holder is None) == (holders[day.row] is None)
    few = kept.get("/api/picture/control/strips", params={"limit": 0}).json()
    assert (few["total"], few["items"]) == (drawn.total, [])
    assert kept.get("/api/picture/control/strips", params={"place": "Idlib"}).json()["total"] == 0
