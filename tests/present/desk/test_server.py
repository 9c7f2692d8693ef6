"""Serving to this machine."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import httpx
import pytest

from reportedly.errors import ReportedlyError
from reportedly.present.desk import Reach, serve
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.people import Role

SERVING = "import sys; from reportedly.present.desk import serve; serve(sys.argv[1])"


def test_it_says_where_it_listens_and_ends_quietly(where: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVING, str(where)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as desk:
        assert desk.stdout is not None
        assert desk.stderr is not None
        line = desk.stdout.readline()
        told = re.fullmatch(r"Desk: (http://127\.0\.0\.1:\d+/)\n", line)
        assert told, line
        with urlopen(f"{told[1]}api/articles") as answer:
            assert json.load(answer)["total"] == 2
        desk.send_signal(signal.SIGINT)
        assert desk.wait(timeout=20) == 0
        assert desk.stderr.read() == ""
    assert [file.name for file in where.parent.glob("casebook.db*")] == ["casebook.db"]


TEAM = (
    "import sys; from reportedly.present.desk import Reach, serve; serve(sys.argv[1], reach=Reach(auth=True))"
)


def test_a_team_logs_in_and_it_ends_quietly_when_it_is_told_to(where: Path) -> None:
    with Accounts.open(where) as accounts:
        accounts.add("Ada", "seven quiet herons", Role.CODER)
    with subprocess.Popen(
        [sys.executable, "-c", TEAM, str(where)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as desk:
        assert desk.stdout is not None
        assert desk.stderr is not None
        url = desk.stdout.readline().removeprefix("Desk: ").strip()
        with httpx.Client(base_url=url) as client:
            assert client.get("/api/articles").status_code == 401
            told = {"name": "Ada", "password": "seven quiet herons"}
            elsewhere = {"Origin": "https://elsewhere.example"}
            assert client.post("/api/session", json=told, headers=elsewhere).status_code == 403
            assert client.post("/api/session", json=told, headers={"Origin": url[:-1]}).status_code == 200
            assert client.get("/api/articles").json()["total"] == 2
        desk.send_signal(signal.SIGINT)
        assert desk.wait(timeout=60) == 0
        lines = desk.stderr.read().splitlines()
    assert [line.partition(" INFO ")[2] for line in lines] == ["Ada logged in from '127.0.0.1'"]


def test_a_port_in_use_is_said_with_a_remedy(where: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(ReportedlyError, match=f"Port {port} cannot be had.*--port 0"):
            serve(where, reach=Reach(port=port))


def test_a_port_that_is_none_is_said_with_a_remedy(where: Path) -> None:
    with pytest.raises(ReportedlyError, match="Port 99999"):
        serve(where, reach=Reach(port=99999))


def test_no_casebook_is_said_before_serving(tmp_path: Path) -> None:
    with pytest.raises(ReportedlyError, match="no casebook"):
        serve(tmp_path / "none.db")
