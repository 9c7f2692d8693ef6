"""``reportedly coverage``: how many articles of each outlet and day a casebook holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import show

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="Count articles and claims by outlet and day.")
@options.casebook()
@options.filters
@click.option(
    "--gaps", is_flag=True, help="Days without an article too, as 0, from an outlet's first to its last."
)
@options.as_rows
def coverage(where: str, query: Query, gaps: bool, as_json: bool) -> None:
    """Count the articles and claims of each outlet for each day, so that silence is not read as peace.

    "articles" and "claims" are all of an outlet's that the casebook holds for the day, also those without a claim. "found" and
    "found claims" are those the filters find: with --place Amara, how many tell of Amara.
    """
    from reportedly.cli.picture.covering import about_articles  # noqa: PLC0415
    from reportedly.picture.coverage import coverage as counted  # noqa: PLC0415
    from reportedly.present.picture_coverage import COLUMNS  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415 – a database library: not for --help

    with Casebook.open(where, create=False) as casebook:
        held = casebook.articles(about_articles(query))
        found = casebook.articles(query)
    show(counted(held, found=found, gaps=gaps), COLUMNS, as_json=as_json)
