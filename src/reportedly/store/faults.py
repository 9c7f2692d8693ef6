"""What a database complains of, said so that a person can mend it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError

from reportedly.errors import ReportedlyError

# What SQLite's messages hold, what that means, what to do.
_KNOWN: Final = (
    ("locked", "is being written by another program", "Wait until that has ended and try again"),
    ("readonly", "cannot be written", "Check that you may write the file and its folder"),
    ("unable to open", "cannot be opened", "Check that you may read and write the file and its folder"),
    ("not a database", "is not a casebook", "Name a casebook, or a file that is not there yet to start one"),
    ("disk is full", "has no room left on its disk", "Free some room and try again"),
)


class DatabaseError(ReportedlyError):
    """The database cannot be used, or not now; nothing is wrong with what was asked of it."""


class NotWritableError(DatabaseError):
    """The file or its folder may not be written; it may still be read."""


_NOT_WRITABLE: Final = ("readonly", "unable to open")


@contextmanager
def said_plainly(where: str) -> Iterator[None]:
    """Raise :class:`DatabaseError` for what goes wrong with the database at ``where``."""
    try:
        yield
    except DBAPIError as error:
        told = str(error.orig)
        for sign, what, remedy in _KNOWN:
            if sign in told:
                kind = NotWritableError if sign in _NOT_WRITABLE else DatabaseError
                raise kind(f"{where} {what}", remedy=remedy) from error
        raise DatabaseError(
            f"{where} could not be used ({told.strip()})",
            remedy="If the file is damaged, bring back a copy of it or code the reports into a new casebook",
        ) from error
