"""What the commands of the picture share: their filters, and how their rows are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

import click

from reportedly.cli.output import on_terminal, say

if TYPE_CHECKING:
    from reportedly.present.rows import Column

Row = TypeVar("Row")


def show(
    rows: Iterable[Row], columns: Iterable[Column[Row]], *, as_json: bool, named: str | None = None
) -> None:
    """Write rows: a table on a terminal, tab-separated in a pipe, or lines of JSON.

    ``named`` is the place or party that was asked for: where there is no row of it that is said on standard error, as it
    may be misspelt.
    """
    from reportedly.present import rows as shown  # noqa: PLC0415 – rich: not for --help

    if named is not None:
        rows = _missed(rows, named)
    if as_json:
        say(map(shown.to_json, rows))
    elif on_terminal():
        from rich.console import Console  # noqa: PLC0415

        Console(highlight=False).print(shown.table(columns, rows))
    else:
        say(shown.lines(columns, rows))


def _missed(rows: Iterable[Row], named: str) -> Iterator[Row]:
    made = iter(rows)
    first = tuple(islice(made, 1))
    if not first:
        click.echo(
            f"reportedly: Nothing is told here of {named!r}. Without a name all rows are shown.", err=True
        )
    yield from chain(first, made)
