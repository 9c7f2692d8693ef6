"""The desk's JSON: lists of articles and claims, an article, and what the filters offer."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query

from reportedly.present.desk.answers import Articles, Claims, CodedArticle
from reportedly.present.desk.faults import REFUSED
from reportedly.present.desk.filters import Filters, PagedFilters
from reportedly.store import Casebook, Facets


def api(casebook: Casebook) -> APIRouter:
    """Answer from ``casebook``."""
    router = APIRouter(prefix="/api", responses={400: REFUSED[400]})

    @router.get("/articles", tags=["articles"], summary="List articles")
    def articles(filters: Annotated[PagedFilters, Query()]) -> Articles:
        """List the articles that have a claim the filters let through, each with how many it has of these."""
        query = filters.query()
        page = replace(query, limit=filters.limit, offset=filters.offset)
        return Articles(total=casebook.count_articles(query), items=casebook.articles(page))

    # An article's id may be a path or an address of its own.
    @router.get(
        "/articles/{article_id:path}",
        tags=["articles"],
        summary="One article",
        responses={404: REFUSED[404]},
    )
    def article(article_id: str) -> CodedArticle:
        """Give an article's text, with the lines it was laid out in and its claims."""
        return CodedArticle.of(casebook.coded(article_id))

    @router.get("/claims", tags=["claims"], summary="List claims")
    def claims(filters: Annotated[PagedFilters, Query()]) -> Claims:
        """List the claims that the filters let through, by date of their article (those without one last)."""
        query = filters.query()
        page = replace(query, limit=filters.limit, offset=filters.offset)
        return Claims(total=casebook.count(query), items=list(casebook.claims(page)))

    @router.get("/facets", tags=["claims"], summary="What the filters of claims offer")
    def facets(filters: Annotated[Filters, Query()]) -> Facets:
        """Count the claims by outlet, status, event type and source; a filter does not narrow its own values."""
        return casebook.facets(filters.query())

    return router
