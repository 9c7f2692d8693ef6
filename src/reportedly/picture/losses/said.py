"""Each loss as one telling says it: of its numbers first, then of those it names without a number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reportedly.knowledge.losses import loss_words
from reportedly.model import (
    Actor,
    ActorKind,
    Claim,
    Count,
    CountKind,
    Event,
    EventType,
    LossClaim,
    Modality,
    Named,
    Polarity,
    Span,
    Stand,
    Status,
    Telling,
    Use,
)
from reportedly.picture.losses.names import name_key, named_among, named_at
from reportedly.picture.losses.phrases import class_of, head, nameless, overlap, part_of, types_of, within

Key = tuple[str, ...]

PEOPLE = frozenset((CountKind.KILLED, CountKind.INJURED, CountKind.CAPTURED, CountKind.MISSING))
THINGS = frozenset((CountKind.DESTROYED, CountKind.CAPTURED_MATERIEL))
_WHAT = {
    EventType.ASSAULT_KILL: CountKind.KILLED,
    EventType.ASSAULT_EXECUTION: CountKind.KILLED,
    EventType.ASSAULT_INJURE: CountKind.INJURED,
    EventType.COERCE_CAPTURE: CountKind.CAPTURED,
    EventType.ASSAULT_DESTROY: CountKind.DESTROYED,
    EventType.ASSAULT_SHOOTDOWN: CountKind.DESTROYED,
    EventType.COERCE_SEIZE_MATERIEL: CountKind.CAPTURED_MATERIEL,
}
# Arms are taken, not led away: where the words for what was taken are arms', it is materiel.
_TAKEN = frozenset((EventType.COERCE_CAPTURE, EventType.COERCE_SEIZE, EventType.COERCE_SEIZE_MATERIEL))
# What has not happened by its telling is no loss.
_NOT_YET = frozenset((Modality.INTENDED, Modality.DIRECTIVE, Modality.CONDITIONAL, Modality.ATTEMPTED))
_TO_COME = frozenset((Status.THREATENED, Status.PROMISED, Status.REQUESTED))
_HEDGED = frozenset((Status.UNCLEAR, Status.SUGGESTED))
# Without a number a row rests on the event's type alone: it must be likelier right than wrong.
_SURE = 0.5
# Below, an unnamed kind is a word that anybody may be called by ("people"): no side.
_KIND = 0.5
# A label that judges ("regime troops") is put down to the country a report is about with less: too little to say who lost.
_LABEL = 0.6
# Between a number and its noun stand a word or two ("12 of the soldiers").
_BESIDE = 12


@dataclass(frozen=True, slots=True)
class Said:
    """One loss by one telling.

    ``key`` says who lost as far as it tells losses apart, ``None`` where it is not told; ``armed`` whether that is
    but a word for armed people; ``apart`` whether the words set the number off from one told before.
    """

    claim: LossClaim
    what: CountKind
    side: Actor | None
    key: Key | None
    armed: bool
    materiel: str | None
    named: Named | None
    part_of: Span | None
    apart: bool


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
    counted = [count for count in telling.event.counts if _counts(count, telling.event)]
    words = {count.span: _words_for(count, telling) for count in telling.event.counts}
    phrases = tuple(
        _joined(count.span, words[count.span], telling.claim.sentence) for count in telling.event.counts
    )
    for count in counted:
        yield from _of_number(telling, stand, count, words[count.span], phrases)
    covered = (
        *(count.span for count in telling.event.counts),
        *(one for one in words.values() if one is not None),
    )
    if telling.event.confidence >= _SURE:
        yield from _without_number(telling, stand, covered, phrases)


def _of_number(
    telling: Telling, stand: Stand, count: Count, who: Span | None, phrases: tuple[Span, ...]
) -> Iterator[Said]:
    sentence = telling.claim.sentence
    claim = LossClaim(telling, stand, count.min, count.max, count.span, who)
    if count.what in THINGS:
        types = types_of(who.text) if who is not None else ()
        # One number for several types is the number of none of them.
        told = claim if len(types) == 1 else LossClaim(telling, stand, None, None, None, who)
        for type_ in types:
            yield _made(told, count.what, materiel=type_.id)
        return
    if who is not None and class_of(who.text) is None and types_of(who.text):
        return
    phrase = _joined(count.span, who, sentence)
    if who is not None and nameless(who.text):
        who, claim = None, replace(claim, who=None)
    yield _made(
        claim,
        count.what,
        whole=part_of(
            phrase, count.span, tuple(one for one in phrases if not overlap(one, phrase)), sentence
        ),
        apart=_apart(phrase, sentence),
    )


def _without_number(
    telling: Telling, stand: Stand, covered: tuple[Span, ...], phrases: tuple[Span, ...]
) -> Iterator[Said]:
    event, sentence = telling.event, telling.claim.sentence
    trigger = event.trigger.text.lower()
    what = _WHAT.get(event.type)
    if trigger in loss_words().casualties:
        what = CountKind.OTHER
    elif trigger in loss_words().missing:
        what = CountKind.MISSING
    claim = LossClaim(telling, stand, None, None, None, None)
    seen: set[object] = set()
    targets = (
        event.target
        if event.type is not EventType.COERCE_SEIZE_MATERIEL
        else (*event.target, *event.materiel)
    )
    for span in targets:
        if any(overlap(span, one) for one in covered):
            continue
        whole = part_of(span, None, phrases, sentence)
        here = LossClaim(telling, stand, None, None, None, span)
        found = tuple(_things(event, span, what, here)) or tuple(_people(telling, span, what, here, whole))
        for one in found:
            about = (one.named and name_key(one.named)) or (one.materiel, one.what, " ".join(head(span.text)))
            if about not in seen:
                seen.add(about)
                yield one
    if what in (*PEOPLE, CountKind.OTHER) and not seen:
        for named in named_among(sentence):
            yield _made(
                LossClaim(telling, stand, None, None, None, _full_name(named, sentence)), what, named=named
            )
            seen.add(named)
    if not seen and not event.counts and stand is Stand.DENIED and what is not None and what not in THINGS:
        yield _made(claim, what)


def _things(event: Event, span: Span, what: CountKind | None, claim: LossClaim) -> Iterator[Said]:
    if event.type in _TAKEN:
        what = CountKind.CAPTURED_MATERIEL
    if what in THINGS:
        for type_ in types_of(span.text):
            yield _made(claim, what, materiel=type_.id)


def _people(
    telling: Telling, span: Span, what: CountKind | None, claim: LossClaim, whole: Span | None
) -> Iterator[Said]:
    if what not in PEOPLE and what is not CountKind.OTHER:
        return
    named = named_at(span, telling)
    if named is not None:
        yield _made(
            replace(claim, who=_full_name(named, telling.claim.sentence)), what, named=named, whole=whole
        )
    elif _is_people(telling, span):
        yield _made(claim, what, whole=whole)


def _full_name(named: Named, sentence: Span) -> Span:
    return named.name if named.rank is None else within(sentence, named.rank.start, named.name.end)


def _is_people(telling: Telling, span: Span) -> bool:
    """Whether words without a number are surely people: a party, or a class of them; no place, no thing, no pronoun."""
    if nameless(span.text) or any(
        place.span == span and place.use is Use.LITERAL and place.id is not None
        for place in telling.told.places
    ):
        return False
    known = class_of(span.text)
    if known is not None:
        return not known.anybody
    actor = _actor(telling, span)
    return actor is not None and not types_of(span.text) and (actor.id is not None or _kind_told(actor))


def _made(
    claim: LossClaim,
    what: CountKind,
    *,
    materiel: str | None = None,
    named: Named | None = None,
    whole: Span | None = None,
    apart: bool = False,
) -> Said:
    who = claim.who
    actor = _actor(claim.telling, who) if who is not None else None
    known = class_of(who.text) if who is not None and materiel is None else None
    anybody = known is not None and known.anybody
    if actor is not None and actor.id is None and (anybody or materiel is not None or named is not None):
        actor = None
    if actor is not None and named is not None and actor.kind is ActorKind.PERSON:
        # Whose man somebody is by what we know is not what the report says.
        actor = None
    if actor is not None and actor.loaded and actor.confidence < _LABEL:
        actor = replace(actor, id=None, name=None)
    key: Key | None
    if named is not None:
        key = ("name", name_key(named))
    elif actor is not None and actor.id is not None:
        key = ("id", actor.id) if known is None or known.armed or anybody else ("id", actor.id, known.id)
    elif who is None or anybody or materiel is not None:
        key = None
    else:
        key = ("class", known.id) if known is not None else ("words", *head(who.text)[-1:])
    armed = key is not None and key[0] == "class" and known is not None and known.armed
    return Said(claim, what, actor, key, armed, materiel, named, whole, apart)


def _actor(telling: Telling, span: Span) -> Actor | None:
    """Who the words mean: the one party whose own words they share; ``None`` for none or several."""
    found = [actor for actor in telling.told.actors if overlap(actor.span, span)]
    exact = [actor for actor in found if actor.span == span]
    known = {actor.id: actor for actor in exact or found if actor.id is not None}
    if len(known) == 1:
        return next(iter(known.values()))
    if known:
        return None
    rest = {" ".join(head(actor.span.text)): actor for actor in exact or found}
    return next(iter(rest.values())) if len(rest) == 1 else None


def _kind_told(actor: Actor) -> bool:
    return actor.kind is not None and actor.confidence >= _KIND


def _counts(count: Count, event: Event) -> bool:
    """Whether a number counts losses: of its kind, and of somebody where the event is not the harm itself."""
    harm = _WHAT.get(event.type) in PEOPLE or event.trigger.text.lower() in loss_words().casualties
    if count.what is CountKind.OTHER:
        return harm and event.type is not EventType.COERCE_CAPTURE
    if count.what in THINGS:
        return True
    return count.what in PEOPLE and (harm or count.who is not None or event.type is EventType.STATE_HARM)


def _words_for(count: Count, telling: Telling) -> Span | None:
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
        bool(types_of(only.text)) if count.what in THINGS else _is_people(telling, only) or known is not None
    )
    return only if fits else None


def _joined(count: Span, who: Span | None, sentence: Span) -> Span:
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
