"""The page: the files built from ``web/``, its first one for every address the page itself knows."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

BUILT: Final = Path(__file__).parent / "static"
_INDEX: Final = "index.html"
_NOT_BUILT: Final = (
    "The desk's page has not been built.\n"
    "Build it with `make page` in the source tree, then reload. The casebook's JSON is at /api already.\n"
)


class Page(StaticFiles):
    """Serve the page built in ``folder``, or say how to build it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._folder = folder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, whether the page was built before the desk was started, since, or not yet."""
        if (self._folder / _INDEX).is_file():
            await super().__call__(scope, receive, send)
        else:
            await PlainTextResponse(_NOT_BUILT, status_code=503)(scope, receive, send)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer with a file, or with the page where the address is one of the page's own."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or _is_file(path):
                raise
            return await super().get_response(_INDEX, scope)
        if path.startswith("assets/"):
            # Their names change with their content.
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        if path.endswith(".gz"):
            # Compressed when it was built; every browser unpacks it.
            response.headers["Content-Encoding"] = "gzip"
        return response


def _is_file(path: str) -> bool:
    return "." in path.rpartition("/")[2].lstrip(".")
