"""Serve the desk: to this machine alone, or with accounts to others."""

from __future__ import annotations

import logging
import os
import socket
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Final

import uvicorn

from reportedly.errors import ReportedlyError
from reportedly.present.desk.application import app
from reportedly.present.desk.basemap import Tiles
from reportedly.present.desk.reach import Reach
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.guard import Team

# Seconds that answers in hand are given to end when the desk is; a large export takes some.
_GRACE: Final = 10
_OVERHEARD: Final = (
    "reportedly: passwords and texts will cross the network unencrypted. "
    "Put a proxy with TLS before the desk and name its address with --behind-proxy https://…; see docs/serving.md"
)


def serve(
    where: str | Path,
    *,
    reach: Reach = Reach(),  # noqa: B008 – frozen
    tiles: str | Path | None = None,
    open_browser: bool = False,
    renew: bool = False,
    coders: int = 1,
) -> None:
    """Serve the casebook at ``where`` until interrupted; print the desk's address once it listens.

    ``tiles`` is a PMTiles archive to draw beneath the map.  With ``renew`` incidents and picture are made anew
    while it serves.  Each item of review is judged by so many ``coders``, blind to each other.  With port 0 a free one is chosen.  Raises :class:`ReportedlyError` where there is no casebook, others could come in
    without an account, there are no accounts yet, the tiles are none, or the port cannot be had.
    """
    reach.check()
    own = None if tiles is None else Tiles.of(tiles)
    with closing(_listening(reach)) as listener, _team(where, reach) as team, _log():
        if reach.is_overheard:
            print(_OVERHEARD, file=sys.stderr, flush=True)
        config = uvicorn.Config(
            app(where, hosts=reach.hosts, team=team, tiles=own, renew=renew, coders=coders),
            log_level="warning",
            access_log=False,
            server_header=False,
            ws="none",
            proxy_headers=reach.origin is not None,
            forwarded_allow_ips=list(reach.proxies),
            timeout_graceful_shutdown=_GRACE,
        )
        url = reach.url(listener.getsockname()[1])
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


@contextmanager
def _team(where: str | Path, reach: Reach) -> Iterator[Team | None]:
    if not reach.auth:
        yield None
        return
    with Accounts.open(where) as accounts:
        if not accounts.all():
            raise ReportedlyError(
                "There are no accounts yet, so nobody could log in",
                remedy=f"Make one with: reportedly accounts add NAME --role editor --casebook {where}",
            )
        yield Team(accounts, reach.origin)


@contextmanager
def _log() -> Iterator[None]:
    """Write what the desk itself tells to standard error while it serves."""
    log, handler = logging.getLogger("reportedly.desk"), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    try:
        yield
    finally:
        log.removeHandler(handler)


def _listening(reach: Reach) -> socket.socket:
    family = socket.AF_INET6 if ":" in reach.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # So that a desk can be started again at once; elsewhere it would let two share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((reach.host, reach.port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        raise ReportedlyError(
            f"Port {reach.port} cannot be had at {reach.host} ({getattr(error, 'strerror', None) or error})",
            remedy="Choose another with --port, or --port 0 for one that is free",
        ) from error
    return listener
