"""``reportedly alignment``: who is said to stand to whom, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options

if TYPE_CHECKING:
    from reportedly.model import Actor
    from reportedly.store import Query

_TIES = (
    *("supports", "supplies", "leads", "part-of", "allied"),
    *("cooperates", "linked", "fights", "hostile", "at-odds"),
)


@click.command(short_help="Show who is said to support, supply, fight whom.")
@click.argument("party", required=False, metavar="[ACTOR]")
@click.option(
    "--tie",
    "ties",
    type=click.Choice(_TIES),
    metavar="TIE",
    multiple=True,
    help="Such ties alone: supports, fights, … Repeatable.",
)
@options.casebook()
@options.filters
@options.as_rows
def alignment(party: str | None, ties: tuple[str, ...], where: str, query: Query, as_json: bool) -> None:
    """Show who is said to support, supply, lead, fight, belong to or be hostile to whom, and by whose word.

    ACTOR is an actor's id or a name of it; its ties from and to others are shown. One row for each pair, tie and kind of help,
    those most told of first. What is denied, or only possible, planned or demanded, is counted apart.
    """
    from reportedly.cli.picture.showing import kept, show, watched  # noqa: PLC0415
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.knowledge.actors import actors  # noqa: PLC0415 – packs: not for --help
    from reportedly.picture.alignment import alignment as aligned  # noqa: PLC0415
    from reportedly.picture.alignment_parties import meant  # noqa: PLC0415
    from reportedly.present.picture_alignment import ALIGNMENT_COLUMNS  # noqa: PLC0415

    seen: set[str] = set()
    rows = kept(where, query, "alignment", lambda: aligned(ground(where, query)))
    if party is not None:
        is_meant = meant(party, actors())
        rows = watched(rows, lambda row: (_name(row.source), _name(row.target)), seen)
        rows = (row for row in rows if any(end and is_meant(end) for end in (row.source, row.target)))
    picked = (row for row in rows if row.tie in ties) if ties else rows
    show(picked, ALIGNMENT_COLUMNS, as_json=as_json, named=party, others=lambda: seen)


def _name(end: Actor | None) -> str | None:
    return (end.name or end.span.text) if end is not None else None
