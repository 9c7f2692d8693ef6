"""From the record to rows: what each table keeps of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from reportedly.dates import days
from reportedly.model import Article, Claim, Count, Event, Line, Span
from reportedly.store.fold import folded
from reportedly.store.roles import NAMING, Role

Row = dict[str, Any]


def article_row(article: Article) -> Row:
    """Make the row of an article, with what filters on it compare."""
    first, last = days(article.published or "") or (None, None)
    return {
        "id": article.id,
        "text": article.text,
        "title": article.title,
        "outlet": article.outlet,
        "outlet_folded": None if article.outlet is None else folded(article.outlet),
        "published": article.published,
        "first_day": first,
        "last_day": last,
        "url": article.url,
        "language": article.language,
    }


def line_rows(article_key: int, told: Iterable[Line], *, markup: bool) -> list[Row]:
    """Make the rows of lines: those the markup told, or those the reader classed."""
    of = {"article_key": article_key, "markup": markup}
    return [{**of, "n": n, **_place(line.span), "kind": line.kind.value} for n, line in enumerate(told)]


def claim_row(article_key: int, n: int, claim: Claim) -> Row:
    """Make the row of an article's ``n``-th claim."""
    return {
        "article_key": article_key,
        "n": n,
        "id": claim.id,
        "start": claim.content.start,
        "status": claim.status.value,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "confidence": claim.confidence,
        "reader": claim.derived_by.reader,
        "version": claim.derived_by.version,
        "embedding": claim.embedding,
    }


def event_row(claim_key: int, n: int, event: Event) -> Row:
    """Make the row of a claim's ``n``-th event."""
    return {"claim_key": claim_key, "n": n, "type": event.type.value, "confidence": event.confidence}


def count_row(event_key: int, n: int, count: Count) -> Row:
    """Make the row of an event's ``n``-th count."""
    return {"event_key": event_key, "n": n, "min": count.min, "max": count.max, "what": count.what.value}


def claim_spans(key: int, claim: Claim) -> Iterator[Row]:
    """Make the rows of a claim's own spans."""
    alone = {
        Role.SENTENCE: claim.sentence,
        Role.CONTENT: claim.content,
        Role.SOURCE: claim.source,
        Role.SOURCE_REF: claim.source_ref,
        Role.CUE: claim.cue,
    }
    of = {"claim_key": key, "event_key": None, "count_key": None}
    for role, span in alone.items():
        yield from _span_rows(of, role, () if span is None else (span,))
    yield from _span_rows(of, Role.VIA, claim.via)


def event_spans(claim_key: int, key: int, event: Event) -> Iterator[Row]:
    """Make the rows of an event's own spans."""
    of = {"claim_key": claim_key, "event_key": key, "count_key": None}
    yield from _span_rows(of, Role.TRIGGER, (event.trigger,))
    for name, told in event.roles():
        yield from _span_rows(of, Role(name), told)


def count_spans(claim_key: int, event_key: int, key: int, count: Count) -> Iterator[Row]:
    """Make the rows of a count's spans."""
    of = {"claim_key": claim_key, "event_key": event_key, "count_key": key}
    yield from _span_rows(of, Role.COUNT, (count.span,))
    yield from _span_rows(of, Role.WHO, () if count.who is None else (count.who,))


def _span_rows(of: Row, role: Role, told: tuple[Span, ...]) -> Iterator[Row]:
    for n, span in enumerate(told):
        naming = folded(span.text) if role in NAMING else None
        yield {**of, "role": role.value, "n": n, **_place(span), "folded": naming}


def _place(span: Span) -> Row:
    return {"start": span.start, "stop": span.end, "text": span.text}
