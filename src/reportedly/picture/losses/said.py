"""Each loss as one telling says it: of its numbers first, then of those it names without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reportedly.model import (
    Claim,
    CountKind,
    Event,
    EventType,
    Modality,
    Polarity,
    Span,
    Stand,
    Status,
    Telling,
)
from reportedly.picture.losses.made import Said
from reportedly.picture.losses.numbered import counts_losses, joined, of_number, words_for
from reportedly.picture.losses.phrases import nameless
from reportedly.picture.losses.unnumbered import without_number

# What has not happened by its telling is no loss.
_NOT_YET = frozenset((Modality.INTENDED, Modality.DIRECTIVE, Modality.CONDITIONAL, Modality.ATTEMPTED))
_TO_COME = frozenset((Status.THREATENED, Status.PROMISED, Status.REQUESTED))
_HEDGED = frozenset((Status.UNCLEAR, Status.SUGGESTED))
# Without a number a row rests on the event's type alone: it must be likelier right than wrong.
_SURE = 0.5
_HARM = frozenset((CountKind.KILLED, CountKind.INJURED))
_BOTH = re.compile(r"\s*(?:and|or|and/or|&|/)\s*")


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
    stand, event = stand_of(telling.claim), telling.event
    if stand is None or event.type is EventType.RETREAT_RELEASE:
        return
    if stand is Stand.DENIED and _of_a_part(telling):
        return
    partners = [
        other for other in telling.claim.events if _in_one_breath(event, other, telling.claim.sentence)
    ]
    both = bool(partners) and not (event.counts and any(other.counts for other in partners))
    if (
        both
        and not event.counts
        and (any(o.counts for o in partners) or event.type is EventType.ASSAULT_INJURE)
    ):
        # "49 were killed and wounded": it stands with the number, or else with the killed.
        return
    for one in _said(telling, stand):
        yield replace(one, what=CountKind.OTHER) if both and one.what in _HARM else one


# "Had no ROLE IN the deaths" denies no death.
_PART = re.compile(
    r"\b(?:roles?|part|hand|involvement|complicity|responsibility|participation|link|links)\s+(?:in|for|to)\b",
    re.IGNORECASE,
)


def _of_a_part(telling: Telling) -> bool:
    """Whether only a part in it is denied: words for one stand before what happened."""
    content = telling.claim.content
    return _PART.search(content.text[: max(0, telling.event.trigger.start - content.start)]) is not None


def _said(telling: Telling, stand: Stand) -> Iterator[Said]:
    event, sentence = telling.event, telling.claim.sentence
    words = {count.span: words_for(count, telling) for count in event.counts}
    phrases = tuple(joined(count.span, words[count.span], sentence) for count in event.counts)
    # A number that counts something else (attacks, villages) leaves the people it stands by without one.
    losses = [count for count in event.counts if counts_losses(count, event)]
    for count in losses:
        yield from of_number(telling, stand, count, words[count.span], phrases)
    if event.confidence >= _SURE:
        counted = ((count.span, words[count.span]) for count in losses)
        covered = tuple(span for pair in counted for span in pair if span is not None)
        if any(told is not None and nameless(told.text) for told in words.values()):
            # Of "19 vehicles were captured and 23 others destroyed" the 23 are all that were destroyed.
            covered += event.materiel
        yield from without_number(telling, stand, covered, phrases)


def _in_one_breath(event: Event, other: Event, sentence: Span) -> bool:
    """Whether two events are killing and injuring told of the same people: "killed and wounded", "dead or injured"."""
    if {event.type, other.type} != {EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE}:
        return False
    first, second = sorted((event.trigger, other.trigger), key=lambda span: span.start)
    between = sentence.text[max(0, first.end - sentence.start) : max(0, second.start - sentence.start)]
    return bool(_BOTH.fullmatch(between))
