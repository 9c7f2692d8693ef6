"""What to look for in a casebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from reportedly.dates import Days, days
from reportedly.errors import ReportedlyError
from reportedly.model import EventType, Status
from reportedly.store.evidence import storable

# The largest number of rows asked for or passed over: what every database's LIMIT takes.
_MOST: Final = 2**31 - 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Query:
    """Filters on claims.  Values of one filter are alternatives; every filter that is set must hold.

    Names are compared folded: case, accents and typographic variants make no difference.

    ``outlet``: the article's outlet, whole.  ``source``: words in the claim's ``source``, ``source_ref`` or
    ``via``.  ``status``: a status.  ``type``: an event type or its root (``ASSAULT`` for all of ``ASSAULT.*``).
    ``place``, ``actor``: words in a place or an actor; with ``type``, of the same event.
    ``since``, ``until``: days (or months, or years), inclusive, on the article's ``published``; an article
    without a date is left out where either is set.  ``text``: full text, in the grammar of
    ``docs/casebook.md``.  ``article``: an article's id, or several.  ``limit`` and ``offset`` page through what is listed.
    """

    outlet: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    text: str | None = None
    article: str | tuple[str, ...] | None = None
    limit: int | None = None
    offset: int = 0


def statuses(query: Query) -> tuple[Status, ...]:
    """Give the statuses the query names; raise :class:`ReportedlyError` for one there is not."""
    allowed = {status.value: (status,) for status in Status}
    return _chosen("status", query.status, allowed)


def event_types(query: Query) -> tuple[EventType, ...]:
    """Give the event types the query names, roots spelled out; raise :class:`ReportedlyError` likewise."""
    allowed: dict[str, tuple[EventType, ...]] = {}
    for kind in EventType:
        root = kind.value.partition(".")[0]
        allowed[root.casefold()] = (*allowed.get(root.casefold(), ()), kind)
        if root != kind.value:
            allowed[kind.value.casefold()] = (kind,)
    return _chosen("type", query.type, allowed, shown=[kind.value for kind in EventType])


def article_ids(query: Query) -> tuple[str, ...] | None:
    """Give the ids the query names, ``None`` where it names none."""
    return (query.article,) if isinstance(query.article, str) else query.article or None


def day_bounds(query: Query) -> tuple[Days | None, Days | None]:
    """Give the days of ``since`` and ``until``.

    Raises :class:`ReportedlyError` for one that is no date, and where nothing can lie between them.
    """
    since = None if query.since is None else _bound("since", query.since)
    until = None if query.until is None else _bound("until", query.until)
    if since and until and since[0] > until[1]:
        raise ReportedlyError(
            f"since is {query.since!r}, which is later than until, {query.until!r}",
            remedy="Give an earlier since or a later until",
        )
    return since, until


def check(query: Query) -> None:
    """Raise :class:`ReportedlyError` for a value no casebook can answer."""
    statuses(query)
    event_types(query)
    day_bounds(query)
    for name, number in (("limit", query.limit), ("offset", query.offset)):
        if number is not None and not 0 <= number <= _MOST:
            raise ReportedlyError(f"{name} is {number}", remedy=f"Give a number from 0 to {_MOST}")
    for value in (
        *query.outlet,
        *query.source,
        *query.place,
        *query.actor,
        *(article_ids(query) or ()),
        query.text,
    ):
        if value is not None and not storable(value):
            raise ReportedlyError(
                f"The filter {value!r} holds a character that is no text", remedy="Leave that character out"
            )


def _bound(name: str, value: str) -> Days:
    found = days(value.strip())
    if found is None:
        raise ReportedlyError(
            f"{name} is {value!r}, which is no date", remedy="Write it as 2016-03-27, 2016-03 or 2016"
        )
    return found


def _chosen(
    name: str,
    values: tuple[str, ...],
    allowed: Mapping[str, tuple[T, ...]],
    *,
    shown: Iterable[str] | None = None,
) -> tuple[T, ...]:
    chosen: dict[T, None] = {}
    for value in values:
        found = allowed.get(value.strip().casefold())
        if found is None:
            raise ReportedlyError(
                f"There is no {name} {value!r}", remedy=f"Use one of: {', '.join(shown or allowed)}"
            )
        chosen.update(dict.fromkeys(found))
    return tuple(chosen)
