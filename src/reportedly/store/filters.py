"""From a query to conditions in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, or_, select

from reportedly.store.fold import folded
from reportedly.store.overlay import NOTHING, Overlay
from reportedly.store.query import Query, article_ids, day_bounds, event_types, statuses
from reportedly.store.roles import SPEAKERS, Role
from reportedly.store.schema import articles, claims, events, spans
from reportedly.store.search import Search
from reportedly.store.terms import terms

Condition = ColumnElement[bool]


def claim_keys(
    query: Query, search: Search, *columns: ColumnElement[Any], overlay: Overlay = NOTHING
) -> Select[Any]:
    """Select the claims that meet every filter: their keys, or the columns of claim and article asked for.

    Those that ``overlay`` has are found by what it has of them.
    """
    wanted = columns or (claims.c.key,)
    joined = select(*wanted).select_from(claims.join(articles))
    asked, text = _on_values(query, search), on_text(query, search)
    if asked and overlay.claims:
        more, less = overlay.changed(query)
        if less:
            asked.append(~keyed(less))
        if more:
            asked = [or_(keyed(more), and_(*asked))]
    return joined.where(*on_articles(query), *asked, *text)


def keyed(keys: Sequence[int]) -> Condition:
    """Hold for claims with these keys, written out: a database takes only so many values of a statement's own."""
    return claims.c.key.in_(bindparam(None, value=list(keys), expanding=True, literal_execute=True))


def in_order(selected: Select[Any]) -> Select[Any]:
    """Order claims by their article's date (those without one last), its id, and where they stand in it."""
    return selected.order_by(*by_article(), claims.c.start, claims.c.n)


def by_article() -> tuple[ColumnElement[Any], ...]:
    """Order articles by date, those without one last, then by id."""
    return articles.c.first_day.nulls_last(), articles.c.published.nulls_last(), articles.c.id


def on_articles(query: Query) -> list[Condition]:
    """Tell what the query asks of the article."""
    asked: list[Condition] = []
    ids = article_ids(query)
    if ids is not None:
        asked.append(articles.c.id.in_(ids))
    if query.outlet:
        asked.append(articles.c.outlet_folded.in_([folded(outlet) for outlet in query.outlet]))
    since, until = day_bounds(query)
    if since is not None:
        asked.append(articles.c.last_day >= since[0])
    if until is not None:
        asked.append(articles.c.first_day <= until[1])
    return asked


def on_claims(query: Query, search: Search) -> list[Condition]:
    """Tell what the query asks of the claim itself."""
    return [*_on_values(query, search), *on_text(query, search)]


def on_text(query: Query, search: Search) -> list[Condition]:
    """Tell what the query asks of its words."""
    if query.text is not None and query.text.strip():
        return [search.matches(terms(query.text))]
    return []


def _on_values(query: Query, search: Search) -> list[Condition]:
    asked: list[Condition] = []
    if query.status:
        asked.append(claims.c.status.in_([status.value for status in statuses(query)]))
    if query.source:
        asked.append(claims.c.key.in_(_naming(spans.c.claim_key, SPEAKERS, query.source, search)))
    if of_event := _on_events(query, search):
        asked.append(claims.c.key.in_(select(events.c.claim_key).where(*of_event)))
    return asked


def _on_events(query: Query, search: Search) -> list[Condition]:
    """Tell what one and the same event must be."""
    asked: list[Condition] = []
    if query.type:
        asked.append(events.c.type.in_([kind.value for kind in event_types(query)]))
    for role, names in ((Role.PLACE, query.place), (Role.ACTOR, query.actor)):
        if names:
            asked.append(events.c.key.in_(_naming(spans.c.event_key, (role,), names, search)))
    return asked


def _naming(
    key: ColumnElement[Any], roles: tuple[Role, ...], names: tuple[str, ...], search: Search
) -> Select[Any]:
    """Select the keys of what has one of ``names`` in a span of one of ``roles``."""
    wanted = or_(*(search.holds(spans.c.folded, folded(name)) for name in names))
    return select(key).where(spans.c.role.in_([role.value for role in roles]), wanted)
