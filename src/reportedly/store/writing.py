"""Write a coded article: one statement for each table, however many claims there are."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Table, delete, insert, select, update

from reportedly.model import Article, Claim, Coded, Event
from reportedly.store import rows
from reportedly.store.rows import Row
from reportedly.store.schema import articles, changes, claims, counts, events, groundings, lines, spans
from reportedly.store.search import Search


def put(conn: Connection, coded: Coded, search: Search, *, key: int | None) -> None:
    """Write a coded article; with ``key``, in place of the article that has it."""
    row = rows.article_row(coded.article)
    if key is None:
        key = _added(conn, articles, [row])[0]
    else:
        _clear(conn, key, search)
        conn.execute(update(articles).where(articles.c.key == key).values(row))
    _add(conn, lines, rows.line_rows(key, coded.article.markup, markup=True))
    _add(conn, lines, rows.line_rows(key, coded.lines, markup=False))
    keyed = _put_claims(conn, key, coded.claims)
    _put_counts(conn, _put_events(conn, keyed))
    search.index(conn, {key: _parts(claim, coded.article) for key, claim in keyed.items()})
    # Last, as others that write wait for this row until the transaction ends.
    conn.execute(update(changes).values(n=changes.c.n + 1))


def _clear(conn: Connection, key: int, search: Search) -> None:
    old = conn.execute(select(claims.c.key).where(claims.c.article_key == key)).scalars().all()
    search.forget(conn, old)
    conn.execute(delete(claims).where(claims.c.article_key == key))
    conn.execute(delete(lines).where(lines.c.article_key == key))
    conn.execute(delete(groundings).where(groundings.c.article_key == key))


def _put_claims(conn: Connection, article: int, told: Sequence[Claim]) -> dict[int, Claim]:
    """Write claims and give them by their keys."""
    keys = _added(conn, claims, [rows.claim_row(article, n, claim) for n, claim in enumerate(told)])
    keyed = dict(zip(keys, told, strict=True))
    _add(conn, spans, [row for key, claim in keyed.items() for row in rows.claim_spans(key, claim)])
    return keyed


def _put_events(conn: Connection, keyed: dict[int, Claim]) -> dict[tuple[int, int], Event]:
    """Write the events of claims and give them by the keys of claim and event."""
    told = [(claim, n, event) for claim, of in keyed.items() for n, event in enumerate(of.events)]
    keys = _added(conn, events, [rows.event_row(*event) for event in told])
    placed = {(claim, key): event for key, (claim, _, event) in zip(keys, told, strict=True)}
    _add(conn, spans, [row for at, event in placed.items() for row in rows.event_spans(*at, event)])
    return placed


def _put_counts(conn: Connection, placed: dict[tuple[int, int], Event]) -> None:
    """Write the counts of events."""
    told = [(at, n, count) for at, event in placed.items() for n, count in enumerate(event.counts)]
    keys = _added(conn, counts, [rows.count_row(event, n, count) for (_, event), n, count in told])
    numbered = zip(keys, told, strict=True)
    _add(conn, spans, [row for key, (at, _, count) in numbered for row in rows.count_spans(*at, key, count)])


def _add(conn: Connection, to: Table, told: list[Row]) -> None:
    if told:
        conn.execute(insert(to), told)


def _added(conn: Connection, to: Table, told: list[Row]) -> Sequence[int]:
    """Add rows and give their keys, in the rows' order."""
    if not told:
        return []
    return conn.execute(insert(to).returning(to.c.key, sort_by_parameter_order=True), told).scalars().all()


def _parts(claim: Claim, article: Article) -> dict[str, str]:
    """Give the texts full text looks in."""
    return {
        "content": claim.content.text,
        "sentence": claim.sentence.text,
        "source": claim.source.text if claim.source else "",
        "source_ref": claim.source_ref.text if claim.source_ref else "",
        "title": article.title or "",
    }
