"""The columns of coverage, and what is held of the days of a row, to stand beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportedly.model import Coverage
from reportedly.picture.coverage import Resting, coverage_of
from reportedly.present.rows import Column, days

COLUMNS: tuple[Column[Coverage], ...] = (
    Column("day", lambda row: days(row.day, row.day), ratio=2),
    Column("outlet", lambda row: row.outlet or "", ratio=3),
    Column("articles", lambda row: str(row.articles)),
    Column("claims", lambda row: str(row.claims)),
    Column("found", lambda row: str(row.found)),
    Column("found claims", lambda row: str(row.found_claims)),
)


def covered(among: Sequence[Coverage]) -> Column[Any]:
    """A column for rows of any view: how many of the articles of the days of its reports tell it: ``2 of 30 articles, 4 outlets``.

    Empty where no day of its reports is known.
    """

    def cell(row: Resting) -> str:
        held = coverage_of((row,), among)
        if not held.days:
            return ""
        return f"{held.telling} of {_many(held.articles, 'article')}, {_many(held.outlets, 'outlet')}"

    return Column("covered", cell)


def _many(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"
