"""Answer 304 where the asker has the same answer already: a weak entity tag on every JSON answer to a GET."""

from __future__ import annotations

import hashlib
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_JSON: Final = ("application/json", "application/geo+json")


class Conditional:
    """An ASGI middleware that tags answers by a digest of their bytes, unless they bring a tag of their own.

    A digest of the answer is never wrong, whatever in the casebook or in the knowledge has changed; hashing takes 1 ms
    for 2 MB.  An operation that can tell sooner sets its ``ETag`` itself.  Answers sent piece by piece, and those not
    to be stored, go untagged.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith("/api"):
            await self._app(scope, receive, send)
            return
        told = Headers(scope=scope).get("if-none-match")
        start: Message | None = None

        async def sending(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and _may_be_tagged(message):
                start = message
            elif start is not None:
                begun, start = start, None
                for each in _answer(begun, message, told):
                    await send(each)
            else:
                await send(message)

        await self._app(scope, receive, sending)


def same(told: str | None, tag: str) -> bool:
    """Compare tags weakly, as RFC 9110, section 13.1.2 has it, with those of an ``If-None-Match``."""
    tags = [each.strip().removeprefix("W/") for each in (told or "").split(",")]
    return "*" in tags or tag.removeprefix("W/") in tags


def _may_be_tagged(start: Message) -> bool:
    headers = Headers(raw=start["headers"])
    kind = headers.get("content-type", "").partition(";")[0]
    return start["status"] == 200 and kind in _JSON and "no-store" not in headers.get("cache-control", "")


def _answer(start: Message, body: Message, told: str | None) -> tuple[Message, Message]:
    headers = MutableHeaders(scope=start)
    if "etag" not in headers and not body.get("more_body"):
        # Weak: the same answer may be sent compressed or not.
        headers["ETag"] = f'W/"{hashlib.sha256(body.get("body", b"")).hexdigest()[:32]}"'
    if body.get("more_body") or not same(told, headers.get("etag", "")):
        return start, body
    kept = [(name, value) for name, value in headers.raw if not name.startswith(b"content-")]
    return (
        {**start, "status": 304, "headers": kept},
        {"type": "http.response.body", "body": b""},
    )
