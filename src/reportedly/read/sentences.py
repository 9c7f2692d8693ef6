"""Sentences: pysbd's boundaries, tied to exact characters.

pysbd (Sadvilkar and Neumann 2020, "PySBD: Pragmatic Sentence Boundary Disambiguation") gives pieces of text,
sometimes changed ones and none of them with offsets, and takes time quadratic in the length of its input.  So a
line goes to it in stretches that end where a sentence surely ends, each piece is found again in the text, and
a stretch whose pieces are not all there is split by the plain rule instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportedly.knowledge.layout import Layout
from reportedly.read.english import ABBREVIATIONS, BriefProcessor
from reportedly.read.paragraphs import Range, trim
from reportedly.read.seams import mend, quoted, word_before

# Measured on 150 FA-KES articles: 98 articles a second whole, 169 in stretches of 500 characters, 182 of 200.
_STRETCH = 500
# With no sure end in this many characters, pysbd's time (0.15 s for 14,000) is worth less than the plain rule.
_LONGEST_STRETCH = 4000

# A full stop after a word, then a blank and a capitalised word.
_SURE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z][a-z])")
_PLAIN_END = re.compile(r"(?:(?<=[\w\"”’)\]][\w\"”’)\]])[.!?…]+|[؟۔。])[\"”’)\]]*\s+(?=[\"“‘(\[«]?[^\Wa-z_])")
# Marks that may end a sentence, one at the end of all, and what pysbd looks at besides.
_MARK = re.compile(r"[.!?…؟۔。]")
_LAST_MARK = re.compile(r"[.!?][\"”’)\]]*\s*\Z")
_DOUBTFUL = re.compile(r"[\"“”«»‘()\[\]]|(?<!\w)['’]|\d[.)]")
_CLEAR_END = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[A-Z0-9])")
# What stands for a line break within a line, at the same length.
_BREAKS = str.maketrans("\r\n\t\v\f\x1c\x1d\x1e\x85\u2028\u2029", " " * 11)


def split(text: str, start: int, end: int, layout: Layout) -> list[Range]:
    """Split the line ``text[start:end]`` into sentences: in order, trimmed, without overlap or loss.

    Line breaks within the line are blanks to it.
    """
    line = text[start:end].translate(_BREAKS)
    pieces = [piece for stretch in _stretches(line) for piece in _split_stretch(line, *stretch)]
    return [
        (start + low, start + high) for low, high in mend(line, pieces, layout.abbreviations, ABBREVIATIONS)
    ]


def _stretches(line: str) -> Iterator[Range]:
    """Cut a line where sentences surely end, so that no stretch is long."""
    inside = quoted(line)
    low = 0
    for match in _SURE_END.finditer(line):
        if match.end() - low < _STRETCH or word_before(line, match.start()) in ABBREVIATIONS:
            continue
        if any(opened < match.end() <= closed for opened, closed in inside):
            continue
        yield low, match.end()
        low = match.end()
    yield low, len(line)


def _split_stretch(line: str, low: int, high: int) -> list[Range]:
    stretch = line[low:high]
    if (plain := _surely_split(stretch)) is not None:
        return [(low + a, low + b) for a, b in plain]
    pieces = _pysbd_pieces(stretch) if len(stretch) <= _LONGEST_STRETCH else None
    return [(low + a, low + b) for a, b in (_plain_pieces(stretch) if pieces is None else pieces)]


def _surely_split(stretch: str) -> list[Range] | None:
    """Give the sentences of a stretch where each mark that may end one surely does; else ``None``, for pysbd to decide.

    It would say the same, as the tests hold it to.
    """
    if _DOUBTFUL.search(stretch):
        return None
    clear = list(_CLEAR_END.finditer(stretch))
    if len(_MARK.findall(stretch)) > len(clear) + (_LAST_MARK.search(stretch) is not None):
        return None
    if any(word_before(stretch, match.start()) in ABBREVIATIONS for match in clear):
        return None
    ends = [match.end() for match in clear]
    return _trimmed(stretch, zip([0, *ends], [*ends, len(stretch)], strict=True))


def _pysbd_pieces(stretch: str) -> list[Range] | None:
    """Give pysbd's sentences as ranges, or ``None`` where they are not, in order and in full, the stretch's."""
    found: list[Range] = []
    at = 0
    for piece in _process(stretch):
        words = piece.strip()
        low = stretch.find(words, at)
        if low < 0 or stretch[at:low].strip():
            return None
        at = low + len(words)
        found.append((low, at))
    return None if stretch[at:].strip() else _trimmed(stretch, found)


def _process(stretch: str) -> list[str]:
    try:
        # Segmenter.segment would search the text anew for every sentence; the processor is what it runs.
        return BriefProcessor(stretch).process()
    except (IndexError, ValueError, re.error):
        return []


def _plain_pieces(stretch: str) -> list[Range]:
    ends = [
        match.end()
        for match in _PLAIN_END.finditer(stretch)
        if word_before(stretch, match.start()) not in ABBREVIATIONS
    ]
    return _trimmed(stretch, zip([0, *ends], [*ends, len(stretch)], strict=True))


def _trimmed(stretch: str, ranges: Iterable[Range]) -> list[Range]:
    return [inside for low, high in ranges if (inside := trim(stretch, low, high)) is not None]
