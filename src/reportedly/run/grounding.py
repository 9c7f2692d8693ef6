"""From a casebook's claims to the same with their words resolved, heeding what people decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from reportedly.model import Grounded

if TYPE_CHECKING:
    from reportedly.store import Query


def ground(where: str | Path, query: Query) -> Iterator[Grounded]:
    """Yield the claims of the casebook at ``where`` that a query finds, grounded; one article is held at a time.

    The whole of an article is resolved for each of its claims, so a filter changes no value.  Raises
    :class:`~reportedly.errors.ReportedlyError` where the casebook or the gazetteer cannot be opened.
    """
    from reportedly.resolve import grounded, known  # noqa: PLC0415 – a gazetteer, packs: only for those who ask
    from reportedly.review.book import Judgements  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415

    with Judgements.open(where) as book:
        against = replace(known(), decisions=tuple(book.standing()))
    with Casebook.open(where, create=False) as casebook:
        for article, claims in groupby(casebook.claims(query), key=lambda claim: claim.article):
            wanted = {claim.id for claim in claims}
            coded = casebook.coded(article)
            yield from (one for one in grounded(coded, against=against) if one.claim.id in wanted)
