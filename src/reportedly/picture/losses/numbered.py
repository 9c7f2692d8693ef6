"""The losses that a telling gives a number of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportedly.knowledge.losses import loss_words
from reportedly.knowledge.materiel import MaterielType
from reportedly.model import Count, CountKind, Event, EventType, LossClaim, Span, Stand, Telling
from reportedly.picture.losses.made import PEOPLE, THINGS, WHAT, Said, is_people, made
from reportedly.picture.losses.phrases import class_of, nameless, overlap, part_of, types_of, within

# Only these take captives; of those rescued, exchanged or fled with, a number tells whom somebody had held.
_HARMING = ("ASSAULT.", "COERCE.", "STATE.")
# Between a number and its noun stand a word or two ("12 of the soldiers").
_BESIDE = 12


def of_number(
    telling: Telling, stand: Stand, count: Count, who: Span | None, phrases: tuple[Span, ...]
) -> Iterator[Said]:
    """The losses of one number; ``who`` are the words for the counted, ``phrases`` every number of the event with its words."""
    sentence = telling.claim.sentence
    claim = LossClaim(telling, stand, count.min, count.max, count.span, who)
    if count.what in THINGS:
        types = _types(who, telling)
        # One number for several types is the number of none of them.
        told = claim if len(types) == 1 else LossClaim(telling, stand, None, None, None, who)
        for type_ in types:
            yield made(told, count.what, materiel=type_.id)
        return
    if who is not None and class_of(who.text) is None and types_of(who.text):
        return
    phrase = joined(count.span, who, sentence)
    if who is not None and nameless(who.text):
        who, claim = None, replace(claim, who=None)
    yield made(
        claim,
        count.what,
        whole=part_of(
            phrase, count.span, tuple(one for one in phrases if not overlap(one, phrase)), sentence
        ),
        apart=_apart(phrase, sentence),
    )


def _types(who: Span | None, telling: Telling) -> tuple[MaterielType, ...]:
    """The types of what is counted: "23 others" are of the one type that is told beside them."""
    if who is None:
        return ()
    if not nameless(who.text):
        return types_of(who.text)
    beside = {type_.id: type_ for span in telling.event.materiel for type_ in types_of(span.text)}
    return tuple(beside.values()) if len(beside) == 1 else ()


def counts_losses(count: Count, event: Event) -> bool:
    """Whether a number counts losses: of its kind, and of somebody where the event is not the harm itself."""
    harm = WHAT.get(event.type) in PEOPLE or event.trigger.text.lower() in loss_words().casualties
    if count.what is CountKind.OTHER:
        return harm and event.type is not EventType.COERCE_CAPTURE
    if count.what in THINGS:
        return True
    if count.what is CountKind.CAPTURED and not event.type.value.startswith(_HARMING):
        return False
    return count.what in PEOPLE and (harm or count.who is not None or event.type is EventType.STATE_HARM)


def words_for(count: Count, telling: Telling) -> Span | None:
    """The words for the counted: the count's own, or the target that holds the number, or the only one that can be."""
    if count.who is not None:
        return count.who
    event = telling.event
    holding = [span for span in event.target if overlap(span, count.span)]
    if holding:
        return holding[0]
    # Words that another number counts, or that another number may count, are not this one's.
    if len(event.target) != 1 or len(event.counts) != 1:
        return None
    only = event.target[0]
    known = class_of(only.text)
    fits = (
        bool(types_of(only.text)) if count.what in THINGS else is_people(telling, only) or known is not None
    )
    return only if fits else None


def joined(count: Span, who: Span | None, sentence: Span) -> Span:
    """The number and its words as one phrase, where they stand side by side in the sentence."""
    if who is None or not (sentence.start <= who.start and who.end <= sentence.end):
        return count
    start, end = min(count.start, who.start), max(count.end, who.end)
    beside = max(count.start, who.start) - min(count.end, who.end) <= _BESIDE
    return (
        within(sentence, start, end) if beside and sentence.start <= start and end <= sentence.end else count
    )


def _apart(phrase: Span, sentence: Span) -> bool:
    """Whether words set a number off from one told before: "another 12", "five more", "two others"."""
    start, end = phrase.start - sentence.start, phrase.end - sentence.start
    before = sentence.text[:start].lower().split()[-1:]
    after = sentence.text[end:].lower().split()[:1]
    words = {word.strip(".,;:") for word in (*before, *phrase.text.lower().split(), *after)}
    return (
        "than" not in after and bool(words & loss_words().apart) and "than" not in phrase.text.lower().split()
    )
