"""``reportedly claims``, ``articles`` and ``show``: what a casebook holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.output import on_terminal, say
from reportedly.cli.resolving import ground

if TYPE_CHECKING:
    from rich.console import RenderableType

    from reportedly.store import Query


@click.command(short_help="List the claims of a casebook.")
@options.casebook()
@options.filters
@options.as_json
@options.resolve
def claims(where: str, query: Query, as_json: bool, resolve: bool) -> None:
    """List the claims of a casebook: a table on a terminal, tab-separated in a pipe, or records.

    Values of one filter are alternatives; every filter that is set must hold.
    """
    from reportedly.present import record, tables  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415 – a database library: not for --help

    if resolve:
        if not as_json:
            raise click.UsageError("--resolve tells what stands in records. Add --json.")
        say(map(record.to_grounded_json, ground(where, query)))
        return

    with Casebook.open(where, create=False) as casebook:
        found = casebook.claims(query)
        if as_json:
            say(map(record.to_json, found))
        elif on_terminal():
            _show(tables.claim_table(found))
        else:
            say(tables.claim_lines(found))


@click.command(short_help="List the articles of a casebook.")
@options.casebook()
@options.filters
@options.as_json
def articles(where: str, query: Query, as_json: bool) -> None:
    """List the articles of a casebook, with how many of their claims the filters find.

    With --json: the articles with their texts, as "reportedly code" reads them.
    """
    from reportedly.present import record, tables  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        found = casebook.articles(query)
        if as_json:
            say(record.article_to_json(casebook.coded(row.id).article) for row in found)
        elif on_terminal():
            _show(tables.article_table(found))
        else:
            say(tables.article_lines(found))


@click.command(short_help="Print an article with its claims.")
@click.argument("article", metavar="ARTICLE")
@options.casebook()
def show(article: str, where: str) -> None:
    """Print an article of a casebook, its claims under each sentence.

    ARTICLE is its id. Source, cue and content are marked: in colours on a terminal, in a pipe as {source},
    <cue> and [content].
    """
    from reportedly.present import page  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        coded = casebook.coded(article)
    if on_terminal():
        _show(*page.styled_page(coded))
    else:
        say(page.plain_page(coded))


def _show(*parts: RenderableType) -> None:
    from rich.console import Console  # noqa: PLC0415

    console = Console(highlight=False)
    for part in parts:
        console.print(part)
