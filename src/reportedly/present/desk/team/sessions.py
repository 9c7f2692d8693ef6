"""Sessions: who has logged in, from which browser, and for how long yet.

A browser has a random token, the casebook its digest alone, so that nobody who reads the casebook can take a session
over.  Digests are plain SHA-256: what is random needs no slow hash.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, or_, select, update

from reportedly.errors import ReportedlyError
from reportedly.present.desk.team.people import Person, Role
from reportedly.store.schema import accounts, sessions

# Seconds.  An hour without a request ends a session, as NIST SP 800-63B-4 has it at its second level (section 2.2.3);
# half the day it allows in all, which is a day's work.
IDLE: Final = 60 * 60
LONGEST: Final = 12 * 60 * 60
# Seconds between notes of when a session was last used: an hour's end is that exact, and reading seldom writes.
_NOTED: Final = 5 * 60
# Bits of a token: nobody guesses one of 2**256.
_BITS: Final = 256

Clock = Callable[[], float]


class Sessions:
    """The sessions in an open casebook; an :class:`~reportedly.present.desk.team.accounts.Accounts` has them."""

    def __init__(
        self, connection: Callable[..., AbstractContextManager[Connection]], *, clock: Clock = time.time
    ) -> None:
        self._connection = connection
        self.clock = clock

    def begin(self, person: Person) -> str:
        """Begin a session, and give its token; those that are over are swept out.

        Raises :class:`ReportedlyError` where the account was removed meanwhile.
        """
        token, now = secrets.token_urlsafe(_BITS // 8), int(self.clock())
        with self._connection(writes=True) as conn:
            conn.execute(delete(sessions).where(_over(now)))
            account = conn.execute(select(accounts.c.key).where(accounts.c.name == person.name)).scalar()
            if account is None:
                raise ReportedlyError(f"There is no account {person.name!r}", remedy="Log in as another")
            row = {"account_key": account, "digest": _digest(token), "begun": now, "seen": now}
            conn.execute(insert(sessions), row)
        return token

    def find(self, token: str, *, counts: bool = True) -> Person | None:
        """Give whose session a token is, ``None`` where it is nobody's or over.

        With ``counts`` the request is a use of it, from which the hour runs anew.
        """
        now = int(self.clock())
        columns = (accounts.c.name, accounts.c.role, sessions.c.seen)
        found = select(*columns).select_from(sessions.join(accounts))
        found = found.where(sessions.c.digest == _digest(token), ~_over(now))
        with self._connection() as conn:
            row = conn.execute(found).one_or_none()
        if row is None:
            return None
        if counts and now - row.seen >= _NOTED:
            self._note(token, now)
        return Person(row.name, Role(row.role))

    def end(self, token: str) -> None:
        """End the session of a token, if there is one."""
        with self._connection(writes=True) as conn:
            conn.execute(delete(sessions).where(sessions.c.digest == _digest(token)))

    def _note(self, token: str, now: int) -> None:
        # Where the casebook cannot be written now, the next request notes it.
        with suppress(ReportedlyError), self._connection(writes=True) as conn:
            conn.execute(update(sessions).where(sessions.c.digest == _digest(token)).values(seen=now))


def csrf_of(token: str) -> str:
    """Give what a request that changes anything must tell of its session beside the cookie.

    Made of the token, so that it need not be kept; the token cannot be made of it.
    """
    return hmac.new(token.encode(), b"csrf", hashlib.sha256).hexdigest()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def _over(now: int) -> Any:
    return or_(sessions.c.seen <= now - IDLE, sessions.c.begun <= now - LONGEST)
