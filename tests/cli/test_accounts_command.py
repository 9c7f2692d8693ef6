"""``reportedly accounts``."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from reportedly.cli.main import cli, main
from reportedly.store import Casebook

WORDS = "seven quiet herons"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    Casebook.open(tmp_path / "case.db").close()
    return tmp_path / "case.db"


def asked(book: Path, *args: str, told: str = f"{WORDS}\n{WORDS}\n") -> str:
    done = CliRunner().invoke(cli, ["accounts", *args, "--casebook", str(book)], input=told)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert WORDS not in done.output
    return done.output


def listed(book: Path) -> list[list[str]]:
    return [line.split("\t")[:2] for line in asked(book, "list").splitlines()]


def test_accounts_are_added_listed_changed_and_removed(book: Path) -> None:
    asked(book, "add", "Ada", "--role", "reader")
    asked(book, "add", "Ben", "--password-stdin", told=f"{WORDS}\n")
    assert listed(book) == [["Ada", "reader"], ["Ben", "coder"]]
    asked(book, "role", "ada", "editor")
    asked(book, "password", "Ada", told="eleven loud geese\neleven loud geese\n")
    asked(book, "remove", "Ben")
    assert listed(book) == [["Ada", "editor"]]


def test_the_password_is_asked_for_twice_and_not_shown(book: Path) -> None:
    shown = asked(book, "add", "Ada", told=f"{WORDS}\nanother one here\n{WORDS}\n{WORDS}\n")
    assert shown.count("Password:") == 2
    assert "do not match" in shown
    assert listed(book) == [["Ada", "coder"]]


@pytest.mark.parametrize(
    ("args", "told", "why"),
    [
        (["add", "Ada"], "short", "5 characters, fewer than 15"),
        (["add", "Ada"], "passwordpassword", "first that are guessed"),
        (["add", " "], WORDS, "cannot be an account's name"),
        (["role", "Nobody", "editor"], "", "no account 'Nobody'"),
        (["remove", "Nobody"], "", "reportedly accounts list"),
    ],
)
def test_what_cannot_be_is_said_with_a_remedy(
    book: Path,
    args: list[str],
    told: str,
    why: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reportedly.cli.accounts._password", lambda _: told)
    assert main(["accounts", *args, "--casebook", str(book)]) == 2
    assert why in capsys.readouterr().err
    assert listed(book) == []


def test_there_must_be_a_casebook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accounts", "list", "--casebook", str(tmp_path / "none.db")]) == 2
    assert "There is no casebook" in capsys.readouterr().err
    assert not (tmp_path / "none.db").exists()
