"""The desk does what its description says: every operation, asked in and out of its form."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import negative_data_rejection
from starlette.routing import Router
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send
from tests.cli.test_picture_of_claims import TOLD, coded
from tests.present.desk.team.conftest import WORDS, log_in

from reportedly.present.desk import app
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.guard import OPEN, Team
from reportedly.present.desk.team.people import TOKEN_HEADER, Role
from reportedly.present.keeping import keep
from reportedly.store import Casebook

HOSTS = ["testserver", "localhost"]


DOCUMENT = json.loads((Path(__file__).parents[3] / "docs" / "openapi.json").read_text(encoding="utf-8"))


def config(most: int, **more: Any) -> SchemathesisConfig:
    """The same questions at every run, so many of each kind for an operation."""
    generation = {"max-examples": most, "deterministic": True, "database": "none"}
    # What a date, a status or an incident's id is, the form of a parameter does not say: such are refused with 400 or
    # 404 and a remedy, which the description tells.
    checks = {"positive_data_acceptance": {"enabled": False}}
    return SchemathesisConfig.from_dict({"generation": generation, "checks": checks, **more})


described = schemathesis.openapi.from_dict(DOCUMENT, config=config(5))


@schemathesis.serializer("application/x-ndjson")
def lines(_: Any, value: Any) -> bytes:
    """A body of lines, whatever is in it."""
    return value if isinstance(value, bytes) else json.dumps(value).encode()


class Running:
    """A desk that goes on from one question to the next: each is asked by a client that would start and end it."""

    def __init__(self, desk: FastAPI) -> None:
        self._desk = desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (Router() if scope["type"] == "lifespan" else self._desk)(scope, receive, send)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small casebook with its incidents kept."""
    where = tmp_path_factory.mktemp("contract") / "case.db"
    with Casebook.open(where) as casebook:
        for one in TOLD:
            casebook.add(coded(one))
    keep(where)
    return where


@pytest.fixture(scope="module")
def alone(book: Path) -> Iterator[Running]:
    desk = app(book, hosts=HOSTS)
    described.app = Running(desk)
    with TestClient(desk):
        yield described.app


@pytest.fixture(scope="module")
def team(book: Path) -> Iterator[FastAPI]:
    with Accounts.open(book) as accounts:
        accounts.add("Ada", f"{WORDS} Ada", Role.READER)
        desk = app(book, hosts=HOSTS, team=Team(accounts))
        with TestClient(desk):
            yield desk


@described.parametrize()
def test_every_operation_does_what_its_description_says(case: Any, alone: Running) -> None:
    told = TOKEN_HEADER in [each.name for each in case.operation.headers]
    # Of a file of lines each line is taken or refused by itself.
    left_out = [negative_data_rejection] if case.path.endswith(".jsonl") else []
    headers = None if told else {TOKEN_HEADER: "desk"}
    case.call_and_validate(app=alone, headers=headers, excluded_checks=left_out)


OPERATIONS = [
    (method, path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method in {"get", "post", "put", "delete"}
]


NAMES = [operation["operationId"] for _, _, operation in OPERATIONS]
each_operation = pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS, ids=NAMES)


@each_operation
def test_none_is_answered_without_a_session(
    team: FastAPI, method: str, path: str, operation: dict[str, Any]
) -> None:
    told = team.openapi()["paths"][path][method]
    if path in OPEN:
        assert "security" not in told
        return
    assert told["security"] == [{"session": []}]
    assert "401" in told["responses"]
    client = TestClient(team)
    for cookie in (
        {},
        {"Cookie": "reportedly=none"},
        {"Cookie": "reportedly="},
        {"Cookie": f"__Host-reportedly={WORDS}"},
    ):
        answer = client.request(method, path, headers={TOKEN_HEADER: "desk", **cookie})
        assert answer.status_code == 401
        assert answer.json()["remedy"]


@each_operation
def test_none_that_changes_anything_is_done_for_a_reader(
    team: FastAPI, method: str, path: str, operation: dict[str, Any]
) -> None:
    if method == "get" or path in OPEN:
        return
    client = TestClient(team)
    csrf = log_in(client, "Ada")
    answer = client.request(method, path, headers={TOKEN_HEADER: csrf}, json={})
    assert answer.status_code in {403, 422}
    assert answer.json()["remedy"]


def test_a_generated_client_names_each_operation() -> None:
    assert len(set(NAMES)) == len(NAMES)


@each_operation
def test_an_operation_is_described_with_all_it_may_answer(
    method: str, path: str, operation: dict[str, Any]
) -> None:
    assert operation["summary"]
    assert operation["description"]
    assert set(operation["tags"]) <= {tag["name"] for tag in DOCUMENT["tags"]}
    assert operation["tags"]
    for status, answer in operation["responses"].items():
        assert answer["description"]
        if status[0] in "45":
            assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Refusal"}
