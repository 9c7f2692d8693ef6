"""How many claims each outlet, status, event type and source has: what a filter can offer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, distinct, func, or_, select

from reportedly.model import Claim
from reportedly.store.filters import claim_keys, keyed
from reportedly.store.fold import folded
from reportedly.store.overlay import NOTHING, Overlay
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


def facets_of(conn: Connection, query: Query, search: Search, overlay: Overlay = NOTHING) -> Facets:
    """Count the claims that ``query`` finds.

    Each facet leaves its own filter aside, so that it shows what choosing another of its values would give.
    A source goes by its fullest naming (``source_ref`` where ``source`` does not name); spellings that fold
    to the same are one.  Claims that ``overlay`` has are counted by what it has of them.
    """
    counting = _Counting(conn, search, overlay)
    return Facets(
        outlet=_told(conn.execute(_outlets(replace(query, outlet=()), search, overlay))),
        status=counting.of(replace(query, status=()), _statuses, lambda claim: [claim.status.value]),
        type=counting.of(
            replace(query, type=()), _types, lambda claim: {event.type.value for event in claim.events}
        ),
        source=counting.of(replace(query, source=()), _sources, _named, same=folded)[:_SOURCES],
    )


@dataclass(frozen=True, slots=True)
class _Counting:
    """Counts the database's claims by what the record has, and those of an overlay by what that has."""

    conn: Connection
    search: Search
    overlay: Overlay

    def of(
        self,
        query: Query,
        counted: Callable[[Select[Any]], Select[Any]],
        values: Callable[[Claim], Iterable[str]],
        *,
        same: Callable[[str], str] = str,
    ) -> tuple[FacetValue, ...]:
        """Count the values of a facet; those for which ``same`` gives the same are one."""
        found = claim_keys(query, self.search)
        if not self.overlay.claims:
            return _told(self.conn.execute(counted(found)))
        corrected = keyed(list(self.overlay.claims))
        rows = self.conn.execute(counted(found.where(~corrected))).all()
        there = claim_keys(query, self.search, overlay=self.overlay).where(corrected)
        own = [self.overlay.claims[key] for key in self.conn.execute(there).scalars()]
        labels = {same(value): value for value, _ in rows}
        counts = Counter({same(value): count for value, count in rows})
        for claim in own:
            for value in values(claim):
                labels.setdefault(same(value), value)
                counts[same(value)] += 1
        return _told(
            sorted(
                ((labels[value], count) for value, count in counts.items()),
                key=lambda each: (-each[1], each[0]),
            )
        )


def _named(claim: Claim) -> list[str]:
    """The fullest naming of who says it."""
    named = claim.source_ref or claim.source
    return [named.text] if named else []


def _told(rows: Iterable[Any]) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(value, count) for value, count in rows)


def _by_count(value: ColumnElement[Any], count: ColumnElement[Any]) -> tuple[ColumnElement[Any], ...]:
    return count.desc(), value


def _outlets(query: Query, search: Search, overlay: Overlay) -> Select[Any]:
    value, count = func.min(articles.c.outlet), func.count()
    found = claim_keys(query, search, value, count, overlay=overlay).where(articles.c.outlet.is_not(None))
    return found.group_by(articles.c.outlet_folded).order_by(*_by_count(value, count))


def _statuses(found: Select[Any]) -> Select[Any]:
    selected = found.with_only_columns(claims.c.status, func.count(), maintain_column_froms=True)
    return selected.group_by(claims.c.status).order_by(*_by_count(claims.c.status, func.count()))


def _types(found: Select[Any]) -> Select[Any]:
    count = func.count(distinct(events.c.claim_key))
    selected = select(events.c.type, count).where(events.c.claim_key.in_(found))
    return selected.group_by(events.c.type).order_by(*_by_count(events.c.type, count))


def _sources(found: Select[Any]) -> Select[Any]:
    value, count = func.min(spans.c.text), func.count()
    columns: list[ColumnElement[Any]] = [value, count]
    named = select(spans.c.claim_key).where(spans.c.role == Role.SOURCE_REF.value)
    unnamed = and_(spans.c.role == Role.SOURCE.value, spans.c.claim_key.not_in(named))
    selected = select(*columns).where(
        or_(spans.c.role == Role.SOURCE_REF.value, unnamed),
        spans.c.claim_key.in_(found),
    )
    return selected.group_by(spans.c.folded).order_by(*_by_count(value, count)).limit(_SOURCES)
