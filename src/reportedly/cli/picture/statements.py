"""``reportedly statements``: threats, warnings, demands, promises, condemnations, accusations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="List threats, warnings, demands, condemnations: who, to whom.")
@options.casebook()
@options.filters
@options.as_rows
def statements(where: str, query: Query, as_json: bool) -> None:
    """List what is said to be threatened, warned of, demanded, promised, condemned, alleged or refused: by whom, to whom, about what.

    "day" is the report's. "to" is empty where the words do not tell.
    """
    from reportedly.cli.picture.covering import covered  # noqa: PLC0415
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.picture.statements import statements as found  # noqa: PLC0415 – a gazetteer, a table: not for --help
    from reportedly.present.picture_statements import COLUMNS  # noqa: PLC0415

    columns = (*COLUMNS, covered(where, query))
    rows = kept(where, query, "statements", lambda: found(ground(where, query)))
    show(rows, columns, as_json=as_json)
