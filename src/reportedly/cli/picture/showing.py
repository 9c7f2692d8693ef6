"""What the commands of the picture share: their filters, and how their rows are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeVar

import click

from reportedly.cli import options
from reportedly.cli.output import on_terminal, say

if TYPE_CHECKING:
    from reportedly.present.rows import Column
    from reportedly.store import Query

Row = TypeVar("Row")

# More than anybody scrolls through; 25,000 rows took a terminal's table half a minute to lay out.
_SHOWN: Final = 100


def show(
    rows: Iterable[Row],
    columns: Iterable[Column[Row]],
    *,
    as_json: bool,
    named: str | None = None,
    others: Callable[[], Iterable[str]] = tuple,
) -> None:
    """Write rows: a table of the first on a terminal (of all with ``--all``), tab-separated in a pipe, or lines of JSON.

    ``named`` is the place or party that was asked for: where there is no row of it that is said on standard error, with
    those of the names that ``others`` gives that are spelt nearly so.
    """
    from reportedly.present import rows as shown  # noqa: PLC0415 – rich: not for --help
    from reportedly.run.keeping import KeptRows  # noqa: PLC0415

    if as_json and isinstance(rows, KeptRows) and rows.keys:
        say(rows.lines())
        return
    if named is not None:
        rows = _missed(rows, named, others)
    if as_json:
        say(map(shown.to_json, rows))
    elif on_terminal():
        _print(rows, columns)
    else:
        say(shown.lines(columns, rows))


def _print(rows: Iterable[Row], columns: Iterable[Column[Row]]) -> None:
    from rich.console import Console  # noqa: PLC0415

    from reportedly.present.rows import table  # noqa: PLC0415
    from reportedly.run.keeping import KeptRows  # noqa: PLC0415

    made = iter(rows)
    first = tuple(made if options.wants_all() else islice(made, _SHOWN))
    Console(highlight=False).print(table(columns, first))
    total = len(rows.keys) if isinstance(rows, KeptRows) else None
    if total is not None and total > len(first):
        click.echo(f"The first {len(first)} of {total} rows. All of them: --all, or in a pipe.", err=True)
    elif total is None and next(made, None) is not None:
        click.echo(
            f"The first {len(first)} rows, and there are more. All of them: --all, or in a pipe.", err=True
        )


def kept(where: str, query: Query, view: str, make: Callable[[], Iterable[Row]]) -> Iterable[Row]:
    """Give the rows of a view as they are kept where all are asked for and what is kept holds; else as ``make`` makes them.

    Filters choose the claims that rows are made of, so that with them rows are others.
    """
    from reportedly.run.keeping import view as kept_rows  # noqa: PLC0415 – a database library: not for --help
    from reportedly.store import Query as Asked  # noqa: PLC0415

    found = kept_rows(where, view) if query == Asked() else None
    return make() if found is None else found


def _missed(rows: Iterable[Row], named: str, others: Callable[[], Iterable[str]]) -> Iterator[Row]:
    made = iter(rows)
    first = tuple(islice(made, 1))
    if not first:
        near = ", ".join(map(repr, _near(named, others())))
        remedy = f"Nearly so spelt: {near}." if near else "Without a name all rows are shown."
        click.echo(f"reportedly: Nothing is told here of {named!r}. {remedy}", err=True)
    yield from chain(first, made)


def _near(named: str, others: Iterable[str]) -> list[str]:
    """The names spelt most like one, the likest first."""
    from difflib import get_close_matches  # noqa: PLC0415

    from reportedly.knowledge.gazetteer.folding import folded  # noqa: PLC0415 – not for --help

    by_fold = {folded(other): other for other in sorted(set(others), reverse=True)}
    return [by_fold[fold] for fold in get_close_matches(folded(named), by_fold)]


def watched(
    rows: Iterable[Row], names: Callable[[Row], Iterable[str | None]], seen: set[str]
) -> Iterator[Row]:
    """The same rows; their names are put into ``seen`` as they pass."""
    for row in rows:
        seen.update(filter(None, names(row)))
        yield row
