"""The desk's JSON."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from reportedly.model import Coded


def address(coded: Coded) -> str:
    return f"/api/articles/{quote(coded.article.id, safe='')}"


def test_articles_are_listed_with_their_claims_counted(desk: TestClient, coded: Coded) -> None:
    assert desk.get("/api/articles").json() == {
        "total": 2,
        "items": [
            {
                "id": coded.article.id,
                "title": "A town is shelled",
                "outlet": "Northern Post",
                "published": "2021-03-05",
                "url": "https://paper.example/a",
                "language": "en",
                "claims": 1,
            },
            {
                "id": "plain",
                "title": None,
                "outlet": "Southern Wire",
                "published": None,
                "url": None,
                "language": None,
                "claims": 0,
            },
        ],
    }


def test_an_article_comes_with_its_text_lines_and_claims(desk: TestClient, coded: Coded) -> None:
    told = desk.get(address(coded)).json()
    assert list(told) == ["id", "title", "outlet", "published", "url", "language", "text", "lines", "claims"]
    assert (told["id"], told["text"]) == (coded.article.id, coded.article.text)
    assert told["lines"][0]["kind"] == "body"
    spans = [
        told["lines"][0]["span"],
        told["claims"][0]["content"],
        told["claims"][0]["events"][0]["trigger"],
    ]
    for span in spans:
        assert told["text"][span["start"] : span["end"]] == span["text"]


def test_a_claim_is_the_record(desk: TestClient, coded: Coded) -> None:
    told = desk.get("/api/claims").json()
    assert told["total"] == 1
    claim = told["items"][0]
    assert list(claim) == [
        *("article", "id", "sentence", "content", "source", "source_ref", "via", "cue", "status", "polarity"),
        *("modality", "confidence", "events", "outlet", "published", "derived_by", "embedding"),
    ]
    source = coded.claims[0].source
    assert source is not None
    assert claim["source"] == {"start": source.start, "end": source.end, "text": "The ministry"}
    assert claim["source_ref"] is None
    assert claim["via"] == []
    assert claim["events"][0]["type"] == "ASSAULT.shelling"
    assert claim["derived_by"] == {"reader": "test", "version": "1"}


def test_facets(desk: TestClient) -> None:
    assert desk.get("/api/facets").json() == {
        "outlet": [{"value": "Northern Post", "count": 1}],
        "status": [{"value": "reported", "count": 1}],
        "type": [{"value": "ASSAULT.shelling", "count": 1}],
        "source": [{"value": "The ministry", "count": 1}],
    }


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("status=denied", 0),
        ("status=denied&status=reported", 1),
        ("type=ASSAULT&place=marwan&actor=rebels&source=ministry", 1),
        ("outlet=northern+post&since=2021-03-05&until=2021-03-05", 1),
        ("until=2020", 0),
        ("text=%22rebels+shelled%22", 1),
        ("article={id}&article=plain", 1),
        ("article=plain", 0),
        ("text=&status=&since=", 1),
    ],
)
def test_filters_narrow_every_list(desk: TestClient, coded: Coded, query: str, total: int) -> None:
    query = query.replace("{id}", quote(coded.article.id, safe=""))
    assert desk.get(f"/api/claims?{query}").json()["total"] == total
    facets = desk.get(f"/api/facets?{query}").json()
    assert sum(each["count"] for each in facets["type"]) == total


def test_lists_come_by_the_page(desk: TestClient) -> None:
    told = desk.get("/api/articles?limit=1&offset=1").json()
    assert (told["total"], [item["id"] for item in told["items"]]) == (2, ["plain"])
    assert desk.get("/api/claims?limit=1&offset=1").json() == {"total": 1, "items": [], "judged": []}


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        ("/api/claims?status=guessed", 400, "Use one of: stated"),
        ("/api/facets?type=ASSAULT.poke", 400, "Use one of: ASSAULT.clash"),
        ("/api/articles?since=soon", 400, "Write it as"),
        ("/api/claims?limit=100000", 422, "limit: Input should be less than"),
        ("/api/claims?offset=-1", 422, "offset"),
        (f"/api/claims?text={'w+' * 501}", 422, "text: String should have at most 1000"),
        ("/api/claims?stauts=denied", 422, "stauts"),
        ("/api/articles/plian", 404, "Did you mean 'plain'"),
        ("/api/nothing", 404, "/api/openapi.json"),
    ],
)
def test_what_cannot_be_answered_is_said_with_a_remedy(
    desk: TestClient, path: str, status: int, told: str
) -> None:
    answer = desk.get(path)
    assert answer.status_code == status
    body = answer.json()
    assert told in body["detail"]
    assert body["detail"] == f"{body['what']}. {body['remedy']}"


def test_an_article_known_already_is_not_sent_again(desk: TestClient, coded: Coded) -> None:
    path = address(coded)
    first = desk.get(path)
    assert first.headers["content-encoding"] == "gzip"
    again = desk.get(path, headers={"If-None-Match": f'"other", {first.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert desk.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_many_may_ask_at_once(desk: TestClient) -> None:
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(desk.get, ["/api/claims", "/api/articles", "/api/facets"] * 16))
    assert {answer.status_code for answer in answers} == {200}


def test_the_api_describes_itself(desk: TestClient) -> None:
    assert set(desk.get("/api/openapi.json").json()["paths"]) >= {
        "/api/articles",
        "/api/articles/{article_id}",
        "/api/claims",
        "/api/facets",
    }
