"""``reportedly reconcile``: make incidents and the picture now, and keep them in the casebook."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli import options
from reportedly.cli.told import number

if TYPE_CHECKING:
    from reportedly.store import Making


@click.command(short_help="Make incidents and the picture, and keep them.")
@options.casebook()
@click.option("--check", is_flag=True, help="Only tell whether what is kept still holds: status 1 where not.")
@options.quiet
@click.pass_context
def reconcile(context: click.Context, where: str, check: bool, quiet: bool) -> None:
    """Make the incidents and the picture of a casebook and keep them in it, so that they are there at once.

    What is kept holds until articles are added, somebody judges, or Reportedly or its knowledge change; commands make it
    anew where it does not, each time, and the desk shows what was made last. Run it after adding.
    """
    from reportedly.present.keeping import keep  # noqa: PLC0415 – words, a gazetteer: not for --help
    from reportedly.run.keeping import fresh  # noqa: PLC0415 – a database library, likewise

    if check:
        holds = fresh(where)
        if not quiet:
            click.echo(
                f"{where}: what is kept {'holds' if holds else 'does not hold, or there is nothing kept'}"
            )
        context.exit(0 if holds else 1)
    with telling(hidden=quiet) as progress:
        made = keep(where, progress=progress)
    if not quiet:
        click.echo(f"{where}: {summary(made)}")


def summary(made: Making) -> str:
    """Tell in a line how much was made of what."""
    counts = made.counts
    rows = sum(count for view, count in counts.items() if view not in _NO_ROWS)
    return (
        f"{number(counts['incident'], 'incident')} and {number(rows, 'row')} of the picture "
        f"from {number(counts['claims'], 'claim')} of {number(counts['articles'], 'article')}"
    )


_NO_ROWS = frozenset(["incident", "compared", "articles", "claims", "judgements"])


@contextmanager
def telling(*, hidden: bool) -> Iterator[Callable[[Any], None]]:
    """Give what tells a step: on a terminal a bar, in a pipe a line for each step on standard error."""
    if hidden or sys.stderr is None:
        yield lambda _: None
        return
    if not sys.stderr.isatty():
        yield _Lines()
        return
    # Rich takes a tenth of a second to load: not for a pipe.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda step: progress.update(
            task,
            description=step.doing.capitalize(),
            total=None if step.done is None else 1.0,
            completed=step.done or 0.0,
        )


class _Lines:
    """Steps as lines, each once."""

    def __init__(self) -> None:
        self._told: str | None = None

    def __call__(self, step: Any) -> None:
        if step.doing != self._told:
            self._told = step.doing
            click.echo(f"reportedly: {step.doing}", err=True)
