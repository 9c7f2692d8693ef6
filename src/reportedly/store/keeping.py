"""What is made of a whole casebook – its incidents, the rows of the picture – kept in it, so that it is there at once.

A making is written beside the one before, in many short transactions, and read only once it is finished: readers see
one or the other, whole.  What stands here can always be made again, so that nothing is lost where it cannot be read.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from reportedly.errors import ReportedlyError
from reportedly.store import query as queries
from reportedly.store.filters import claim_keys
from reportedly.store.query import Query
from reportedly.store.schema import articles, changes, claims, judgements, kept, kept_claims, makings
from reportedly.store.search import Search

# So many rows are asked for by one statement: SQLite takes 32,766 values, and a page of the desk shows fewer.
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Basis:
    """What a making rests on, as digests: the program with its knowledge, the articles, the judgements that stood."""

    against: str
    articles: str
    heeded: str


@dataclass(frozen=True, slots=True)
class Making:
    """A making that was finished: when, on what, and how many there were (``articles``, ``claims``, ``incidents``, …)."""

    key: int
    made_at: str
    basis: Basis
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row of a view to keep.

    ``terms`` are the plain values it is found by; ``told`` its JSON, ``summary`` a shorter one for a list, ``packed`` the row
    itself (:func:`reportedly.store.packing.packed_row`).  ``first_day`` and ``last_day`` are its days, where they are known;
    ``claims`` those it rests on, each by its article and id.
    """

    view: str
    id: str
    first_day: str | None
    last_day: str | None
    terms: Mapping[str, Any]
    told: str
    packed: bytes
    summary: str | None = None
    claims: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row of a view is found by; ``key`` fetches the rest of it, ``n`` is its place in the view."""

    key: int
    n: int
    id: str
    first_day: str | None
    last_day: str | None
    terms: dict[str, Any] = field(hash=False)


class Keeping:
    """What is kept of the whole; an open casebook has it as ``casebook.keeping``."""

    def __init__(self, connection: Callable[..., AbstractContextManager[Connection]], search: Search) -> None:
        self._connection = connection
        self._search = search

    def newest(self) -> Making | None:
        """Give the newest finished making; ``None`` where there is none.  It takes under a millisecond."""
        selected = select(makings).where(makings.c.finished).order_by(makings.c.key.desc()).limit(1)
        with self._connection() as conn:
            row = conn.execute(selected).first()
        if row is None:
            return None
        basis = Basis(row.against, row.articles, row.heeded)
        return Making(row.key, row.made_at, basis, json.loads(row.counts))

    def articles(self) -> str:
        """Digest which articles and claims there are: another one whenever one was added, replaced or taken away."""
        with self._connection() as conn:
            changed = conn.execute(select(changes.c.n)).scalar_one()
            # What was taken away without this program.
            there = (
                conn.execute(select(func.count()).select_from(each)).scalar() for each in (articles, claims)
            )
            return ".".join(map(str, (changed, *there)))

    def judgements(self) -> int:
        """Count all judgements ever made, withdrawals with them: they are only added to, so that the number tells them."""
        with self._connection() as conn:
            return int(conn.execute(select(func.count()).select_from(judgements)).scalar_one())

    # Written: begin, add …, finish.

    def begin(self, basis: Basis) -> int:
        """Begin a making and give its key; nobody reads it before it is finished."""
        row = {
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "against": basis.against,
            "articles": basis.articles,
            "heeded": basis.heeded,
            "finished": False,
            "counts": "{}",
        }
        with self._connection(writes=True) as conn:
            return int(conn.execute(insert(makings).returning(makings.c.key), row).scalar_one())

    def add(self, making: int, rows: Sequence[KeptRow], *, first: int) -> None:
        """Add rows to a making, ``first`` the place of the first of them in its view.

        A claim that is no more is left out.  Raises :class:`ReportedlyError` where the casebook cannot be written, or where
        another program finished a making meanwhile, which takes away the others.
        """
        if not rows:
            return
        with self._connection(writes=True) as conn:
            if conn.execute(select(makings.c.key).where(makings.c.key == making)).scalar() is None:
                raise _overtaken()
            told = [_row(making, first + at, row) for at, row in enumerate(rows)]
            returning = insert(kept).returning(kept.c.key, sort_by_parameter_order=True)
            keys = conn.execute(returning, told).scalars().all()
            there = _claim_keys(conn, {claim for row in rows for claim in row.claims})
            pairs = [
                {"kept_key": key, "claim_key": there[claim]}
                for key, row in zip(keys, rows, strict=True)
                for claim in dict.fromkeys(row.claims)
                if claim in there
            ]
            if pairs:
                conn.execute(insert(kept_claims), pairs)

    def finish(self, making: int, counts: Mapping[str, int]) -> None:
        """Have a making read from now on; the one before stays for those who are reading it, all others go.

        Raises as :meth:`add` does.
        """
        with self._connection(writes=True) as conn:
            before = select(func.max(makings.c.key)).where(makings.c.finished, makings.c.key != making)
            stays = {making, conn.execute(before).scalar()}
            told = update(makings).where(makings.c.key == making)
            if not conn.execute(told.values(finished=True, counts=json.dumps(counts))).rowcount:
                raise _overtaken()
            conn.execute(delete(makings).where(makings.c.key.not_in([key for key in stays if key])))

    def drop(self, making: int) -> None:
        """Take away a making that was not finished; nothing where it is gone already."""
        with self._connection(writes=True) as conn:
            conn.execute(delete(makings).where(makings.c.key == making, makings.c.finished.is_(False)))

    # Read: by a making's key, as that of a making that was dropped since finds nothing.

    def entries(self, making: int, view: str) -> Iterator[Entry]:
        """Stream what the rows of a view are found by, in their order: to make an index of."""
        names = ("key", "n", "id", "first_day", "last_day", "terms")
        selected = select(*(kept.c[name] for name in names)).where(*_in(making, view)).order_by(kept.c.n)
        with self._connection() as conn:
            for row in conn.execution_options(yield_per=_BATCH).execute(selected):
                yield Entry(row.key, row.n, row.id, row.first_day, row.last_day, json.loads(row.terms))

    def count(self, making: int, view: str) -> int:
        """Count the rows of a view."""
        with self._connection() as conn:
            return int(
                conn.execute(select(func.count()).select_from(kept).where(*_in(making, view))).scalar_one()
            )

    def keys(self, making: int, view: str, ids: Sequence[str]) -> dict[str, int]:
        """Give the keys of rows by their ids, where a view's rows have ids of their own; those there are not are left out."""
        found: dict[str, int] = {}
        with self._connection() as conn:
            for some in _batches(ids):
                selected = select(kept.c.id, kept.c.key).where(*_in(making, view), kept.c.id.in_(some))
                found.update((row[0], row[1]) for row in conn.execute(selected))
        return found

    def told(self, keys: Sequence[int]) -> Iterator[str]:
        """Give the JSON of rows, each a line, in the order of ``keys``; keys there are not are passed over."""
        return (_text(data) for data in self._fetched(kept.c.told, keys))

    def summaries(self, keys: Sequence[int]) -> Iterator[str]:
        """Give the shorter JSON of rows likewise; nothing for those that have none."""
        return (_text(data) for data in self._fetched(kept.c.summary, keys) if data is not None)

    def listed(self, keys: Sequence[int]) -> Iterator[str]:
        """Give the shorter JSON of rows likewise, of those that have none the whole."""
        shortest = func.coalesce(kept.c.summary, kept.c.told)
        return (_text(data) for data in self._fetched(shortest, keys))

    def claims(self, keys: Sequence[int]) -> Iterator[list[str]]:
        """Give for each row the claims it rests on, each as its article and its id with a slash between, in that order."""
        for some in _batches(keys):
            found: dict[int, list[str]] = {key: [] for key in some}
            joined = kept_claims.join(claims, claims.c.key == kept_claims.c.claim_key).join(articles)
            selected = (
                select(kept_claims.c.kept_key, articles.c.id, claims.c.id)
                .select_from(joined)
                .where(kept_claims.c.kept_key.in_(some))
                .order_by(articles.c.id, claims.c.n)
            )
            with self._connection() as conn:
                for key, article, claim in conn.execute(selected):
                    found[key].append(f"{article}/{claim}")
            yield from (found[key] for key in some)

    def packed(self, keys: Sequence[int]) -> Iterator[bytes]:
        """Give rows as they were packed, likewise."""
        return self._fetched(kept.c.packed, keys)

    def ids(self, making: int, view: str) -> dict[str, int]:
        """Give the keys of all rows by their ids, in order, where a view's rows have ids of their own."""
        selected = select(kept.c.id, kept.c.key).where(*_in(making, view)).order_by(kept.c.n)
        with self._connection() as conn:
            return {row[0]: row[1] for row in conn.execute(selected)}

    def all_keys(self, making: int, view: str) -> list[int]:
        """Give the keys of a view's rows in their order."""
        selected = select(kept.c.key).where(*_in(making, view)).order_by(kept.c.n)
        with self._connection() as conn:
            return list(conn.execute(selected).scalars())

    def found(self, making: int, view: str, query: Query) -> list[int]:
        """Give the keys, in order, of a view's rows that rest on a claim ``query`` finds, whatever its limit and offset.

        Raises :class:`ReportedlyError` for what cannot be asked.
        """
        queries.check(query)
        among = select(kept_claims.c.kept_key).where(
            kept_claims.c.claim_key.in_(claim_keys(query, self._search))
        )
        selected = select(kept.c.key).where(*_in(making, view), kept.c.key.in_(among)).order_by(kept.c.n)
        with self._connection() as conn:
            return list(conn.execute(selected).scalars())

    def of_article(self, making: int, view: str, article: str) -> dict[str, list[str]]:
        """Give for the claims of an article, by their ids, the ids of a view's rows that rest on them, in their order."""
        resting = (
            select(claims.c.id, kept_claims.c.kept_key)
            .select_from(kept_claims.join(claims, claims.c.key == kept_claims.c.claim_key).join(articles))
            .where(articles.c.id == article)
            .order_by(claims.c.n)
        )
        found: dict[str, list[str]] = {}
        with self._connection() as conn:
            pairs = conn.execute(resting).all()
            # Asked by themselves: joined, SQLite goes through all rows of the view.
            rows: dict[int, tuple[int, str]] = {}
            for some in _batches(sorted({key for _, key in pairs})):
                selected = select(kept.c.key, kept.c.n, kept.c.id).where(
                    *_in(making, view), kept.c.key.in_(some)
                )
                rows |= {key: (n, id) for key, n, id in conn.execute(selected)}
        for claim, keys in groupby(pairs, key=lambda pair: pair[0]):
            there = sorted(rows[key] for _, key in keys if key in rows)
            if there:
                found[claim] = [id for _, id in there]
        return found

    def _fetched(self, column: Any, keys: Sequence[int]) -> Iterator[Any]:
        for some in _batches(keys):
            with self._connection() as conn:
                selected = select(kept.c.key, column).where(kept.c.key.in_(some))
                there = {row[0]: row[1] for row in conn.execute(selected)}
            yield from (there[key] for key in some if key in there)


def _in(making: int, view: str) -> tuple[Any, ...]:
    return kept.c.making_key == making, kept.c.view == view


def _row(making: int, n: int, row: KeptRow) -> dict[str, Any]:
    return {
        "making_key": making,
        "view": row.view,
        "n": n,
        "id": row.id,
        "first_day": row.first_day,
        "last_day": row.last_day,
        "terms": json.dumps(row.terms, ensure_ascii=False, separators=(",", ":")),
        "summary": None if row.summary is None else zlib.compress(row.summary.encode()),
        "told": zlib.compress(row.told.encode()),
        "packed": row.packed,
    }


def _claim_keys(conn: Connection, named: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Give the keys of claims, by article and id."""
    found: dict[tuple[str, str], int] = {}
    for some in _batches(sorted({article for article, _ in named})):
        columns: Select[Any] = select(articles.c.id, claims.c.id, claims.c.key)
        selected = columns.select_from(claims.join(articles)).where(articles.c.id.in_(some))
        found.update(((row[0], row[1]), row[2]) for row in conn.execute(selected))
    return found


def _text(data: bytes) -> str:
    return zlib.decompress(data).decode()


def _batches(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (items[start : start + _BATCH] for start in range(0, len(items), _BATCH))


def _overtaken() -> ReportedlyError:
    return ReportedlyError(
        "Another program made the incidents and the picture of this casebook meanwhile",
        remedy="Use what it made, or make them again: reportedly reconcile",
    )
