"""Answers put together from JSON that is kept as text: it need not be read to be sent on."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import Response


def page_of(total: int, items: Iterable[str]) -> Response:
    """A page of a list."""
    return Response(f'{{"total":{total},"items":[{",".join(items)}]}}', media_type="application/json")
