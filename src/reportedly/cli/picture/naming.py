"""``reportedly naming``: what each outlet and each speaker it quotes calls each party."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options

if TYPE_CHECKING:
    from reportedly.store import Query


@click.command(short_help="Show who calls whom what.")
@click.argument("party", required=False, metavar="[ACTOR]")
@click.option("--matrix", "as_matrix", is_flag=True, help="A table of words by voices, for one ACTOR.")
@click.option(
    "--top",
    metavar="N",
    type=click.IntRange(min=1),
    default=8,
    show_default=True,
    help="With --matrix: columns for so many voices, the busiest; the rest is one column.",
)
@options.casebook()
@options.filters
@options.as_rows
def naming(party: str | None, as_matrix: bool, top: int, where: str, query: Query, as_json: bool) -> None:
    """Show what each outlet, and each speaker it quotes, calls each party: terrorists, militants, rebels.

    ACTOR is an actor's id or a name of it; "unknown" are those whom nothing tells. A word that judges is marked, and
    counted where it stands in quotation marks of its own, or within the speaker's own words.
    """
    from reportedly.cli.picture.showing import kept, show, watched  # noqa: PLC0415
    from reportedly.knowledge.actors import actors  # noqa: PLC0415 – packs: not for --help
    from reportedly.picture.naming import naming as named  # noqa: PLC0415
    from reportedly.picture.naming import of  # noqa: PLC0415
    from reportedly.present.picture_naming import NAMING_COLUMNS, matrix  # noqa: PLC0415
    from reportedly.run.grounding import ground  # noqa: PLC0415

    if as_matrix and party is None:
        raise click.UsageError("--matrix is of one party. Name an ACTOR.")
    rows = kept(where, query, "naming", lambda: named(ground(where, query)))
    seen: set[str] = set()
    if party is not None:
        rows = watched(rows, lambda row: (row.actor.name, row.words), seen)
        rows = of(party, rows, knowledge=actors())
    if as_matrix:
        used, columns = matrix(rows, top=top)
        show(used, columns, as_json=as_json, named=party, others=lambda: seen)
    else:
        show(rows, NAMING_COLUMNS, as_json=as_json, named=party, others=lambda: seen)
