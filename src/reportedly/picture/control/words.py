"""What stands around a span in its sentence, and what its words are."""

from __future__ import annotations

import re

from reportedly.model import Span, Telling

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|%")


def before(span: Span, telling: Telling) -> str:
    """The words of the sentence before a span; empty where it stands in another sentence."""
    sentence = telling.claim.sentence
    return sentence.text[: span.start - sentence.start] if _within(span, sentence) else ""


def after(span: Span, telling: Telling) -> str:
    """The words of the sentence after a span; empty where it stands in another sentence."""
    sentence = telling.claim.sentence
    return sentence.text[span.end - sentence.start :] if _within(span, sentence) else ""


def words(text: str) -> list[str]:
    """The words of a text as they are written, without marks."""
    return _WORD.findall(text)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def covers(one: Span, other: Span) -> bool:
    """Whether the first span holds all of the other."""
    return one.start <= other.start and other.end <= one.end


def _within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start and span.end <= sentence.end
