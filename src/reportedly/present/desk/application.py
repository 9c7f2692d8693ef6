"""The desk as an HTTP application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from reportedly.errors import ReportedlyError
from reportedly.present.desk.answers import Refusal
from reportedly.present.desk.api import NothingThereError, api
from reportedly.present.desk.headers import GuardingHeaders
from reportedly.present.desk.page import BUILT, Page
from reportedly.store import Casebook, UnknownArticleError

_HERE: Final = ("127.0.0.1", "localhost")


def app(casebook_path: str | Path, *, hosts: Sequence[str] = _HERE, page: Path = BUILT) -> FastAPI:
    """Make the desk of the casebook at a path or SQLAlchemy URL.

    Requests that name another host than ``hosts`` are refused: a page elsewhere may have its name lead here.
    ``page`` is the folder of the built page.  The casebook is closed when the application shuts down.
    Raises :class:`ReportedlyError` where there is no casebook.
    """
    casebook = Casebook.open(casebook_path, create=False)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        casebook.close()

    desk = FastAPI(
        title="Reportedly's desk",
        lifespan=lifespan,
        openapi_url="/api/openapi.json",
        # Their pages load scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        middleware=[
            Middleware(GuardingHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            Middleware(GZipMiddleware, minimum_size=1_000),
        ],
        exception_handlers={ReportedlyError: _refused, RequestValidationError: _misasked},
    )
    desk.include_router(api(casebook))
    desk.mount("/", Page(page))
    return desk


async def _refused(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ReportedlyError)
    missing = isinstance(error, (UnknownArticleError, NothingThereError))
    return _refusal(error, 404 if missing else 400)


async def _misasked(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    told = "; ".join(f"{each['loc'][-1]}: {each['msg']}" for each in error.errors())
    return _refusal(ReportedlyError(told, remedy="Mend the address and ask again"), 422)


def _refusal(error: ReportedlyError, status: int) -> JSONResponse:
    body = Refusal(detail=str(error), what=error.what, remedy=error.remedy)
    return JSONResponse(body.model_dump(), status_code=status)
