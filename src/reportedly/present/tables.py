"""Claims and articles as tables: for eyes on a terminal, tab-separated for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from reportedly.model import Claim, Span
from reportedly.present.plain import event_types, on_one_line, source, stance

if TYPE_CHECKING:
    from reportedly.store import ArticleRow

CLAIM_COLUMNS = (
    *("source", "source_ref", "via", "cue", "status", "polarity", "modality"),
    *("content", "events", "article", "outlet", "published"),
)
ARTICLE_COLUMNS = ("article", "title", "outlet", "published", "claims")


def claim_lines(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield claims tab-separated, their column names first.  An unknown value is an empty one."""
    yield "\t".join(CLAIM_COLUMNS)
    for claim in claims:
        yield _tabbed(
            _words(claim.source),
            _words(claim.source_ref),
            "; ".join(map(_words, claim.via)),
            _words(claim.cue),
            claim.status,
            claim.polarity,
            claim.modality,
            claim.content.text,
            event_types(claim),
            claim.article,
            claim.outlet,
            claim.published,
        )


def article_lines(rows: Iterable[ArticleRow]) -> Iterator[str]:
    """Yield articles tab-separated, their column names first."""
    yield "\t".join(ARTICLE_COLUMNS)
    for row in rows:
        yield _tabbed(row.id, row.title, row.outlet, row.published, str(row.claims))


def _words(span: Span | None) -> str:
    return span.text if span else ""


def _tabbed(*values: str | None) -> str:
    return "\t".join(on_one_line(value or "") for value in values)


def claim_table(claims: Iterable[Claim]) -> Table:
    """Return claims as a table for a terminal, each wrapped within its row."""
    table = Table(show_lines=True, header_style="bold", expand=True)
    for name, share in (("Source", 2), ("Cue and status", 2), ("Content", 5), ("Events", 3), ("Article", 2)):
        table.add_column(name, ratio=share, overflow="fold")
    for claim in claims:
        via = [Text(f"via {on_one_line(span.text)}", "dim") for span in claim.via]
        cue = [Text(on_one_line(claim.cue.text), "yellow")] if claim.cue else []
        table.add_row(
            _stacked(Text(source(claim), "cyan"), *via),
            _stacked(*cue, Text(stance(claim), "dim")),
            Text(on_one_line(claim.content.text)),
            Text(event_types(claim).replace(", ", "\n")),
            _stacked(Text(on_one_line(claim.article)), Text(day(claim.published), "dim")),
        )
    return table


def article_table(rows: Iterable[ArticleRow]) -> Table:
    """Return articles as a table for a terminal."""
    table = Table(header_style="bold")
    for name in ("Article", "Title", "Outlet", "Published"):
        table.add_column(name, overflow="fold")
    table.add_column("Claims", justify="right")
    for row in rows:
        told = (row.id, row.title or "", row.outlet or "", day(row.published), str(row.claims))
        table.add_row(*(Text(on_one_line(value)) for value in told))
    return table


def day(published: str | None) -> str:
    """Return the day, or what is known of it, without the time."""
    return (published or "")[:10]


def _stacked(*lines: Text) -> Text:
    return Text("\n").join(lines)
