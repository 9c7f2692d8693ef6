"""All that differs between databases: full text, and finding a piece of a text.

The words of a claim are indexed folded, each part by itself so that no phrase runs from one into the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Protocol

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    column,
    delete,
    false,
    func,
    insert,
    literal,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from reportedly.store.fold import words
from reportedly.store.schema import claims
from reportedly.store.terms import Term

PARTS: Final = ("content", "sentence", "source", "source_ref", "title")
# PostgreSQL takes lexemes up to 2 KB and positions up to 16,383; beyond, words are cut and left out.
_LONGEST: Final = 200
_FARTHEST: Final = 16_383


class Search(Protocol):
    """What a database must be able to do for a casebook to be searched."""

    def index(self, conn: Connection, parts: Mapping[int, Mapping[str, str]]) -> None:
        """Index claims: for each claim's key the texts of its :data:`PARTS`."""

    def forget(self, conn: Connection, claim_keys: Iterable[int]) -> None:
        """Take claims out of the index."""

    def matches(self, terms: tuple[Term, ...]) -> ColumnElement[bool]:
        """Hold where a claim has every term; with no terms, nowhere."""

    def holds(self, text: ColumnElement[Any], piece: str) -> ColumnElement[bool]:
        """Hold where ``text`` has ``piece`` in it, character by character."""


def search_for(dialect: Dialect) -> Search:
    """Give the search of a database."""
    return _Postgres() if dialect.name == "postgresql" else _Sqlite()


class _Sqlite:
    """SQLite's FTS5 (https://sqlite.org/fts5.html)."""

    _fts = table("claim_search", column("rowid"), column("claim_search"), *map(column, PARTS))

    def index(self, conn: Connection, parts: Mapping[int, Mapping[str, str]]) -> None:
        rows = [{"rowid": key, **{p: " ".join(words(of[p])) for p in PARTS}} for key, of in parts.items()]
        if rows:
            conn.execute(insert(self._fts), rows)

    def forget(self, conn: Connection, claim_keys: Iterable[int]) -> None:
        for key in claim_keys:
            conn.execute(delete(self._fts).where(self._fts.c.rowid == key))

    def matches(self, terms: tuple[Term, ...]) -> ColumnElement[bool]:
        if not terms:
            return false()
        # Words are letters and digits only, so quoting them makes any of them safe.
        wanted = " AND ".join(f'"{" ".join(term.words)}"{"*" * term.prefix}' for term in terms)
        found = select(self._fts.c.rowid).where(self._fts.c.claim_search.op("MATCH")(wanted))
        return claims.c.key.in_(found)

    def holds(self, text: ColumnElement[Any], piece: str) -> ColumnElement[bool]:
        return func.instr(text, piece) > 0


class _Postgres:
    """PostgreSQL's text search (https://www.postgresql.org/docs/current/datatype-textsearch.html).

    Vectors and queries are written out from our own words, so that its parser, which differs by
    configuration, has no say.
    """

    _vectors = table("claim_search", column("claim_key"), column("words", TSVECTOR))

    def index(self, conn: Connection, parts: Mapping[int, Mapping[str, str]]) -> None:
        rows = [{"claim_key": key, "words": _vector([of[p] for p in PARTS])} for key, of in parts.items()]
        if rows:
            conn.execute(insert(self._vectors), rows)

    def forget(self, conn: Connection, claim_keys: Iterable[int]) -> None:
        conn.execute(delete(self._vectors).where(self._vectors.c.claim_key.in_(list(claim_keys))))

    def matches(self, terms: tuple[Term, ...]) -> ColumnElement[bool]:
        if not terms:
            return false()
        wanted = literal(" & ".join(map(_phrase, terms))).cast(TSQUERY)
        return claims.c.key.in_(
            select(self._vectors.c.claim_key).where(self._vectors.c.words.op("@@")(wanted))
        )

    def holds(self, text: ColumnElement[Any], piece: str) -> ColumnElement[bool]:
        return func.strpos(text, piece) > 0


def _vector(texts: list[str]) -> str:
    # A place is left free between two texts, so that no phrase runs from one into the next.
    spelled = [word for text in texts for word in (*words(text), "")]
    placed = enumerate(spelled[:_FARTHEST], start=1)
    return " ".join(f"'{word[:_LONGEST]}':{at}" for at, word in placed if word)


def _phrase(term: Term) -> str:
    spelled = [f"'{word[:_LONGEST]}'" for word in term.words]
    return f"({' <-> '.join(spelled)}{':*' * term.prefix})"
