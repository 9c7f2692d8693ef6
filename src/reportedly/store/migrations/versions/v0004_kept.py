"""What is made of a whole casebook – incidents, the rows of the picture – kept so that it need not be made again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables, empty but for the count of changes: what is kept can always be made again."""
    changes = op.create_table(
        "changes",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("n", sa.BigInteger, nullable=False),
    )
    op.bulk_insert(changes, [{"key": 1, "n": 0}])
    op.create_table(
        "makings",
        sa.Column("key", sa.Integer, primary_key=True),
        *(sa.Column(name, TEXT, nullable=False) for name in ("made_at", "against", "articles", "heeded")),
        sa.Column("finished", sa.Boolean, nullable=False),
        sa.Column("counts", TEXT, nullable=False),
    )
    op.create_table(
        "kept",
        sa.Column("key", sa.Integer, primary_key=True),
        _of("making"),
        sa.Column("view", TEXT, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("first_day", TEXT),
        sa.Column("last_day", TEXT),
        sa.Column("terms", TEXT, nullable=False),
        sa.Column("summary", sa.LargeBinary),
        sa.Column("told", sa.LargeBinary, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("making_key", "view", "n", name="uq_kept_n"),
    )
    op.create_index("ix_kept_id", "kept", ["making_key", "view", "id"])
    op.create_table(
        "kept_claims",
        _of("kept", primary_key=True),
        _of("claim", primary_key=True),
    )
    op.create_index("ix_kept_claims_claim", "kept_claims", ["claim_key"])


def _of(table: str, *, primary_key: bool = False) -> sa.Column[int]:
    target = {"making": "makings", "kept": "kept", "claim": "claims"}[table]
    return sa.Column(
        f"{table}_key",
        sa.Integer,
        sa.ForeignKey(f"{target}.key", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        autoincrement=False,
    )


def downgrade() -> None:
    """Refuse, as the other steps do."""
    raise NotImplementedError
