"""Accounts of a team, and their sessions at the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables, empty: a desk without accounts needs none."""
    op.create_table(
        "accounts",
        sa.Column("key", sa.Integer, primary_key=True),
        *(sa.Column(name, TEXT, nullable=False) for name in ("name", "folded", "role", "password")),
        *(sa.Column(name, TEXT, nullable=False) for name in ("made_at", "changed_at")),
        sa.UniqueConstraint("folded", name="uq_accounts_folded"),
    )
    op.create_table(
        "sessions",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column(
            "account_key", sa.Integer, sa.ForeignKey("accounts.key", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("digest", TEXT, nullable=False),
        *(sa.Column(name, sa.BigInteger, nullable=False) for name in ("begun", "seen")),
        sa.UniqueConstraint("digest", name="uq_sessions_digest"),
    )
    op.create_index("ix_sessions_account", "sessions", ["account_key"])


def downgrade() -> None:
    """Refuse, as the other steps do."""
    raise NotImplementedError
