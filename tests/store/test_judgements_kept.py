"""Judgements of casebooks that knew only those on words are all kept when the casebook is brought up to date."""

from __future__ import annotations

import pytest
from alembic import command
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from reportedly.review import Verdict
from reportedly.review.book import Judgements
from reportedly.review.judgement import MentionSubject
from reportedly.store.engine import connected, located
from reportedly.store.opening import migrations

ROWS = (
    (1, "Ana", "2024-05-01T10:00:00+00:00", "River Guard", "sdn-mil", "positive", "its site", None, None),
    (2, "Ben", "2024-05-02T10:00:00+00:00", "the Army", "syr-mil", "negative", None, "wire", None),
    (3, "Ben", "2024-05-03T10:00:00+00:00", "River Guard", "sdn-mil", "positive", "no longer", None, 1),
)
INSERT = (
    "INSERT INTO judgements (key, made_by, made_at, mention, folded, actor, verdict, reason, article, withdraws)"
    " VALUES (:key, :by, :at, :words, :words, :actor, :verdict, :reason, :article, :withdraws)"
)
NAMES = ("key", "by", "at", "words", "actor", "verdict", "reason", "article", "withdraws")


@pytest.fixture
def older(where: str) -> str:
    """A casebook as it was, with two judgements and a withdrawal."""
    engine = connected(located(where))
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        command.upgrade(migrations(conn), "0004")
        for row in ROWS:
            conn.execute(text(INSERT), dict(zip(NAMES, row, strict=True)))
    engine.dispose()
    return where


def test_none_is_lost_and_more_can_be_added(older: str) -> None:
    with Judgements.open(older) as book:
        first, second = book.all()
        assert (first.key, first.who, first.when, first.reason) == (1, "Ana", ROWS[0][2], "its site")
        assert first.subject == MentionSubject("River Guard", "sdn-mil")
        assert first.withdrawal is not None
        assert (first.withdrawal.who, first.withdrawal.when, first.withdrawal.reason) == (
            "Ben",
            ROWS[2][2],
            "no longer",
        )
        assert second.subject == MentionSubject("the Army", "syr-mil", "wire")
        assert second.verdict is Verdict.NEGATIVE
        assert not second.withdrawn
        assert len({first.uid, second.uid}) == 2
        assert book.judge(MentionSubject("x", "sdn-mil"), Verdict.POSITIVE, who="Ana").key == 4


def test_from_then_on_the_database_refuses_to_change_them(older: str) -> None:
    Judgements.open(older).close()
    engine = connected(located(older))
    with (
        pytest.raises(DBAPIError, match="only ever added to"),
        engine.connect().execution_options(writes=True) as conn,
        conn.begin(),
    ):
        conn.execute(text("DELETE FROM judgements"))
    engine.dispose()
