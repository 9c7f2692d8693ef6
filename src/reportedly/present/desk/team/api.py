"""Who asks, logging in, logging out."""

from __future__ import annotations

import logging
from typing import Annotated, Any, Final

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from reportedly.present.desk.answers import Refusal
from reportedly.present.desk.faults import NotFoundError
from reportedly.present.desk.team import passwords
from reportedly.present.desk.team.guard import Team
from reportedly.present.desk.team.people import Person, Role, UnknownPersonError
from reportedly.present.desk.team.sessions import LONGEST, csrf_of

_LOG: Final = logging.getLogger("reportedly.desk")
# Passwords hashed at once: each takes 64 MiB and a core for 0.1 s; others wait without holding anybody up.
_AT_ONCE: Final = 2
# What stands for a session's token where there are no accounts: a page elsewhere cannot send any.
_NO_SESSION: Final = "desk"


class Me(BaseModel):
    """Who asks.

    ``auth`` is whether one has to log in here; ``name`` is null where nobody has.  ``csrf`` is to be sent in the
    header ``X-CSRF-Token`` with everything that changes the casebook; null where nothing may be.
    """

    auth: bool
    name: str | None
    role: Role
    csrf: str | None


class Login(BaseModel, extra="forbid"):
    """The name and the password of an account."""

    name: Annotated[str, Field(min_length=1, max_length=200)]
    password: Annotated[
        str, Field(min_length=1, max_length=passwords.LONGEST, json_schema_extra={"format": "password"})
    ]


def _told(status: str) -> dict[str, Any]:
    return {"model": Refusal, "description": status}


def api(team: Team | None) -> APIRouter:
    """Answer for ``team``; without one, everybody is the user of this machine."""
    router = APIRouter(prefix="/api", tags=["session"])
    at_once = CapacityLimiter(_AT_ONCE)

    @router.get("/me", summary="Who asks")
    def me(request: Request, response: Response) -> Me:
        """Tell who is logged in, in which role, and the token that changes must carry."""
        response.headers["Cache-Control"] = "no-store"
        return _me(team, request.state.person, getattr(request.state, "token", None))

    @router.post(
        "/session",
        summary="Log in",
        responses={
            401: _told("The name or the password is not right."),
            404: _told("This desk has no accounts."),
            429: _told("There were too many tries; Retry-After tells the seconds to wait."),
        },
    )
    async def log_in(login: Login, request: Request, response: Response) -> Me:
        """Begin a session, in a cookie; one there was is ended."""
        team_here = _with_accounts(team)
        client = request.client.host if request.client else ""
        team_here.tries.count(login.name, client)
        accounts = team_here.accounts
        person = await to_thread.run_sync(accounts.who, login.name, login.password, limiter=at_once)
        if person is None:
            # Without the name, which may be a password in the wrong field.
            _LOG.warning("a log-in from %r was refused", client)
            raise UnknownPersonError(
                "The name or the password is not right",
                remedy="Try again; whoever keeps the accounts can set a new one",
            )
        team_here.tries.forgive(login.name)
        await to_thread.run_sync(_end, team_here, request)
        token = await to_thread.run_sync(accounts.sessions.begin, person)
        _LOG.info("%s logged in from %r", person.name, client)
        response.set_cookie(value=token, max_age=LONGEST, **_cookie(team_here))
        response.headers["Cache-Control"] = "no-store"
        return _me(team_here, person, token)

    @router.delete(
        "/session",
        status_code=204,
        summary="Log out",
        responses={403: _told("The token is not this session's."), 404: _told("This desk has no accounts.")},
    )
    def log_out(request: Request) -> Response:
        """End the session; there need not be one."""
        team_here = _with_accounts(team)
        _end(team_here, request)
        response = Response(
            status_code=204, headers={"Clear-Site-Data": '"cache"', "Cache-Control": "no-store"}
        )
        response.delete_cookie(**_cookie(team_here))
        return response

    return router


def _me(team: Team | None, person: Person | None, token: str | None) -> Me:
    if team is None:
        assert person is not None
        return Me(auth=False, name=person.name, role=person.role, csrf=_NO_SESSION)
    if person is None or token is None:
        return Me(auth=True, name=None, role=Role.READER, csrf=None)
    return Me(auth=True, name=person.name, role=person.role, csrf=csrf_of(token))


def _end(team: Team, request: Request) -> None:
    if token := getattr(request.state, "token", None):
        team.accounts.sessions.end(token)


def _with_accounts(team: Team | None) -> Team:
    if team is None:
        raise NotFoundError(
            "This desk has no accounts", remedy="Go on without; `reportedly serve --auth` asks for them"
        )
    return team


def _cookie(team: Team) -> dict[str, Any]:
    return {"key": team.cookie, "path": "/", "secure": team.is_secure, "httponly": True, "samesite": "lax"}
