"""What is told on standard error: problems as they come, progress on a terminal, a line at the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import click

from reportedly.errors import Problem, ReportedlyError
from reportedly.model import Article, Coded

if TYPE_CHECKING:
    from reportedly.collect import Located


class Problems:
    """Tells problems as they come, and counts them for the exit status."""

    def __init__(self) -> None:
        self.count = 0
        self._print: Callable[[str], object] = partial(click.echo, err=True)
        self._places: dict[str, tuple[str, int | None]] = {}

    def tell(self, problem: Problem | ReportedlyError) -> None:
        """Tell a problem on standard error."""
        self.count += 1
        self._print(f"reportedly: {problem}")

    def tell_of(self, article: Article, error: ReportedlyError) -> None:
        """Tell what is wrong with an article, by the file and line it came from where that is known."""
        place = self._places.get(article.id)
        if place is None:
            self.tell(error)
        else:
            where, line = place
            self.tell(Problem(where, error.what[:1].lower() + error.what[1:], f"{error.remedy}.", line))

    def heed(self, found: Iterable[Located | Problem]) -> Iterator[Article]:
        """Yield the articles; tell the problems among them."""
        for item in found:
            if isinstance(item, Problem):
                self.tell(item)
            else:
                self._places[item.article.id] = (item.where, item.line)
                yield item.article

    def told_by(self, printing: Callable[[str], object]) -> None:
        """Tell problems by ``printing`` from now on: beside a bar, each needs a line of its own."""
        self._print = printing

    @property
    def status(self) -> int:
        """The exit status: 1 where some input could not be used."""
        return 1 if self.count else 0


def number(count: int, what: str) -> str:
    """Return a count with what is counted, in the singular for one: ``1 claim``."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def with_progress(
    coded: Iterable[Coded], problems: Problems, *, expected: Callable[[], int | None], hidden: bool
) -> Generator[Coded]:
    """Yield what is coded, with a bar on standard error where that is a terminal and it is not ``hidden``.

    ``expected`` tells about how many articles will come, and is asked only where there is a bar; ``problems``
    are told above it while it is there.
    """
    if hidden or sys.stderr is None or not sys.stderr.isatty():
        yield from coded
        return
    # Rich takes a tenth of a second to load: not for a pipe.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True) as progress:
        problems.told_by(partial(console.print, markup=False, highlight=False, emoji=False, soft_wrap=True))
        try:
            task = progress.add_task("", total=expected())
            for item in coded:
                yield item
                progress.advance(task)
        finally:
            problems.told_by(partial(click.echo, err=True))
