"""``reportedly serve``: what a desk answers from is there when it says that it serves."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from fastapi.testclient import TestClient
from tests.cli.test_picture_of_claims import TOLD, coded

from reportedly.present.desk import app
from reportedly.store import Casebook


def test_a_small_casebooks_incidents_are_made_before_it_serves(tmp_path: Path) -> None:
    where = book(tmp_path)
    serving = [sys.executable, "-m", "reportedly", "serve", "--casebook", str(where), "--port", "0"]
    with subprocess.Popen(serving, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        assert desk.stderr is not None
        line = desk.stdout.readline()
        with urlopen(f"{line.removeprefix('Desk: ').strip()}api/kept") as answer:
            kept = json.load(answer)
        desk.send_signal(signal.SIGINT)
        assert desk.wait(timeout=60) == 0
        assert desk.stderr.read() == ""
    assert kept["incidents"] > 0
    assert (kept["made"] is None, kept["making"], kept["failed"]) == (False, False, None)


def test_of_a_large_one_they_are_made_while_it_serves(tmp_path: Path) -> None:
    with TestClient(app(book(tmp_path), renew=True), base_url="http://127.0.0.1") as desk:
        kept = desk.get("/api/kept").json()
    assert (kept["making"], kept["stale"], kept["incidents"]) == (True, True, 0)


def book(folder: Path) -> Path:
    where = folder / "case.db"
    with Casebook.open(where) as casebook:
        for one in TOLD:
            casebook.add(coded(one))
    return where
