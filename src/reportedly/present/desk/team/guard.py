"""What is asked of every request under ``/api`` before it is answered: who asks, and does the page itself ask.

A page elsewhere can have a browser send requests here, with the cookies it has for this place.  So what changes
anything must come from the desk's own page: by ``Origin`` and ``Sec-Fetch-Site``, which browsers set and pages cannot,
and with a header that no page elsewhere may send (:data:`TOKEN_HEADER`), which tells of the session where there is one.
https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from reportedly.present.desk.faults import StatusError
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.people import (
    NAME_HEADER,
    TOKEN_HEADER,
    ForbiddenError,
    Person,
    UnknownPersonError,
    person_here,
)
from reportedly.present.desk.team.sessions import csrf_of
from reportedly.present.desk.team.tries import Tries

# https://www.rfc-editor.org/rfc/rfc9110#name-safe-methods
_ASKING: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
# What may be asked before anybody is logged in.
OPEN: Final = frozenset({"/api/me", "/api/session"})
# What a page asks by itself, and so says nothing of whether anybody sits before it.
_UNATTENDED: Final = frozenset({"/api/me", "/api/kept"})
# What a form on a page elsewhere cannot send without leave: https://fetch.spec.whatwg.org/#cors-safelisted-request-header
# has "text/plain", which is read here with the header alone, for files of judgements.
_TYPES: Final = frozenset(
    {"application/json", "application/x-ndjson", "application/jsonl", "application/jsonlines", "text/plain"}
)


@dataclass(frozen=True, slots=True)
class Team:
    """How a team comes to the desk.

    ``origin`` is the address it is reached at (``https://desk.example.org``) where a proxy stands before it; ``None``
    where the desk is reached as it is.
    """

    accounts: Accounts
    origin: str | None = None
    tries: Tries = field(default_factory=Tries)

    @property
    def cookie(self) -> str:
        """Name the cookie: over TLS so that browsers let no other place, nor an open connection, set it."""
        # https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-cookie-name-prefixes
        return "__Host-reportedly" if self.is_secure else "reportedly"

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach the desk over TLS: it has none itself."""
        return self.origin is not None and self.origin.startswith("https://")


class Guard:
    """An ASGI middleware that asks it; without a ``team`` everybody is who they say they are."""

    def __init__(self, app: ASGIApp, team: Team | None) -> None:
        self._app = app
        self._team = team

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with who asks, or raise a :class:`ReportedlyError` where it may not be asked."""
        if scope["type"] == "http" and scope["path"].startswith("/api"):
            request = Request(scope)
            if request.method not in _ASKING:
                self._check_page(request)
            request.state.person = await self._person(request)
        await self._app(scope, receive, send)

    async def _person(self, request: Request) -> Person | None:
        path = request.url.path
        if self._team is None:
            return person_here(request.headers.get(NAME_HEADER))
        token = request.cookies.get(self._team.cookie)
        found = None
        if token:
            find, counts = self._team.accounts.sessions.find, path not in _UNATTENDED
            found = await run_in_threadpool(find, token, counts=counts)
        if found is None and path not in OPEN:
            raise UnknownPersonError("Nobody is logged in, or no longer", remedy="Log in, then ask again")
        if found is not None and token is not None:
            request.state.token = token
            self._check_token(request, token)
        return found

    def _check_page(self, request: Request) -> None:
        headers, here = request.headers, self._origin(request)
        if any(each.lower() != here for each in headers.getlist("origin")) or headers.get(
            "sec-fetch-site", "none"
        ) not in {"same-origin", "none"}:
            raise ForbiddenError(
                "This was asked by another page than the desk's own",
                remedy=f"Ask from the desk's page at {here}",
            )
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in _TYPES and (kind or _has_body(request)):
            raise StatusError(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
                f"A body of the type {kind or 'none'} cannot be read",
                remedy="Send it as application/json",
            )
        # Who logs in has no session to tell of; JSON alone is read there, which no page elsewhere may send.
        if request.url.path != "/api/session" and not headers.get(TOKEN_HEADER):
            raise ForbiddenError(
                f"This changes the casebook and came without the header {TOKEN_HEADER}",
                remedy="Send with it the csrf that /api/me tells",
            )

    def _check_token(self, request: Request, token: str) -> None:
        if request.method in _ASKING or (request.method, request.url.path) == ("POST", "/api/session"):
            return
        told = request.headers.get(TOKEN_HEADER, "")
        if not hmac.compare_digest(told.encode(errors="replace"), csrf_of(token).encode()):
            raise ForbiddenError(
                f"The header {TOKEN_HEADER} is of no session, or of an older one",
                remedy="Load the page anew and ask again",
            )

    def _origin(self, request: Request) -> str:
        if self._team is not None and self._team.origin is not None:
            return self._team.origin.lower()
        return f"{request.scope['scheme']}://{request.headers.get('host', '')}".lower()


def _has_body(request: Request) -> bool:
    return request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers
