"""Headers that keep the desk's page to itself."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Nothing but the desk's own files may run, style or fill the page, and no other page may frame it, hold it by a
# window or embed what it answers: the texts shown are other people's, the judgements a team's.
# https://www.w3.org/TR/CSP3/, https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
_POLICY: Final = (
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    # The map draws its signs from data.
    "img-src 'self' data:",
    # The map's worker is a file of its own: none is made from text.
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
)
# The desk uses no device.
_DEVICES: Final = ("camera", "microphone", "geolocation", "payment", "usb", "browsing-topics")
_HEADERS: Final = {
    "Content-Security-Policy": "; ".join(_POLICY),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{device}=()" for device in _DEVICES),
}
# A year; sent where browsers come over TLS only.
_TLS_ONLY: Final = "max-age=31536000"


class GuardingHeaders:
    """An ASGI middleware that sets them on every answer, and has answers asked for anew unless they say else."""

    def __init__(self, app: ASGIApp, *, tls: bool = False) -> None:
        self._app = app
        self._headers = {**_HEADERS, **({"Strict-Transport-Security": _TLS_ONLY} if tls else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                # What is answered under /api is for who asked; the page is the same for everybody.
                private = scope["path"].startswith("/api")
                headers.setdefault("Cache-Control", "private, no-cache" if private else "no-cache")
            await send(message)

        await self._app(scope, receive, sending if scope["type"] == "http" else send)
