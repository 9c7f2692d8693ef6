"""From what a user names to a database that can be used by several threads at once."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from reportedly.errors import ReportedlyError

# Milliseconds to wait for another program that is writing: adding one article of 15 claims took 5 ms.
_PATIENCE: Final = 30_000

# How a file of SQLite is opened: to read and write; to read; or to read as a file that nobody changes, which
# alone can be done with a write-ahead log where no helper may be made beside it (https://sqlite.org/wal.html#readonly).
Mode = Literal["rw", "ro", "immutable"]


def located(where: str | Path) -> URL:
    """Find the database ``where`` names: a SQLAlchemy URL where it has ``://``, else a file of SQLite."""
    if isinstance(where, Path) or "://" not in where:
        return URL.create("sqlite", database=str(where))
    try:
        url = make_url(where)
        backend = url.get_backend_name()
    except ArgumentError as error:
        raise _unusable(where) from error
    if backend not in ("sqlite", "postgresql"):
        raise _unusable(url.render_as_string(hide_password=True))
    return url


def connected(url: URL, *, mode: Mode = "rw") -> Engine:
    """Make an engine for ``url``; its connections may be used by any thread, one at a time."""
    own = {} if mode == "rw" else {"creator": lambda: _for_reading(str(url.database), mode)}
    try:
        engine = create_engine(url, **own)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise ReportedlyError(
            f"The driver for {url.drivername} is not installed ({error})",
            remedy="Install it, for PostgreSQL with: pip install 'psycopg[binary]', and name it postgresql+psycopg://",
        ) from error
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def _for_reading(file: str, mode: Mode) -> sqlite3.Connection:
    name = quote(Path(file).absolute().as_posix())
    asked = "mode=ro" if mode == "ro" else "immutable=1"
    # Any thread may use it, one at a time: that the pool sees to.
    return sqlite3.connect(
        f"file://{'' if name.startswith('/') else '/'}{name}?{asked}", uri=True, check_same_thread=False
    )


def _unusable(where: str) -> ReportedlyError:
    return ReportedlyError(
        f"{where!r} names no database a casebook can be in",
        remedy="Name a file, such as casebook.db, or a URL that begins with postgresql+psycopg://",
    )


def _prepare(connection: Any, _: Any) -> None:
    # The driver must not open transactions by itself: it does so too late to guard what was just read.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
    cursor.execute("PRAGMA foreign_keys = ON")
    # With the write-ahead log no finished transaction is lost but to a power cut, and none is ever torn.
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()


def _begin(conn: Connection) -> None:
    # A writer takes its turn before it reads, so that what it read still holds when it writes.
    conn.exec_driver_sql("BEGIN IMMEDIATE" if conn.get_execution_options().get("writes") else "BEGIN")
