"""``reportedly harm``: harm to civilians, and aid to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="List harm to civilians as told, and aid.")
@options.casebook()
@options.filters
@options.as_rows
def harm(where: str, query: Query, as_json: bool) -> None:
    """List harm to civilians as reports tell it: strikes on civilian places, casualties, flight, siege, access, want, and aid.

    "by" is whom the source names; it is empty where nobody is named. "covered" tells how many of the articles that the
    casebook holds for those days tell of it: few articles are no peace.
    """
    from reportedly.cli.picture.covering import covered  # noqa: PLC0415
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.picture.harm import harm as found  # noqa: PLC0415 – a gazetteer, a table: not for --help
    from reportedly.present.picture_harm import COLUMNS  # noqa: PLC0415

    columns = (*COLUMNS, covered(where, query))
    rows = kept(where, query, "harm", lambda: found(ground(where, query)))
    show(rows, columns, as_json=as_json)
