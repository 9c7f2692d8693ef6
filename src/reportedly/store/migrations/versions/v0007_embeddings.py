"""Embeddings: the reader's mark of each claim's wording."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the column; claims read before have none, and are joined without until they are read again."""
    op.add_column("claims", sa.Column("embedding", TEXT, nullable=True))


def downgrade() -> None:
    """Refuse, as the other steps do."""
    raise NotImplementedError
