"""``reportedly incidents``: the happenings that reports tell of, each with all its accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from reportedly.cli import options
from reportedly.cli.output import on_terminal, say
from reportedly.cli.picture.showing import show

if TYPE_CHECKING:
    from reportedly.model import Incident
    from reportedly.store import Query


@click.command(short_help="List happenings with all their accounts, agreeing or not.")
@options.casebook()
@options.filters
@click.option(
    "--min-outlets",
    metavar="N",
    type=click.IntRange(min=1),
    default=None,
    help="Only what so many outlets, by name, tell of.",
)
@click.option("--corroborated", is_flag=True, help="Only what two origins at least say happened.")
@click.option("--contradicted", is_flag=True, help="Only where accounts contradict each other.")
@click.option("--denied", is_flag=True, help="Only where somebody denies something of it.")
@click.option("--why", is_flag=True, help="Show what held the accounts together, with its weight.")
@click.option(
    "--coding",
    type=click.Choice(["acled", "ucdp"]),
    metavar="SCHEME",
    help="As records in the columns of a data set, acled or ucdp: CSV, or with --json JSON lines.",
)
@options.as_rows
def incidents(where: str, query: Query, why: bool, coding: str | None, as_json: bool, **wanted: Any) -> None:
    """List incidents: each happening that reports tell of, with who says it, what they agree on, and what is denied.

    Incidents are made of the whole casebook; the filters choose those with an account they find. "origins" are those who say
    that it happened and do not copy each other. "dead" is the least, the best and the greatest number told. A grade
    is derived from who says it: nothing here is found to be true. --coding gives a coding of claims, not a finding.
    """
    from reportedly.cli.resolving import incidents as reconciled  # noqa: PLC0415
    from reportedly.present import incidents as shown  # noqa: PLC0415 – rich: not for --help

    choosing = (lambda each: _is_wanted(each, **wanted)) if any(wanted.values()) else None
    rows = reconciled(where, query, wanted=choosing)
    if coding is not None:
        from reportedly.present.codings import as_csv, coded  # noqa: PLC0415
        from reportedly.present.codings import as_json as as_lines  # noqa: PLC0415

        records = coded(rows, scheme=coding)
        say(as_lines(records) if as_json else as_csv(records, scheme=coding))
        return
    show(rows, shown.columns(terminal=on_terminal(), reasons=why), as_json=as_json)


def _is_wanted(
    each: Incident, *, min_outlets: int | None, corroborated: bool, contradicted: bool, denied: bool
) -> bool:
    from reportedly.model import Accord  # noqa: PLC0415
    from reportedly.present.incidents import corroborating, has, outlets  # noqa: PLC0415

    return (
        len(outlets(each)) >= (min_outlets or 0)
        and (not corroborated or len(corroborating(each)) > 1)
        and (not contradicted or has(each, Accord.CONTRADICTED))
        and (not denied or has(each, Accord.DENIED))
    )
