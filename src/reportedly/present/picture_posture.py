"""The columns of force posture."""

from __future__ import annotations

from reportedly.model import Posture
from reportedly.present.rows import Column, days, placed, quotes, who

COLUMNS: tuple[Column[Posture], ...] = (
    Column("who", lambda row: "\n".join(map(who, row.actors)), ratio=2),
    Column("move", lambda row: row.move),
    Column("standing", lambda row: row.standing),
    Column(
        "what",
        lambda row: "\n".join((*row.forces, *row.materiel, *(count.span.text for count in row.counts))),
        ratio=2,
    ),
    Column("where", lambda row: placed(row.place), ratio=2),
    Column("when", lambda row: days(row.earliest, row.latest), ratio=2),
    Column("says", lambda row: quotes(row.tellings), ratio=5),
)
