"""The desk as an HTTP application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from reportedly import __version__
from reportedly.present.desk.api import api
from reportedly.present.desk.basemap import Tiles
from reportedly.present.desk.basemap import router as basemap
from reportedly.present.desk.bodies import Bodies
from reportedly.present.desk.conditional import Conditional
from reportedly.present.desk.description import describe, operation_id
from reportedly.present.desk.exports.router import router as exports
from reportedly.present.desk.faults import HANDLERS, Faults
from reportedly.present.desk.headers import GuardingHeaders
from reportedly.present.desk.hosts import Hosts
from reportedly.present.desk.incidents.router import router as incidents
from reportedly.present.desk.kept import api as kept
from reportedly.present.desk.maker import Maker
from reportedly.present.desk.nothing import Nothing
from reportedly.present.desk.page import BUILT, Page
from reportedly.present.desk.picture.router import router as picture
from reportedly.present.desk.review.router import router as review
from reportedly.present.desk.review.shelf import Shelf
from reportedly.present.desk.suggest import api as suggest
from reportedly.present.desk.team.api import api as session
from reportedly.present.desk.team.guard import Guard, Team
from reportedly.store import Casebook

_HERE: Final = ("127.0.0.1", "localhost")


def app(  # noqa: PLR0913 – what a desk can be given, each by its name
    casebook_path: str | Path,
    *,
    hosts: Sequence[str] = _HERE,
    page: Path = BUILT,
    team: Team | None = None,
    tiles: Tiles | None = None,
    renew: bool = False,
    coders: int = 1,
) -> FastAPI:
    """Make the desk of the casebook at a path or SQLAlchemy URL.

    Requests that name another host than ``hosts`` are refused: a page elsewhere may have its name lead here.
    ``page`` is the folder of the built page.  With a ``team`` everybody must log in; without one, whoever reaches the
    desk is the user of this machine.  ``tiles`` are map tiles of the reader's own.  With ``renew``
    incidents and picture are made anew, beside it, once it has started.  Each item of review is judged by so many ``coders``,
    blind to each other.  The casebook is closed when the application shuts down.
    Raises :class:`ReportedlyError` where there is no casebook.
    """
    casebook = Casebook.open(casebook_path, create=False)
    maker = Maker(casebook_path, casebook)
    shelf = Shelf(casebook_path, casebook)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if renew:
            maker.make()
        yield
        maker.close()
        shelf.close()
        casebook.close()

    desk = FastAPI(
        title="Reportedly's desk",
        version=__version__,
        generate_unique_id_function=operation_id,
        lifespan=lifespan,
        openapi_url="/api/openapi.json",
        # Their pages load scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        middleware=[
            Middleware(GuardingHeaders, tls=team is not None and team.is_secure),
            # Of 0.8 MB of map, level 5 takes 12 ms and leaves 174 kB; level 9 46 ms and 163 kB.
            Middleware(GZipMiddleware, minimum_size=1_000, compresslevel=5),
            Middleware(Conditional),
            Middleware(Faults),
            Middleware(Hosts, allowed=hosts),
            Middleware(Bodies),
            Middleware(Guard, team=team),
        ],
        exception_handlers=HANDLERS,
    )
    desk.include_router(session(team))
    for made in (kept, incidents, picture):
        desk.include_router(made(maker))
    desk.include_router(exports(maker, casebook, shelf, coders=coders))
    desk.include_router(suggest(maker))
    desk.include_router(basemap(tiles))
    desk.include_router(review(shelf, maker, coders=coders))
    desk.include_router(api(casebook, shelf, coders=coders))
    describe(desk, cookie=None if team is None else team.cookie)
    # Last, as they take whatever is left.
    desk.mount("/api", Nothing(desk))
    desk.mount("/", Page(page))
    return desk
