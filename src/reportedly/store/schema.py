"""The casebook's tables; what they mean is told in ``docs/casebook.md``.

The migrations make them; a test holds both to the same shape.  Texts compare by code point on every database.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

# The newest migration: a casebook at it needs none, so that opening one need not load the migration tool.
REVISION: Final = "0007"
# The table in which the migrations note how far they came; having it marks a database as a casebook.
VERSION_TABLE: Final = "casebook_version"

_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
metadata = MetaData()


def _key() -> Column[int]:
    return Column("key", Integer, primary_key=True)


def _of(table: str, *, nullable: bool = False, primary_key: bool = False) -> Column[int]:
    """Refer to the row this one is a part of; it goes where that goes."""
    name = f"{table.removesuffix('s')}_key"
    part = ForeignKey(f"{table}.key", ondelete="CASCADE")
    return Column(name, Integer, part, nullable=nullable, primary_key=primary_key, autoincrement=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, _TEXT, nullable=nullable)


def _measure(name: str) -> Column[float]:
    return Column(name, Double, nullable=False)


articles = Table(
    "articles",
    metadata,
    _key(),
    _text("id"),
    _text("text"),
    _text("title", nullable=True),
    _text("outlet", nullable=True),
    _text("outlet_folded", nullable=True),
    _text("published", nullable=True),
    _text("first_day", nullable=True),
    _text("last_day", nullable=True),
    _text("url", nullable=True),
    _text("language", nullable=True),
    UniqueConstraint("id", name="uq_articles_id"),
    Index("ix_articles_outlet", "outlet_folded"),
    Index("ix_articles_days", "first_day", "last_day"),
)

lines = Table(
    "lines",
    metadata,
    _key(),
    _of("articles"),
    Column("markup", Boolean, nullable=False),
    _number("n"),
    _number("start"),
    _number("stop"),
    _text("text"),
    _text("kind"),
    Index("ix_lines_article", "article_key"),
)

claims = Table(
    "claims",
    metadata,
    _key(),
    _of("articles"),
    _number("n"),
    _text("id"),
    _number("start"),
    _text("status"),
    _text("polarity"),
    _text("modality"),
    _measure("confidence"),
    _text("reader"),
    _text("version"),
    _text("embedding", nullable=True),
    UniqueConstraint("article_key", "id", name="uq_claims_id"),
    Index("ix_claims_status", "status"),
)

events = Table(
    "events",
    metadata,
    _key(),
    _of("claims"),
    _number("n"),
    _text("type"),
    _measure("confidence"),
    Index("ix_events_claim", "claim_key"),
    Index("ix_events_type", "type", "claim_key"),
)

counts = Table(
    "counts",
    metadata,
    _key(),
    _of("events"),
    _number("n"),
    Column("min", BigInteger),
    Column("max", BigInteger),
    _text("what"),
    Index("ix_counts_event", "event_key"),
)

spans = Table(
    "spans",
    metadata,
    _key(),
    _of("claims"),
    _of("events", nullable=True),
    _of("counts", nullable=True),
    _text("role"),
    _number("n"),
    _number("start"),
    _number("stop"),
    _text("text"),
    _text("folded", nullable=True),
    Index("ix_spans_claim", "claim_key"),
    Index("ix_spans_event", "event_key"),
    Index("ix_spans_count", "count_key"),
    Index("ix_spans_role", "role", "event_key", "claim_key"),
)

# Only ever added to, which the database sees to: a row that withdraws another has that one's key in ``withdraws``.
# ``subject``, ``value``, ``machine`` and ``anchors`` are JSON; ``article`` and ``other`` are the articles judged, by id, so that
# judgements outlive the claims and articles they are on.
judgements = Table(
    "judgements",
    metadata,
    _key(),
    *map(_text, ("uid", "made_by", "made_at", "kind", "subject")),
    _text("article", nullable=True),
    _text("other", nullable=True),
    _text("verdict"),
    *(_text(name, nullable=True) for name in ("value", "machine", "reason", "anchors")),
    Column("adjudicates", Boolean, nullable=False),
    Column("withdraws", Integer, ForeignKey("judgements.key")),
    UniqueConstraint("uid", name="uq_judgements_uid"),
    Index("ix_judgements_article", "article"),
    Index("ix_judgements_other", "other"),
)

# What can always be made again: dropped where its article is replaced, passed over where a digest is another.
groundings = Table(
    "groundings",
    metadata,
    _key(),
    _of("articles"),
    *map(_text, ("against", "decided", "heeded")),
    Column("packed", LargeBinary, nullable=False),
    UniqueConstraint("article_key", name="uq_groundings_article"),
)

# One row: how often an article was added or replaced.  What is kept of the whole casebook is of one such number.
changes = Table("changes", metadata, _key(), Column("n", BigInteger, nullable=False))

# What was made of the whole casebook, each time with what it rests on; only a finished one is read.
makings = Table(
    "makings",
    metadata,
    _key(),
    *map(_text, ("made_at", "against", "articles", "heeded")),
    Column("finished", Boolean, nullable=False),
    _text("counts"),
)

# Its rows.  ``terms`` is what they are found by; ``summary`` and ``told`` are JSON, deflated, ``packed`` is the row itself.
kept = Table(
    "kept",
    metadata,
    _key(),
    _of("makings"),
    _text("view"),
    _number("n"),
    _text("id"),
    _text("first_day", nullable=True),
    _text("last_day", nullable=True),
    _text("terms"),
    Column("summary", LargeBinary),
    Column("told", LargeBinary, nullable=False),
    Column("packed", LargeBinary, nullable=False),
    UniqueConstraint("making_key", "view", "n", name="uq_kept_n"),
    Index("ix_kept_id", "making_key", "view", "id"),
)

# The claims that a row rests on.
kept_claims = Table(
    "kept_claims",
    metadata,
    _of("kept", primary_key=True),
    _of("claims", primary_key=True),
    Index("ix_kept_claims_claim", "claim_key"),
)

# Who may come to the desk; a password stands here as an argon2id hash, a session as the digest of its token.
accounts = Table(
    "accounts",
    metadata,
    _key(),
    *map(_text, ("name", "folded", "role", "password", "made_at", "changed_at")),
    UniqueConstraint("folded", name="uq_accounts_folded"),
)

# Seconds since 1970.
sessions = Table(
    "sessions",
    metadata,
    _key(),
    _of("accounts"),
    _text("digest"),
    *(Column(name, BigInteger, nullable=False) for name in ("begun", "seen")),
    UniqueConstraint("digest", name="uq_sessions_digest"),
    Index("ix_sessions_account", "account_key"),
)
