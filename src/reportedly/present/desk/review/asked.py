"""What may be asked of review in an address."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from reportedly.present.desk.review.answers import MOST

Blank = Annotated[str, Field(max_length=2_000)]


class Paged(BaseModel, extra="forbid"):
    """A page of a list."""

    limit: int = Field(default=50, ge=0, le=MOST)
    offset: int = Field(default=0, ge=0, le=2**31 - 1)


class QueueAsked(Paged):
    """Which items of the queue: of a kind, of an article."""

    kind: Literal["claim", "pair", "mention"] | None = None
    article: Blank = ""


class JudgementsAsked(Paged):
    """Which judgements: on an article, on an incident's accounts, by somebody, of a kind; ``standing``: none that are withdrawn."""

    article: Blank = ""
    incident: Blank = ""
    who: Blank = ""
    kind: Literal["claim", "field", "pair", "mention"] | None = None
    standing: bool = False


class DifferencesAsked(Paged):
    """Which differences: all, or with ``open`` those nobody has adjudicated."""

    open: bool = False
