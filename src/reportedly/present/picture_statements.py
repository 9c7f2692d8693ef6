"""The columns of statements."""

from __future__ import annotations

from reportedly.model import Speaker, Statement
from reportedly.present.rows import Column, days, quotes, who


def _speaker(speaker: Speaker | None) -> str:
    if speaker is None:
        return ""
    return speaker.name or (speaker.span.text if speaker.span else "")


COLUMNS: tuple[Column[Statement], ...] = (
    Column("day", lambda row: days(row.day, row.day)),
    Column("kind", lambda row: row.kind),
    Column("standing", lambda row: row.standing),
    Column("speaker", lambda row: _speaker(row.speaker), ratio=2),
    Column("to", lambda row: "\n".join(map(who, row.to)), ratio=2),
    Column("about", lambda row: row.about or "", ratio=2),
    Column("says", lambda row: quotes(row.tellings), ratio=5),
)
