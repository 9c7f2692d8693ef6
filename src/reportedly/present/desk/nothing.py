"""Addresses under ``/api`` at which there is nothing, or nothing of the kind that is asked."""

from __future__ import annotations

import re
from functools import cached_property
from http import HTTPStatus
from typing import Final

from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from reportedly.present.desk.faults import NotFoundError, StatusError

_METHODS: Final = frozenset({"get", "post", "put", "patch", "delete"})


class Nothing:
    """An ASGI application, mounted behind all operations of ``desk``, that refuses what none of them answers.

    The framework would say of another method on a known address that there is nothing, as the page answers all.
    """

    def __init__(self, desk: FastAPI) -> None:
        self._desk = desk

    async def __call__(self, scope: Scope, _: Receive, __: Send) -> None:
        """Raise :class:`NotFoundError`, or :class:`StatusError` with the methods that may be asked (405)."""
        path = scope["path"]
        allowed = {method for known, methods in self._known for method in methods if known.fullmatch(path)}
        # An address may look like a known one, a slash for a part of it, and be none.
        if not allowed or scope["method"] in allowed:
            raise NotFoundError(
                f"There is nothing at {path}", remedy="See /api/openapi.json for what may be asked"
            )
        told = ", ".join(sorted(allowed))
        raise StatusError(
            HTTPStatus.METHOD_NOT_ALLOWED,
            f"{scope['method']} cannot be asked here",
            remedy=f"Ask {told}; see /api/openapi.json",
            headers={"Allow": told},
        )

    @cached_property
    def _known(self) -> list[tuple[re.Pattern[str], list[str]]]:
        """The addresses of the operations, with their methods."""
        return [
            (
                re.compile(re.sub(r"\\\{[^}]*\\\}", ".+", re.escape(path)), re.DOTALL),
                [method.upper() for method in item if method in _METHODS],
            )
            for path, item in self._desk.openapi()["paths"].items()
        ]
