"""Mend the seams between sentences that pysbd leaves open or sews wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reportedly.read.paragraphs import Range, trim

_OPENING = re.compile(r"(?:(?<=[\s(\[—–-])|^)[\"“](?=\S)")
_CLOSING = re.compile(r"(?<=\S)[\"”](?=[\s.,;:!?)\]—–-]|$)|”")
# No quotation in the gold corpora is longer (the longest has 1,034 characters); a longer one is mispaired.
_LONGEST_QUOTATION = 1500

# "ended.The": the blank after a full stop is lost.  Two small letters before and after keep out "U.S.A",
# "e.g." and web addresses.
_GLUED = re.compile(r"(?<=[a-z]{2})[.!?][\"”’)\]]*(?=[\"“‘]?[A-Z][a-z]*\s)|(?<=[؟۔。])")
# A sentence's end like any other; only asked for where quotation marks led pysbd astray.
_SPACED = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[^\W\d_]{3}[\"”]))[.!?][\"”]?\s+(?=[A-Z][a-z]*\s)")
_MARKS = re.compile(r"[\"“”]")
_DANGLING = re.compile(r"[”’»)\]]+[.,]?(?=\s|$)|\"(?=\s)")
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"“‘])([A-Za-z][\w.-]*)\.$")
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:local|[A-Z][a-z]+) time\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d"
    r"|\(?(?:GMT|UTC|EST|EDT|CET|BST)\b"
)
_NAME = re.compile(r"[A-Z]")
_NUMBER = re.compile(r"\d")
# What a web address before a full stop may measure; it bounds the search back.
_LONGEST_ADDRESS = 200
_WORD_END = re.compile(r"[^\W\d_]+$")
_LONGEST_WORD = 24
_ADDRESS = re.compile(r"(?:https?:|www\.)\S*$")


def mend(
    line: str,
    pieces: Iterable[Range],
    abbreviations: Mapping[str, frozenset[str]],
    known: frozenset[str],
) -> list[Range]:
    """Give the ranges again, in order and in full, split and joined where their seams are wrong.

    ``abbreviations`` lists, by what follows it (``name``, ``number`` or ``day``), what ends no sentence;
    ``known`` are further ones, in small letters, that pysbd minds itself.
    """
    inside = quoted(line)
    split = (part for piece in pieces for part in _split_again(line, piece, inside, known))
    mended: list[Range] = []
    for low, high in split:
        start = _hand_back(line, mended, low, high)
        if start is None:
            continue
        if mended and _belongs(line, mended[-1], (start, high), abbreviations):
            mended[-1] = (mended[-1][0], high)
        else:
            mended.append((start, high))
    return mended


def word_before(line: str, at: int) -> str:
    """Give the word that ends at ``at``, in small letters; empty where none does."""
    found = _WORD_END.search(line, max(0, at - _LONGEST_WORD), at)
    return found[0].lower() if found else ""


def quoted(line: str) -> list[Range]:
    """Find the quotations of a line: from each opening mark to its closing one.

    A mark that is opened again before it is closed, or never, opens nothing: such marks are common where a
    quotation runs over paragraphs or a page lost some, and would put the rest of the line between quotes.
    """
    marks = sorted(
        [(match.start(), True) for match in _OPENING.finditer(line)]
        + [(match.end(), False) for match in _CLOSING.finditer(line)]
    )
    found: list[Range] = []
    opened: int | None = None
    for at, opens in marks:
        if not opens and opened is not None and at - opened <= _LONGEST_QUOTATION:
            found.append((opened, at))
        opened = at if opens else None
    return found


def _split_again(line: str, piece: Range, inside: list[Range], known: frozenset[str]) -> Iterator[Range]:
    low, high = piece
    for at in _missed_ends(line, piece, known):
        if at <= low or at >= high or any(opened < at < closed for opened, closed in inside):
            continue
        if part := trim(line, low, at):
            yield part
        low = at
    if part := trim(line, low, high):
        yield part


def _missed_ends(line: str, piece: Range, known: frozenset[str]) -> list[int]:
    ends = [
        match.end()
        for match in _GLUED.finditer(line, *piece)
        if not _ADDRESS.search(line, max(piece[0], match.start() - _LONGEST_ADDRESS), match.start())
    ]
    if _MARKS.search(line, *piece):
        spaced = _SPACED.finditer(line, *piece)
        ends += [match.end() for match in spaced if word_before(line, match.start()) not in known]
    return sorted(ends)


def _hand_back(line: str, mended: list[Range], low: int, high: int) -> int | None:
    """Give a closing mark at a sentence's start back to the one before; the start without it."""
    match = _DANGLING.match(line, low, high)
    if match is None or not mended:
        return low
    mended[-1] = (mended[-1][0], match.end())
    rest = trim(line, match.end(), high)
    return rest[0] if rest else None


def _belongs(line: str, before: Range, after: Range, abbreviations: Mapping[str, frozenset[str]]) -> bool:
    """Say whether the sentence only seemed to end: its last word is shortened, and what must follow it follows."""
    last = _LAST_WORD.search(line[max(before[0], before[1] - _LONGEST_WORD) : before[1]])
    if last is None:
        return False
    word = last[1].rstrip(".")
    follows = {"name": _NAME, "number": _NUMBER, "day": _DAY}
    return any(
        word in words and follows[what].match(line, *after) is not None
        for what, words in abbreviations.items()
    )
