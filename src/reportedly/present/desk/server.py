"""Serve the desk to this machine, and to no other."""

from __future__ import annotations

import os
import socket
import webbrowser
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread
from typing import Final

import uvicorn

from reportedly.errors import ReportedlyError
from reportedly.present.desk.application import app

_HOST: Final = "127.0.0.1"


def serve(where: str | Path, *, port: int, open_browser: bool = False) -> None:
    """Serve the casebook at ``where`` until interrupted; print the desk's address once it listens.

    With ``port`` 0 a free one is chosen.  Raises :class:`ReportedlyError` where there is no casebook or the
    port cannot be had.
    """
    with closing(_listening(port)) as listener:
        url = f"http://{_HOST}:{listener.getsockname()[1]}/"
        config = uvicorn.Config(app(where), log_level="warning", access_log=False, server_header=False)
        with suppress(KeyboardInterrupt):
            _Server(config, url, open_browser=open_browser).run(sockets=[listener])


class _Server(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config, url: str, *, open_browser: bool) -> None:
        super().__init__(config)
        self._url = url
        self._open_browser = open_browser

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print(f"Desk: {self._url}", flush=True)
        if self._open_browser:
            # Some systems wait for the browser to end.
            Thread(target=webbrowser.open, args=(self._url,), daemon=True).start()


def _listening(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # So that a desk can be started again at once; elsewhere it would let two share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        raise ReportedlyError(
            f"Port {port} cannot be had ({getattr(error, 'strerror', None) or error})",
            remedy="Choose another with --port, or --port 0 for one that is free",
        ) from error
    return listener
