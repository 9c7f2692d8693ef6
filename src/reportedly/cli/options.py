"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

INPUTS_HELP = """
INPUT is a file, a directory (searched with all below it), a pattern (** for any folders) or - for standard
input. A file is plain text (.txt), a saved page (.html), or JSON lines of articles (.jsonl): {"text": …} with
"id", "title", "outlet", "published", "url" and "language" where they are known. Without an "id" an article has its
file's name without the ending, or where another text has that, its path: site/b/index.
"""


def _at_least_one(
    _context: click.Context, _parameter: click.Parameter, value: tuple[str, ...]
) -> tuple[str, ...]:
    if not value:
        raise click.UsageError("Name at least one INPUT; - reads standard input.")
    if "" in value:
        raise click.UsageError(
            "An INPUT is empty, as a shell variable that is not set. Name a file, or . for this folder."
        )
    return value


inputs = click.argument("inputs", nargs=-1, metavar="INPUT…", callback=_at_least_one)
quiet = click.option("-q", "--quiet", is_flag=True, help="Tell problems only: no progress, no summary.")

resolve = click.option(
    "--resolve",
    is_flag=True,
    help='Tell beside each record, under "resolved", which places, actors, days and speakers its words mean.',
)


def casebook(default: str = "casebook.db") -> Callable[[Command], Command]:
    """Return the option that names the casebook."""
    return click.option(
        "--casebook",
        "where",
        metavar="FILE",
        default=default,
        show_default=True,
        help="The casebook: a SQLite file.",
    )


port = click.option(
    "--port",
    metavar="PORT",
    type=click.IntRange(0, 65535),
    default=8321,
    show_default=True,
    help="The port on this machine; 0 takes any free one.",
)

_FILTERS = (
    click.option("--outlet", metavar="NAME", multiple=True, help="Articles of this outlet. Repeatable."),
    click.option("--source", metavar="WORDS", multiple=True, help="Claims of a source so named. Repeatable."),
    click.option(
        "--status", metavar="STATUS", multiple=True, help="Claims so put: claimed, denied, … Repeatable."
    ),
    click.option(
        "--type",
        metavar="TYPE",
        multiple=True,
        help="Claims of such an event: ASSAULT.shelling, or ASSAULT for all of them. Repeatable.",
    ),
    click.option(
        "--place", metavar="WORDS", multiple=True, help="Claims of an event at a place so named. Repeatable."
    ),
    click.option(
        "--actor", metavar="WORDS", multiple=True, help="Claims of an event by an actor so named. Repeatable."
    ),
    click.option("--since", metavar="DATE", help="Articles published on this day (month, year) or later."),
    click.option("--until", metavar="DATE", help="Articles published on this day (month, year) or earlier."),
    click.option(
        "--text", metavar="WORDS", help="Claims with these words in their sentence, source or title."
    ),
    click.option("--limit", metavar="N", type=click.IntRange(min=1), help="At most so many."),
)
_NAMES = ("outlet", "source", "status", "type", "place", "actor", "since", "until", "text", "limit")

as_json = click.option("--json", "as_json", is_flag=True, help="As JSON lines.")


def filters(command: Callable[..., None]) -> Callable[..., None]:
    """Add the filters to a command, which takes them as one ``query``."""

    @wraps(command)
    def with_query(**given: Any) -> None:
        from reportedly.store import Query  # noqa: PLC0415 – a database library: not for --help

        query = Query(**{name: given.pop(name) for name in _NAMES})
        command(query=query, **given)

    for option in reversed(_FILTERS):
        with_query = option(with_query)
    return with_query


def as_rows(command: Command) -> Command:
    """Add ``--json``, and ``--all`` for a table of everything on a terminal (:func:`wants_all`)."""
    every = click.option(
        "--all",
        is_flag=True,
        expose_value=False,
        callback=_noted,
        help="On a terminal all rows, not only the first.",
    )
    return as_json(every(command))


def wants_all() -> bool:
    """Whether the command that runs was given ``--all``."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_ALL))


_ALL = f"{__name__}.all"


def _noted(context: click.Context, _: click.Parameter, value: bool) -> None:
    context.meta[_ALL] = value
