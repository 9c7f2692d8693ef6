"""``reportedly knowledge``: look after packs of actors."""

from __future__ import annotations

import click

from reportedly.cli.output import say
from reportedly.cli.told import Problems, number


@click.group(short_help="Check packs of actors.")
def knowledge() -> None:
    """Check packs of actors: the folders of YAML files that tell who is who."""


@knowledge.command(short_help="Check the packs that ship, or one of your own.")
@click.argument("folders", nargs=-1, metavar="[FOLDER]…")
def check(folders: tuple[str, ...]) -> int:
    """Check the packs of actors that ship, and those in FOLDER.

    Every entry must say where it can be checked; ids must be unique, and those referred to must exist; dates must be in
    order; kinds, sectors and countries must be known. Each problem is told with its file and line; exit status 1
    where there is any.
    """
    from reportedly.knowledge.actor_checks import problems  # noqa: PLC0415 – reads the packs: not for --help
    from reportedly.knowledge.actors import given_folders  # noqa: PLC0415

    told = Problems()
    found, entries = problems(*given_folders(), *folders)
    for problem in found:
        told.tell(problem)
    say([f"{number(entries, 'entry').replace('entrys', 'entries')} checked; {number(len(found), 'problem')}"])
    return told.status
