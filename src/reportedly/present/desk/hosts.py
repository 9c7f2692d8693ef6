"""Refuse requests that name another host: a page elsewhere may have its own name lead to this machine."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus

from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reportedly.present.desk.faults import StatusError


class Hosts:
    """An ASGI middleware: the framework's, with its refusal in the desk's own shape."""

    def __init__(self, app: ASGIApp, allowed: Sequence[str]) -> None:
        self._app = app
        self._check = TrustedHostMiddleware(_known, allowed_hosts=list(allowed), www_redirect=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or raise :class:`StatusError`."""
        if scope["type"] == "http":
            known = False

            async def heed(message: Message) -> None:
                nonlocal known
                known = message["type"] == _KNOWN

            await self._check(scope, receive, heed)
            if not known:
                raise StatusError(
                    HTTPStatus.BAD_REQUEST,
                    "This desk is not known by the name it was asked by",
                    remedy="Use the address that `reportedly serve` prints; --name adds another name",
                )
        await self._app(scope, receive, send)


_KNOWN = "known"


async def _known(_: Scope, __: Receive, send: Send) -> None:
    await send({"type": _KNOWN})
