"""A casebook: coded articles in one database, found again by filters and full text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, Engine, Select, func, select

from reportedly.errors import ReportedlyError
from reportedly.model import Article, Claim, Coded
from reportedly.store import evidence
from reportedly.store import query as queries
from reportedly.store.citing import Cited, cited, keys_of
from reportedly.store.facets import Facets, facets_of
from reportedly.store.filters import by_article, claim_keys, in_order, on_articles, on_claims
from reportedly.store.groundings import Groundings
from reportedly.store.held import Held
from reportedly.store.keeping import Keeping
from reportedly.store.loading import claims_of, coded_of
from reportedly.store.opening import opened
from reportedly.store.overlay import NOTHING, Overlay, differs
from reportedly.store.query import Query
from reportedly.store.schema import articles, claims
from reportedly.store.search import search_for
from reportedly.store.writing import put

# The query without a filter.
EVERYTHING: Final = Query()
# Claims are loaded by so many at once: few statements, little memory.
_BATCH: Final = 500
# Looking for ids like a mistyped one took 0.1 s (short ids) to 0.3 s (addresses) for so many.
_NEAR: Final = 5_000


class Added(StrEnum):
    """What became of an article that was added."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"


class UnknownArticleError(ReportedlyError):
    """No article has the id asked for."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as listed, without its text; ``claims`` is how many of its claims the query finds."""

    id: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    language: str | None
    claims: int


@dataclass(frozen=True, slots=True)
class Found:
    """An article with the ids of those of its claims that a query finds."""

    article: str
    claims: tuple[str, ...]


class Casebook(Held):
    """An open casebook.  Any thread may use it; close it, or use it as a context manager."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._search = search_for(engine.dialect)
        self.groundings = Groundings(self._connection)
        self.keeping = Keeping(self._connection, self._search)

    @classmethod
    def open(cls, where: str | Path, *, create: bool = True) -> Self:
        """Open the casebook at a path or SQLAlchemy URL, bringing its tables up to this version.

        Without ``create``, one that may not be written is opened for reading.
        Raises :class:`ReportedlyError` where there is none and ``create`` is not set, where it is another
        kind of file or database, or was made by a newer version.
        """
        return cls(opened(where, create=create))

    def add(self, coded: Coded, *, replace: bool = False) -> Added:
        """Keep a coded article, all of it or nothing.

        An article that is already there with the same text and metadata stays as it is, by whichever reader
        version it was coded; with ``replace`` it is written anew where anything differs.  Raises
        :class:`ArticleError` where another article has its id and ``replace`` is not set, and where a value is
        not the text's own; any other :class:`ReportedlyError` is the casebook's (locked, full, read-only).
        """
        evidence.check(coded)
        with self._connection(writes=True) as conn:
            # The lock, on databases that have one, keeps others from keeping the grounding of what is replaced.
            own = select(articles.c.key).where(articles.c.id == coded.article.id).with_for_update()
            key = conn.execute(own).scalar()
            if key is None:
                put(conn, coded, self._search, key=None)
                return Added.ADDED
            there = coded_of(conn, key)
            if there == coded:
                return Added.UNCHANGED
            differing = _differing(there.article, coded.article)
            if not replace and not differing:
                return Added.UNCHANGED
            if not replace:
                raise evidence.ArticleError(
                    f"The casebook has an article {coded.article.id!r} with another {' and '.join(differing)}",
                    remedy="Give this one an id of its own, or replace the one there (--replace)",
                )
            put(conn, coded, self._search, key=key)
            return Added.REPLACED

    def articles(self, query: Query = EVERYTHING, *, overlay: Overlay = NOTHING) -> list[ArticleRow]:
        """List the articles ``query`` finds by date (those without one last) and id, without their texts.

        With a filter on claims (source, status, type, place, actor, text), those with such a claim.
        """
        columns = [articles.c[name] for name in ("id", "title", "outlet", "published", "url", "language")]
        selected, matching = self._articles(query, *columns, overlay=overlay)
        selected = selected.add_columns(matching).order_by(*by_article())
        with self._connection() as conn:
            return [ArticleRow(*row) for row in conn.execute(_paged(selected, query))]

    def count_articles(self, query: Query = EVERYTHING, *, overlay: Overlay = NOTHING) -> int:
        """Count the articles ``query`` finds, whatever its limit and offset."""
        selected, _ = self._articles(query, articles.c.key, overlay=overlay)
        with self._connection() as conn:
            return _number(conn, select(func.count()).select_from(selected.subquery()))

    def coded(self, article_id: str) -> Coded:
        """Give the article with its lines and claims; raise :class:`UnknownArticleError` where there is none."""
        with self._connection() as conn:
            key = None
            if evidence.storable(article_id):
                key = conn.execute(select(articles.c.key).where(articles.c.id == article_id)).scalar()
            if key is None:
                raise UnknownArticleError(
                    f"There is no article {article_id!r}", remedy=_near(conn, article_id)
                )
            return coded_of(conn, key)

    def cited(self, named: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Cited]:
        """Give claims by their article's id and their own, with what is needed to read them; those there are not are left out."""
        with self._connection() as conn:
            return cited(conn, named)

    def overlay(self, corrected: Mapping[tuple[str, str], Claim]) -> Overlay:
        """Lay claims as they were corrected, by their article's id and their own, over the record; those alike to filters are left out."""
        with self._connection() as conn:
            there = cited(conn, list(corrected))
            changed = {
                each: claim
                for each, claim in corrected.items()
                if each in there and differs(claim, there[each].claim)
            }
            keys = keys_of(conn, changed)
        return Overlay(
            {keys[each]: claim for each, claim in changed.items()},
            {keys[each]: there[each].claim for each in changed},
        )

    def claims(self, query: Query = EVERYTHING, *, overlay: Overlay = NOTHING) -> Iterator[Claim]:
        """Give the claims ``query`` finds, by date (those without one last), article and place in it.

        With an ``overlay`` it finds those that this has by what it has of them; they are given as the record has them.
        """
        queries.check(query)
        return self._claims(_paged(in_order(claim_keys(query, self._search, overlay=overlay)), query))

    def count(self, query: Query = EVERYTHING, *, overlay: Overlay = NOTHING) -> int:
        """Count the claims ``query`` finds, whatever its limit and offset."""
        queries.check(query)
        selected = claim_keys(query, self._search, func.count(), overlay=overlay)
        with self._connection() as conn:
            return _number(conn, selected)

    def facets(self, query: Query = EVERYTHING, *, overlay: Overlay = NOTHING) -> Facets:
        """Count the claims ``query`` finds by outlet, status, event type and source."""
        queries.check(query)
        with self._connection() as conn:
            return facets_of(conn, query, self._search, overlay)

    def found(self, query: Query = EVERYTHING) -> list[Found]:
        """Give the articles with claims that ``query`` finds, and the ids of these, in the order of :meth:`claims`."""
        queries.check(query)
        selected = in_order(claim_keys(query, self._search, articles.c.id, claims.c.id))
        with self._connection() as conn:
            grouped = groupby(conn.execute(_paged(selected, query)), key=lambda row: str(row[0]))
            return [Found(article, tuple(row[1] for row in rows)) for article, rows in grouped]

    def _claims(self, selected: Select[Any]) -> Iterator[Claim]:
        with self._connection() as conn:
            keys = conn.execute(selected).scalars().all()
            for start in range(0, len(keys), _BATCH):
                yield from claims_of(conn, keys[start : start + _BATCH])

    def _articles(self, query: Query, *columns: Any, overlay: Overlay = NOTHING) -> tuple[Select[Any], Any]:
        """Select the articles found, and beside them how many of their claims are."""
        queries.check(query)
        found = claim_keys(
            query, self._search, claims.c.article_key, func.count().label("found"), overlay=overlay
        )
        per_article = found.group_by(claims.c.article_key).subquery()
        # A filter on claims leaves out articles that have none such; otherwise those without claims count too.
        optional = not on_claims(query, self._search)
        joined = articles.join(per_article, per_article.c.article_key == articles.c.key, isouter=optional)
        selected = select(*columns).select_from(joined).where(*on_articles(query))
        return selected, func.coalesce(per_article.c.found, 0)


def _paged(selected: Select[Any], query: Query) -> Select[Any]:
    return selected.limit(query.limit).offset(query.offset or None)


def _number(conn: Connection, selected: Select[Any]) -> int:
    return int(conn.execute(selected).scalar_one())


def _differing(there: Article, new: Article) -> list[str]:
    told = ("text", "title", "outlet", "published", "url", "language")
    return [name for name in told if getattr(there, name) != getattr(new, name)]


def _near(conn: Connection, article_id: str) -> str:
    ids = conn.execute(select(articles.c.id).order_by(articles.c.id).limit(_NEAR)).scalars().all()
    near = get_close_matches(article_id, ids, n=3)
    if near:
        return f"Did you mean {' or '.join(map(repr, near))}?"
    return "List those there are with: reportedly articles"
