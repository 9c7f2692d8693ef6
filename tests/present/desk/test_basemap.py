"""``/api/basemap``."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.errors import ReportedlyError
from reportedly.present.desk import app
from reportedly.present.desk.basemap import Tiles


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    file = tmp_path / "own.pmtiles"
    file.write_bytes(b"PMTiles\x03" + bytes(range(256)) * 40)
    return file


@pytest.fixture
def tiled(where: Path, page: Path, archive: Path) -> Iterator[TestClient]:
    with TestClient(app(where, hosts=["testserver"], page=page, tiles=Tiles.of(archive))) as client:
        yield client


def test_names_are_told_for_a_box_fewer_from_afar(desk: TestClient) -> None:
    asked = {"bbox": "36,35.5,37.5,36.5"}
    near = desk.get("/api/basemap/places", params={**asked, "zoom": 9}).json()["items"]
    far = desk.get("/api/basemap/places", params={**asked, "zoom": 5}).json()["items"]
    assert {one["name"] for one in far} < {one["name"] for one in near}
    assert len(near) <= 300
    aleppo = next(one for one in near if one["name"] == "Aleppo")
    assert aleppo["ar"] == "حلب"


def test_names_are_asked_for_once(desk: TestClient) -> None:
    asked = {"bbox": "36,35.5,37.5,36.5", "zoom": "6"}
    first = desk.get("/api/basemap/places", params=asked)
    again = desk.get("/api/basemap/places", params=asked, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("bbox", ["", "1,2,3", "36,36,37,35", "x,0,1,1", "0,-91,1,1"])
def test_what_is_no_box_is_refused_with_a_remedy(desk: TestClient, bbox: str) -> None:
    answer = desk.get("/api/basemap/places", params={"bbox": bbox, "zoom": 6})
    assert answer.status_code == 400
    assert "west,south,east,north" in answer.json()["remedy"]


def test_a_desk_without_tiles_says_so(desk: TestClient) -> None:
    assert desk.get("/api/basemap").json() == {"tiles": None}
    answer = desk.get("/api/basemap/tiles.pmtiles")
    assert answer.status_code == 404
    assert "--tiles" in answer.json()["remedy"]


def test_tiles_are_handed_out_by_ranges_as_they_are(tiled: TestClient, archive: Path) -> None:
    address = tiled.get("/api/basemap").json()["tiles"]
    answer = tiled.get(address, headers={"Range": "bytes=100-199", "Accept-Encoding": "gzip"})
    assert answer.status_code == 206
    assert answer.headers["Content-Range"] == f"bytes 100-199/{archive.stat().st_size}"
    assert answer.content == archive.read_bytes()[100:200]


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReportedlyError, match=r"none\.pmtiles") as missing:
        Tiles.of(tmp_path / "none.pmtiles")
    assert "--tiles" in str(missing.value)
    other = tmp_path / "other.pmtiles"
    other.write_text("SQLite format 3")
    with pytest.raises(ReportedlyError, match="no PMTiles archive"):
        Tiles.of(other)


def test_what_was_compressed_when_it_was_built_is_sent_as_it_is(desk: TestClient, page: Path) -> None:
    (page / "assets" / "fine.json.gz").write_bytes(gzip.compress(b"{}" * 2_000))
    answer = desk.get("/assets/fine.json.gz")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.content == b"{}" * 2_000
