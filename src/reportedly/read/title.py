"""The article's own title, found again at the head of its text."""

from __future__ import annotations

import re
from itertools import islice

_WORD = re.compile(r"\w+")
# Pages add the outlet's name to a title after one of these.
_SUFFIX = re.compile(r"\s+[-–—|·]\s+(?=\S)")
_CLOSE = re.compile(r"[\"'”’)\]]*\s*[.:]?(?=\s|\Z)")
# A shorter title may be the first words of a sentence.
_FEWEST_WORDS = 4


def title_end(text: str, start: int, end: int, title: str) -> int | None:
    """Find where the title ends that stands at ``start``, or ``None`` where another text stands there.

    Punctuation and case may differ, for pages and feeds print one title in several ways, and what a page adds
    after a dash may be missing.  The title must be followed by a new beginning, not by the rest of a clause.
    """
    for wanted in _variants(title):
        found = list(islice(_WORD.finditer(text, start, end), len(wanted)))
        words = [match[0].casefold() for match in found]
        if len(wanted) < _FEWEST_WORDS or words != wanted:
            continue
        close = _CLOSE.match(text, found[len(wanted) - 1].end(), end)
        stop = close.end() if close else found[len(wanted) - 1].end()
        if _opens(text[stop:end]):
            return stop
    return None


def _variants(title: str) -> list[list[str]]:
    """Give the title's words, whole and without what stands before or after its dashes; the longest first."""
    pieces = _SUFFIX.split(title)
    texts = {title, *(" ".join(pieces[:count]) for count in range(1, len(pieces))), pieces[-1]}
    words = [[match[0].casefold() for match in _WORD.finditer(text)] for text in texts]
    return sorted(words, key=len, reverse=True)


def _opens(rest: str) -> bool:
    following = rest.lstrip(" \t\r\n\"'“‘-–—:|.")
    return not following or following[0].isupper() or following[0].isdigit()
