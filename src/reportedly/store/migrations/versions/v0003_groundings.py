"""Groundings: the claims of an article with their words resolved, kept so that they need not be resolved again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table, empty: what is in it can always be made again."""
    op.create_table(
        "groundings",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column(
            "article_key", sa.Integer, sa.ForeignKey("articles.key", ondelete="CASCADE"), nullable=False
        ),
        *(sa.Column(name, TEXT, nullable=False) for name in ("against", "decided", "heeded")),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("article_key", name="uq_groundings_article"),
    )


def downgrade() -> None:
    """Refuse, as the other steps do."""
    raise NotImplementedError
