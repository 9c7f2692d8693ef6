"""How much may be sent at once."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_KIB: Final = 1024
# A judgement with all its fields at their longest takes 20 KiB.
MOST: Final = 64 * _KIB
# A file of judgements: at 400 bytes each, as exported, 40,000 of them.
MOST_IMPORTED: Final = 16 * _KIB * _KIB


class Bodies:
    """An ASGI middleware that refuses (413) what is longer, before it is read where its length is told, else meanwhile."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = MOST_IMPORTED if scope["path"].endswith(".jsonl") else MOST
        _check(_told(scope), most)
        read = 0

        async def counting() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            _check(read, most)
            return message

        await self._app(scope, counting, send)


def _check(length: int, most: int) -> None:
    if length > most:
        # Of the framework's own kind: its reading of bodies passes no other on.
        raise HTTPException(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The body is longer than {most // _KIB} KiB"
        )


def _told(scope: Scope) -> int:
    told = dict(scope["headers"]).get(b"content-length", b"0")
    return int(told) if told.isdigit() else 0
