"""How many claims each outlet, status, event type and source has: what a filter can offer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, distinct, func, or_, select

from reportedly.store.filters import claim_keys
from reportedly.store.query import Query
from reportedly.store.roles import Role
from reportedly.store.schema import articles, claims, events, spans
from reportedly.store.search import Search

# 102 coded articles name 370 sources, half of them once; a list to choose from shows those with the most claims.
_SOURCES: Final = 100


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value and how many claims have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Values with the most claims first.  Claims without an outlet or a source count for none of theirs."""

    outlet: tuple[FacetValue, ...]
    status: tuple[FacetValue, ...]
    type: tuple[FacetValue, ...]
    source: tuple[FacetValue, ...]


def facets_of(conn: Connection, query: Query, search: Search) -> Facets:
    """Count the claims that ``query`` finds.

    Each facet leaves its own filter aside, so that it shows what choosing another of its values would give.
    A source goes by its fullest naming (``source_ref`` where ``source`` does not name); spellings that fold
    to the same are one.
    """
    return Facets(
        outlet=_counted(conn, _outlets(replace(query, outlet=()), search)),
        status=_counted(conn, _statuses(replace(query, status=()), search)),
        type=_counted(conn, _types(replace(query, type=()), search)),
        source=_counted(conn, _sources(replace(query, source=()), search)),
    )


def _counted(conn: Connection, selected: Select[Any]) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(value, count) for value, count in conn.execute(selected))


def _by_count(value: ColumnElement[Any], count: ColumnElement[Any]) -> tuple[ColumnElement[Any], ...]:
    return count.desc(), value


def _outlets(query: Query, search: Search) -> Select[Any]:
    value, count = func.min(articles.c.outlet), func.count()
    found = claim_keys(query, search, value, count).where(articles.c.outlet.is_not(None))
    return found.group_by(articles.c.outlet_folded).order_by(*_by_count(value, count))


def _statuses(query: Query, search: Search) -> Select[Any]:
    found = claim_keys(query, search, claims.c.status, func.count()).group_by(claims.c.status)
    return found.order_by(*_by_count(claims.c.status, func.count()))


def _types(query: Query, search: Search) -> Select[Any]:
    count = func.count(distinct(events.c.claim_key))
    found = select(events.c.type, count).where(events.c.claim_key.in_(claim_keys(query, search)))
    return found.group_by(events.c.type).order_by(*_by_count(events.c.type, count))


def _sources(query: Query, search: Search) -> Select[Any]:
    value, count = func.min(spans.c.text), func.count()
    columns: list[ColumnElement[Any]] = [value, count]
    named = select(spans.c.claim_key).where(spans.c.role == Role.SOURCE_REF.value)
    unnamed = and_(spans.c.role == Role.SOURCE.value, spans.c.claim_key.not_in(named))
    found = select(*columns).where(
        or_(spans.c.role == Role.SOURCE_REF.value, unnamed),
        spans.c.claim_key.in_(claim_keys(query, search)),
    )
    return found.group_by(spans.c.folded).order_by(*_by_count(value, count)).limit(_SOURCES)
