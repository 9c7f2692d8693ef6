"""A desk with accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from starlette.testclient import TestClient

# A place on every database at hand; "where" is the desk's own small casebook.
from tests.conftest import where as anywhere  # noqa: F401

from reportedly.present.desk import app
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.guard import Team
from reportedly.present.desk.team.people import Role
from reportedly.store import Casebook

HERE = "http://testserver"
WORDS = "seven quiet herons"


@pytest.fixture
def book(anywhere: str) -> Iterator[Accounts]:  # noqa: F811
    Casebook.open(anywhere).close()
    with Accounts.open(anywhere) as accounts:
        yield accounts


@pytest.fixture
def accounts(where: Path) -> Iterator[Accounts]:
    with Accounts.open(where) as book:
        for name, role in (("Ada", Role.READER), ("Ben", Role.CODER), ("Cy", Role.EDITOR)):
            book.add(name, f"{WORDS} {name}", role)
        yield book


Client = Callable[[], TestClient]


@pytest.fixture
def client(where: Path, page: Path, accounts: Accounts) -> Iterator[Client]:
    """Give another browser before the same desk, each time."""
    desk = app(where, hosts=["testserver"], page=page, team=Team(accounts))
    with ExitStack() as stack:
        stack.enter_context(TestClient(desk))
        yield lambda: TestClient(desk, base_url=HERE)


def log_in(client: TestClient, name: str = "Ben") -> str:
    """Log in, and give the token that changes must carry."""
    answer = client.post("/api/session", json={"name": name, "password": f"{WORDS} {name}"})
    assert answer.status_code == 200, answer.text
    token: str = answer.json()["csrf"]
    return token
