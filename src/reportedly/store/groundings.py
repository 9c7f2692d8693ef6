"""Groundings: the claims of an article with their words resolved, kept beside it with what they were resolved against.

What stands here can always be made again, so that nothing is lost where it cannot be read: it counts as not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select, update

from reportedly.model import Coded, Grounded
from reportedly.store.loading import coded_of
from reportedly.store.packing import packed, unpacked
from reportedly.store.schema import articles, groundings


@dataclass(frozen=True, slots=True)
class Stamp:
    """What grounded claims rest on beside their article, as digests.

    ``against`` is of the program and its knowledge, ``decided`` of all judgements that stood, ``heeded`` of those among
    them that are on words of the article.
    """

    against: str
    decided: str
    heeded: str


@dataclass(frozen=True, slots=True)
class Kept:
    """The grounded claims of an article as they lie in a casebook."""

    stamp: Stamp
    packed: bytes

    @classmethod
    def of(cls, told: Iterable[Grounded], stamp: Stamp) -> Kept:
        """Pack claims."""
        return cls(stamp, packed(told))

    def claims(self) -> tuple[Grounded, ...] | None:
        """Give the claims in the order of the article's; ``None`` where another version's form cannot be read."""
        return unpacked(self.packed)


class Groundings:
    """What is kept of articles that were resolved; an open casebook has it as ``casebook.groundings``."""

    def __init__(self, connection: Callable[..., AbstractContextManager[Connection]]) -> None:
        self._connection = connection

    def stamps(self, ids: Sequence[str]) -> dict[str, Stamp]:
        """Tell of articles, by their ids, what their kept claims rest on; those of which none are kept are left out."""
        with self._connection() as conn:
            return {row[0]: Stamp(*row[1:]) for row in conn.execute(_kept(ids))}

    def kept(self, ids: Sequence[str]) -> dict[str, Kept]:
        """Give what is kept of articles, by their ids, likewise."""
        with self._connection() as conn:
            rows = conn.execute(_kept(ids).add_columns(groundings.c.packed))
            return {row[0]: Kept(Stamp(*row[1:4]), row[4]) for row in rows}

    def keep(self, coded: Coded, kept: Kept) -> bool:
        """Keep the grounded claims of an article; not (``False``) where the article is another by now.

        Raises :class:`ReportedlyError` where the casebook cannot be written.
        """
        with self._connection(writes=True) as conn:
            # The lock, on databases that have one, keeps others from replacing the article meanwhile.
            own = select(articles.c.key).where(articles.c.id == coded.article.id).with_for_update()
            key = conn.execute(own).scalar()
            if key is None or coded_of(conn, key) != coded:
                return False
            conn.execute(delete(groundings).where(groundings.c.article_key == key))
            row = {"article_key": key, **_digests(kept.stamp), "packed": kept.packed}
            conn.execute(insert(groundings), row)
            return True

    def stamp(self, article: str, kept: Kept, stamp: Stamp) -> None:
        """Say of what is kept of an article that it holds by another stamp, too; raises as :meth:`keep` does."""
        key = select(articles.c.key).where(articles.c.id == article).scalar_subquery()
        # Another may have kept other claims since.
        same = (groundings.c.article_key == key, groundings.c.packed == kept.packed)
        with self._connection(writes=True) as conn:
            conn.execute(update(groundings).where(*same).values(_digests(stamp)))


def _kept(ids: Sequence[str]) -> Select[Any]:
    columns = (articles.c.id, groundings.c.against, groundings.c.decided, groundings.c.heeded)
    return select(*columns).select_from(groundings.join(articles)).where(articles.c.id.in_(ids))


def _digests(stamp: Stamp) -> dict[str, str]:
    return {"against": stamp.against, "decided": stamp.decided, "heeded": stamp.heeded}
