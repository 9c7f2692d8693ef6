"""The run: a stretch of an article that is one thing, before it is known what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.model import LineKind, Span
from reportedly.read.paragraphs import trim

CODED = frozenset(
    {LineKind.BODY, LineKind.HEADLINE, LineKind.SUBHEAD, LineKind.CAPTION, LineKind.BLOCK_QUOTE}
)
"""The kinds of line that say something: only they yield sentences."""

_ENDED = re.compile(r"[.!?…؟۔][\"'”’»)\]\s]*\Z")
_LEADS = re.compile(r":[\"'”’»\s]*\Z")
_STARTS_TITLE = re.compile(r"[\"'“‘«(\[]*[A-Z0-9À-ÖØ-Þ]")
# Longer than this and it is a paragraph whose full stop is missing: in 500 FA-KES titles the longest has
# 21 words and 140 characters.
_MOST_TITLE_WORDS = 25
_MOST_TITLE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Run:
    """The range ``[start, end)`` of the text, trimmed; ``kind`` is ``None`` while it is not told."""

    start: int
    end: int
    kind: LineKind | None = None

    def of(self, text: str) -> str:
        """Give the run's own characters."""
        return text[self.start : self.end]

    def called(self, kind: LineKind) -> Run:
        """Give the same run with its kind told."""
        return replace(self, kind=kind)

    def may_say_something(self) -> bool:
        """Say whether its kind is one that is coded, or is not told yet."""
        return self.kind is None or self.kind in CODED


def carve(text: str, run: Run, start: int, end: int, kind: LineKind) -> list[Run]:
    """Cut ``run`` in up to three: what stands before ``[start, end)``, that itself as ``kind``, what follows."""
    parts = ((run.start, start, run.kind), (start, end, kind), (end, run.end, run.kind))
    ranges = ((trim(text, low, high), what) for low, high, what in parts)
    return [Run(*inside, what) for inside, what in ranges if inside is not None]


def span_of(text: str, start: int, end: int) -> Span:
    """Make the span of ``[start, end)``."""
    return Span(start, end, text[start:end])


def is_ended(words: str) -> bool:
    """Say whether the words end a sentence."""
    return _ENDED.search(words) is not None


def leads(words: str) -> bool:
    """Say whether the words end in a colon: they lead to what follows."""
    return _LEADS.search(words) is not None


def is_title_like(words: str) -> bool:
    """Say whether a line is as headings are: short, capitalised, without a full stop or colon at its end."""
    return (
        len(words) <= _MOST_TITLE_LENGTH
        and len(words.split()) <= _MOST_TITLE_WORDS
        and "\n" not in words
        and not is_ended(words)
        and words[-1] not in ":;,"
        and _STARTS_TITLE.match(words) is not None
    )
