"""Antecedents: the fullest earlier naming of a source whose words do not name it.

"He", "the group", "Fahd" point back to a naming that stands earlier in the article; which one is decided by the
words alone – the same head noun, the same name, or the nearest speaker of the right kind – and left open otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportedly.knowledge.alike import alike
from reportedly.knowledge.speakers import speakers
from reportedly.model import Span

_PERSON = frozenset(("he", "she"))
_BODY = frozenset(("it", "its", "the group", "the organisation", "the organization", "the body"))
_ANY = frozenset(("they", "we", "i", "them", "their", "our"))
_DEFINITE = re.compile(r"^(the|this|that|these|those|its|his|her|their)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")
# A name that a preposition governs is not the speaker's: "an office allied to Damascus" is not Damascus.
_GOVERNED = re.compile(r"\b(?:to|from|in|at|near|with|by)\s+(?:the\s+)?[A-Z][\w’'-]*")
_FUNCTION = frozenset(
    ["the", "a", "an", "of", "and", "in", "on", "at", "for", "to", "by", "from's", "as", "who"]
)


@dataclass(frozen=True, slots=True)
class Naming:
    """A source as it was named, and whether the name is of a person, as far as the parse could tell."""

    span: Span
    is_person: bool

    @property
    def is_pronoun(self) -> bool:
        """Whether the words only point."""
        return self.span.text.lower() in _PERSON | _BODY | _ANY

    @property
    def is_named(self) -> bool:
        """Whether the words name by themselves: a proper name, or a noun without a pointing word."""
        words = self.span.text.split()
        if self.is_pronoun:
            return False
        return not _DEFINITE.match(self.span.text) or any(w[:1].isupper() for w in words[1:])


def antecedent(source: Naming, earlier: Sequence[Naming]) -> Span | None:
    """The fullest earlier naming of ``source``, nearest first; ``None`` where it names itself or nothing fits."""
    text = source.span.text.lower()
    if text in _PERSON | _BODY | _ANY:
        return _nearest(text, source, earlier)
    same = [n for n in earlier if n.span.end <= source.span.start and _names_the_same(source, n)]
    if same:
        fullest = max(same, key=lambda n: (len(n.span.text), -n.span.start))
        return fullest.span if len(fullest.span.text) > len(source.span.text) else None
    if source.is_named:
        return None
    return _of_head(source, earlier)


def _nearest(pronoun: str, source: Naming, earlier: Sequence[Naming]) -> Span | None:
    before = [
        n for n in earlier if n.span.end <= source.span.start and not n.is_pronoun and _fits(pronoun, n)
    ]
    named = [n for n in before if n.is_named] or before
    return _fullest(named[-1], earlier) if named else None


def _fits(pronoun: str, naming: Naming) -> bool:
    if pronoun in _PERSON or pronoun == "i":
        head = _head(naming.span.text)
        is_one = not (head.endswith("s") and head[:-1] in speakers().persons)
        return is_one and (naming.is_person or head in speakers().persons | {"source"})
    if pronoun in _BODY:
        head = _head(naming.span.text)
        return not naming.is_person and head not in speakers().persons | speakers().unnamed
    return True


def _fullest(naming: Naming, earlier: Sequence[Naming]) -> Span:
    """The longest of the namings that share the name's last word."""
    same = [n for n in earlier if n.is_named and _names_the_same(naming, n)]
    return max([naming, *same], key=lambda n: len(n.span.text)).span


def _of_head(source: Naming, earlier: Sequence[Naming]) -> Span | None:
    """ "the source" for "a military source", "the monitor" for the last body named."""
    head = _head(source.span.text)
    before = [n for n in earlier if n.span.end <= source.span.start and n.is_named]
    for naming in reversed(before):
        if head in _content_words(naming.span.text):
            return naming.span
    if head in speakers().standing:
        bodies = [n for n in before if _fits("it", n)]
        return _fullest(bodies[-1], before) if bodies else None
    return None


def _names_the_same(source: Naming, other: Naming) -> bool:
    """A shorter form of a name: every capitalised word of it stands in the other."""
    mine = _names(source.span.text)
    theirs = _own_words(other.span.text)
    head = _head(source.span.text)
    if not mine or not mine <= theirs or source.span.text in alike().states:
        return False
    # "A Russian source" is not "the Russian minister": where the head is a common noun, it must be the same.
    return any(word.lower() == head for word in mine) or head in {word.lower() for word in theirs}


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str]:
    """The capitalised words of a naming."""
    return frozenset(w for w in _WORD.findall(text) if w[:1].isupper() and w.lower() not in _FUNCTION)


@lru_cache(maxsize=4096)
def _own_words(text: str) -> frozenset[str]:
    """The words of a naming that no preposition governs."""
    return frozenset(_WORD.findall(_GOVERNED.sub(" ", text)))


@lru_cache(maxsize=4096)
def _head(text: str) -> str:
    """The last noun before any "of" or "in": a rough head, enough for "the X" forms."""
    words = _WORD.findall(re.split(r"\s(?:of|in|at|for|on|who|from|,)\s", f"{text} ")[0].lower())
    return words[-1] if words else ""


def _content_words(text: str) -> set[str]:
    return {w.lower() for w in _WORD.findall(text)} - _FUNCTION
