"""Concluded: who broke "the ceasefire concluded in Sarn" by shelling a mill did not shell the mill in Sarn."""

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
# From the participle back to the deal: "the truce that was jointly brokered".
_FAR = 4


def concluded(found: Iterable[Statement], line: Line) -> None:
    """Take from each happening that is no deal the places where a deal named beside it was made."""
    for part in found:
        places = part.roles["place"]
        if places and _TYPES[int(part.types.argmax())] not in _OF_DEALS:
            part.roles["place"] = [run for run in places if not _of_a_deal(run, line.low)]


def _of_a_deal(place: Run, low: Sequence[str]) -> bool:
    """Whether a place stands behind "the truce signed in"."""
    at = place[0] - 1 if low[place[0]] not in _IN else place[0]
    while at > 0 and low[at] == "the":
        at -= 1
    if at < 1 or low[at] not in _IN or low[at - 1] not in _MADE:
        return False
    for back in range(at - 2, max(at - 2 - _FAR, -1), -1):
        if low[back] in _DEALS:
            return True
        if low[back] not in _BETWEEN:
            return False
    return False
