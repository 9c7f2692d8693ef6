"""Nothing is changed but from the desk's own page, by somebody who may."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.testclient import TestClient
from tests.present.desk.team.conftest import HERE, log_in

from reportedly.present.desk.faults import HANDLERS, Faults
from reportedly.present.desk.team import Asking, Role, requires
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.api import api
from reportedly.present.desk.team.guard import Guard, Team


def application(team: Team | None) -> FastAPI:
    """Three operations under the guard, one for each role."""
    desk = FastAPI(middleware=[Middleware(Faults), Middleware(Guard, team=team)], exception_handlers=HANDLERS)
    desk.include_router(api(team))

    @desk.get("/api/seen", dependencies=[requires(Role.READER)])
    def seen(person: Asking) -> str:
        return person.name

    @desk.post("/api/judged", dependencies=[requires(Role.CODER)])
    def judged(person: Asking, told: dict[str, int] | None = None) -> str:
        return person.name

    @desk.post("/api/decided", dependencies=[requires(Role.EDITOR)])
    def decided(person: Asking) -> str:
        return person.name

    return desk


@pytest.fixture
def alone() -> TestClient:
    """The user of this machine."""
    return TestClient(application(None))


@pytest.fixture
def many(accounts: Accounts) -> TestClient:
    return TestClient(application(Team(accounts)))


OWN = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}


def test_the_desks_own_page_may_change_things(alone: TestClient) -> None:
    token = {"X-CSRF-Token": alone.get("/api/me").json()["csrf"]}
    assert alone.post("/api/judged", headers={**OWN, **token}, json={}).status_code == 200
    # As may a program of the user, which has no page.
    assert alone.post("/api/judged", headers=token, json={}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "http://testserver.elsewhere.example"},
        {"Origin": "https://testserver"},
        {"Origin": "http://testserver:81"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": HERE, "Sec-Fetch-Site": "cross-site"},
        {"X-CSRF-Token": ""},
    ],
)
@pytest.mark.parametrize("path", ["/api/judged", "/api/session"])
def test_a_page_elsewhere_may_not(
    alone: TestClient, many: TestClient, headers: dict[str, str], path: str
) -> None:
    for desk in (alone, many):
        if "X-CSRF-Token" in headers and path == "/api/session":
            continue  # nobody has a token before
        told = {"name": "Ben", "password": "seven quiet herons Ben"} if path == "/api/session" else {}
        answer = desk.post(path, headers={"X-CSRF-Token": "any", **headers}, json=told)
        assert answer.status_code == 403, answer.text
        assert answer.json()["remedy"]


def test_two_origins_are_none(alone: TestClient) -> None:
    headers = [("Origin", HERE), ("Origin", "https://elsewhere.example"), ("X-CSRF-Token", "any")]
    assert alone.post("/api/judged", headers=headers).status_code == 403


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/html", None]
)
@pytest.mark.parametrize("path", ["/api/judged", "/api/session"])
def test_what_a_form_can_send_is_not_read(alone: TestClient, kind: str | None, path: str) -> None:
    headers = {"X-CSRF-Token": "any", **({"Content-Type": kind} if kind else {})}
    answer = alone.post(path, headers=headers, content=b'{"a": 1}')
    assert answer.status_code == 415
    assert answer.json()["remedy"] == "Send it as application/json"


def test_a_form_that_looks_like_json_logs_nobody_in(many: TestClient) -> None:
    body = b'{"name": "Ben", "password": "seven quiet herons Ben"}'
    answer = many.post("/api/session", headers={"Content-Type": "text/plain"}, content=body)
    assert answer.status_code == 422
    assert "set-cookie" not in answer.headers


def test_the_token_is_the_sessions_own(many: TestClient) -> None:
    csrf = log_in(many)
    assert many.post("/api/judged", headers={**OWN, "X-CSRF-Token": csrf}).status_code == 200
    for wrong in ("desk", csrf[:-1], csrf.upper(), many.cookies["reportedly"], "é"):
        answer = many.post("/api/judged", headers={**OWN, "X-CSRF-Token": wrong.encode()})
        assert answer.status_code == 403, wrong
    log_in(many)
    assert many.post("/api/judged", headers={**OWN, "X-CSRF-Token": csrf}).status_code == 403


ALLOWED = {
    "Ada": {"GET /api/seen"},
    "Ben": {"GET /api/seen", "POST /api/judged"},
    "Cy": {"GET /api/seen", "POST /api/judged", "POST /api/decided"},
}


@pytest.mark.parametrize("name", ALLOWED)
def test_each_role_may_do_what_it_may(many: TestClient, name: str) -> None:
    token = {"X-CSRF-Token": log_in(many, name)}
    for asked in ALLOWED["Cy"]:
        method, path = asked.split()
        answer: Any = many.request(method, path, headers=token)
        if asked in ALLOWED[name]:
            assert (answer.status_code, answer.json()) == (200, name)
        else:
            assert answer.status_code == 403
            assert "change your role" in answer.json()["remedy"]


def test_alone_one_may_do_everything_under_ones_own_name(
    alone: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = alone.get("/api/me").json()["name"]
    assert alone.get("/api/seen").json() == name
    assert alone.post("/api/decided", headers={"X-CSRF-Token": "any"}).json() == name


def test_behind_a_proxy_the_public_address_counts(where: Path, accounts: Accounts) -> None:
    desk = TestClient(application(Team(accounts, "https://desk.example")), base_url="http://10.0.0.7:8321")
    told = {"name": "Ben", "password": "seven quiet herons Ben"}
    for origin, status in (
        ("https://desk.example", 200),
        ("http://10.0.0.7:8321", 403),
        ("http://desk.example", 403),
    ):
        assert desk.post("/api/session", headers={"Origin": origin}, json=told).status_code == status
