"""``reportedly reconcile``: what is kept answers as what is made anew does, and no longer than it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli import test_incidents_command as happened
from tests.cli import test_picture_of_claims as pictured
from tests.cli.conftest import Run
from tests.cli.test_picture_of_claims import coded

from reportedly.model import Article, Coded
from reportedly.read import read
from reportedly.run.keeping import fresh
from reportedly.store import Casebook

PICTURE = (
    *("control", "alignment", "naming", "losses", "posture", "harm", "breaches", "governance", "statements"),
    "coverage",
)
COMMANDS: tuple[tuple[str, ...], ...] = (
    *((view,) for view in ("incidents", *PICTURE)),
    *((view, "--json") for view in ("incidents", *PICTURE)),
    ("incidents", "--why"),
    ("incidents", "--denied"),
    ("incidents", "--json", "--corroborated"),
    ("incidents", "--outlet", "Northlight Wire"),
    ("incidents", "--json", "--text", "bomb"),
    ("incidents", "--json", "--limit", "1"),
    ("incidents", "--min-outlets", "2", "--limit", "1"),
    ("incidents", "--coding", "acled"),
    ("compare", "--article", "s"),
    ("compare", "2023"),
    ("compare", "2023", "--json"),
    ("compare", "20"),
    ("compare", "nosuch"),
    ("losses", "--what", "killed"),
    ("losses", "--side", "nobody", "--json"),
    ("alignment", "nobody", "--json"),
    ("control", "Saraqib"),
    ("control", "--day", "2024-03-05"),
    ("harm", "--outlet", "Harbour Radio"),
    ("breaches", "--agreements"),
    ("breaches", "--weekly", "--json"),
    ("breaches", "--weekly", "--law"),
    ("breaches", "--law"),
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    where = tmp_path / "case.db"
    with Casebook.open(where) as casebook:
        for one in (*happened.TOLD, *pictured.TOLD):
            casebook.add(coded(one))
    return where


def test_every_command_says_the_same_of_what_is_kept(run: Run, book: Path) -> None:
    anew = {asked: run(*asked, "--casebook", book) for asked in COMMANDS}
    assert not fresh(book)
    done = run("reconcile", "--casebook", book)
    assert (done.status, done.out.splitlines()[-1]) == (0, done.out.strip())
    assert fresh(book)
    for asked, before in anew.items():
        assert (asked, run(*asked, "--casebook", book)) == (asked, before)
    assert [asked for asked, before in anew.items() if before.status] == [
        ("compare", "20"),
        ("compare", "nosuch"),
    ]


def test_it_tells_its_steps_and_how_much_it_made(run: Run, book: Path) -> None:
    done = run("reconcile", "--casebook", book)
    assert "incidents and" in done.out
    assert "from 8 claims of 8 articles" in done.out
    assert "reportedly: reconciling" in done.err.splitlines()
    quiet = run("reconcile", "-q", "--casebook", book)
    assert (quiet.status, quiet.out, quiet.err) == (0, "", "")


def test_it_is_told_whether_what_is_kept_holds(run: Run, book: Path) -> None:
    assert run("reconcile", "--check", "--casebook", book).status == 1
    run("reconcile", "--casebook", book)
    assert run("reconcile", "--check", "--casebook", book).status == 0
    more = Article("more", "It rained in Saraqib.", outlet="Northlight Wire", published="2024-03-05")
    with Casebook.open(book) as casebook:
        casebook.add(Coded(more, read(more).lines, ()))
    done = run("reconcile", "--check", "--casebook", book)
    assert (done.status, "does not hold" in done.out) == (1, True)


def test_what_does_not_hold_any_more_is_not_shown(run: Run, book: Path) -> None:
    run("reconcile", "--casebook", book)
    with Casebook.open(book) as casebook:
        shelled = casebook.coded("s")
        casebook.add(Coded(shelled.article, shelled.lines, ()), replace=True)
    assert "clinic" in run("harm", "--json", "--casebook", book).out
    assert "ASSAULT.shelling\t2023" not in run("incidents", "--casebook", book).out


def test_where_there_is_no_casebook_that_is_said(run: Run, tmp_path: Path) -> None:
    done = run("reconcile", "--casebook", tmp_path / "none.db")
    assert (done.status, "There is no casebook" in done.err) == (2, True)
