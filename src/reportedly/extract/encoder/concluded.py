"""Concluded: who broke "the ceasefire concluded in Sarn on 3 May" by shelling a mill did not shell it in Sarn, nor on that day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType

_DEALS = frozenset(
    "ceasefire cease-fire fire truce agreement deal accord accords pact treaty armistice talks understanding memorandum".split()
)
_MADE = frozenset(
    "concluded signed agreed brokered negotiated reached mediated sealed struck announced held".split()
)
_IN = frozenset(["in", "at", "near"])
_ON = frozenset(["on", "in", "of", "last", "the", "early", "late"])
# Where another clause begins: what is dated behind it is none of the deal.
_CLAUSE = frozenset([",", ";", ":", "but", "then", "while", "when", "after", "before"])
_BETWEEN = frozenset(
    ["the", "was", "were", "been", "had", "has", "that", "which", "jointly", "last", "recently"]
)
# What is told of the deal itself happened where it was made.
_OF_DEALS = frozenset(
    (
        EventType.AGREE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.RETREAT_CEASEFIRE,
    )
)
_TYPES = tuple(EventType)
_THERE = _IN | {"by"}
# Words of the place or the brokers between a deal's making and its date.
_LONGEST = 6
# What may stand between a deal's date and the deal: "the 3 May Sarn ceasefire", "last week's two-day truce".
_OWN = frozenset(["'", "’", "s", "-", "humanitarian", "day", "two", "three", "peace", "joint", "fragile"])
# From the participle back to the deal: "the truce that was jointly brokered".
_FAR = 4


def concluded(found: Iterable[Statement], line: Line) -> None:
    """Take from each happening that is no deal the places and the days where and when a deal named beside it was made."""
    for part in found:
        if _TYPES[int(part.types.argmax())] in _OF_DEALS:
            continue
        part.roles["place"] = [run for run in part.roles["place"] if not _of_a_deal(run, line.low)]
        part.roles["time"] = [run for run in part.roles["time"] if not _dates_a_deal(run, line)]


def _of_a_deal(place: Run, low: Sequence[str]) -> bool:
    """Whether a place stands behind "the truce signed in"."""
    at = place[0] - 1 if low[place[0]] not in _IN else place[0]
    while at > 0 and low[at] == "the":
        at -= 1
    return at > 0 and low[at] in _IN and _made(at - 1, low)


def _dates_a_deal(time: Run, line: Line) -> bool:
    """Whether a time stands behind "the truce agreed (in Sarn)", or before "truce" ("the 3 May truce")."""
    at = time[1] + 1
    while line.word(at, time[1]) in _OWN:
        at += 1
    if line.word(at, time[1]) in _DEALS:
        return True
    at = time[0] - 1
    while line.word(at, time[0]) in _ON:
        at -= 1
    if not line.word(at, time[0]) or line.low[at] == "and":
        return False
    if _made(at, line.low):
        return True
    # "Agreed IN SARN on 3 May", "brokered BY AMRA AND THE BAND in July".
    for word in range(at, at - _LONGEST, -1):
        if not line.word(word, at) or line.low[word] in _CLAUSE:
            return False
        if line.low[word] in _THERE and line.word(word - 1, at) and _made(word - 1, line.low):
            return True
    return False


def _made(at: int, low: Sequence[str]) -> bool:
    """Whether a word tells that a deal named before it was made: "the truce that was jointly BROKERED"."""
    if low[at] not in _MADE:
        return False
    for back in range(at - 1, max(at - 1 - _FAR, -1), -1):
        if low[back] in _DEALS:
            return True
        if low[back] not in _BETWEEN:
            return False
    return False
