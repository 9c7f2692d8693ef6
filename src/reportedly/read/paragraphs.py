"""Where a text's paragraphs begin and end.

A blank line always ends a paragraph.  A single line break ends one too, except where the text is
hard-wrapped (a break only because the line was full) or where the next line plainly goes on.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

Range = tuple[int, int]

# Every break Python's str.splitlines knows but the form feed's kin, which news text uses as plain blanks.
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")

# RFC 3676 (format=flowed) wraps at 78 and terminals at 80; 100 leaves room for wider editors.
# Paragraph-per-line articles are wider: the narrowest of the 80 re3d documents has lines of 611.
_WIDEST_WRAP = 100
# Fewer full lines than this may be chance.
_FEWEST_FULL_LINES = 2
_SHARE_OF_FULL_LINES = 0.7
# A line this short is a heading or a caption, not the first half of a sentence.
_SHORTEST_BROKEN_LINE = 40

# What a bullet or a numbered item begins with: such a line is never the rest of the one before.
_ITEM = re.compile(r"[-*•·▪‣–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s")
# A blank that does not break keeps a word together for whatever wrapped the text.
_WORD = re.compile(r"[^ \t]+")
_CLOSED = re.compile(r"[.!?…:;؟۔][\"'”’»)\]]*$")
_CLOSING_WINDOW = 8


def paragraphs(text: str) -> list[Range]:
    """Find the paragraphs of ``text``: their ranges, in order, trimmed of white space, none blank."""
    lines = [trimmed for match in _LINE.finditer(text) if (trimmed := trim(text, *match.span()))]
    width = _wrap_width(text, lines)
    found = lines[:1]
    for above, line in pairwise(lines):
        if _goes_on(text, above, line, width):
            found[-1] = (found[-1][0], line[1])
        else:
            found.append(line)
    return found


def trim(text: str, start: int, end: int) -> Range | None:
    """Take the white space off a range's ends; give ``None`` where nothing else is in it."""
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return (start, end) if start < end else None


def is_blank(character: str) -> bool:
    """Say whether it is white space or one of the invisible characters that pages leave around text."""
    return character.isspace() or character in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"


def _goes_on(text: str, above: Range, line: Range, width: int | None) -> bool:
    if not _is_next(text, above, line) or _ITEM.match(text, *line):
        return False
    if width is not None:
        return _is_full(text, above, line, width)
    # Not wrapped, yet the sentence was cut: mail clients and PDF text leave such breaks.
    unfinished = above[1] - above[0] >= _SHORTEST_BROKEN_LINE and not _is_closed(text, above)
    return unfinished and text[line[0]].islower()


def _is_next(text: str, above: Range, below: Range) -> bool:
    """Say whether one line break, and no blank line, stands between."""
    return len(_BREAK.findall(text, above[1], below[0])) == 1


def _is_closed(text: str, line: Range) -> bool:
    return _CLOSED.search(text, max(line[0], line[1] - _CLOSING_WINDOW), line[1]) is not None


def _wrap_width(text: str, lines: list[Range]) -> int | None:
    """Tell the column a text was wrapped at, or ``None`` where its lines are paragraphs."""
    pairs = [pair for pair in pairwise(lines) if _is_next(text, *pair)]
    if not pairs:
        return None
    width = max(above[1] - above[0] for above, _ in pairs)
    if width > _WIDEST_WRAP or median(above[1] - above[0] for above, _ in pairs) < _SHORTEST_BROKEN_LINE:
        return None
    # A line that ends a sentence says nothing of why it broke; count those in the middle of one.
    open_ended = [pair for pair in pairs if not _is_closed(text, pair[0])]
    full = sum(_is_full(text, above, below, width) for above, below in open_ended)
    wrapped = full >= _FEWEST_FULL_LINES and full >= _SHARE_OF_FULL_LINES * len(open_ended)
    return width if wrapped else None


def _is_full(text: str, above: Range, below: Range, width: int) -> bool:
    """Say whether the next line's first word would not have fitted."""
    first_word = _WORD.match(text, *below)
    return first_word is not None and above[1] - above[0] + 1 + len(first_word[0]) > width
