"""Words of clauses, as ``clauses.yaml`` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """By which words a clause begins, which end it, and which tell that a happening answers another; in small letters."""

    relatives: frozenset[str]
    subjects: frozenset[str]
    before_other_clauses: frozenset[str]
    breaks: frozenset[str]
    answers: frozenset[str]


@cache
def clause_words() -> ClauseWords:
    """The shipped words; read once."""
    raw = load_yaml("clauses.yaml")
    return ClauseWords(**{name: frozenset(map(str, entry["words"])) for name, entry in raw.items()})
