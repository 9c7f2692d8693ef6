"""Speech that goes on: quotations without source words of their own.

A quotation that plainly continues belongs to the speaker before it; a block quote to the speaker of the sentence that
introduces it.
"""

from __future__ import annotations

import re

from reportedly.model import Sentence

_MARK = re.compile(r"[“”«»]|\"+")


def is_within_quotes(text: str, *, open_before: bool) -> bool:
    """Whether all that a sentence says stands in quotation marks."""
    body = text.strip()
    if open_before:
        first = _MARK.search(body)
        return first is None or first.end() >= len(body) - 1
    if not body or body[0] not in '“«"':
        return False
    marks = list(_MARK.finditer(body))
    return len(marks) == 1 or marks[1].end() >= len(body) - 1


def is_open_after(text: str, *, open_before: bool) -> bool:
    """Whether a quotation is still open where the sentence ends."""
    is_open = open_before
    for mark in _MARK.finditer(text):
        character = mark.group()[0]
        if character in "“«":
            is_open = True
        elif character in "”»":
            is_open = False
        else:
            is_open = not is_open
    return is_open


def is_apart(sentence: Sentence, previous: Sentence | None) -> bool:
    """Whether a sentence is too far from the one before for a quotation to run on: another line, more than a page."""
    return previous is None or sentence.span.start - previous.span.end > 3
