"""Who can reach the desk, and under which names."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from reportedly.errors import ReportedlyError

LOOPBACK: Final = "127.0.0.1"
_LOCAL_NAMES: Final = (LOOPBACK, "localhost", "::1")
_ANY: Final = ("0.0.0.0", "::")


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the desk listens and how it is come to.

    ``auth``: only with an account.  ``names``: names it is asked by besides its own.  ``origin``: the address that people
    use (``https://desk.example.org``) where a proxy stands before the desk; ``proxies``: the addresses from which such a
    proxy asks, which alone are believed about whom they ask for.
    """

    host: str = LOOPBACK
    port: int = 0
    auth: bool = False
    names: tuple[str, ...] = ()
    origin: str | None = None
    proxies: tuple[str, ...] = (LOOPBACK, "::1")

    def check(self) -> None:
        """Raise :class:`ReportedlyError` where others could come in without an account, or ``origin`` is none."""
        if self.origin is not None:
            _check_origin(self.origin)
        if not self.auth and not (_is_loopback(self.host) and self.origin is None):
            raise ReportedlyError(
                "Without accounts whoever reaches the desk can read and change the casebook, so it listens on this "
                "machine alone",
                remedy="Add --auth (and make accounts with `reportedly accounts add`), or leave out --host and --behind-proxy",
            )

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names that requests may ask for, as they stand in an address."""
        own = (socket.gethostname(), socket.getfqdn()) if self.host in _ANY else (self.host,)
        public = urlsplit(self.origin).hostname if self.origin else None
        names = (*_LOCAL_NAMES, *own, *self.names, *((public,) if public else ()))
        return tuple(dict.fromkeys(map(_in_address, names)))

    @property
    def tls(self) -> bool:
        """Whether browsers come over TLS."""
        return self.origin is not None and self.origin.startswith("https://")

    @property
    def is_overheard(self) -> bool:
        """Whether passwords would cross a network as they are."""
        if self.origin is not None:
            return not self.tls
        return not _is_loopback(self.host)

    def url(self, port: int) -> str:
        """Give the address to open, where the desk listens at ``port``."""
        if self.origin is not None:
            return f"{self.origin}/"
        host = self.host if self.host not in _ANY else socket.gethostname()
        return f"http://{_in_address(host)}:{port}/"


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _check_origin(origin: str) -> None:
    try:
        told = urlsplit(origin)
        proper = told.scheme in {"http", "https"} and bool(told.hostname) and told.port != 0
    except ValueError:
        proper = False
    if not proper or origin != f"{told.scheme}://{told.netloc}" or "@" in told.netloc:
        raise ReportedlyError(
            f"{origin!r} is not the address of a desk",
            remedy="Give it as people's browsers have it, without a path: https://desk.example.org",
        )
