"""The desk's own description (``/api/openapi.json``): what holds for every operation is added here once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from reportedly.present.desk.faults import REFUSED
from reportedly.present.desk.team.guard import OPEN
from reportedly.present.desk.team.people import TOKEN_HEADER

_ABOUT: Final = """\
A casebook as JSON: what is said to have happened, by whom, where and when, each with the words it was read from.

Filters of one name widen, different ones narrow. Lists come a page at a time (`limit`, `offset`). An answer to a GET
bears a weak `ETag`; asked again with `If-None-Match`, it is 304 where nothing changed. Every refusal is a `Refusal`:
what is wrong and what to do about it. What changes the casebook is taken from the desk's own page alone and carries the
header `X-CSRF-Token` with the `csrf` of `/api/me`.
"""
_TAGS: Final = {
    "session": "Who asks, logging in and out",
    "incidents": "One happening across reports: its accounts, side by side",
    "picture": "Rows over claims: control, alignment, losses …",
    "map": "What lies beneath the map",
    "claims": "One source saying one thing, with its words",
    "articles": "Reports with their text",
    "review": "Judgements of people, and how far they agree",
    "export": "Everything that is found, as a file",
    "kept": "What is made of the whole casebook, and making it anew",
    "suggest": "Actors and places by the beginning of a name",
}
_COOKIE: Final = "session"
_METHODS: Final = ("get", "post", "put", "patch", "delete")
_CHANGING: Final = _METHODS[1:]


def operation_id(route: APIRoute) -> str:
    """Name an operation for a generated client: ``get_incidents_facets``."""
    method = min(route.methods or {"GET"}).lower()
    return re.sub(r"\W+", "_", f"{method} {route.path_format.removeprefix('/api/')}").strip("_")


def describe(desk: FastAPI, *, cookie: str | None) -> None:
    """Have the desk describe itself; ``cookie`` is the session's, ``None`` where nobody logs in."""

    def openapi() -> dict[str, Any]:
        if desk.openapi_schema is None:
            desk.openapi_schema = _described(desk, cookie)
        return desk.openapi_schema

    # As FastAPI's documentation has it.
    desk.openapi = openapi  # type: ignore[method-assign]


def _described(desk: FastAPI, cookie: str | None) -> dict[str, Any]:
    told = get_openapi(
        title=desk.title,
        version=desk.version,
        description=_ABOUT,
        routes=desk.routes,
        separate_input_output_schemas=True,
    )
    used = {tag for _, _, operation in _operations(told) for tag in operation.get("tags", ())}
    told["tags"] = [{"name": name, "description": about} for name, about in _TAGS.items() if name in used]
    told["components"]["schemas"].pop("HTTPValidationError", None)
    told["components"]["schemas"].pop("ValidationError", None)
    if cookie is not None:
        scheme = {"type": "apiKey", "in": "cookie", "name": cookie}
        told["components"]["securitySchemes"] = {_COOKIE: scheme}
    for path, method, operation in _operations(told):
        _complete(operation, path=path, method=method, accounts=cookie is not None)
    return told


def _operations(told: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in told["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, method, item[method]


def _complete(operation: dict[str, Any], *, path: str, method: str, accounts: bool) -> None:
    refusals = [400, 503]
    if operation.get("parameters") or "requestBody" in operation:
        refusals.append(422)
    if method in _CHANGING:
        refusals += [403, 413, 415]
        if path != "/api/session" or method != "post":
            operation.setdefault("parameters", []).append(_token_header(required=path not in OPEN))
    if accounts and path not in OPEN:
        refusals.append(401)
        operation["security"] = [{_COOKIE: []}]
    answers = operation["responses"]
    for status in refusals:
        if status == 422 or str(status) not in answers:
            answers[str(status)] = _refusal(status)
    if method == "get" and path not in OPEN and _is_json(answers["200"]):
        answers["200"].setdefault("headers", {})["ETag"] = {
            "description": "A digest of this answer, to ask for it again with.",
            "schema": {"type": "string"},
        }
        answers["304"] = {"description": "The asker has this answer already (`If-None-Match`)."}
    operation["responses"] = dict(sorted(answers.items()))


def _is_json(answer: dict[str, Any]) -> bool:
    return bool({"application/json", "application/geo+json"} & set(answer.get("content", {})))


def _token_header(*, required: bool) -> dict[str, Any]:
    return {
        "name": TOKEN_HEADER,
        "in": "header",
        "required": required,
        "description": "The csrf of /api/me.",
        "schema": {"type": "string", "minLength": 1},
    }


def _refusal(status: int) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Refusal"}
    return {
        "description": REFUSED[status]["description"],
        "content": {"application/json": {"schema": schema}},
    }
