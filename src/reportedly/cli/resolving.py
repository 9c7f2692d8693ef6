"""A casebook's claims with their words resolved, and a bar where that takes its time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reportedly.model import Grounded, Incident
    from reportedly.store import Query

# An article takes some 50 ms: of fewer nobody grows impatient.
_MANY: Final = 20


def ground(where: str, query: Query) -> Iterator[Grounded]:
    """Yield the claims that a query finds, grounded; a terminal is told where many articles are to be resolved first.

    Raises :class:`~reportedly.errors.ReportedlyError` as :func:`reportedly.run.grounding.ground` does.
    """
    from reportedly.run import grounding  # noqa: PLC0415 – a database library: not for --help

    if sys.stderr is not None and sys.stderr.isatty():
        _catch_up(where, query)
    yield from grounding.ground(where, query)


def incidents(
    where: str, query: Query, *, wanted: Callable[[Incident], bool] | None = None
) -> Iterable[Incident]:
    """Give the incidents of a casebook with an account that a query finds that are ``wanted``, as they are kept where that holds.

    Else they are made anew, and a terminal is told likewise.  Raises :class:`~reportedly.errors.ReportedlyError` as
    :func:`reportedly.run.reconciling.incidents` does.
    """
    from reportedly.run import keeping, reconciling  # noqa: PLC0415
    from reportedly.store import Query as Asked  # noqa: PLC0415

    kept = keeping.view(where, "incident", query)
    if kept is None:
        if sys.stderr is not None and sys.stderr.isatty():
            _catch_up(where, Asked())
        return reconciling.incidents(where, query, wanted=wanted or (lambda _: True))
    page = slice(query.offset, None if query.limit is None else query.offset + query.limit)
    if wanted is None:
        return replace(kept, keys=kept.keys[page])
    return islice(filter(wanted, kept), page.start, page.stop)


def _catch_up(where: str, query: Query) -> None:
    from reportedly.run.grounding import behind, catch_up  # noqa: PLC0415

    waiting = behind(where, query)
    if len(waiting) < _MANY:
        return
    # Rich takes a tenth of a second to load: not for a pipe.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("Resolving"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=len(waiting))
        for _ in catch_up(where, waiting):
            progress.advance(task)
