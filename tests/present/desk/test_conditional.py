"""An answer that the asker has is not sent again; every list and every item bears a tag."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from reportedly.model import Article, Coded
from reportedly.present.desk.conditional import same
from reportedly.store import Casebook


@pytest.mark.parametrize(
    "path", ["/api/articles", "/api/articles/plain", "/api/claims?status=reported", "/api/facets"]
)
def test_what_is_known_already_is_not_sent_again(desk: TestClient, path: str) -> None:
    first = desk.get(path)
    tag = first.headers["etag"]
    assert tag.startswith('W/"')
    assert first.headers["cache-control"] == "private, no-cache"
    again = desk.get(path, headers={"If-None-Match": f'"other", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert "content-length" not in again.headers
    assert again.headers["x-content-type-options"] == "nosniff"
    assert desk.get(path, headers={"If-None-Match": '"other"'}).json() == first.json()


def test_another_question_and_another_casebook_have_another_tag(desk: TestClient, where: str) -> None:
    tag = desk.get("/api/articles").headers["etag"]
    assert desk.get("/api/articles?limit=1").headers["etag"] != tag
    with Casebook.open(where) as casebook:
        casebook.add(Coded(Article("new", "It snowed."), (), ()))
    answer = desk.get("/api/articles", headers={"If-None-Match": tag})
    assert (answer.status_code, answer.json()["total"]) == (200, 3)


def test_who_asks_and_refusals_bear_none(desk: TestClient) -> None:
    assert desk.get("/api/me").headers["cache-control"] == "no-store"
    for path in ("/api/me", "/api/claims?status=guessed", "/api/nothing"):
        assert "etag" not in desk.get(path, headers={"If-None-Match": "*"}).headers


def test_large_answers_are_sent_compressed(desk: TestClient) -> None:
    answer = desk.get("/api/openapi.json")
    assert answer.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in answer.headers["vary"]
    plain = desk.get("/api/openapi.json", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.headers["etag"] == answer.headers["etag"]
    assert "content-encoding" not in desk.get("/api/me").headers


def test_tags_are_compared_weakly() -> None:
    for told in ('"a"', 'W/"a"', '"b", W/"a"', "*"):
        assert same(told, 'W/"a"')
    for told in (None, "", '"b"', "a"):
        assert not same(told, 'W/"a"')
