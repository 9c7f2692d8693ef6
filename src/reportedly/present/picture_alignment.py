"""Rows of alignment as columns: who, how, to whom, in which words, when, and on whose word."""

from __future__ import annotations

from reportedly.model import Alignment, Telling
from reportedly.present.rows import Column, days, quotes, who


def _tie(row: Alignment) -> str:
    return f"{row.tie} ({row.help})" if row.help else str(row.tie)


def _words(row: Alignment) -> str:
    words = ", ".join({words.casefold(): words for words in reversed(row.words)}.values())
    return f"{words}: {', '.join(row.materiel)}" if row.materiel else words


def _counts(row: Alignment) -> str:
    """How many claims say so, and how many deny it or fall short of saying it, by the words for it."""
    told = (("said", row.tellings), ("hedged", row.hedged), ("denied", row.denied))
    return ", ".join(f"{_claims(tellings)} {name}" for name, tellings in told if tellings)


def _claims(tellings: tuple[Telling, ...]) -> int:
    return len({(telling.claim.article, telling.claim.id) for telling in tellings})


def _on(row: Alignment) -> str:
    parts = (
        quotes(row.tellings),
        *(f"[{name}] {quotes((telling,))}" for name, told in _others(row) for telling in told),
    )
    return "\n".join(part for part in parts if part)


def _others(row: Alignment) -> tuple[tuple[str, tuple[Telling, ...]], ...]:
    return ("hedged", row.hedged), ("denied", row.denied)


ALIGNMENT_COLUMNS: tuple[Column[Alignment], ...] = (
    Column("source", lambda row: who(row.source) or "(not told)", 2),
    Column("tie", _tie, 2),
    Column("target", lambda row: who(row.target) or "(not told)", 2),
    Column("words", _words, 2),
    Column("days", lambda row: days(row.earliest, row.latest), 2),
    Column("claims", _counts, 1),
    Column("says", _on, 6),
)
