"""Opening a casebook, and what is said where that cannot be."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Engine, text

from reportedly.errors import ReportedlyError
from reportedly.model import Coded
from reportedly.store import Casebook
from reportedly.store.engine import Mode, connected, located
from reportedly.store.opening import migrations, opened
from reportedly.store.schema import REVISION, VERSION_TABLE, metadata


def test_what_was_added_is_there_when_opened_again(where: str, shelling: Callable[..., Coded]) -> None:
    with Casebook.open(where) as casebook:
        casebook.add(shelling())
    with Casebook.open(where, create=False) as casebook:
        assert casebook.coded("a") == shelling()


def test_one_that_is_not_there_is_not_made_unless_asked_to(where: str) -> None:
    for _ in range(2):
        with pytest.raises(ReportedlyError, match=r"no casebook at .*reportedly add"):
            Casebook.open(where, create=False)


def test_the_migrations_make_the_tables_the_code_expects(where: str) -> None:
    engine = opened(where, create=True)
    with engine.connect() as conn:
        context = MigrationContext.configure(
            conn,
            opts={
                "version_table": VERSION_TABLE,
                "include_name": lambda name, kind, _: kind != "table" or not name.startswith("claim_search"),
            },
        )
        assert compare_metadata(context, metadata) == []
        assert ScriptDirectory.from_config(migrations(conn)).get_current_head() == REVISION
    engine.dispose()


def test_claims_of_an_earlier_version_have_no_embedding(where: str) -> None:
    engine = connected(located(where))
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        command.upgrade(migrations(conn), "0006")
        conn.exec_driver_sql("INSERT INTO articles (key, id, text) VALUES (1, 'a', 'It rained.')")
        conn.exec_driver_sql(
            "INSERT INTO claims (key, article_key, n, id, start, status, polarity, modality, confidence, reader, version)"
            " VALUES (1, 1, 0, 'a:0-9', 0, 'stated', 'positive', 'actual', 0.5, 'encoder', '0.1.0')"
        )
        for role in ("sentence", "content"):
            conn.exec_driver_sql(
                f"INSERT INTO spans (claim_key, role, n, start, stop, text) VALUES (1, '{role}', 0, 0, 9, 'It rained')"
            )
    engine.dispose()
    with Casebook.open(where, create=False) as casebook:
        (claim,) = casebook.coded("a").claims
    assert claim.embedding is None


def test_one_made_by_a_newer_version_is_left_alone(where: str) -> None:
    engine = opened(where, create=True)
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        conn.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(ReportedlyError, match=r"newer version.*upgrade"):
        Casebook.open(where)


def test_another_database_is_left_alone(where: str) -> None:
    engine = opened(where, create=True)
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        conn.execute(text(f"DROP TABLE {VERSION_TABLE}"))
    engine.dispose()
    with pytest.raises(ReportedlyError, match="a database, but not a casebook"):
        Casebook.open(where)


def test_a_strangers_file_is_not_touched(tmp_path: Path) -> None:
    notes, photos = tmp_path / "notes.txt", tmp_path / "photos.db"
    notes.write_text("Not a database, and long enough to be read as one. " * 100)
    with sqlite3.connect(photos) as conn:
        conn.execute("CREATE TABLE photos (name TEXT)")
    conn.close()
    for file in (notes, photos):
        before = file.read_bytes()
        with pytest.raises(ReportedlyError, match="not a casebook"):
            Casebook.open(file)
        assert file.read_bytes() == before


def test_an_odd_path_is_a_path_and_leaves_one_file(tmp_path: Path, shelling: Callable[..., Coded]) -> None:
    folder = tmp_path / "50% früh?#;"
    folder.mkdir()
    with Casebook.open(folder / "case book?.db") as casebook:
        casebook.add(shelling())
    assert [file.name for file in folder.iterdir()] == ["case book?.db"]


def test_an_empty_file_becomes_a_casebook(tmp_path: Path) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    Casebook.open(file).close()
    Casebook.open(file, create=False).close()


@pytest.mark.parametrize(
    ("where", "told"),
    [
        (":memory:", "is a file"),
        ("sqlite://", "is a file"),
        ("", "is a folder|is a file"),
        ("nowhere/casebook.db", "no folder nowhere"),
        ("mysql://localhost/x", "names no database"),
        ("mysql+nothing://me:secret@localhost/x", r"me:\*\*\*@"),
        ("://", "names no database"),
        ("postgresql+nosuchdriver://localhost/x", "not installed"),
    ],
)
def test_a_place_where_none_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ReportedlyError, match=told):
        Casebook.open(where)


def test_a_folder_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(ReportedlyError, match="is a folder"):
        Casebook.open(tmp_path)


def test_a_server_that_does_not_answer_is_said_without_the_password() -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(ReportedlyError) as caught:
        Casebook.open("postgresql+psycopg://me:secret@127.0.0.1:1/none")
    assert "secret" not in str(caught.value)


def test_a_damaged_casebook_is_said_to_be_unusable(tmp_path: Path, shelling: Callable[..., Coded]) -> None:
    file = tmp_path / "casebook.db"
    with Casebook.open(file) as casebook:
        casebook.add(shelling())
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    with pytest.raises(ReportedlyError, match="could not be used"), Casebook.open(file) as casebook:
        list(casebook.claims())


@pytest.fixture
def shut(tmp_path: Path, shelling: Callable[..., Coded]) -> Iterator[Path]:
    """A casebook that may not be written, in a folder that may not be, either."""
    file = tmp_path / "sh%20ut?" / "casebook.db"
    file.parent.mkdir()
    with Casebook.open(file) as casebook:
        casebook.add(shelling())
    file.chmod(0o444)
    file.parent.chmod(0o555)
    yield file
    file.parent.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write all")
def test_one_that_may_not_be_written_is_read(shut: Path, shelling: Callable[..., Coded]) -> None:
    _reads_and_refuses(shut, shelling)


@pytest.mark.parametrize("refused", [["rw"], ["rw", "ro"]])
def test_where_sqlite_may_not_write_it_reads(
    shut: Path, shelling: Callable[..., Coded], monkeypatch: pytest.MonkeyPatch, refused: list[str]
) -> None:
    def sometimes(url: URL, *, mode: Mode = "rw") -> Engine:
        # A folder that is not there is refused as one that may not be written.
        there = url if mode not in refused else url.set(database=str(shut.parent / "no" / "casebook.db"))
        return connected(there, mode=mode)

    monkeypatch.setattr("reportedly.store.opening.connected", sometimes)
    _reads_and_refuses(shut, shelling)


def _reads_and_refuses(shut: Path, shelling: Callable[..., Coded]) -> None:
    with Casebook.open(shut, create=False) as casebook:
        assert casebook.coded("a") == shelling()
        assert casebook.count() == 1
        with pytest.raises(ReportedlyError, match=r"cannot be written.*folder"):
            casebook.add(shelling("b"))
