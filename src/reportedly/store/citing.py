"""Single claims of many articles, each with what is needed to read it in its report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, select

from reportedly.model import Claim
from reportedly.store.evidence import storable
from reportedly.store.loading import claims_of
from reportedly.store.schema import articles, claims

Item = TypeVar("Item")

# So many are asked for by one statement.
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
    keys = keys_of(conn, named)
    told: dict[str, tuple[str | None, str]] = {}
    for some in _batches(sorted({article for article, _ in keys})):
        own = select(articles.c.id, articles.c.title, articles.c.text).where(articles.c.id.in_(some))
        told |= {id: (title, text) for id, title, text in conn.execute(own)}
    loaded = [claim for some in _batches(list(keys.values())) for claim in claims_of(conn, some)]
    return {each: Cited(claim, *told[each[0]]) for each, claim in zip(keys, loaded, strict=True)}


def keys_of(conn: Connection, named: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Give the keys of claims by their article's id and their own; those there are not are left out."""
    wanted = {each for each in named if all(map(storable, each))}
    found: dict[tuple[str, str], int] = {}
    for some in _batches(sorted(wanted)):
        of, ids = {article for article, _ in some}, {claim for _, claim in some}
        selected = select(articles.c.id, claims.c.id, claims.c.key).select_from(claims.join(articles))
        rows = conn.execute(selected.where(articles.c.id.in_(of), claims.c.id.in_(ids)))
        found |= {(article, claim): key for article, claim, key in rows if (article, claim) in wanted}
    return found


def _batches(items: Sequence[Item]) -> Iterator[list[Item]]:
    left = iter(items)
    while some := list(islice(left, _BATCH)):
        yield some
