"""``reportedly losses``: the dead, the wounded, the captured and the equipment lost, as claimed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show, watched

if TYPE_CHECKING:
    from reportedly.model import Loss
    from reportedly.store import Query as Asked

_WHAT = ("killed", "injured", "captured", "missing", "destroyed", "captured-materiel", "other")


@click.command(short_help="List losses as claimed: people and equipment, by side.")
@options.casebook()
@options.filters
@click.option(
    "--side", metavar="ACTOR", multiple=True, help="Losses of this side: its id or name. Repeatable."
)
@click.option(
    "--what",
    type=click.Choice(_WHAT),
    metavar="KIND",
    multiple=True,
    help="Losses so counted: killed, captured, destroyed, … Repeatable.",
)
@click.option(
    "--equipment", metavar="TYPE", multiple=True, help="Losses of this type: tank, drone, … Repeatable."
)
@click.option(
    "--named", is_flag=True, help="Only those who are named, with rank and unit where these are told."
)
@options.as_rows
def losses(where: str, query: Asked, as_json: bool, **wanted: Any) -> None:
    """List losses as claimed: killed, injured, captured, missing, and equipment destroyed or captured.

    A row is one loss; claims of the same loss stand together in it, by the incident that holds them. Nothing is added up: a number is the range
    over the claims of a row, and a part of a toll stands in a row of its own.
    """
    from reportedly.cli.resolving import ground  # noqa: PLC0415 – a gazetteer
    from reportedly.knowledge.materiel import materiel  # noqa: PLC0415 – tables: not for --help
    from reportedly.picture.losses import losses as ledger  # noqa: PLC0415
    from reportedly.present.picture_losses import COLUMNS  # noqa: PLC0415
    from reportedly.reconcile import incidents  # noqa: PLC0415
    from reportedly.run.grounding import standing  # noqa: PLC0415
    from reportedly.run.reconciling import accounts_found  # noqa: PLC0415
    from reportedly.store import Query  # noqa: PLC0415 – a database library

    known = materiel().types
    unknown = [each for each in wanted["equipment"] if each not in known]
    if unknown:
        raise click.UsageError(f"No type of equipment is called {unknown[0]!r}. Types: {', '.join(known)}.")

    def made() -> Iterator[Loss]:
        # Asked first: what cannot be asked is told at once.  Incidents are made of the whole casebook, as everywhere.
        found = accounts_found(where, query)
        told = list(ground(where, Query()))
        asked = (one for one in told if f"{one.claim.article}/{one.claim.id}" in found)
        return ledger(asked, incidents=incidents(told, together=standing(where).together))

    rows = kept(where, query, "losses", made)
    seen: set[str] = set()
    watching = watched(rows, _names, seen)
    picked = (row for row in watching if _is_wanted(row, **wanted)) if any(wanted.values()) else rows
    show(
        picked,
        COLUMNS,
        as_json=as_json,
        named=" or ".join(wanted["side"]) or None,
        others=lambda: seen,
    )


def _is_wanted(
    row: Loss, *, side: tuple[str, ...], what: tuple[str, ...], equipment: tuple[str, ...], named: bool
) -> bool:
    names = {(each or "").casefold() for each in _names(row)}
    return (
        (not side or bool(names & {each.casefold() for each in side}))
        and (not what or row.what in what)
        and (not equipment or row.materiel in equipment)
        and (not named or row.named is not None)
    )


def _names(row: Loss) -> tuple[str | None, ...]:
    side = row.side
    return (side.id, side.name, side.span.text) if side is not None else ()
