"""What the commands of the picture share: their filters, and how their rows are shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from reportedly.cli.output import on_terminal, say

if TYPE_CHECKING:
    from reportedly.present.rows import Column

Row = TypeVar("Row")


def show(rows: Iterable[Row], columns: Iterable[Column[Row]], *, as_json: bool) -> None:
    """Write rows: a table on a terminal, tab-separated in a pipe, or lines of JSON."""
    from reportedly.present import rows as shown  # noqa: PLC0415 – rich: not for --help

    if as_json:
        say(map(shown.to_json, rows))
    elif on_terminal():
        from rich.console import Console  # noqa: PLC0415

        Console(highlight=False).print(shown.table(columns, rows))
    else:
        say(shown.lines(columns, rows))
