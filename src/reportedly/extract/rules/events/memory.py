"""What a report has told of its attacks, so that "the attack" in a later sentence keeps its kind."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.extract.rules.events.means import SPECIFIC
from reportedly.extract.rules.events.mention import Mention
from reportedly.model import EventType


def last_attack(mentions: Iterable[Mention]) -> EventType | None:
    """The type of the last attack among the mentions whose means are told; ``None`` where there is none."""
    found = None
    for mention in mentions:
        if mention.type in SPECIFIC:
            found = mention.type
    return found
