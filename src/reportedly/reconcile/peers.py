"""Peers: numbers that one phrase sets side by side, none of them the whole and none a part of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reportedly.knowledge.materiel import materiel
from reportedly.model import Count, CountKind, Span, Telling

# What stands between who is counted and the next number: "three from Malawi AND two", "five soldiers, two officers AND".
_LAST = re.compile(r"^,?\s+(?:and|as well as)\s+(?:also\s+)?$", re.IGNORECASE)
_NEXT = re.compile(r"^,\s+$")
# "Six people, two of them children", "including": those that follow are counted already.
_OF_THEM = re.compile(r"\b(?:of\s+(?:them|whom|those|these)|includ\w+|among)\b", re.IGNORECASE)
# "Eight people, two soldiers and six others": a word for everybody heads what is told of them.
_ALL = re.compile(r"\b(?:people|persons?|others?)\b", re.IGNORECASE)
# "Two policemen and A CHILD", "A CHILD and two policemen": one whom no numeral counts.
_ONE = re.compile(r"an?\s", re.IGNORECASE)


def peers(telling: Telling, kind: CountKind) -> tuple[Count, ...]:
    """The numbers of a kind that an event counts side by side, in their order; nothing where it counts one, or a whole and its parts.

    One whom no numeral counts ("and a child") stands beside them, too.
    """
    found = _counts(telling, kind)
    ones = _ones(telling, found)
    if len(found) + ones < 2:
        return ()
    between = list(_between(telling, found))
    joined = ones or _LAST.match(between[-1])
    if not joined or not all(_LAST.match(each) or _NEXT.match(each) for each in between):
        return ()
    if _OF_THEM.search(_words(telling, found[0].span.start, _end(found[-1]))):
        return ()
    first = found[0].who
    if len(found) + ones > 2 and first is not None and _ALL.search(first.text):
        return ()
    return tuple(found)


def total(telling: Telling, counts: Sequence[Count]) -> tuple[int | None, int | None]:
    """The bounds of the numbers that a telling has side by side, added up: no more is known of all than of each."""
    ones = _ones(telling, counts)
    lows = [count.min for count in counts if count.min is not None]
    highs = [count.max for count in counts if count.max is not None]
    return sum(lows) + ones if lows else None, sum(highs) + ones if len(highs) == len(counts) else None


def _counts(telling: Telling, kind: CountKind) -> list[Count]:
    found = (count for count in telling.event.counts if count.what is kind)
    return sorted(found, key=lambda count: count.span.start)


def _ones(telling: Telling, counts: Sequence[Count]) -> int:
    """How many stand right beside the numbers whom no numeral counts: none, one before them, one after them, or both."""
    if not counts:
        return 0
    single = [span for span in telling.event.target if _ONE.match(span.text) and not _is_thing(span)]
    after = any(_LAST.match(_words(telling, _end(counts[-1]), span.start)) for span in single)
    before = any(_LAST.match(_words(telling, span.end, counts[0].span.start)) for span in single)
    return after + before


def _is_thing(span: Span) -> bool:
    """Whether words end in one for equipment: of "lost five soldiers and a tank" five died."""
    return bool(materiel().listed(tuple(span.text.split())))


def _between(telling: Telling, found: list[Count]) -> Iterator[str]:
    for one, other in pairwise(found):
        yield _words(telling, _end(one), other.span.start)


def _end(count: Count) -> int:
    """Where who is counted ends, or the number where that is not told after it."""
    return max(count.span.end, count.who.end if count.who is not None else 0)


def _words(telling: Telling, start: int, end: int) -> str:
    sentence = telling.claim.sentence
    return sentence.text[max(0, start - sentence.start) : max(0, end - sentence.start)]
