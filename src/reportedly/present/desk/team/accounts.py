"""The accounts of a casebook: who may come to its desk, and in which role."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, Engine, delete, insert, select, update

from reportedly.errors import ReportedlyError
from reportedly.present.desk.team import passwords
from reportedly.present.desk.team.people import Person, Role
from reportedly.present.desk.team.sessions import Sessions
from reportedly.store.fold import folded
from reportedly.store.held import Held
from reportedly.store.opening import opened
from reportedly.store.schema import accounts, sessions

# A name stands beside every judgement; the longest names of people are shorter.
_LONGEST_NAME: Final = 64


@dataclass(frozen=True, slots=True)
class Account:
    """An account as listed; ``made_at`` and ``changed_at`` (password or role) are ISO 8601 date-times in UTC."""

    name: str
    role: Role
    made_at: str
    changed_at: str


class Accounts(Held):
    """The accounts in an open casebook, and their :attr:`sessions`; close it, or use it as a context manager.

    Names are told apart as filters tell words apart: case and accents make no difference.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.sessions = Sessions(self._connection)

    @classmethod
    def open(cls, where: str | Path) -> Self:
        """Open those of the casebook at a path or SQLAlchemy URL.

        Raises :class:`ReportedlyError` as :meth:`reportedly.store.Casebook.open` does.
        """
        return cls(opened(where, create=False))

    def all(self) -> list[Account]:
        """List the accounts by name."""
        columns = [accounts.c[each] for each in ("name", "role", "made_at", "changed_at")]
        with self._connection() as conn:
            rows = conn.execute(select(*columns).order_by(accounts.c.folded)).all()
        return [Account(name, Role(role), made, changed) for name, role, made, changed in rows]

    def add(self, name: str, password: str, role: Role) -> None:
        """Add an account; raise :class:`ReportedlyError` where its name or its password may not be."""
        name = _proper(name)
        passwords.check(password, name=name)
        row = {"name": name, "folded": folded(name), "role": role.value}
        row |= {"password": passwords.hashed(password), "made_at": _now(), "changed_at": _now()}
        with self._connection(writes=True) as conn:
            there = conn.execute(select(accounts.c.name).where(_is(name))).scalar()
            if there is not None:
                raise ReportedlyError(
                    f"There is an account {there!r}", remedy="Choose another name, or change that one"
                )
            conn.execute(insert(accounts), row)

    def give_role(self, name: str, role: Role) -> None:
        """Give an account another role and end its sessions; raise :class:`ReportedlyError` where there is none."""
        self._change(name, role=role.value)

    def give_password(self, name: str, password: str) -> None:
        """Give an account another password and end its sessions; raise as :meth:`add` and :meth:`give_role` do."""
        passwords.check(password, name=name)
        self._change(name, password=passwords.hashed(password))

    def remove(self, name: str) -> None:
        """Remove an account and its sessions; the judgements made under it stay.  Raises as :meth:`give_role`."""
        with self._connection(writes=True) as conn:
            conn.execute(delete(accounts).where(accounts.c.key == _key(conn, name)))

    def who(self, name: str, password: str) -> Person | None:
        """Give the one whose name and password these are, or ``None``; this takes as long where there is no such name.

        A hash made with older parameters is made anew.
        """
        columns = (accounts.c.name, accounts.c.role, accounts.c.password)
        with self._connection() as conn:
            row = conn.execute(select(*columns).where(_is(name))).one_or_none()
        kept = None if row is None else str(row.password)
        if not passwords.fits(password, kept) or row is None or kept is None:
            return None
        if passwords.is_outdated(kept):
            self._renew(kept, passwords.hashed(password))
        return Person(row.name, Role(row.role))

    def _renew(self, kept: str, hashed: str) -> None:
        with self._connection(writes=True) as conn:
            # By the old hash: the password may have been changed since.
            conn.execute(update(accounts).where(accounts.c.password == kept).values(password=hashed))

    def _change(self, name: str, **values: Any) -> None:
        with self._connection(writes=True) as conn:
            key = _key(conn, name)
            conn.execute(update(accounts).where(accounts.c.key == key).values(**values, changed_at=_now()))
            conn.execute(delete(sessions).where(sessions.c.account_key == key))


def _is(name: str) -> Any:
    # A NUL or half a surrogate pair, which no database takes, is in no name.
    return accounts.c.folded == folded(name.replace("\0", " ").encode(errors="replace").decode())


def _key(conn: Connection, name: str) -> int:
    key = conn.execute(select(accounts.c.key).where(_is(name))).scalar()
    if key is None:
        names = conn.execute(select(accounts.c.name)).scalars().all()
        near = get_close_matches(name, names, n=1)
        remedy = (
            f"Did you mean {near[0]!r}?" if near else "List those there are with: reportedly accounts list"
        )
        raise ReportedlyError(f"There is no account {name!r}", remedy=remedy)
    return int(key)


def _proper(name: str) -> str:
    told = unicodedata.normalize("NFC", name.strip())
    if not folded(told) or len(told) > _LONGEST_NAME or not told.isprintable():
        raise ReportedlyError(
            f"{name!r} cannot be an account's name",
            remedy=f"Take up to {_LONGEST_NAME} letters, digits and blanks",
        )
    return told


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
