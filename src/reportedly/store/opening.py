"""Open a casebook: find it, make sure that it is one, and bring its tables up to this version."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import URL, Connection, Engine, column, inspect, select, table

from reportedly.errors import ReportedlyError
from reportedly.store.engine import Mode, connected, located
from reportedly.store.faults import NotWritableError, said_plainly
from reportedly.store.schema import REVISION, VERSION_TABLE

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
# RETURNING, which tells the keys of rows added together, came with SQLite 3.35.
_OLDEST_SQLITE: Final = (3, 35, 0)


def opened(where: str | Path, *, create: bool) -> Engine:
    """Open the database at ``where`` as a casebook; raise :class:`ReportedlyError` where that cannot be.

    Without ``create``, a file that may not be written is opened for reading, where it needs no migration.
    """
    url = located(where)
    if url.get_backend_name() == "sqlite":
        _check_file(url, create=create)
    try:
        return _opened(url, "rw", create=create)
    except NotWritableError:
        if create or url.get_backend_name() != "sqlite":
            raise
        return _for_reading(url)


def _for_reading(url: URL) -> Engine:
    try:
        return _opened(url, "ro", create=False)
    except NotWritableError:
        log = Path(f"{url.database}-wal")
        if log.exists() and log.stat().st_size:  # what was added last, which "immutable" would pass over
            raise
        return _opened(url, "immutable", create=False)


def _opened(url: URL, mode: Mode, *, create: bool) -> Engine:
    engine = connected(url, mode=mode)
    try:
        with said_plainly(name(url)):
            _bring_up(engine, create=create)
    except BaseException:
        engine.dispose()
        raise
    return engine


def name(url: URL) -> str:
    """Name the casebook in messages: its file, or its URL without the password."""
    return (
        str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    )


def _check_file(url: URL, *, create: bool) -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise ReportedlyError(
            f"This Python comes with SQLite {sqlite3.sqlite_version}, which is too old",
            remedy="Use a Python with SQLite 3.35 or newer",
        )
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise ReportedlyError("A casebook is a file", remedy="Name one, such as casebook.db")
    file = Path(url.database)
    if file.is_dir():
        raise ReportedlyError(
            f"{file} is a folder", remedy=f"Name a file in it, such as {file / 'casebook.db'}"
        )
    if not file.exists() and not create:
        raise _missing(str(file))
    if not file.parent.is_dir():
        raise ReportedlyError(f"There is no folder {file.parent}", remedy="Make it, or name another place")


def _bring_up(engine: Engine, *, create: bool) -> None:
    with engine.connect() as conn:
        found = _revision(conn)
    if found == REVISION:
        return
    if found is None and not create:
        raise _missing(name(engine.url))
    if found is None and engine.dialect.name == "sqlite":
        _keep_write_ahead_log(engine)
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        # Another program may have been quicker; now it is our turn.
        if _revision(conn) != REVISION:
            _migrate(conn)


def _revision(conn: Connection) -> str | None:
    """Tell the migration the casebook is at; ``None`` where the database is empty."""
    tables = inspect(conn).get_table_names()
    if VERSION_TABLE not in tables:
        if tables:
            raise ReportedlyError(
                f"{name(conn.engine.url)} is a database, but not a casebook",
                remedy="Name a casebook, or a file that is not there yet to start one",
            )
        return None
    return conn.execute(select(table(VERSION_TABLE, column("version_num")).c.version_num)).scalar()


def _migrate(conn: Connection) -> None:
    # Loaded here only: most casebooks are opened without needing it.
    from alembic import command  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = migrations(conn)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = _revision(conn)
    if found is not None and found not in known:
        raise ReportedlyError(
            f"{name(conn.engine.url)} was made by a newer version of Reportedly",
            remedy="Bring this one up to date with: pip install --upgrade reportedly",
        )
    command.upgrade(config, REVISION)


def migrations(conn: Connection) -> Config:
    """Give the settings with which Alembic runs the migrations of this package on ``conn``."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": conn, "version_table": VERSION_TABLE})
    # A percent sign in a folder's name is no placeholder.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _keep_write_ahead_log(engine: Engine) -> None:
    # The log lets the desk read while articles are added.  It cannot be set within a transaction, and the
    # file remembers it; where a disk cannot keep it, SQLite goes on with its older way.
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.close()
    finally:
        connection.close()


def _missing(where: str) -> ReportedlyError:
    return ReportedlyError(
        f"There is no casebook at {where}", remedy="Start one with: reportedly add --casebook FILE REPORT…"
    )
