"""``reportedly breaches``: who is said to have broken which agreement, by whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="Show who is said to have broken which agreement.")
@options.casebook()
@options.filters
@click.option(
    "--agreements", "as_agreements", is_flag=True, help="The agreements themselves, and their parties."
)
@click.option("--weekly", "by_week", is_flag=True, help="Counts by week, beside how many articles were read.")
@click.option("--law", is_flag=True, help="Breaches of international law and resolutions as well.")
@options.as_rows
def breaches(where: str, query: Query, as_agreements: bool, by_week: bool, law: bool, as_json: bool) -> None:
    """Show who is said to have broken which agreement: by whose word, what was done, and who denies it.

    Breaches are what claims allege, deny, or say not to have happened; none is found to be true. In a week without a
    line nobody was read to allege one: compare how many articles were read.
    """
    from reportedly import picture  # noqa: PLC0415 – words, a gazetteer
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.present import picture_breaches as columns  # noqa: PLC0415

    if as_agreements and (by_week or law):
        raise click.UsageError("--agreements lists no breaches: leave out --weekly and --law.")
    if as_agreements:
        rows = kept(where, query, "agreements", lambda: picture.agreements(ground(where, query)))
        show(rows, columns.AGREEMENTS, as_json=as_json)
    elif law and by_week:
        show(picture.weekly(ground(where, query), law=True), columns.WEEKS, as_json=as_json)
    elif law:
        show(picture.breaches(ground(where, query), law=True), columns.BREACHES, as_json=as_json)
    elif by_week:
        weeks = kept(where, query, "weekly", lambda: picture.weekly(ground(where, query)))
        show(weeks, columns.WEEKS, as_json=as_json)
    else:
        told = kept(where, query, "breaches", lambda: picture.breaches(ground(where, query)))
        show(told, columns.BREACHES, as_json=as_json)
