"""Whatever is refused, and whatever breaks, is said in one shape with a remedy."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.present.desk import app
from reportedly.present.desk.bodies import MOST
from reportedly.store import Casebook
from reportedly.store.faults import DatabaseError

TOKEN = {"X-CSRF-Token": "desk"}


def shaped(answer: object) -> str:
    """The body's ``detail``, once it is seen to be a refusal."""
    body = answer.json()  # type: ignore[attr-defined]
    assert sorted(body) == ["detail", "remedy", "what"]
    assert body["detail"] == f"{body['what']}. {body['remedy']}"
    return str(body["detail"])


def test_another_method_is_refused_with_those_there_are(desk: TestClient) -> None:
    for method, path, allowed in (
        ("POST", "/api/claims", "GET"),
        ("GET", "/api/session", "DELETE, POST"),
        ("PUT", "/api/articles/plain", "GET"),
        ("HEAD", "/api/claims", "GET"),
    ):
        answer = desk.request(method, path, headers=TOKEN)
        assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
        if method != "HEAD":
            assert "/api/openapi.json" in shaped(answer)
    assert desk.post("/").status_code == 405
    assert desk.post("/api/nothing", headers=TOKEN).status_code == 404


def test_a_long_body_is_refused_before_it_is_read(desk: TestClient) -> None:
    long = b'{"name": "' + b"x" * MOST + b'"}'
    headers = {"Content-Type": "application/json", **TOKEN}
    told = desk.post("/api/session", content=long, headers=headers)
    assert told.status_code == 413
    assert "64 KiB" in shaped(told)

    def pieces() -> Iterator[bytes]:
        for at in range(0, len(long), 1_000):
            yield long[at : at + 1_000]

    assert desk.post("/api/session", content=pieces(), headers=headers).status_code == 413


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"name": 1}', b"\xff\xfe", b'{"name":"\\ud800","password":"x"}', b"[" * 60_000],
)
def test_a_body_that_is_none_is_refused(desk: TestClient, body: bytes) -> None:
    answer = desk.post("/api/session", content=body, headers={"Content-Type": "application/json", **TOKEN})
    assert answer.status_code in {400, 404, 422}
    shaped(answer)


def test_what_breaks_tells_nothing_but_a_mark_in_the_log(
    where: Path, page: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a secret of the program")

    monkeypatch.setattr(Casebook, "count", broken)
    with TestClient(app(where, hosts=["testserver"], page=page)) as desk, caplog.at_level(logging.ERROR):
        answer = desk.get("/api/claims?text=riverbank")
    assert answer.status_code == 500
    mark = re.search(r"\(([0-9a-f]{8})\)", shaped(answer))
    assert mark is not None
    assert "secret" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert mark[1] in caplog.text
    assert "a secret of the program" in caplog.text
    assert "riverbank" not in "".join(record.getMessage() for record in caplog.records)


def test_a_casebook_that_is_locked_is_not_the_askers_fault(
    where: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object, **__: object) -> None:
        raise DatabaseError("It is being written", remedy="Try again")

    monkeypatch.setattr(Casebook, "count", locked)
    with TestClient(app(where, hosts=["testserver"], page=page)) as desk:
        answer = desk.get("/api/claims")
        assert answer.status_code == 503
        shaped(answer)


def test_a_host_that_is_none_is_refused_in_the_same_shape(desk: TestClient) -> None:
    for host in ("elsewhere.example", "testserver.elsewhere.example", "x y", ""):
        answer = desk.get("/api/claims", headers={"Host": host})
        assert answer.status_code == 400
        shaped(answer)


@pytest.mark.parametrize(
    "path",
    [
        "/../casebook.db",
        "/%2e%2e/casebook.db",
        "/assets/..%2f..%2fcasebook.db",
        "/assets/%00",
        "/..%5c..%5cx",
        "/%ff",
    ],
)
def test_no_file_but_the_pages_own_is_sent(desk: TestClient, path: str) -> None:
    answer = desk.get(path)
    assert "SQLite" not in answer.text
    assert answer.status_code in {200, 404}
