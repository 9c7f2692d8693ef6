"""From a casebook's claims to its incidents, and those of them that a question finds.

Incidents are made of all that a casebook holds, whatever is asked for: without the accounts that a filter leaves out an
incident would be another, with fewer origins and nobody to deny it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportedly.model import Incident
    from reportedly.store import Query


def _any(_: Incident) -> bool:
    return True


def incidents(
    where: str | Path, query: Query, *, wanted: Callable[[Incident], bool] = _any
) -> Iterator[Incident]:
    """Yield the incidents of the casebook at ``where`` that have an account a query finds and are ``wanted``, by day.

    ``limit`` and ``offset`` of the query count incidents.  All grounded claims of the casebook are held at once.  Raises
    as :func:`reportedly.run.grounding.ground` does.
    """
    from reportedly.reconcile import incidents as reconciled  # noqa: PLC0415 – a gazetteer, tables
    from reportedly.run.grounding import ground, standing  # noqa: PLC0415
    from reportedly.store import Query  # noqa: PLC0415

    # Asked first: what cannot be asked is told at once.
    ids = accounts_found(where, replace(query, limit=None, offset=0))
    made = (
        each
        for each in reconciled(ground(where, Query()), together=standing(where).together)
        if wanted(each) and any(account.id in ids for account in each.accounts)
    )
    yield from islice(made, query.offset, None if query.limit is None else query.offset + query.limit)


def accounts_found(where: str | Path, query: Query) -> frozenset[str]:
    """The claims of the casebook at ``where`` that a query finds, by the ids they have as accounts.

    Raises :class:`~reportedly.errors.ReportedlyError` where the casebook cannot be opened or asked so.
    """
    from reportedly.store import Casebook  # noqa: PLC0415 – a database library

    with Casebook.open(where, create=False) as casebook:
        return frozenset(
            f"{found.article}/{claim}" for found in casebook.found(query) for claim in found.claims
        )
