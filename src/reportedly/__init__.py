"""Reportedly reads news of armed conflict as claims.

    >>> import reportedly
    >>> for claim in reportedly.code("Rebels said they had taken Tor bridge.", outlet="Lowland Courier"):
    ...     print(claim.source.text, claim.status, claim.content.text)

:func:`code` codes one text, :func:`code_articles` a stream of articles; :class:`Casebook` keeps them;
:func:`to_record` gives a claim as its JSON record.  :func:`ground` gives a casebook's claims with what their words mean;
from these :mod:`reportedly.picture` makes views; :func:`incidents` gives its happenings, each with all accounts; :func:`frame` lays any of it out for pandas.
What a claim's fields mean is told in ``docs/record.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from reportedly.errors import Problem, ReportedlyError
from reportedly.model import (
    Article,
    Claim,
    Coded,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Grounded,
    Incident,
    Line,
    LineKind,
    Modality,
    Polarity,
    Span,
    Status,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reportedly.present.frame import frame
    from reportedly.present.record import to_record
    from reportedly.store import Casebook, Query

__version__ = version("reportedly")

__all__ = [
    "Article",
    "Casebook",
    "Claim",
    "Coded",
    "Count",
    "CountKind",
    "Derivation",
    "Event",
    "EventType",
    "Grounded",
    "Incident",
    "Line",
    "LineKind",
    "Modality",
    "Polarity",
    "Problem",
    "Query",
    "ReportedlyError",
    "Span",
    "Status",
    "__version__",
    "code",
    "code_articles",
    "frame",
    "ground",
    "incidents",
    "to_record",
]


def code(  # noqa: PLR0913 – one parameter for each field of an article
    text: str,
    *,
    id: str = "text",
    title: str | None = None,
    outlet: str | None = None,
    published: str | date | None = None,
    url: str | None = None,
    language: str | None = None,
) -> list[Claim]:
    """Return the claims of one text, in their order.

    Every span counts code points of ``text`` as given.  ``published`` is an ISO 8601 date or date-time, or
    a ``date`` or ``datetime``; what is not known stays ``None``.  Raises :class:`ReportedlyError` for a field that
    is no string, for a ``published`` that is no date and for a ``language`` that is not English.  The first call loads the reader, about two seconds.
    """
    if isinstance(published, date):  # a datetime is one, too
        published = published.isoformat()
    article = Article(
        id=id, text=text, title=title, outlet=outlet, published=published, url=url, language=language
    )
    return [claim for coded in code_articles([article]) for claim in coded.claims]


def code_articles(articles: Iterable[Article]) -> Iterator[Coded]:
    """Yield each article with its claims, in the order given; a few articles are held at a time.

    Raises :class:`ReportedlyError` as :func:`code` does.
    """
    # Loaded here, not at import: a program that only handles records starts at once.
    from reportedly.run import code as coded  # noqa: PLC0415

    return coded(articles)


class Filters(TypedDict, total=False):
    """The filters of :func:`ground` and :func:`incidents`, which are those of :class:`Query`."""

    outlet: str | Iterable[str]
    source: str | Iterable[str]
    status: str | Iterable[str]
    type: str | Iterable[str]
    place: str | Iterable[str]
    actor: str | Iterable[str]
    article: str | Iterable[str]
    since: str | date | None
    until: str | date | None
    text: str | None
    limit: int | None
    offset: int


def ground(where: str | Path, **filters: Unpack[Filters]) -> Iterator[Grounded]:
    """Yield the claims of the casebook at ``where``, a file or a SQLAlchemy URL, with what their words mean.

    The filters are those of :class:`Query`: of several values of one any will do, of several filters all must hold; without
    any, every claim is yielded, by date (those without one last).  What is resolved for the first time is kept in the
    casebook.  A few articles are held at a time.  Raises :class:`ReportedlyError` where there is no casebook, where it
    cannot be used, and for a value that no claim can have.
    """
    # Loaded here, not at import, likewise: a database library, a gazetteer.
    from reportedly.run.grounding import ground as grounded  # noqa: PLC0415

    return grounded(where, _query(**filters))


def incidents(where: str | Path, **filters: Unpack[Filters]) -> Iterator[Incident]:
    """Yield the incidents of the casebook at ``where`` that have an account the filters find, by day; undated ones last.

    Incidents are made of the whole casebook, whatever the filters, which are those of :func:`ground`; ``limit`` and
    ``offset`` count incidents.  All its claims are held at once.  Raises as :func:`ground` does.
    """
    from reportedly.run.reconciling import incidents as reconciled  # noqa: PLC0415

    return reconciled(where, _query(**filters))


def _query(**filters: Unpack[Filters]) -> Query:
    from reportedly.store import Query  # noqa: PLC0415

    return Query(**{name: _plain(name, value) for name, value in filters.items()})


def _plain(name: str, value: Any) -> Any:
    if name in ("since", "until"):
        return value.isoformat() if isinstance(value, date) else value
    return value if name in ("text", "limit", "offset") else _several(value)


def _several(given: str | Iterable[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def __getattr__(name: str) -> Any:
    # The casebook brings a database library along, the record a checking one: only for those who ask for it.
    if name == "frame":
        from reportedly.present.frame import frame  # noqa: PLC0415

        return frame
    if name == "to_record":
        from reportedly.present.record import to_record  # noqa: PLC0415

        return to_record
    if name in ("Casebook", "Query"):
        from reportedly import store  # noqa: PLC0415

        return getattr(store, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
