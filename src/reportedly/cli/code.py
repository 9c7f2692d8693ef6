"""``reportedly code``: articles in, records out; nothing is kept."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import ExitStack, closing
from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.output import on_terminal, opened
from reportedly.cli.told import Problems, number, with_progress

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
@options.resolve
@options.quiet
@click.pass_context
def code(
    context: click.Context,
    inputs: tuple[str, ...],
    output: str | None,
    articles_to: str | None,
    resolve: bool,
    quiet: bool,
) -> None:
    """Code articles to JSON lines."""
    from reportedly import collect, run  # noqa: PLC0415 – page and date libraries: not for --help
    from reportedly.present.record import article_to_json, records  # noqa: PLC0415

    problems = Problems()
    counted: Counter[str] = Counter()
    stdin = sys.stdin.buffer if sys.stdin else None
    targets = _targets(output, articles_to)
    if lost := collect.read_and_written(inputs, targets, stdin=stdin):
        raise click.UsageError(f"{lost} is an input as well, and would be lost. Write to another file.")
    # Lines on a terminal are progress enough.
    hidden = quiet or (output in (None, "-") and on_terminal())
    with ExitStack() as files:
        write = files.enter_context(opened(output))
        write_articles = files.enter_context(opened(articles_to)) if articles_to else None
        given = problems.heed(collect.located(inputs, stdin=stdin, skip=targets))
        read = with_progress(
            run.code(given), problems, expected=lambda: collect.expected(inputs), hidden=hidden
        )
        for coded in files.enter_context(closing(read)):
            write(records(coded, resolve=resolve))
            counted.update(articles=1, claims=len(coded.claims))
            if write_articles:
                write_articles([article_to_json(coded.article)])
    if targets and not counted["articles"]:
        click.echo(f"{', '.join(map(str, targets))}: nothing written, as no article was read", err=True)
    elif output and not quiet:
        claims, articles = number(counted["claims"], "claim"), number(counted["articles"], "article")
        click.echo(f"{output}: {claims} of {articles}", err=True)
    context.exit(problems.status)


def _targets(output: str | None, articles_to: str | None) -> list[Path]:
    """Return the files to be written; raise :class:`click.UsageError` where they are one, or have no name."""
    if "" in (output, articles_to):
        raise click.UsageError("The file to write to has an empty name. Name one, or - for standard output.")
    targets = [Path(path) for path in (output, articles_to) if path not in (None, "-")]
    mixed = articles_to == "-" and output in (None, "-")
    files = {target.resolve() for target in targets if target.is_file() or not target.exists()}
    if mixed or (len(targets) > 1 and len(files) == 1 and targets[0].resolve() == targets[1].resolve()):
        raise click.UsageError(
            "Records and articles would go to the same place. Name another for --articles."
        )
    return targets
