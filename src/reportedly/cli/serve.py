"""``reportedly serve`` and ``demo``: a casebook at the desk."""

from __future__ import annotations

import sys
from collections import Counter
from importlib.resources import as_file, files
from typing import Any

import click

from reportedly.cli import options
from reportedly.cli.add import keep, unknown
from reportedly.cli.told import Problems, number, with_progress
from reportedly.errors import ReportedlyError

# So many claims are resolved, reconciled and kept in some 15 s, most of which is loading and resolving; with more a page that
# says how far it is serves better than none.
_AT_ONCE = 2_000
opening = click.option("--open/--no-open", "open_browser", default=False, help="Open the desk in a browser.")


@click.command(short_help="Open a casebook at the desk.")
@options.casebook()
@options.port
@click.option("--auth", is_flag=True, help="Only with an account; see `reportedly accounts`.")
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    show_default=True,
    help="The address of this machine to listen at; others than this machine's own need --auth.",
)
@click.option(
    "--name", "names", metavar="NAME", multiple=True, help="Another name it may be asked by. Repeatable."
)
@click.option(
    "--behind-proxy",
    "origin",
    metavar="URL",
    help="A proxy stands before it, and this is the address that people use: https://desk.example.org",
)
@click.option(
    "--proxy",
    "proxies",
    metavar="ADDRESS",
    multiple=True,
    default=("127.0.0.1", "::1"),
    show_default=True,
    help="Where that proxy asks from: its word is taken on whom it asks for. Repeatable.",
)
@click.option(
    "--tiles",
    metavar="FILE.pmtiles",
    help="Map tiles of your own, a PMTiles archive, to draw beneath the map.",
)
@click.option(
    "--coders",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many judge each item of review; with several, none sees the others' answers before their own.",
)
@opening
def serve(where: str, tiles: str | None, coders: int, open_browser: bool, **reach: Any) -> None:
    """Serve a casebook to a browser: what is said to have happened, the reports and their claims, review.

    On this machine, for whoever sits before it; with --auth to a team, each with an account. docs/serving.md tells how
    to stand it behind a proxy with TLS.
    """
    _serve(where, tiles=tiles, coders=coders, open_browser=open_browser, **reach)


@click.command(short_help="See the desk with reports made up for it.")
@options.casebook("demo.db")
@options.port
@click.option("--no-serve", is_flag=True, help="Only make the casebook.")
@opening
@options.quiet
def demo(where: str, port: int, no_serve: bool, open_browser: bool, quiet: bool) -> None:
    """Code the reports that come with Reportedly into a casebook and serve it."""
    from reportedly import collect, run  # noqa: PLC0415 – page and date libraries: not for --help
    from reportedly.store import Casebook  # noqa: PLC0415 – a database library, likewise

    problems = Problems()
    with as_file(files("reportedly") / "demo" / "reports.jsonl") as reports, Casebook.open(where) as casebook:
        inputs = [str(reports)]
        given = problems.heed(collect.located(inputs))
        fresh = unknown(given, casebook, Counter(), renew=True)
        coded = with_progress(
            run.code(fresh), problems, expected=lambda: collect.expected(inputs), hidden=quiet
        )
        # Replaced: the casebook may be of an older version, with older reports or an older reader's claims.
        keep(coded, casebook, problems, Counter(), replace=True)
        found = casebook.articles()
        outlets = {row.outlet for row in found if row.outlet}
        told = f"{number(len(found), 'report')} of {number(len(outlets), 'outlet')}"
        line = f"{where}: {told}, {number(casebook.count(), 'claim')}"
    if problems.count:
        raise ReportedlyError(
            "The demo could not be made", remedy="Name a new file: reportedly demo --casebook FILE"
        )
    if not quiet:
        click.echo(line)
    if not no_serve:
        _serve(where, port=port, open_browser=open_browser, quiet=quiet)


def _serve(
    where: str,
    *,
    tiles: str | None = None,
    coders: int = 1,
    open_browser: bool,
    quiet: bool = False,
    **reach: Any,
) -> None:
    from reportedly.present.desk import Reach  # noqa: PLC0415 – a web server
    from reportedly.present.desk import serve as serve_desk  # noqa: PLC0415 – likewise

    reached = Reach(**reach)
    reached.check()  # before anything is made
    renew = _is_overtaken(where, quiet=quiet)
    serve_desk(where, reach=reached, tiles=tiles, open_browser=open_browser, renew=renew, coders=coders)


def _is_overtaken(where: str, *, quiet: bool) -> bool:
    """Make what is kept of a small casebook anew where it does not hold; tell whether that is left to the desk."""
    from reportedly.run.keeping import fresh  # noqa: PLC0415 – a database library, as the next
    from reportedly.store import Casebook  # noqa: PLC0415

    if fresh(where):
        return False
    with Casebook.open(where, create=False) as casebook:
        if casebook.count() > _AT_ONCE:
            return True
    from reportedly.cli.reconcile import telling  # noqa: PLC0415
    from reportedly.present.keeping import keep as keep_made  # noqa: PLC0415 – words, a gazetteer

    try:
        with telling(hidden=quiet or sys.stderr is None or not sys.stderr.isatty()) as progress:
            keep_made(where, progress=progress)
    except ReportedlyError as error:
        # Articles and claims can be looked at all the same.
        click.echo(f"reportedly: {error}", err=True)
    return False
