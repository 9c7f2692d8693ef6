"""``reportedly compare``: the accounts of one incident side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.output import on_terminal, say

if TYPE_CHECKING:
    from reportedly.model import Incident


@click.command(short_help="Set the accounts of one incident side by side.")
@click.argument("incident", required=False, metavar="[INCIDENT]")
@click.option("--article", metavar="ID", help="The incident that this article tells most of.")
@options.casebook()
@options.as_json
def compare(incident: str | None, article: str | None, where: str, as_json: bool) -> None:
    """Set the accounts of an incident side by side: what each voice says of every side of it, in its own words.

    INCIDENT is an id that "reportedly incidents" lists, or the beginning of one. = marks what another origin says too, ≠ what
    cannot be so together with what another origin says. Numbers that changed stand in the order they were published.
    """
    from reportedly.present import compare as shown  # noqa: PLC0415 – rich: not for --help
    from reportedly.present.compare_list import lines, tabbed  # noqa: PLC0415

    if (incident is None) == (article is None):
        raise click.UsageError("Name an INCIDENT, or an article with --article.")
    chosen = _chosen(where, incident, article)
    rows = shown.compared(chosen)
    if as_json:
        say([shown.to_json(chosen, rows)])
    elif not on_terminal():
        say(tabbed(rows))
    else:
        from rich.console import Console  # noqa: PLC0415

        from reportedly.present.compare_table import fits, table  # noqa: PLC0415

        console = Console(highlight=False)
        for line in shown.head(chosen):
            console.print(line, markup=False)
        if fits(rows, width=console.width):
            console.print(table(rows))
            for line in shown.foot(rows):
                console.print(line, markup=False)
        else:
            for line in lines(rows):
                console.print(line, markup=False)


def _chosen(where: str, key: str | None, article: str | None) -> Incident:
    from reportedly.cli.picture.choosing import named, told_most  # noqa: PLC0415
    from reportedly.cli.resolving import incidents  # noqa: PLC0415
    from reportedly.run import keeping  # noqa: PLC0415 – a database library, as the next
    from reportedly.store import Casebook, Query  # noqa: PLC0415

    if article is not None:
        with Casebook.open(where, create=False) as casebook:
            casebook.coded(article)  # one there is not is told with those of a like id
        return told_most(article, incidents(where, Query(article=article)))
    kept = keeping.ids(where, "incident")
    if kept is not None:
        return named(
            key or "",
            tuple(kept),
            give=lambda ids: keeping.KeptRows(where, "incident", [kept[each] for each in ids]),
        )
    made = {each.id: each for each in incidents(where, Query())}
    return named(key or "", tuple(made), give=lambda ids: [made[each] for each in ids])
