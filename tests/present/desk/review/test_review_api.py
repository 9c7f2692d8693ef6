"""Review at the desk: judging, taking back, listing; refusals with a remedy; blind where several judge."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.present.desk.team.conftest import WORDS as WORDS_OF
from tests.present.desk.team.conftest import log_in
from tests.review.made import TEXT, report, span

from reportedly.present.desk import app
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.guard import Team
from reportedly.present.desk.team.people import TOKEN_HEADER, Role
from reportedly.present.keeping import keep
from reportedly.run import keeping
from reportedly.store import Casebook

CLAIM = {"kind": "claim", "article": "wire", "claim": "c0"}
OTHER = {"kind": "claim", "article": "wire", "claim": "c1"}
FIELD = {**CLAIM, "kind": "field", "field": "source"}
WORDS = {"kind": "mention", "words": "The River Guard", "entity": "syr-sdf", "article": None}


@pytest.fixture
def where(tmp_path: Path) -> Path:
    file = tmp_path / "casebook.db"
    with Casebook.open(file) as casebook:
        casebook.add(report())
        casebook.add(report("other"))
    return file


@pytest.fixture
def desk(where: Path) -> Iterator[TestClient]:
    with TestClient(app(where, hosts=["testserver"]), headers={TOKEN_HEADER: "x"}) as client:
        yield client


def judge(desk: TestClient, subject: dict[str, Any], verdict: str, **more: Any) -> dict[str, Any]:
    answer = desk.post("/api/review/judgements", json={"subject": subject, "verdict": verdict, **more})
    assert answer.status_code == 201, answer.text
    told: dict[str, Any] = answer.json()
    return told


def plain(words: str) -> dict[str, Any]:
    told = span(TEXT, words)
    return {"start": told.start, "end": told.end, "text": told.text}


def test_a_judgement_is_kept_and_told_with_what_the_machine_had(desk: TestClient) -> None:
    made = judge(desk, FIELD, "negative", value=plain("Residents"), reason="by the next sentence")
    assert made["machine"] == plain("a doctor")
    assert made["value"] == plain("Residents")
    assert (made["subject"], made["now"], made["anchor"], made["effect"]) == (FIELD, FIELD, "same", "applied")
    told = desk.get("/api/articles/wire/judgements").json()
    assert told["items"] == [made]
    assert [(each["claim"], each["field"], each["value"]) for each in told["decided"]] == [
        ("c0", "source", plain("Residents"))
    ]
    assert told["decided"][0]["decided_by"] == [made["who"]]
    assert desk.get("/api/articles/other/judgements").json() == {"items": [], "decided": []}
    assert desk.get("/api/articles/nosuch/judgements").status_code == 404


def test_a_judgement_is_withdrawn_and_listed_so(desk: TestClient) -> None:
    key = judge(desk, CLAIM, "negative")["key"]
    taken = desk.post(f"/api/review/judgements/{key}/withdrawal", json={"reason": "a slip"}).json()
    assert (taken["withdrawn"], taken["withdrawal"]["reason"], taken["effect"]) == (
        True,
        "a slip",
        "withdrawn",
    )
    assert desk.post(f"/api/review/judgements/{key}/withdrawal", json={}).status_code == 422
    assert desk.post("/api/review/judgements/99/withdrawal", json={}).status_code == 404
    assert desk.get("/api/review/judgements").json()["total"] == 1
    assert desk.get("/api/review/judgements?standing=true").json()["total"] == 0


def test_they_are_found_by_article_kind_and_who(desk: TestClient) -> None:
    pair = {
        "kind": "pair",
        "left": {"article": "wire", "claim": "c0"},
        "right": {"article": "other", "claim": "c0"},
    }
    for subject in (CLAIM, FIELD, pair, WORDS):
        judge(desk, subject, "positive")
    listed = desk.get("/api/review/judgements").json()["items"]
    assert [each["subject"]["kind"] for each in listed] == ["mention", "pair", "field", "claim"]
    assert listed[0]["name"]
    assert listed[0]["anchor"] is None
    assert desk.get("/api/review/judgements?article=other").json()["total"] == 1
    assert (
        desk.get("/api/review/judgements?kind=pair").json()["items"][0]["subject"]["left"]["article"]
        == "other"
    )
    assert desk.get("/api/review/judgements?who=nobody").json()["total"] == 0
    assert len(desk.get("/api/review/judgements?limit=1&offset=1").json()["items"]) == 1


@pytest.mark.parametrize(
    ("status", "subject", "more", "told"),
    [
        (404, {**CLAIM, "claim": "c9"}, {}, "no claim 'c9'"),
        (404, {**CLAIM, "article": "nosuch"}, {}, "no article"),
        (422, {**FIELD, "field": "sauce"}, {}, "source"),
        (422, FIELD, {"value": {"start": 0, "end": 9, "text": "Residents"}}, "The River"),
        (422, {**FIELD, "field": "status"}, {"value": "denyed"}, "denied"),
        (422, {**FIELD, "field": "status"}, {}, "Say what is right"),
        (422, {**WORDS, "entity": "syr-sdv"}, {}, "syr-sdf"),
        (422, {**WORDS, "entity": "geonames:0"}, {}, "no place"),
        (422, {"kind": "claim"}, {}, "article"),
        (422, CLAIM, {"value": "x"}, "Only a field"),
        (422, CLAIM, {"colour": "red"}, "colour"),
    ],
)
def test_what_cannot_be_judged_is_refused_with_a_remedy(
    desk: TestClient, status: int, subject: dict[str, Any], more: dict[str, Any], told: str
) -> None:
    answer = desk.post("/api/review/judgements", json={"subject": subject, "verdict": "negative", **more})
    assert answer.status_code == status
    assert told in answer.json()["detail"]
    assert answer.json()["remedy"]
    assert desk.get("/api/review/judgements").json()["total"] == 0


def test_the_queue_asks_what_matters_and_lets_go_of_what_was_judged(desk: TestClient) -> None:
    asked = desk.get("/api/review/queue?limit=500").json()
    assert asked["total"] == len(asked["items"]) > 0
    scores = [each["score"] for each in asked["items"]]
    assert scores == sorted(scores, reverse=True)
    assert all(each["why"] for each in asked["items"])
    words = next(each for each in asked["items"] if each["kind"] == "mention")
    assert words["claims"][0]["record"]["sentence"]["text"]
    judge(desk, {**words["subject"], "entity": "syr-sdf"}, "positive")
    again = desk.get("/api/review/queue?limit=500").json()
    assert (again["total"], again["done"]) == (asked["total"] - 1, 1)
    assert words["id"] not in {each["id"] for each in again["items"]}
    assert {each["kind"] for each in desk.get("/api/review/queue?kind=mention").json()["items"]} == {
        "mention"
    }


def test_a_queue_that_is_kept_lets_go_at_once_and_tells_what_is_beyond_it(
    desk: TestClient, where: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.get("/api/review/queue?limit=500").json()
    assert before["listed"] == before["total"]
    keep(where)
    assert desk.get("/api/review/queue?limit=500").json() == before
    monkeypatch.setattr(keeping, "ASKED", 1)
    keep(where)
    kept = desk.get("/api/review/queue?kind=mention").json()
    words = [each for each in before["items"] if each["kind"] == "mention"]
    assert (kept["total"], kept["listed"], kept["items"]) == (len(words), 1, words[:1])
    judge(desk, {**words[0]["subject"], "entity": "syr-sdf"}, "positive")
    left = desk.get("/api/review/queue?kind=mention").json()
    assert (left["total"], left["listed"], left["done"], left["items"]) == (len(words) - 1, 0, 1, [])


def test_lines_go_out_and_come_in_once(desk: TestClient, tmp_path: Path) -> None:
    for subject in (CLAIM, WORDS):
        judge(desk, subject, "positive")
    lines = desk.get("/api/review/judgements.jsonl")
    assert lines.headers["content-type"].startswith("application/x-ndjson")
    body = lines.text + "no json\n"
    answer = desk.post(
        "/api/review/judgements.jsonl", content=body, headers={"Content-Type": "application/x-ndjson"}
    )
    assert answer.json()["already"] == 2
    assert [each["line"] for each in answer.json()["refused"]] == [3]
    other = tmp_path / "other.db"
    with Casebook.open(other) as casebook:
        casebook.add(report())
    with TestClient(app(other, hosts=["testserver"]), headers={TOKEN_HEADER: "x"}) as second:
        answer = second.post(
            "/api/review/judgements.jsonl",
            content=lines.text,
            headers={"Content-Type": "application/x-ndjson"},
        )
        assert answer.json() == {"added": 2, "already": 0, "refused": []}
        whole = [json.loads(line) for line in lines.text.splitlines()]
        assert [each["uid"] for each in whole] == [
            json.loads(line)["uid"] for line in second.get("/api/review/judgements.jsonl").text.splitlines()
        ]


Login = Callable[[str], TestClient]


@pytest.fixture
def login(where: Path) -> Iterator[Login]:
    """Log somebody in at a desk where two judge each item; their name tells their role."""
    with Accounts.open(where) as accounts:
        for name, role in (
            ("ana", Role.CODER),
            ("ben", Role.CODER),
            ("edith", Role.EDITOR),
            ("rita", Role.READER),
        ):
            accounts.add(name, f"{WORDS_OF} {name}", role)
        desk = app(where, hosts=["testserver"], team=Team(accounts), coders=2)
        with TestClient(desk):

            def login(name: str) -> TestClient:
                client = TestClient(desk)
                client.headers[TOKEN_HEADER] = log_in(client, name)
                return client

            yield login


def test_a_coder_sees_no_other_answer_before_their_own(login: Login) -> None:
    ana, ben, edith = login("ana"), login("ben"), login("edith")
    judge(ana, CLAIM, "positive")
    assert ben.get("/api/review/judgements").json()["total"] == 0
    assert ben.get("/api/articles/wire/judgements").json() == {"items": [], "decided": []}
    assert ben.get("/api/review/judgements.jsonl").status_code == 403
    assert ana.get("/api/review/judgements").json()["total"] == 1
    assert edith.get("/api/review/judgements").json()["total"] == 1
    judge(ben, CLAIM, "negative")
    assert ben.get("/api/review/judgements").json()["total"] == 2
    told = ben.get("/api/articles/wire/judgements").json()["decided"]
    assert [(each["disputed"], each["verdict"], each["decided_by"]) for each in told] == [
        (True, None, ["ana", "ben"])
    ]


def test_an_item_goes_to_a_second_coder_and_differences_to_an_editor(login: Login) -> None:
    ana, ben, edith = login("ana"), login("ben"), login("edith")
    words = next(each for each in ana.get("/api/review/queue?kind=mention").json()["items"])
    judge(ana, {**words["subject"], "entity": "syr-sdf"}, "positive")
    item = next(
        each
        for each in ben.get("/api/review/queue?kind=mention").json()["items"]
        if each["id"] == words["id"]
    )
    assert item["judged"] == 1
    judge(ben, {**words["subject"], "entity": "syr-sdf"}, "negative")
    for coder in (ana, ben, edith):
        queue = coder.get("/api/review/queue?kind=mention").json()
        assert words["id"] not in {each["id"] for each in queue["items"]}
    assert ana.get("/api/review/differences").status_code == 403
    told = edith.get("/api/review/differences").json()
    assert (told["total"], told["open"]) == (1, 1)
    assert {each["who"] for each in told["items"][0]["judgements"]} == {"ana", "ben"}
    ruling = judge(edith, {**words["subject"], "entity": "syr-sdf"}, "positive", adjudicate=True)
    told = edith.get("/api/review/differences").json()
    assert (told["total"], told["open"]) == (1, 0)
    assert told["items"][0]["decided"] == ruling
    assert edith.get("/api/review/differences?open=true").json()["items"] == []


def test_who_may_do_what(login: Login) -> None:
    ana, ben, rita = login("ana"), login("ben"), login("rita")
    body = {"subject": CLAIM, "verdict": "positive"}
    assert rita.post("/api/review/judgements", json=body).status_code == 403
    assert rita.get("/api/review/queue").status_code == 403
    assert ana.post("/api/review/judgements", json={**body, "adjudicate": True}).status_code == 403
    key = judge(ana, CLAIM, "positive")["key"]
    assert ben.post(f"/api/review/judgements/{key}/withdrawal", json={}).status_code == 403
    assert ana.post(f"/api/review/judgements/{key}/withdrawal", json={}).status_code == 200
    answer = ana.post(
        "/api/review/judgements.jsonl", content="", headers={"Content-Type": "application/x-ndjson"}
    )
    assert answer.status_code == 403


def test_agreement_is_measured_over_what_two_judged(login: Login) -> None:
    ana, ben = login("ana"), login("ben")
    for subject, verdicts in ((CLAIM, ("positive", "positive")), (OTHER, ("positive", "negative"))):
        for coder, verdict in zip((ana, ben), verdicts, strict=True):
            judge(coder, subject, verdict)
    told = ana.get("/api/review/agreement").json()
    assert told["coders"] == ["ana", "ben"]
    assert (told["overall"]["items"], told["overall"]["judgements"], told["overall"]["percent"]) == (
        2,
        4,
        50.0,
    )
    assert told["overall"]["alpha"] == pytest.approx(0.0)
    (field,) = told["fields"]
    assert field["field"] == "claim"
    assert {"one": "negative", "other": "positive", "count": 1} in field["confusion"]


def test_agreement_follows_what_is_judged(desk: TestClient) -> None:
    judge(desk, CLAIM, "positive")
    before = desk.get("/api/review/agreement").json()
    assert desk.get("/api/review/agreement").json() == before
    key = judge(desk, WORDS, "positive")["key"]
    desk.post(f"/api/review/judgements/{key}/withdrawal", json={})
    assert desk.get("/api/review/agreement").json()["coders"] == before["coders"]
    assert len(desk.get("/api/review/judgements").json()["items"]) == 2


def test_claims_are_found_by_what_people_decided_of_them(desk: TestClient) -> None:
    def found(**query: str) -> set[tuple[str, str]]:
        return {
            (each["article"], each["id"]) for each in desk.get("/api/claims", params=query).json()["items"]
        }

    def facets(**query: str) -> dict[str, dict[str, int]]:
        told = desk.get("/api/facets", params=query).json()
        return {name: {each["value"]: each["count"] for each in values} for name, values in told.items()}

    before, (one, *_) = facets(), desk.get("/api/claims", params={"article": "wire"}).json()["items"]
    status = next(each for each in ("accused", "denied") if each != one["status"])
    on = {"kind": "field", "article": one["article"], "claim": one["id"], "field": "status"}
    own = (one["article"], one["id"])
    key = judge(desk, on, "negative", value=status)["key"]
    assert own in found(status=status)
    assert own not in found(status=one["status"])
    after = facets()
    assert after["status"].get(status, 0) == before["status"].get(status, 0) + 1
    assert after["status"].get(one["status"], 0) == before["status"][one["status"]] - 1
    assert {name: each for name, each in after.items() if name != "status"} == {
        name: each for name, each in before.items() if name != "status"
    }
    assert sum(facets(status=status)["outlet"].values()) == len(found(status=status))
    page = desk.get("/api/claims", params={"status": status}).json()
    assert page["total"] == len(page["items"])
    (told,) = page["judged"]
    assert (told["claim"], told["judged"][0]["field"], told["judged"][0]["value"]) == (
        one["id"],
        "status",
        status,
    )
    # The record stays as it was made.
    assert next(each for each in page["items"] if (each["article"], each["id"]) == own) == one
    lines = desk.get("/api/export/claims.jsonl", params={"status": status}).text.splitlines()
    assert len(lines) == page["total"]
    articles = desk.get("/api/articles", params={"status": status}).json()
    assert sum(each["claims"] for each in articles["items"]) == page["total"]
    desk.post(f"/api/review/judgements/{key}/withdrawal", json={})
    assert facets() == before
