"""``reportedly add``: articles into a casebook."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace as changed
from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.told import Problems, number, with_progress
from reportedly.model import Article, Coded

if TYPE_CHECKING:
    from reportedly.store import Casebook

HELP = f"""Code articles and keep them with their claims in a casebook.

An article that is already there is passed over, by whichever version of the reader it was coded; one with the
same id and another text is a problem. What cannot be done to the casebook itself (no room, locked, read-only) stops
the command; the articles added before stay.

{options.INPUTS_HELP}
"""

# How many of the unchanged another reader or version coded.
_OUTDATED = "outdated"


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
        stdin = sys.stdin.buffer if sys.stdin else None
        given = problems.heed(collect.located(inputs, stdin=stdin))
        fresh = given if replace else unknown(given, casebook, became)
        read = with_progress(
            run.code(fresh), problems, expected=lambda: collect.expected(inputs), hidden=quiet
        )
        try:
            with closing(read) as coded:
                keep(coded, casebook, problems, became, replace=replace)
        finally:  # what was added stays, also where the rest cannot be
            if not quiet:
                _sum_up(where, became)
    context.exit(problems.status)


def _sum_up(where: str, became: Counter[str]) -> None:
    parts = [f"{became[what]} {what}" for what in ("added", "replaced", "unchanged") if became[what]]
    click.echo(
        f"{where}: {', '.join(parts) or 'nothing added'}; {number(became['claims'], 'claim')} read", err=True
    )
    if became[_OUTDATED]:
        were = "was" if became[_OUTDATED] == 1 else "were"
        line = f"of the unchanged {were} coded by another version of the reader; --replace codes anew"
        click.echo(f"{where}: {became[_OUTDATED]} {line}", err=True)


def unknown(
    articles: Iterable[Article], casebook: Casebook, became: Counter[str], *, renew: bool = False
) -> Iterator[Article]:
    """Yield the articles that the casebook does not hold as they are, and count the others: they need no reading.

    One whose claims another reader or version made counts as outdated, too; with ``renew`` it is yielded.
    """
    from reportedly import run  # noqa: PLC0415
    from reportedly.store import Query  # noqa: PLC0415

    ours = run.derivation()
    for article in articles:
        there = casebook.articles(Query(article=article.id))
        held = casebook.coded(article.id) if there else None
        outdated = held is not None and any(claim.derived_by != ours for claim in held.claims)
        if held is None or _as_told(held.article) != _as_told(article) or (outdated and renew):
            yield article
        else:
            became["unchanged"] += 1
            became[_OUTDATED] += outdated


def _as_told(article: Article) -> Article:
    """Return the article without its markup, which may be told anew by another version of the page's reader."""
    return changed(article, markup=())


def keep(
    coded: Iterable[Coded], casebook: Casebook, problems: Problems, became: Counter[str], *, replace: bool
) -> None:
    """Keep what was coded; count how many were added, replaced, unchanged, and how many claims were kept.

    An article that cannot be kept is a problem of its own; what goes wrong with the casebook is raised.
    """
    from reportedly.store import Added, ArticleError  # noqa: PLC0415

    for item in coded:
        try:
            what = casebook.add(item, replace=replace)
        except ArticleError as error:
            problems.tell_of(item.article, error)
            continue
        became[what] += 1
        if what is not Added.UNCHANGED:
            became["claims"] += len(item.claims)
