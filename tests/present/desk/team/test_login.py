"""Logging in and out, and what is asked of those who have not."""

from __future__ import annotations

import logging
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.present.desk.team.conftest import WORDS, Client, log_in

from reportedly.present.desk import app
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.guard import Team
from reportedly.present.desk.team.people import Role

NOBODY = {"auth": True, "name": None, "role": "reader", "csrf": None}


def test_who_logs_in_is_known_until_they_log_out(client: Client) -> None:
    desk = client()
    assert desk.get("/api/me").json() == NOBODY
    csrf = log_in(desk, "Ben")
    assert desk.get("/api/me").json() == {"auth": True, "name": "Ben", "role": "coder", "csrf": csrf}
    assert desk.get("/api/claims").status_code == 200
    token = desk.cookies["reportedly"]
    out = desk.delete("/api/session", headers={"X-CSRF-Token": csrf})
    assert out.status_code == 204
    assert "reportedly" not in desk.cookies
    again = {"Cookie": f"reportedly={token}"}
    assert client().get("/api/me", headers=again).json() == NOBODY
    assert client().get("/api/claims", headers=again).status_code == 401


def test_logging_out_without_a_session_is_well(client: Client) -> None:
    assert client().delete("/api/session", headers={"X-CSRF-Token": "any"}).status_code == 204


def test_without_a_session_only_the_page_and_the_log_in_are_answered(client: Client) -> None:
    desk = client()
    assert desk.get("/").status_code == 200
    assert desk.get("/assets/index-abc.js").status_code == 200
    for path in described(client):
        answer = desk.get(path.replace("{", "").replace("}", ""))
        if path in {"/api/me", "/api/session"}:
            assert answer.status_code in {200, 405}
        else:
            assert answer.status_code == 401, path
            assert answer.json()["remedy"] == "Log in, then ask again"
            assert "etag" not in answer.headers
    for path in (
        "/api",
        "/api/",
        "/api/openapi.json",
        "/api/nothing",
        "/api/me/",
        "/api/session/x",
        "/api//me",
    ):
        assert desk.get(path).status_code == 401, path
    # Another spelling of an address is the page's at most.
    for path in ("/API/claims", "//api/claims", "/x/../api/claims"):
        assert "total" not in desk.get(path).text


def described(client: Client) -> list[str]:
    desk = client()
    log_in(desk)
    return list(desk.get("/api/openapi.json").json()["paths"])


def test_the_cookie_is_the_browsers_alone(client: Client) -> None:
    answer = client().post("/api/session", json={"name": "Ben", "password": f"{WORDS} Ben"})
    cookie = SimpleCookie(answer.headers["set-cookie"])["reportedly"]
    assert (cookie["httponly"], cookie["samesite"].lower(), cookie["path"]) == (True, "lax", "/")
    assert not cookie["domain"]
    assert answer.headers["cache-control"] == "no-store"


def test_over_tls_the_cookie_goes_no_other_way(where: Path, page: Path, accounts: Accounts) -> None:
    team = Team(accounts, "https://desk.example")
    with TestClient(
        app(where, hosts=["desk.example"], page=page, team=team), base_url="https://desk.example"
    ) as desk:
        log_in(desk)
        answer = desk.get("/api/claims")
        assert answer.status_code == 200
        assert answer.headers["strict-transport-security"] == "max-age=31536000"
        # The proxy speaks plainly to the desk; what the browser sees counts.
        answer = desk.post(
            "http://desk.example/api/session", json={"name": "Ben", "password": f"{WORDS} Ben"}
        )
        cookie = SimpleCookie(answer.headers["set-cookie"])["__Host-reportedly"]
        assert cookie["secure"]
        assert not cookie["domain"]


@pytest.mark.parametrize(
    ("name", "password"), [("Ben", f"{WORDS} Ada"), ("Nobody", f"{WORDS} Ben"), ("Ben", "x")]
)
def test_what_is_wrong_is_not_told(client: Client, name: str, password: str) -> None:
    answer = client().post("/api/session", json={"name": name, "password": password})
    assert answer.status_code == 401
    assert answer.json()["what"] == "The name or the password is not right"
    assert "set-cookie" not in answer.headers


def test_the_password_is_looked_at_whether_there_is_the_name_or_not(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reportedly.present.desk.team import passwords  # noqa: PLC0415

    looked: list[bool] = []
    verify = passwords.PasswordHasher.verify
    monkeypatch.setattr(
        passwords.PasswordHasher, "verify", lambda *given: (looked.append(True), verify(*given))[1]
    )
    desk = client()
    for name in ("Ben", "Nobody"):
        desk.post("/api/session", json={"name": name, "password": "wrong"})
    assert len(looked) == 2


def test_a_token_from_elsewhere_is_never_taken_up(client: Client) -> None:
    planted = {"Cookie": "reportedly=planted"}
    answer = client().post("/api/session", json={"name": "Ben", "password": f"{WORDS} Ben"}, headers=planted)
    assert SimpleCookie(answer.headers["set-cookie"])["reportedly"].value != "planted"
    assert client().get("/api/me", headers=planted).json() == NOBODY


def test_logging_in_anew_ends_the_session_there_was(client: Client) -> None:
    desk = client()
    log_in(desk, "Ben")
    before = {"Cookie": f"reportedly={desk.cookies['reportedly']}"}
    log_in(desk, "Cy")
    assert desk.get("/api/me").json()["name"] == "Cy"
    assert client().get("/api/me", headers=before).json() == NOBODY


def test_each_browser_has_a_session_of_its_own(client: Client) -> None:
    first, second = client(), client()
    one, other = log_in(first), log_in(second)
    assert one != other
    assert first.delete("/api/session", headers={"X-CSRF-Token": other}).status_code == 403
    assert first.delete("/api/session", headers={"X-CSRF-Token": one}).status_code == 204
    assert second.get("/api/claims").status_code == 200


@pytest.mark.parametrize("change", ["role", "password", "remove"])
def test_a_change_of_the_account_logs_out(client: Client, accounts: Accounts, change: str) -> None:
    desk = client()
    log_in(desk)
    if change == "role":
        accounts.give_role("Ben", Role.EDITOR)
    elif change == "password":
        accounts.give_password("Ben", "eleven loud geese")
    else:
        accounts.remove("Ben")
    assert desk.get("/api/claims").status_code == 401
    assert desk.get("/api/me").json() == NOBODY


def test_nothing_secret_is_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="reportedly")
    desk = client()
    csrf = log_in(desk, "Ben")
    desk.get("/api/claims?text=riverbank")
    client().post("/api/session", json={"name": "my password by mistake", "password": f"{WORDS} Cy"})
    told = [record.getMessage() for record in caplog.records if record.name.startswith("reportedly")]
    assert told == ["Ben logged in from 'testclient'", "a log-in from 'testclient' was refused"]
    for secret in (WORDS, csrf, desk.cookies["reportedly"], "riverbank", "mistake"):
        assert secret not in caplog.text.replace("testclient", "")


def test_a_desk_without_accounts_has_no_log_in(desk: TestClient) -> None:
    me = desk.get("/api/me").json()
    assert me["auth"] is False
    assert me["role"] == "editor"
    assert me["name"]
    answer = desk.post("/api/session", json={"name": "Ben", "password": WORDS})
    assert answer.status_code == 404
    assert answer.json()["what"] == "This desk has no accounts"
