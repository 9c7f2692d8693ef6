"""From rows back to the record, exactly as it was put in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Row, select

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Line,
    LineKind,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.store.roles import Role
from reportedly.store.schema import articles, claims, counts, events, lines, spans

# A span belongs to a claim, to one of its events, or to one of an event's counts.
Owner = tuple[int, int | None, int | None]


@dataclass(frozen=True, slots=True)
class _Parts:
    """The rows that claims are put together from, by what they belong to, in their order."""

    events: dict[int, list[Row[Any]]] = field(default_factory=lambda: defaultdict(list))
    counts: dict[int, list[Row[Any]]] = field(default_factory=lambda: defaultdict(list))
    spans: dict[Owner, dict[str, list[Span]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )

    def all(self, owner: Owner, role: Role) -> tuple[Span, ...]:
        return tuple(self.spans[owner][role.value])

    def maybe(self, owner: Owner, role: Role) -> Span | None:
        return next(iter(self.spans[owner][role.value]), None)

    def one(self, owner: Owner, role: Role) -> Span:
        return self.spans[owner][role.value][0]


def claims_of(conn: Connection, keys: Sequence[int]) -> list[Claim]:
    """Load the claims with ``keys``, in their order."""
    columns = (claims, articles.c.id.label("article"), articles.c.outlet, articles.c.published)
    found = conn.execute(select(*columns).join(articles).where(claims.c.key.in_(keys)))
    heads = {row.key: row for row in found}
    parts = _parts(conn, keys)
    return [_claim(heads[key], parts) for key in keys]


def coded_of(conn: Connection, key: int) -> Coded:
    """Load the coded article with ``key``."""
    row = conn.execute(select(articles).where(articles.c.key == key)).one()
    told: dict[bool, list[Line]] = {True: [], False: []}
    for line in conn.execute(select(lines).where(lines.c.article_key == key).order_by(lines.c.n)):
        told[line.markup].append(Line(_span(line), LineKind(line.kind)))
    article = Article(
        id=row.id,
        text=row.text,
        title=row.title,
        outlet=row.outlet,
        published=row.published,
        url=row.url,
        language=row.language,
        markup=tuple(told[True]),
    )
    own = select(claims.c.key).where(claims.c.article_key == key).order_by(claims.c.n)
    found = claims_of(conn, conn.execute(own).scalars().all())
    return Coded(article, tuple(told[False]), tuple(found))


def _parts(conn: Connection, keys: Sequence[int]) -> _Parts:
    parts = _Parts()
    for row in conn.execute(select(events).where(events.c.claim_key.in_(keys)).order_by(events.c.n)):
        parts.events[row.claim_key].append(row)
    of_events = select(counts).join(events).where(events.c.claim_key.in_(keys))
    for row in conn.execute(of_events.order_by(counts.c.n)):
        parts.counts[row.event_key].append(row)
    for row in conn.execute(select(spans).where(spans.c.claim_key.in_(keys)).order_by(spans.c.n)):
        parts.spans[row.claim_key, row.event_key, row.count_key][row.role].append(_span(row))
    return parts


def _claim(head: Row[Any], parts: _Parts) -> Claim:
    at = (head.key, None, None)
    return Claim(
        article=head.article,
        id=head.id,
        sentence=parts.one(at, Role.SENTENCE),
        content=parts.one(at, Role.CONTENT),
        source=parts.maybe(at, Role.SOURCE),
        source_ref=parts.maybe(at, Role.SOURCE_REF),
        via=parts.all(at, Role.VIA),
        cue=parts.maybe(at, Role.CUE),
        status=Status(head.status),
        polarity=Polarity(head.polarity),
        modality=Modality(head.modality),
        confidence=head.confidence,
        events=tuple(_event(row, parts) for row in parts.events[head.key]),
        outlet=head.outlet,
        published=head.published,
        derived_by=Derivation(head.reader, head.version),
        embedding=head.embedding,
    )


def _event(row: Row[Any], parts: _Parts) -> Event:
    at = (row.claim_key, row.key, None)
    bare = Event(
        trigger=parts.one(at, Role.TRIGGER),
        type=EventType(row.type),
        confidence=row.confidence,
        counts=tuple(_count(count, row.claim_key, parts) for count in parts.counts[row.key]),
    )
    roles: dict[str, Any] = {name: parts.all(at, Role(name)) for name, _ in bare.roles()}
    return replace(bare, **roles)


def _count(row: Row[Any], claim_key: int, parts: _Parts) -> Count:
    at = (claim_key, row.event_key, row.key)
    return Count(
        span=parts.one(at, Role.COUNT),
        min=row.min,
        max=row.max,
        what=CountKind(row.what),
        who=parts.maybe(at, Role.WHO),
    )


def _span(row: Row[Any]) -> Span:
    return Span(row.start, row.stop, row.text)
