"""Several coders at one desk, at the same time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from starlette.testclient import TestClient
from tests.present.desk.team.conftest import WORDS

from reportedly.model import Coded
from reportedly.present.desk import app
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.guard import Team
from reportedly.present.desk.team.people import Role

CODERS = ("Ada", "Ben", "Cy", "Dee")
EACH = 6


def test_judgements_posted_at_once_are_all_kept_each_under_its_coders_name(
    where: Path, page: Path, coded: Coded
) -> None:
    with Accounts.open(where) as accounts:
        for name in CODERS:
            accounts.add(name, f"{WORDS} {name}", Role.CODER)
        desk = app(where, hosts=["testserver"], page=page, team=Team(accounts))
        subject = {"kind": "claim", "article": coded.article.id, "claim": "c1"}

        def judge(name: str) -> list[int]:
            client = TestClient(desk)
            client.portal = here.portal  # one desk runs in one loop
            login = client.post("/api/session", json={"name": name, "password": f"{WORDS} {name}"})
            token = {"X-CSRF-Token": login.json()["csrf"]}
            told = {"subject": subject, "verdict": "positive", "reason": "as it stands"}
            posted = [client.post("/api/review/judgements", json=told, headers=token) for _ in range(EACH)]
            # Reading goes on meanwhile.
            return [answer.status_code for answer in posted] + [client.get("/api/claims").status_code]

        with TestClient(desk) as here, ThreadPoolExecutor(len(CODERS)) as pool:
            for codes in pool.map(judge, CODERS):
                assert codes == [201] * EACH + [200]
            here.post("/api/session", json={"name": "Ada", "password": f"{WORDS} Ada"})
            kept = here.get("/api/review/judgements?limit=100").json()
        by = [each["who"] for each in kept["items"]]
        assert {name: by.count(name) for name in CODERS} == dict.fromkeys(CODERS, EACH)
        assert len({each["key"] for each in kept["items"]}) == len(by)


def test_what_is_made_beside_the_desk_holds_nobody_up(where: Path, page: Path) -> None:
    with TestClient(app(where, hosts=["testserver"], page=page)) as desk:
        assert desk.post("/api/kept", headers={"X-CSRF-Token": "desk"}).status_code == 202
        assert desk.get("/api/claims").status_code == 200
        assert desk.get("/api/kept").json()["making"]
