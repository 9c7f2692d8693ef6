"""``reportedly add``: articles into a casebook."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace as changed
from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.told import Problems, with_progress
from reportedly.errors import ReportedlyError
from reportedly.model import Article, Coded

if TYPE_CHECKING:
    from reportedly.store import Casebook

HELP = f"""Code articles and keep them with their claims in a casebook.

An article that is already there is passed over; one with the same id and another text is a problem.

{options.INPUTS_HELP}
"""


@click.command(help=HELP, short_help="Code articles into a casebook.")
@options.inputs
@options.casebook()
@click.option("--replace", is_flag=True, help="Code again and replace what is already there.")
@options.quiet
@click.pass_context
def add(context: click.Context, inputs: tuple[str, ...], where: str, replace: bool, quiet: bool) -> None:
    """Code articles into a casebook."""
    from reportedly import collect, run  # noqa: PLC0415 – page and date libraries: not for --help
    from reportedly.store import Casebook  # noqa: PLC0415 – a database library, likewise

    problems = Problems()
    became: Counter[str] = Counter()
    with Casebook.open(where) as casebook:
        given = problems.heed(collect.articles(inputs, stdin=sys.stdin.buffer))
        fresh = given if replace else unknown(given, casebook, became)
        coded = with_progress(run.code(fresh), expected=lambda: collect.expected(inputs), hidden=quiet)
        keep(coded, casebook, problems, became, replace=replace)
    if not quiet:
        parts = [f"{became[what]} {what}" for what in ("added", "replaced", "unchanged") if became[what]]
        click.echo(
            f"{where}: {', '.join(parts) or 'nothing added'}; {became['claims']} claims read", err=True
        )
    context.exit(problems.status)


def unknown(articles: Iterable[Article], casebook: Casebook, became: Counter[str]) -> Iterator[Article]:
    """Yield the articles that the casebook does not hold as they are, and count the others: they need no reading."""
    from reportedly.store import Query  # noqa: PLC0415

    for article in articles:
        there = casebook.articles(Query(article=article.id))
        if there and _as_told(casebook.coded(article.id).article) == _as_told(article):
            became["unchanged"] += 1
        else:
            yield article


def _as_told(article: Article) -> Article:
    """Return the article without its markup, which may be told anew by another version of the page's reader."""
    return changed(article, markup=())


def keep(
    coded: Iterable[Coded], casebook: Casebook, problems: Problems, became: Counter[str], *, replace: bool
) -> None:
    """Keep what was coded; count how many were added, replaced, unchanged, and how many claims were kept."""
    from reportedly.store import Added  # noqa: PLC0415

    for item in coded:
        try:
            what = casebook.add(item, replace=replace)
        except ReportedlyError as error:
            problems.tell(error)
            continue
        became[what] += 1
        if what is not Added.UNCHANGED:
            became["claims"] += len(item.claims)
