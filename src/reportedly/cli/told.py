"""What is told on standard error: problems as they come, progress on a terminal, a line at the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator

import click

from reportedly.errors import Problem, ReportedlyError
from reportedly.model import Article, Coded


class Problems:
    """Tells problems as they come, and counts them for the exit status."""

    def __init__(self) -> None:
        self.count = 0

    def tell(self, problem: Problem | ReportedlyError) -> None:
        """Tell a problem on standard error."""
        self.count += 1
        click.echo(f"reportedly: {problem}", err=True)

    def heed(self, found: Iterable[Article | Problem]) -> Iterator[Article]:
        """Yield the articles; tell the problems among them."""
        for item in found:
            if isinstance(item, Problem):
                self.tell(item)
            else:
                yield item

    @property
    def status(self) -> int:
        """The exit status: 1 where some input could not be used."""
        return 1 if self.count else 0


def with_progress(
    coded: Iterable[Coded], *, expected: Callable[[], int | None], hidden: bool
) -> Iterator[Coded]:
    """Yield what is coded, with a bar on standard error where that is a terminal and it is not ``hidden``.

    ``expected`` tells about how many articles will come, and is asked only where there is a bar.
    """
    if hidden or not sys.stderr.isatty():
        yield from coded
        return
    # Rich takes a tenth of a second to load: not for a pipe.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=expected())
        for item in coded:
            yield item
            progress.advance(task)
