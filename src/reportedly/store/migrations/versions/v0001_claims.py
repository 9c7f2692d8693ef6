"""Articles, their lines, their claims, and the spans these stand on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

# Full text is each database's own.
SEARCH = {
    "sqlite": [
        "CREATE VIRTUAL TABLE claim_search USING fts5("
        "content, sentence, source, source_ref, title, tokenize = 'unicode61 remove_diacritics 0')"
    ],
    "postgresql": [
        "CREATE TABLE claim_search (claim_key INTEGER PRIMARY KEY REFERENCES claims (key) ON DELETE CASCADE, "
        "words tsvector)",
        "CREATE INDEX ix_claim_search ON claim_search USING gin (words)",
    ],
}

# One row for each claim with its own words, for people who query by hand.
CLAIM_TEXTS = """
CREATE VIEW claim_texts AS
SELECT c.key, a.id AS article, c.id, a.outlet, a.published, c.status, c.polarity, c.modality, c.confidence,
       source.text AS source, source_ref.text AS source_ref, cue.text AS cue,
       content.text AS content, sentence.text AS sentence
FROM claims c
JOIN articles a ON a.key = c.article_key
JOIN spans content ON content.claim_key = c.key AND content.role = 'content'
JOIN spans sentence ON sentence.claim_key = c.key AND sentence.role = 'sentence'
LEFT JOIN spans source ON source.claim_key = c.key AND source.role = 'source'
LEFT JOIN spans source_ref ON source_ref.claim_key = c.key AND source_ref.role = 'source_ref'
LEFT JOIN spans cue ON cue.claim_key = c.key AND cue.role = 'cue'
"""


def upgrade() -> None:
    """Make the tables, the full-text index and the view."""
    _make_articles()
    _make_claims()
    _make_spans()
    for statement in SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)
    op.execute(CLAIM_TEXTS)


def downgrade() -> None:
    """Refuse: a casebook is never taken back to nothing."""
    raise NotImplementedError


def _key() -> sa.Column[int]:
    return sa.Column("key", sa.Integer, primary_key=True)


def _of(column: str, table: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(column, sa.Integer, sa.ForeignKey(f"{table}.key", ondelete="CASCADE"), nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=nullable)


def _make_articles() -> None:
    optional = ("title", "outlet", "outlet_folded", "published", "first_day", "last_day", "url", "language")
    op.create_table(
        "articles",
        _key(),
        _text("id"),
        _text("text"),
        *(_text(name, nullable=True) for name in optional),
        sa.UniqueConstraint("id", name="uq_articles_id"),
    )
    op.create_index("ix_articles_outlet", "articles", ["outlet_folded"])
    op.create_index("ix_articles_days", "articles", ["first_day", "last_day"])
    op.create_table(
        "lines",
        _key(),
        _of("article_key", "articles"),
        sa.Column("markup", sa.Boolean, nullable=False),
        *map(_number, ("n", "start", "stop")),
        *map(_text, ("text", "kind")),
    )
    op.create_index("ix_lines_article", "lines", ["article_key"])


def _make_claims() -> None:
    op.create_table(
        "claims",
        _key(),
        _of("article_key", "articles"),
        _number("n"),
        _text("id"),
        _number("start"),
        *map(_text, ("status", "polarity", "modality")),
        sa.Column("confidence", sa.Double, nullable=False),
        *map(_text, ("reader", "version")),
        sa.UniqueConstraint("article_key", "id", name="uq_claims_id"),
    )
    op.create_index("ix_claims_status", "claims", ["status"])
    op.create_table(
        "events",
        _key(),
        _of("claim_key", "claims"),
        _number("n"),
        _text("type"),
        sa.Column("confidence", sa.Double, nullable=False),
    )
    op.create_index("ix_events_claim", "events", ["claim_key"])
    op.create_index("ix_events_type", "events", ["type", "claim_key"])
    op.create_table(
        "counts",
        _key(),
        _of("event_key", "events"),
        _number("n"),
        sa.Column("min", sa.BigInteger),
        sa.Column("max", sa.BigInteger),
        _text("what"),
    )
    op.create_index("ix_counts_event", "counts", ["event_key"])


def _make_spans() -> None:
    op.create_table(
        "spans",
        _key(),
        _of("claim_key", "claims"),
        _of("event_key", "events", nullable=True),
        _of("count_key", "counts", nullable=True),
        _text("role"),
        *map(_number, ("n", "start", "stop")),
        _text("text"),
        _text("folded", nullable=True),
    )
    op.create_index("ix_spans_claim", "spans", ["claim_key"])
    op.create_index("ix_spans_event", "spans", ["event_key"])
    op.create_index("ix_spans_count", "spans", ["count_key"])
    op.create_index("ix_spans_role", "spans", ["role", "event_key", "claim_key"])
