"""What the commands of the picture share: their filters, and how their rows are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

import click

from reportedly.cli.output import on_terminal, say

if TYPE_CHECKING:
    from reportedly.present.rows import Column
    from reportedly.store import Query

Row = TypeVar("Row")


def show(
    rows: Iterable[Row], columns: Iterable[Column[Row]], *, as_json: bool, named: str | None = None
) -> None:
    """Write rows: a table on a terminal, tab-separated in a pipe, or lines of JSON.

    ``named`` is the place or party that was asked for: where there is no row of it that is said on standard error, as it
    may be misspelt.
    """
    from reportedly.present import rows as shown  # noqa: PLC0415 – rich: not for --help
    from reportedly.run.keeping import KeptRows  # noqa: PLC0415

    if as_json and isinstance(rows, KeptRows) and rows.keys:
        say(rows.lines())
        return
    if named is not None:
        rows = _missed(rows, named)
    if as_json:
        say(map(shown.to_json, rows))
    elif on_terminal():
        from rich.console import Console  # noqa: PLC0415

        Console(highlight=False).print(shown.table(columns, rows))
    else:
        say(shown.lines(columns, rows))


def kept(where: str, query: Query, view: str, make: Callable[[], Iterable[Row]]) -> Iterable[Row]:
    """Give the rows of a view as they are kept where all are asked for and what is kept holds; else as ``make`` makes them.

    Filters choose the claims that rows are made of, so that with them rows are others.
    """
    from reportedly.run.keeping import view as kept_rows  # noqa: PLC0415 – a database library: not for --help
    from reportedly.store import Query as Asked  # noqa: PLC0415

    found = kept_rows(where, view) if query == Asked() else None
    return make() if found is None else found


def _missed(rows: Iterable[Row], named: str) -> Iterator[Row]:
    made = iter(rows)
    first = tuple(islice(made, 1))
    if not first:
        click.echo(
            f"reportedly: Nothing is told here of {named!r}. Without a name all rows are shown.", err=True
        )
    yield from chain(first, made)
