"""Each loss as one telling says it: of its numbers first, then of those it names without a number."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.model import Claim, EventType, Modality, Polarity, Stand, Status, Telling
from reportedly.picture.losses.made import Said
from reportedly.picture.losses.numbered import counts_losses, joined, of_number, words_for
from reportedly.picture.losses.unnumbered import without_number

# What has not happened by its telling is no loss.
_NOT_YET = frozenset((Modality.INTENDED, Modality.DIRECTIVE, Modality.CONDITIONAL, Modality.ATTEMPTED))
_TO_COME = frozenset((Status.THREATENED, Status.PROMISED, Status.REQUESTED))
_HEDGED = frozenset((Status.UNCLEAR, Status.SUGGESTED))
# Without a number a row rests on the event's type alone: it must be likelier right than wrong.
_SURE = 0.5


def stand_of(claim: Claim) -> Stand | None:
    """How a claim stands to the losses it tells of; ``None`` where it tells of none that has happened."""
    if claim.modality in _NOT_YET or claim.status in _TO_COME:
        return None
    if claim.status is Status.DENIED or claim.polarity is Polarity.NEGATIVE:
        # "The losses are not heavy" is an opinion of their size and denies none.
        return None if claim.status is Status.EVALUATED else Stand.DENIED
    if claim.modality is Modality.POSSIBLE or claim.status in _HEDGED:
        return Stand.POSSIBLE
    return Stand.LOST


def said(telling: Telling) -> Iterator[Said]:
    """Every loss that one telling speaks of."""
    stand = stand_of(telling.claim)
    if stand is None or telling.event.type is EventType.RETREAT_RELEASE:
        return
    counted = [count for count in telling.event.counts if counts_losses(count, telling.event)]
    words = {count.span: words_for(count, telling) for count in telling.event.counts}
    phrases = tuple(
        joined(count.span, words[count.span], telling.claim.sentence) for count in telling.event.counts
    )
    for count in counted:
        yield from of_number(telling, stand, count, words[count.span], phrases)
    covered = (
        *(count.span for count in telling.event.counts),
        *(one for one in words.values() if one is not None),
    )
    if telling.event.confidence >= _SURE:
        yield from without_number(telling, stand, covered, phrases)
