"""The queries that docs/casebook.md offers work on a casebook as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import text

from reportedly.store import Casebook
from reportedly.store.opening import opened
from reportedly.store.schema import metadata

PAGE = (Path(__file__).parents[2] / "docs" / "casebook.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize(("query", "rows"), [*zip(QUERIES, [1, 1, 0], strict=True)])
def test_a_documented_query_works(shelf: Casebook, where: str, query: str, rows: int) -> None:
    engine = opened(where, create=False)
    with engine.connect() as conn:
        assert len(conn.execute(text(query)).all()) == rows
    engine.dispose()


def test_every_table_and_column_is_told_of() -> None:
    for table in metadata.tables.values():
        assert f"`{table.name}`" in PAGE
        for column in table.columns:
            assert f"`{column.name}`" in PAGE
