"""``reportedly governance``: councils, courts and governments said to rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="List councils, courts and rival governments as told.")
@options.casebook()
@options.filters
@options.as_rows
def governance(where: str, query: Query, as_json: bool) -> None:
    """List bodies that govern or claim to, as reports tell of them: who runs, founds, takes over or challenges them, and where."""
    from reportedly.cli.picture.covering import covered  # noqa: PLC0415
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.picture.governance import governance as found  # noqa: PLC0415 – a gazetteer, a table: not for --help
    from reportedly.present.picture_governance import COLUMNS  # noqa: PLC0415

    columns = (*COLUMNS, covered(where, query))
    rows = kept(where, query, "governance", lambda: found(ground(where, query)))
    show(rows, columns, as_json=as_json)
