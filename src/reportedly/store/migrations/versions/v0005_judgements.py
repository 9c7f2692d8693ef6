"""Judgements of every kind: on claims, fields, pairs of claims and words; those there were are all kept, by their keys."""

from __future__ import annotations

import json
import uuid
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
# What a judgement had no place for before: it stands for the same in every copy of a casebook.
_NAMES = uuid.UUID("7b1c3e0a-5a0f-4a54-9d43-2f3a3f2f9d11")

_ONLY_ADDED = {
    "sqlite": (
        """CREATE TRIGGER judgements_not_changed BEFORE UPDATE ON judgements
        BEGIN SELECT RAISE(ABORT, 'judgements are only ever added to'); END""",
        """CREATE TRIGGER judgements_not_deleted BEFORE DELETE ON judgements
        BEGIN SELECT RAISE(ABORT, 'judgements are only ever added to'); END""",
    ),
    "postgresql": (
        """CREATE FUNCTION judgements_only_added() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'judgements are only ever added to'; END $$""",
        """CREATE TRIGGER judgements_not_changed BEFORE UPDATE OR DELETE ON judgements
        FOR EACH ROW EXECUTE FUNCTION judgements_only_added()""",
    ),
}


def upgrade() -> None:
    """Make the table anew with those that were there, and have the database refuse to change or delete any."""
    conn = op.get_bind()
    there = conn.execute(sa.text("SELECT * FROM judgements ORDER BY key")).mappings().all()
    op.drop_table("judgements")
    _make()
    if there:
        table = sa.table("judgements", *(sa.column(name) for name in _row(there[0])))
        op.bulk_insert(table, [_row(old) for old in there])
    if conn.dialect.name == "postgresql":
        conn.execute(
            sa.text(
                "SELECT setval(pg_get_serial_sequence('judgements', 'key'),"
                " coalesce(max(key), 0) + 1, false) FROM judgements"
            )
        )
    for statement in _ONLY_ADDED[conn.dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: what people decided is never thrown away."""
    raise NotImplementedError


def _make() -> None:
    op.create_table(
        "judgements",
        sa.Column("key", sa.Integer, primary_key=True),
        *(sa.Column(name, TEXT, nullable=False) for name in ("uid", "made_by", "made_at", "kind", "subject")),
        *(sa.Column(name, TEXT, nullable=True) for name in ("article", "other")),
        sa.Column("verdict", TEXT, nullable=False),
        *(sa.Column(name, TEXT, nullable=True) for name in ("value", "machine", "reason", "anchors")),
        sa.Column("adjudicates", sa.Boolean, nullable=False),
        sa.Column("withdraws", sa.Integer, sa.ForeignKey("judgements.key"), nullable=True),
        sa.UniqueConstraint("uid", name="uq_judgements_uid"),
    )
    op.create_index("ix_judgements_article", "judgements", ["article"])
    op.create_index("ix_judgements_other", "judgements", ["other"])


def _row(old: Any) -> dict[str, Any]:
    subject = {
        "kind": "mention",
        "words": old["mention"],
        "entity": old["actor"],
        "article": old["article"],
    }
    told = "\n".join(str(old[name]) for name in ("key", "made_by", "made_at", "mention", "actor", "verdict"))
    return {
        "key": old["key"],
        "uid": str(uuid.uuid5(_NAMES, told)),
        "made_by": old["made_by"],
        "made_at": old["made_at"],
        "kind": "mention",
        "subject": json.dumps(subject, ensure_ascii=False),
        "article": old["article"],
        "other": None,
        "verdict": old["verdict"],
        "value": None,
        "machine": None,
        "reason": old["reason"],
        "anchors": None,
        "adjudicates": False,
        "withdraws": old["withdraws"],
    }
