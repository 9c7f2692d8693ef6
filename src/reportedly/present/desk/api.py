"""The desk's JSON: lists of articles and claims, an article, and what the filters offer."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Header, Query, Response

from reportedly.errors import ReportedlyError
from reportedly.present.desk.answers import Articles, Claims, CodedArticle, Refusal
from reportedly.present.desk.filters import Filters, PagedFilters
from reportedly.store import Casebook, Facets


class NothingThereError(ReportedlyError):
    """An address under ``/api`` at which the desk has nothing."""


def api(casebook: Casebook) -> APIRouter:
    """Answer from ``casebook``."""
    router = APIRouter(prefix="/api", responses={400: {"model": Refusal}})

    @router.get("/articles")
    def articles(filters: Annotated[PagedFilters, Query()]) -> Articles:
        query = filters.query()
        page = replace(query, limit=filters.limit, offset=filters.offset)
        return Articles(total=casebook.count_articles(query), items=casebook.articles(page))

    # An article's id may be a path or an address of its own.
    @router.get(
        "/articles/{article_id:path}", response_model=CodedArticle, responses={404: {"model": Refusal}}
    )
    def article(article_id: str, if_none_match: Annotated[str | None, Header()] = None) -> Response:
        body = CodedArticle.of(casebook.coded(article_id)).model_dump_json().encode()
        # Weak: the same article may be sent compressed or not.
        tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
        if _has(if_none_match, tag):
            return Response(status_code=304, headers={"ETag": tag})
        return Response(body, media_type="application/json", headers={"ETag": tag})

    @router.get("/claims")
    def claims(filters: Annotated[PagedFilters, Query()]) -> Claims:
        query = filters.query()
        page = replace(query, limit=filters.limit, offset=filters.offset)
        return Claims(total=casebook.count(query), items=list(casebook.claims(page)))

    @router.get("/facets")
    def facets(filters: Annotated[Filters, Query()]) -> Facets:
        return casebook.facets(filters.query())

    @router.get("/{rest:path}", include_in_schema=False)
    def nothing(rest: str) -> None:
        raise NothingThereError(
            f"There is nothing at /api/{rest}",
            remedy="Ask for articles, claims or facets; see /api/openapi.json",
        )

    return router


def _has(if_none_match: str | None, tag: str) -> bool:
    """Compare tags weakly, as RFC 9110, section 13.1.2 has it."""
    told = [each.strip().removeprefix("W/") for each in (if_none_match or "").split(",")]
    return "*" in told or tag.removeprefix("W/") in told
