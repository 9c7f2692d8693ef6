"""The judgements of a casebook: only ever added to; a withdrawal is added, too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, insert, select

from reportedly.errors import ReportedlyError
from reportedly.review.judgement import Judgement, Verdict
from reportedly.store.faults import said_plainly
from reportedly.store.fold import folded
from reportedly.store.opening import name, opened
from reportedly.store.schema import judgements


class Judgements:
    """The judgements in an open casebook; close it, or use it as a context manager."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._name = name(engine.url)

    @classmethod
    def open(cls, where: str | Path, *, create: bool = False) -> Self:
        """Open those of the casebook at a path or SQLAlchemy URL.

        Raises :class:`ReportedlyError` as :meth:`reportedly.store.Casebook.open` does.
        """
        return cls(opened(where, create=create))

    def close(self) -> None:
        """Close it."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def judge(
        self,
        mention: str,
        actor: str,
        verdict: Verdict,
        *,
        who: str,
        reason: str | None = None,
        article: str | None = None,
    ) -> Judgement:
        """Add a judgement, which holds beside and before all earlier ones on the same words.

        Raises:
            ReportedlyError: where words, actor or person are blank, or the casebook cannot be written.

        """
        if not (mention.strip() and actor.strip() and who.strip()):
            raise ReportedlyError(
                "A judgement needs words, an actor and a person", remedy="Name all three, none of them blank"
            )
        row = {
            "made_by": who,
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "mention": mention,
            "folded": folded(mention),
            "actor": actor,
            "verdict": verdict.value,
            "reason": reason,
            "article": article,
            "withdraws": None,
        }
        with self._connection(writes=True) as conn:
            key = conn.execute(insert(judgements).returning(judgements.c.key), row).scalar_one()
        return Judgement(key, who, str(row["made_at"]), mention, actor, verdict, reason, article)

    def withdraw(self, mention: str, *, who: str, actor: str | None = None, reason: str | None = None) -> int:
        """Withdraw every judgement that stands on some words (on one ``actor`` only, where given); tell how many.

        Raises:
            ReportedlyError: where none stands.

        """
        words = folded(mention)
        with self._connection(writes=True) as conn:
            standing = [
                each
                for each in _all(conn)
                if not each.withdrawn and folded(each.mention) == words and actor in {None, each.actor}
            ]
            for each in standing:
                conn.execute(insert(judgements), _withdrawal(each, who, reason))
        if not standing:
            raise ReportedlyError(
                f"No judgement stands on {mention!r}",
                remedy="List those there are with: reportedly actors review --decisions",
            )
        return len(standing)

    def all(self) -> list[Judgement]:
        """Give every judgement in the order they were made, the withdrawn ones marked."""
        with self._connection() as conn:
            return _all(conn)

    def standing(self) -> list[Judgement]:
        """Give those that were not withdrawn, in order: what the resolver is to heed."""
        return [each for each in self.all() if not each.withdrawn]

    @contextmanager
    def _connection(self, *, writes: bool = False) -> Iterator[Connection]:
        with (
            said_plainly(self._name),
            self._engine.connect().execution_options(writes=writes) as conn,
            conn.begin(),
        ):
            yield conn


def _withdrawal(each: Judgement, who: str, reason: str | None) -> dict[str, object]:
    return {
        "made_by": who,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "mention": each.mention,
        "folded": folded(each.mention),
        "actor": each.actor,
        "verdict": each.verdict.value,
        "reason": reason,
        "article": each.article,
        "withdraws": each.key,
    }


def _all(conn: Connection) -> list[Judgement]:
    rows = conn.execute(select(judgements).order_by(judgements.c.key)).mappings().all()
    withdrawn = {row["withdraws"] for row in rows if row["withdraws"] is not None}
    return [
        Judgement(
            key=row["key"],
            who=row["made_by"],
            when=row["made_at"],
            mention=row["mention"],
            actor=row["actor"],
            verdict=Verdict(row["verdict"]),
            reason=row["reason"],
            article=row["article"],
            withdrawn=row["key"] in withdrawn,
        )
        for row in rows
        if row["withdraws"] is None
    ]
