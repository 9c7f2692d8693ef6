"""The desk's JSON: lists of articles and claims, an article, and what the filters offer."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Annotated, Final

from fastapi import APIRouter, Query

from reportedly.present.desk.answers import Articles, ClaimJudged, Claims, CodedArticle
from reportedly.present.desk.faults import REFUSED
from reportedly.present.desk.filters import Filters, PagedFilters
from reportedly.present.desk.references import judged_answer
from reportedly.present.desk.review.shelf import Shelf
from reportedly.present.desk.team.people import Asking
from reportedly.store import Casebook, Facets
from reportedly.store import Query as Asked
from reportedly.store.overlay import Overlay

# Questions whose facets are kept, of a few kilobytes each.
_FACETS: Final = 256


def api(casebook: Casebook, shelf: Shelf, *, coders: int = 1) -> APIRouter:
    """Answer from ``casebook``; filters find claims by what people decided of them, as ``shelf`` has it.

    Where items are judged by several ``coders``, these see nothing of each other's answers, and find claims as the record has them.
    """
    router = APIRouter(prefix="/api", responses={400: REFUSED[400]})

    # Of 100,000 claims without a filter they take 0.4 s, and everybody asks for these first; the state tells when they change.
    @lru_cache(maxsize=_FACETS)
    def counted(_state: str, query: Asked, overlay: Overlay) -> Facets:
        return casebook.facets(query, overlay=overlay)

    @router.get("/articles", tags=["articles"], summary="List articles")
    def articles(filters: Annotated[PagedFilters, Query()], person: Asking) -> Articles:
        """List the articles that have a claim the filters let through, each with how many it has of these."""
        query = filters.query()
        page = replace(query, limit=filters.limit, offset=filters.offset)
        overlay = shelf.holding(person, coders=coders).overlay
        return Articles(
            total=casebook.count_articles(query, overlay=overlay),
            items=casebook.articles(page, overlay=overlay),
        )

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
    def claims(filters: Annotated[PagedFilters, Query()], person: Asking) -> Claims:
        """List the claims that the filters let through, by date of their article (those without one last)."""
        query = filters.query()
        page = replace(query, limit=filters.limit, offset=filters.offset)
        held = shelf.holding(person, coders=coders)
        items = list(casebook.claims(page, overlay=held.overlay))
        return Claims(
            total=casebook.count(query, overlay=held.overlay),
            items=items,
            judged=[
                ClaimJudged(article=each.article, claim=each.id, judged=list(map(judged_answer, judged)))
                for each in items
                if (judged := held.judged.get((each.article, each.id)))
            ],
        )

    @router.get("/facets", tags=["claims"], summary="What the filters of claims offer")
    def facets(filters: Annotated[Filters, Query()], person: Asking) -> Facets:
        """Count the claims by outlet, status, event type and source; a filter does not narrow its own values."""
        query, overlay = filters.query(), shelf.holding(person, coders=coders).overlay
        return counted(casebook.keeping.articles(), query, overlay)

    return router
