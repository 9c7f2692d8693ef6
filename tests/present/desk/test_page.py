"""The page, and what keeps it to itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.errors import ReportedlyError
from reportedly.present.desk import app


@pytest.mark.parametrize("path", ["/", "/articles", "/article?id=a.b", "/a/b"])
def test_every_address_of_the_page_is_the_page(desk: TestClient, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 200
    assert "The desk" in answer.text
    assert answer.headers["cache-control"] == "no-cache"


def test_files_are_files(desk: TestClient) -> None:
    assert desk.get("/mark.svg").text == "<svg/>"
    assert "immutable" in desk.get("/assets/index-abc.js").headers["cache-control"]
    assert desk.get("/assets/gone.js").status_code == 404
    assert desk.get("/..%2fcasebook.db").status_code == 404


def test_a_page_not_built_says_how_to_build_it(where: Path, tmp_path: Path) -> None:
    with TestClient(app(where, hosts=["testserver"], page=tmp_path / "none")) as desk:
        answer = desk.get("/articles")
        assert answer.status_code == 503
        assert answer.headers["content-type"].startswith("text/plain")
        assert "make page" in answer.text
        assert desk.get("/api/articles").status_code == 200


@pytest.mark.parametrize(
    "path", ["/", "/assets/index-abc.js", "/assets/gone.js", "/api/claims", "/api/nothing"]
)
def test_every_answer_is_guarded(desk: TestClient, path: str) -> None:
    headers = desk.get(path).headers
    policy = headers["content-security-policy"].split("; ")
    assert policy == [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "testserver"]
)
def test_another_hosts_name_is_refused(where: Path, page: Path, host: str) -> None:
    with TestClient(app(where, page=page)) as desk:
        assert desk.get("/api/claims", headers={"Host": host}).status_code == 400
        assert desk.get("/", headers={"Host": host}).status_code == 400
        assert desk.get("/api/claims", headers={"Host": "127.0.0.1:8321"}).status_code == 200
        assert desk.get("/api/claims", headers={"Host": "localhost:8321"}).status_code == 200


def test_a_desk_needs_a_casebook(tmp_path: Path) -> None:
    with pytest.raises(ReportedlyError, match="no casebook"):
        app(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()
