"""The columns of governance."""

from __future__ import annotations

from reportedly.model import Governance
from reportedly.present.rows import Column, days, placed, quotes, who

COLUMNS: tuple[Column[Governance], ...] = (
    Column("body", lambda row: row.body, ratio=2),
    Column("told", lambda row: row.ruling),
    Column("standing", lambda row: row.standing),
    Column("by", lambda row: "\n".join(map(who, row.by)), ratio=2),
    Column("rival", lambda row: row.rival or "", ratio=2),
    Column("where", lambda row: placed(row.place), ratio=2),
    Column("when", lambda row: days(row.earliest, row.latest), ratio=2),
    Column("says", lambda row: quotes(row.tellings), ratio=5),
)
