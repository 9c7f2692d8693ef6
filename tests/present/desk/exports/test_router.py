"""Files of everything that is found."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from reportedly.present.codings import columns
from reportedly.present.desk.picture.router import ADDRESSES
from reportedly.present.record import from_record


def table(kept: TestClient, address: str, **query: str) -> list[dict[str, str]]:
    answer = kept.get(f"/api/export/{address}", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline=""), strict=True))


def lines(kept: TestClient, address: str, **query: str) -> list[Any]:
    answer = kept.get(f"/api/export/{address}", params=query)
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines()]


@pytest.mark.parametrize("query", [{}, {"type": "ASSAULT"}, {"place": "Idlib"}, {"outlet": "nobody's"}])
def test_every_form_has_the_incidents_the_list_has_in_its_order(
    kept: TestClient, query: dict[str, str]
) -> None:
    listed = [each["id"] for each in kept.get("/api/incidents", params=query).json()["items"]]
    assert [each["id"] for each in table(kept, "incidents.csv", **query)] == listed
    assert [each["incident"] for each in lines(kept, "incidents.jsonl", **query)] == listed
    assert [
        each["incident"] for each in kept.get("/api/export/incidents.json", params=query).json()
    ] == listed
    shown = kept.get("/api/export/incidents.geojson", params=query).json()
    assert shown["type"] == "FeatureCollection"
    assert [each["id"] for each in shown["features"]] == listed


def test_an_incidents_line_names_the_claims_of_its_accounts_and_who_says_its_words(kept: TestClient) -> None:
    (row,) = table(kept, "incidents.csv", place="Idlib")
    (told,) = lines(kept, "incidents.jsonl", place="Idlib")
    accounts = {f"{each['article']}/{each['claim']}" for each in told["accounts"]}
    assert set(row["claims"].split("; ")) == accounts
    assert (row["dead_low"], row["dead_high"], row["accounts"]) == ("12", "15", "2")
    assert row["words_by"]
    assert row["words_status"]


def test_a_feature_has_longitude_first_and_no_geometry_where_no_point_is_known(kept: TestClient) -> None:
    features = kept.get("/api/export/incidents.geojson").json()["features"]
    for each in features:
        place = each["properties"]
        if place["lat"] is None:
            assert each["geometry"] is None
        else:
            assert each["geometry"] == {"type": "Point", "coordinates": [place["lon"], place["lat"]]}
            assert place["radius_km"] >= 1


@pytest.mark.parametrize("scheme", ["acled", "ucdp"])
def test_incidents_as_a_data_set_has_them(kept: TestClient, scheme: str) -> None:
    rows = table(kept, "incidents.csv", **{"as": scheme, "type": "ASSAULT"})
    assert rows
    assert tuple(rows[0]) == columns(scheme)
    assert [
        each["incident"] for each in lines(kept, "incidents.jsonl", **{"as": scheme, "type": "ASSAULT"})
    ] == [row["incident"] for row in rows]
    assert kept.get("/api/export/incidents.geojson", params={"as": scheme}).status_code == 400


def test_claims_come_as_the_record_and_as_lines(kept: TestClient) -> None:
    records = lines(kept, "claims.jsonl", status="denied")
    assert [from_record(each).article for each in records] == ["denied"]
    (row,) = table(kept, "claims.csv", status="denied")
    claim = records[0]
    assert (row["claim"], row["status"], row["polarity"]) == (claim["id"], "denied", "negative")
    assert row["content"] == claim["content"]["text"]
    assert kept.get("/api/export/claims.json", params={"status": "denied"}).json() == records
    assert kept.get("/api/export/claims.csv", params={"status": "true"}).status_code == 400


def test_a_text_like_a_formula_is_no_formula_in_a_file(kept: TestClient) -> None:
    told = [row["sentence"] for row in table(kept, "claims.csv", article="taken")]
    assert told == ["'=Rebels captured Saraqib from the Syrian army on Wednesday."]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_view_comes_as_a_file_with_the_claims_of_each_row(kept: TestClient, address: str) -> None:
    rows = lines(kept, f"picture/{address}.jsonl")
    assert len(rows) == kept.get(f"/api/picture/{address}").json()["total"]
    assert kept.get(f"/api/export/picture/{address}.json").json() == rows
    flat = table(kept, f"picture/{address}.csv")
    assert len(flat) == len(rows)
    for told, row in zip(rows, flat, strict=True):
        assert len(row) == len(set(row))
        for each in told.get("tellings", ()):
            assert each["claim"] in row["claims"].split("; ")
            assert each["article"] in row["articles"].split("; ")


def test_a_file_is_named_by_what_it_holds_and_when_that_was_made(kept: TestClient) -> None:
    made = kept.get("/api/kept").json()["made"][:10]
    told = kept.get("/api/export/picture/breaches/weekly.csv").headers["content-disposition"]
    assert told == f'attachment; filename="reportedly-breaches-weekly-{made}.csv"'
    assert kept.get("/api/export/picture/weather.csv").status_code == 404
    assert kept.get("/api/export/incidents.xlsx").status_code == 422
