"""The columns of civil harm."""

from __future__ import annotations

from reportedly.model import Count, Harm
from reportedly.present.rows import Column, days, placed, quotes, who


def _kind(row: Harm) -> str:
    return "\n".join((row.kind, *row.classes))


def _number(count: Count) -> str:
    return f"{count.span.text} {count.what}"


COLUMNS: tuple[Column[Harm], ...] = (
    Column("kind", _kind, ratio=2),
    Column("event", lambda row: row.what, ratio=2),
    Column("standing", lambda row: row.standing),
    Column("by", lambda row: "\n".join(map(who, row.actors)), ratio=2),
    Column("to", lambda row: "\n".join(row.target), ratio=2),
    Column("numbers", lambda row: "\n".join(map(_number, row.counts)), ratio=2),
    Column("where", lambda row: "\n".join(map(placed, row.places)), ratio=2),
    Column("when", lambda row: days(row.earliest, row.latest), ratio=2),
    Column("says", lambda row: quotes(row.tellings), ratio=5),
)
