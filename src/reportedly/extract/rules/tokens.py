"""Runs of tokens in a parsed sentence, and the few questions about trees that every rule asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LEADING = frozenset([",", ";", ":", ".", "-", "–", "—", "…", ")", "]", "'", "’"])
_TRAILING = frozenset([",", ";", ":", ".", "-", "–", "—", "…", "(", "["])
_QUOTES = frozenset(['"', "“", "”", "''", "``", "«", "»"])


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """Tokens ``[start, end)`` of one sentence."""

    start: int
    end: int

    def __contains__(self, index: int) -> bool:
        return self.start <= index < self.end

    def holds(self, other: Run) -> bool:
        """Whether all of ``other`` lies in this run."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Run) -> bool:
        """Whether the two share a token."""
        return self.start < other.end and other.start < self.end


def subtree(token: Token) -> Run:
    """Everything under a token, itself included."""
    return Run(token.left_edge.i, token.right_edge.i + 1)


def child(token: Token, *deps: str) -> Token | None:
    """The first child in one of the relations."""
    return next((c for c in token.children if c.dep_ in deps), None)


def trimmed(doc: Doc, run: Run) -> Run | None:
    """The run without punctuation and white space at its ends; ``None`` where nothing is left."""
    start, end = run.start, min(run.end, len(doc))
    while start < end and (doc[start].is_space or doc[start].text in _LEADING):
        start += 1
    while start < end and (doc[end - 1].is_space or doc[end - 1].text in _TRAILING or _dangles(doc[end - 1])):
        end -= 1
    return unquoted(doc, Run(start, end)) if start < end else None


def _dangles(token: Token) -> bool:
    """A connector at an end joins nothing: "…, after which", "… but"."""
    return token.dep_ in ("cc", "mark") or (
        token.tag_ in ("WDT", "WRB", "IN") and token.dep_ not in ("prt", "advmod")
    )


def unquoted(doc: Doc, run: Run) -> Run | None:
    """The run without a quotation mark at an end that has no partner within it, or that wraps it whole."""
    start, end = run.start, run.end
    marks = [i for i in range(start, end) if doc[i].text in _QUOTES]
    if len(marks) % 2 and marks[0] == start:
        start += 1
    elif len(marks) % 2 and marks[-1] == end - 1:
        end -= 1
    elif len(marks) == 2 and marks[0] == start and marks[-1] == end - 1:
        start, end = start + 1, end - 1
    if (start, end) == (run.start, run.end):
        return run
    return trimmed(doc, Run(start, end)) if start < end else None


def is_quote(token: Token) -> bool:
    """Whether the token is a quotation mark."""
    return token.text in _QUOTES


def characters(doc: Doc, run: Run) -> tuple[int, int]:
    """The run's character offsets in the sentence."""
    last = doc[run.end - 1]
    return doc[run.start].idx, last.idx + len(last)


def span_of(runs: Iterable[Run]) -> Run:
    """The smallest run that holds them all; there must be at least one."""
    runs = list(runs)
    return Run(min(r.start for r in runs), max(r.end for r in runs))
