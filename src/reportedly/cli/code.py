"""``reportedly code``: articles in, records out; nothing is kept."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.output import opened
from reportedly.cli.told import Problems, with_progress

HELP = f"""Code articles: one JSON record a line for each claim.

{options.INPUTS_HELP}
"""


@click.command(help=HELP, short_help="Code articles to JSON lines.")
@options.inputs
@click.option("-o", "--output", metavar="FILE", help="Write the records to FILE instead of standard output.")
@click.option(
    "--articles",
    "articles_to",
    metavar="FILE",
    help="Write the articles read to FILE as JSON lines: the text that the records' offsets count in.",
)
@options.quiet
@click.pass_context
def code(
    context: click.Context, inputs: tuple[str, ...], output: str | None, articles_to: str | None, quiet: bool
) -> None:
    """Code articles to JSON lines."""
    from reportedly import collect, run  # noqa: PLC0415 – page and date libraries: not for --help
    from reportedly.present.record import article_to_json, to_json  # noqa: PLC0415

    problems = Problems()
    counted: Counter[str] = Counter()
    targets = [Path(path) for path in (output, articles_to) if path is not None and path != "-"]
    # Lines on a terminal are progress enough.
    hidden = quiet or (output in (None, "-") and sys.stdout.isatty())
    with ExitStack() as files:
        write = files.enter_context(opened(output))
        write_articles = files.enter_context(opened(articles_to)) if articles_to else None
        given = problems.heed(collect.articles(inputs, stdin=sys.stdin.buffer, skip=targets))
        for coded in with_progress(run.code(given), expected=lambda: collect.expected(inputs), hidden=hidden):
            write(map(to_json, coded.claims))
            counted.update(articles=1, claims=len(coded.claims))
            if write_articles:
                write_articles([article_to_json(coded.article)])
    if output and not quiet:
        click.echo(f"{output}: {counted['claims']} claims of {counted['articles']} articles", err=True)
    context.exit(problems.status)
