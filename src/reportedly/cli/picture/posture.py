"""``reportedly posture``: who is said to move what forces where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="List moves of forces: deployments, outposts, withdrawals.")
@options.casebook()
@options.filters
@options.as_rows
def posture(where: str, query: Query, as_json: bool) -> None:
    """List who is said to move what forces where: deployments, reinforcements, outposts, patrols, massing, withdrawals.

    "standing" keeps apart what is said to have been done from what is planned, possible, demanded or denied. "covered" tells how
    many of the articles that the casebook holds for those days tell of it.
    """
    from reportedly.cli.picture.covering import covered  # noqa: PLC0415
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.picture.posture import posture as found  # noqa: PLC0415 – a gazetteer, a table: not for --help
    from reportedly.present.picture_posture import COLUMNS  # noqa: PLC0415

    columns = (*COLUMNS, covered(where, query))
    rows = kept(where, query, "posture", lambda: found(ground(where, query)))
    show(rows, columns, as_json=as_json)
