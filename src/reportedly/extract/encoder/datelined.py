"""Datelined: "KYIV, 12 June – Two people were killed on Thursday" happened on Thursday; on 12 June it was written.

What stands before a dateline's dash is as a rule where and when a report was written, and who sent it.  In the coded reports,
of 76 such openings it is 12 times the place of what is told, and never its time or who did it.  So it is with a clock that
opens an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reportedly.extract.encoder.heads import Places
from reportedly.extract.encoder.statements import Statement

ROLES = ("actor", "target", "time", "materiel")
_DASHES = frozenset(["–", "—", "-", "--"])
# The longest dateline: a town, its country, a day, an agency in brackets.
_LONGEST = 14
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b")
_MARKS = frozenset(", . ( ) / :".split())
_ZONES = frozenset("a p m am pm gmt utc cet eet local time".split())


def datelined(
    found: Iterable[Statement],
    words: Sequence[str],
    spaced: Sequence[bool],
    opening: Iterable[int],
    sentence: Places,
) -> None:
    """Take from what is told by a sentence in ``opening``, those that begin a line, what its dateline or clock says.

    ``words`` are a window's as the article writes them, ``spaced`` tells of each whether a blank stands before it.
    """
    ends = dict(_ends(words, spaced, opening, sentence))
    for part in found:
        end = ends.get(int(sentence[part.trigger[0]]))
        if end is not None and part.trigger[0] > end:
            for role in ROLES:
                part.roles[role] = [run for run in part.roles[role] if run[0] > end]


def _ends(
    words: Sequence[str], spaced: Sequence[bool], opening: Iterable[int], sentence: Places
) -> Iterator[tuple[int, int]]:
    """Of each sentence that has one, by its order, where its dateline or clock ends."""
    for order in opening:
        first, stop = int(sentence.searchsorted(order)), int(sentence.searchsorted(order, "right"))
        end = _dash(words, spaced, first, stop)
        end = _clock(words, first, stop) if end is None else end
        if end is not None:
            yield order, end


def _dash(words: Sequence[str], spaced: Sequence[bool], first: int, stop: int) -> int | None:
    """Where a dateline's dash stands: before it names, numbers and marks, behind it a sentence that begins."""
    for at in range(first + 1, min(first + _LONGEST, stop - 1)):
        if words[at] in _DASHES and spaced[at] and spaced[at + 1]:
            begins = words[at + 1][0].isupper() or words[at + 1][0].isdecimal() or words[at + 1] in '"“'
            another = any(words[n] in _DASHES and spaced[n] for n in range(at + 1, stop))
            return at if begins and (not another or words[first].isupper()) else None
        if not (
            words[at] in _MARKS
            or words[at][0].isupper()
            or words[at][0].isdecimal()
            or words[at] in ("al", "and", "of")
        ):
            return None
    return None


def _clock(words: Sequence[str], first: int, stop: int) -> int | None:
    """Where a clock ends that opens a sentence which begins behind it: "14:20 Two soldiers", "2:20 pm – Two"."""
    size = next((n for n in (1, 3) if _CLOCK.fullmatch("".join(words[first : first + n]))), None)
    if size is None:
        return None
    at = first + size
    while at < stop and (words[at].lower() in _ZONES or words[at] in _MARKS | _DASHES):
        at += 1
    return at - 1 if at < stop and words[at][0].isupper() else None
