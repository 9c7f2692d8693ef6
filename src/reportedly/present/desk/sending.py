"""Answers put together from JSON that is kept as text: it need not be read to be sent on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from fastapi import Response


def page_of(total: int, items: Iterable[str]) -> Response:
    """A page of a list."""
    return Response(f'{{"total":{total},"items":[{",".join(items)}]}}', media_type="application/json")


def json_of(value: Any) -> Response:
    """An answer that is put together of what was read from such JSON."""
    return Response(
        json.dumps(value, ensure_ascii=False, separators=(",", ":")), media_type="application/json"
    )
