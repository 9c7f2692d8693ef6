"""What the desk answers from: made when it is first asked for, and anew where somebody asks."""

from __future__ import annotations

import time
from pathlib import Path

from starlette.testclient import TestClient
from tests.present.desk.kept import book

from reportedly.model import Article, Coded
from reportedly.present.desk import app
from reportedly.present.desk.team.people import TOKEN_HEADER
from reportedly.store import Casebook


def test_a_casebook_that_was_added_to_is_stale_and_answers_as_it_was_made_until_it_is_made_anew(
    tmp_path: Path,
) -> None:
    where = book(tmp_path / "case.db")
    with TestClient(app(where, hosts=["testserver"])) as desk:
        before = desk.get("/api/incidents").json()["total"]
        assert not desk.get("/api/kept").json()["stale"]
        with Casebook.open(where) as casebook:
            casebook.add(Coded(Article("new", "It rained.", outlet="Northlight Wire"), (), ()))
        told = desk.get("/api/kept").json()
        assert (told["stale"], told["making"]) == (True, False)
        assert desk.get("/api/incidents").json()["total"] == before
        told = desk.post("/api/kept", headers={TOKEN_HEADER: "here", "Origin": "http://testserver"})
        assert told.status_code == 202, told.text
        assert told.json()["making"]
        # While it is made the desk answers as before.
        assert desk.get("/api/incidents").json()["total"] == before
        for _ in range(600):
            if not desk.get("/api/kept").json()["making"]:
                break
            time.sleep(0.2)
        told = desk.get("/api/kept").json()
        assert (told["stale"], told["failed"], told["articles"]) == (False, None, 7)
