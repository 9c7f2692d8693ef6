"""What goes wrong, answered in one shape: :class:`~reportedly.present.desk.answers.Refusal`, with a remedy."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reportedly.errors import ReportedlyError
from reportedly.present.desk.answers import Refusal
from reportedly.present.desk.team.people import ForbiddenError, UnknownPersonError
from reportedly.review.book import UnknownJudgementError
from reportedly.review.fields import JudgementError
from reportedly.review.forms import FormError
from reportedly.review.making import NoSuchClaimError
from reportedly.store import UnknownArticleError
from reportedly.store.faults import DatabaseError

_LOG: Final = logging.getLogger("reportedly.desk")


class NotFoundError(ReportedlyError):
    """What an address names is not there (404)."""


class StatusError(ReportedlyError):
    """A refusal with a status of its own, and the headers that go with it."""

    def __init__(
        self, status: HTTPStatus, what: str, *, remedy: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(what, remedy=remedy)
        self.status = status
        self.headers = dict(headers or {})


# Any other error with a remedy is the asker's to mend: 400.
_STATUS: Final = (
    (UnknownPersonError, HTTPStatus.UNAUTHORIZED),
    (ForbiddenError, HTTPStatus.FORBIDDEN),
    (NotFoundError, HTTPStatus.NOT_FOUND),
    (UnknownArticleError, HTTPStatus.NOT_FOUND),
    (NoSuchClaimError, HTTPStatus.NOT_FOUND),
    (UnknownJudgementError, HTTPStatus.NOT_FOUND),
    (JudgementError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (FormError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (DatabaseError, HTTPStatus.SERVICE_UNAVAILABLE),
)
# How operations document their refusals: ``responses={404: REFUSED[404]}``.  The rest are everybody's.
REFUSED: Final[dict[int, dict[str, Any]]] = {
    status: {"model": Refusal, "description": told}
    for status, told in {
        400: "What was asked cannot be answered as it stands; the remedy tells what to write instead.",
        401: "Nobody is logged in, and somebody has to be.",
        403: "The one who asks may not do this, or the request does not come from the desk's own page.",
        404: "There is none such.",
        409: "It was changed meanwhile.",
        413: "More was sent than is taken at once.",
        415: "The body is of a type that is not read here.",
        422: "A parameter or a field is not of its form.",
        429: "Too many; the header Retry-After tells the seconds to wait.",
        503: "The casebook cannot be used now.",
    }.items()
}
# What to do about what the framework refuses by itself.
_REMEDIES: Final = {
    HTTPStatus.NOT_FOUND: "Look at the address, or begin at /",
    HTTPStatus.METHOD_NOT_ALLOWED: "See /api/openapi.json for what may be asked here",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Send less at once",
}
_ANEW: Final = "Mend what was asked and ask again"


def refusal(error: ReportedlyError) -> JSONResponse:
    """Answer with an error."""
    body = Refusal(detail=str(error), what=error.what, remedy=error.remedy).model_dump()
    if isinstance(error, StatusError):
        return JSONResponse(body, status_code=error.status, headers=error.headers)
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), HTTPStatus.BAD_REQUEST)
    return JSONResponse(body, status_code=status)


async def _refused(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ReportedlyError)
    return refusal(error)


async def _misasked(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    told = "; ".join(f"{_where(each['loc'])}: {each['msg']}" for each in error.errors())
    return refusal(StatusError(HTTPStatus.UNPROCESSABLE_ENTITY, told, remedy=_ANEW))


def _where(place: tuple[Any, ...]) -> str:
    """Name the field in question; the first part says only whether it stands in the address or the body."""
    return ".".join(map(str, place[1:])) or str(place[0])


async def _framework(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    return refusal(_plain(error))


def _plain(error: HTTPException) -> ReportedlyError:
    status = HTTPStatus(error.status_code)
    remedy = _REMEDIES.get(status, _ANEW)
    return StatusError(status, str(error.detail).rstrip("."), remedy=remedy, headers=error.headers)


HANDLERS: Final[dict[Any, Any]] = {
    ReportedlyError: _refused,
    RequestValidationError: _misasked,
    HTTPException: _framework,
}


class Faults:
    """An ASGI middleware that answers errors of the program itself with 500, and tells nothing of them but a mark.

    The mark stands in the log beside the traceback, so that whoever keeps the desk finds it.  Errors with a remedy
    that were raised on the way to an operation are answered as everywhere.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            if begun or scope["type"] != "http":
                raise  # half an answer is out: the connection is to break
            await refusal(_told(scope, error))(scope, receive, send)


def _told(scope: Scope, error: Exception) -> ReportedlyError:
    if isinstance(error, HTTPException):
        return _plain(error)
    return error if isinstance(error, ReportedlyError) else _broken(scope, error)


def _broken(scope: Scope, error: Exception) -> ReportedlyError:
    mark = secrets.token_hex(4)
    # Without the query, which may hold what somebody searched for.
    _LOG.error("%s: %s %s failed", mark, scope["method"], scope["path"], exc_info=error)
    return StatusError(
        HTTPStatus.INTERNAL_SERVER_ERROR,
        f"The desk failed at this ({mark})",
        remedy=f"Look for {mark} in the log of `reportedly serve`, and report it with what you find there",
    )
