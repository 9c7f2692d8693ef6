"""Judgements of people: that some words mean an actor, or do not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table; nothing that is there changes."""
    op.create_table(
        "judgements",
        sa.Column("key", sa.Integer, primary_key=True),
        *(sa.Column(name, TEXT, nullable=False) for name in ("made_by", "made_at", "mention", "folded")),
        *(sa.Column(name, TEXT, nullable=False) for name in ("actor", "verdict")),
        *(sa.Column(name, TEXT, nullable=True) for name in ("reason", "article")),
        sa.Column("withdraws", sa.Integer, sa.ForeignKey("judgements.key"), nullable=True),
    )
    op.create_index("ix_judgements_folded", "judgements", ["folded"])


def downgrade() -> None:
    """Refuse: what people decided is never thrown away."""
    raise NotImplementedError
