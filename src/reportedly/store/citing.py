"""Single claims of many articles, each with what is needed to read it in its report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, select

from reportedly.model import Claim
from reportedly.store.evidence import storable
from reportedly.store.loading import claims_of
from reportedly.store.schema import articles, claims

Item = TypeVar("Item")

# So many articles are asked for by one statement.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Cited:
    """A claim, with the title and the text of its article."""

    claim: Claim
    title: str | None
    text: str


def cited(conn: Connection, named: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Cited]:
    """Load claims by their article's id and their own, by these; those there are not are left out.

    Five statements for any page of them: whole articles, one by one, take forty times as long for a hundred claims.
    """
    wanted = {each for each in named if all(map(storable, each))}
    keys: dict[tuple[str, str], int] = {}
    told: dict[str, tuple[str | None, str]] = {}
    for some in _batches(sorted({article for article, _ in wanted})):
        own = select(articles.c.id, articles.c.title, articles.c.text).where(articles.c.id.in_(some))
        told |= {id: (title, text) for id, title, text in conn.execute(own)}
        ids = [claim for article, claim in wanted if article in told]
        found = select(articles.c.id, claims.c.id, claims.c.key).select_from(claims.join(articles))
        rows = conn.execute(found.where(articles.c.id.in_(some), claims.c.id.in_(ids)))
        keys |= {(article, claim): key for article, claim, key in rows if (article, claim) in wanted}
    loaded = claims_of(conn, list(keys.values()))
    return {each: Cited(claim, *told[each[0]]) for each, claim in zip(keys, loaded, strict=True)}


def _batches(items: Sequence[Item]) -> Iterator[list[Item]]:
    left = iter(items)
    while some := list(islice(left, _BATCH)):
        yield some
