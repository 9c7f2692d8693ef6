"""What a casebook holds, to show beside the rows of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportedly.present.rows import Column
    from reportedly.store import Query


def covered(where: str, query: Query) -> Column[Any]:
    """Return a column that tells how many of the articles of a row's days tell it, of those a query's outlets and days let in."""
    from reportedly.picture.coverage import coverage  # noqa: PLC0415
    from reportedly.present import picture_coverage  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415 – a database library: not for --help

    with Casebook.open(where, create=False) as casebook:
        held = tuple(coverage(casebook.articles(about_articles(query))))
    return picture_coverage.covered(held)


def about_articles(query: Query) -> Query:
    """What of a query asks about articles: their outlet and day."""
    from reportedly.store import Query as Asked  # noqa: PLC0415

    return Asked(outlet=query.outlet, since=query.since, until=query.until)
