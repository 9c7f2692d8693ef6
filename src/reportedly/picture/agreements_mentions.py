"""Mentions of agreements: where a claim names one, what it says of its making, its parties, place, time, and its end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from reportedly.knowledge.agreements import LAW, PROMISE, agreement_words
from reportedly.model import Actor, EventType, Modality, Place, Polarity, Span, Status, Telling, Time
from reportedly.picture.agreements_words import Phrase, phrases
from reportedly.picture.parties import is_party

_MAKING = (EventType.AGREE, EventType.RETREAT_CEASEFIRE)
# What is asked for, threatened or promised does not stand yet.
_NOT_YET = (Status.REQUESTED, Status.THREATENED, Status.PROMISED, Status.UNCLEAR)
# Where it holds: "the truce in Idlib" after its words, "Idlib is one of four such zones" before them.
_WHERE = re.compile(
    r"[\"'’”»]*\s+(?:in and around|in|around|for|over|covering|near|of|on|across)(?:\s+the)?\s+\Z",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\b(?:in|around|across|over|near|for)(?:\s+the)?\s+\Z", re.IGNORECASE)
_IS_ONE = re.compile(
    r"[\"'’”»]*\s+(?:is|was|are|became|lies in|falls within|is inside)\s+(?:part of\s+|inside\s+|in\s+|one of\s+[\w-]+\s+)?"
    r"(?:(?:a|an|the)\s+)?(?:[\w-]+\s+)?[\"'‘“«]*\Z",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:between|among|with)\b", re.IGNORECASE)
# Parties stand next to each other: "Russia, Iran and the opposition's backer Turkey".
_NEXT = re.compile(
    r"[\s,]*(?:and|&|or)?(?:\s+(?:the|its|their|local|some))*(?:\s+[\w’'-]+)?\s*", re.IGNORECASE
)
# "called on both sides for a truce": the wish stands within a few words of what is wished.
_WISHED_WITHIN = 5
# How far the verb that makes an agreement stands from its name: "set up a new de-escalation zone", "a truce that the
# presidents of both countries agreed".  Farther off, another thing is what was made.
_VERB_BEFORE, _VERB_AFTER = 5, 8
# "agreed on Thursday": a time farther from the verb dates something else.
_TIME_WITHIN = 4
# What may follow the name before its verb: "the truce brokered by both in May collapsed".
_AFTERWARDS = r"(?:\s+(?:in|on|for|between|with|by|of|that|which|has|had|have|then|later|soon|and|\w+ed|put)(?:\s+[\w’'-]+){0,9}?)?"


@dataclass(frozen=True, slots=True)
class Mention:
    """One claim's naming of an agreement.

    ``stands`` tells that the claim takes it to have been made, ``ended`` that it says it collapsed.
    """

    phrase: Phrase
    telling: Telling
    stands: bool
    ended: bool
    parties: tuple[Actor, ...]
    brokers: tuple[Actor, ...]
    place: Place | None
    time: Time | None

    @property
    def key(self) -> tuple[str, int]:
        """The article and where in it the words start: one naming may stand in several claims."""
        return self.telling.claim.article, self.phrase.span.start


def mentions(told: Iterable[Telling]) -> Iterator[Mention]:
    """Each naming of an agreement between parties within the content of one claim, whose tellings are given."""
    events = tuple(told)
    if not events:
        return
    claim = events[0].claim
    for phrase in phrases(claim.sentence):
        if within(phrase.span, claim.content) and phrase.kind not in (LAW, PROMISE):
            yield _mention(phrase, events)


def of_claims(told: Iterable[Telling]) -> Iterator[tuple[Telling, ...]]:
    """Tellings by their claims, in the order of their articles and of the text."""
    claims: dict[tuple[str, str], list[Telling]] = {}
    for telling in told:
        claims.setdefault((telling.claim.article, telling.claim.id), []).append(telling)
    for _, events in sorted(claims.items(), key=lambda item: (item[0][0], _place_in_text(item[1]))):
        yield tuple(sorted(events, key=lambda telling: telling.number))


def _place_in_text(events: list[Telling]) -> tuple[int, int, str]:
    claim = events[0].claim
    return claim.sentence.start, claim.content.start, claim.id


def within(inner: Span, outer: Span) -> bool:
    """Whether a span lies in another."""
    return outer.start <= inner.start and inner.end <= outer.end


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def named(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The actors who are somebody, each once: pronouns and "the two sides" are nobody unless they were resolved."""
    nobody = agreement_words().nobody
    found: dict[str, Actor] = {}
    for actor in actors:
        if is_party(actor) and (actor.id or actor.span.text.casefold() not in nobody):
            found.setdefault(actor.id or actor.span.text.casefold(), actor)
    return tuple(found.values())


def nearest(events: tuple[Telling, ...], span: Span) -> Telling:
    """The event of a claim whose trigger stands nearest to words of it."""
    return min(events, key=lambda one: (abs(one.event.trigger.start - span.start), one.number))


def _mention(phrase: Phrase, events: tuple[Telling, ...]) -> Mention:
    own = [one for one in events if one.event.type in _MAKING and overlap(one.event.trigger, phrase.span)]
    made = [one for one in events if one.event.type in _MAKING and _tied(one, phrase)]
    beside = _beside(phrase, events)
    makers = [one for one in made if agreement_words().makers.match(one.event.trigger.text)]
    brokers = [one for one in made if agreement_words().brokers.match(one.event.trigger.text)]
    return Mention(
        phrase=phrase,
        telling=min(own or made, key=lambda one: one.number) if own or made else nearest(events, phrase.span),
        stands=_stands(phrase, events, made=bool(own or made)),
        ended=_ended(phrase, events),
        parties=named(
            (
                *(
                    actor
                    for one in makers
                    for actor in (*one.actors, *one.targets)
                    if not _where_not_who(actor, one)
                ),
                *beside,
            )
        ),
        brokers=named(chain.from_iterable(one.actors for one in brokers)),
        place=_where(phrase, own, events),
        time=next((one.time for one in (*makers, *brokers) if _dates(one)), None),
    )


def _tied(telling: Telling, phrase: Phrase) -> bool:
    """Whether an event of making makes this agreement: it has it as its target, or stands in its sentence with no other."""
    event = telling.event
    if overlap(event.trigger, phrase.span) or any(overlap(span, phrase.span) for span in event.target):
        return True
    known = agreement_words()
    if not (known.makers.match(event.trigger.text) or known.brokers.match(event.trigger.text)):
        return False
    sentence = telling.claim.sentence
    first, last = sorted((event.trigger, phrase.span), key=lambda span: span.start)
    between = sentence.text[first.end - sentence.start : last.start - sentence.start]
    return len(between.split()) <= (_VERB_BEFORE if first == event.trigger else _VERB_AFTER)


def _where_not_who(actor: Actor, telling: Telling) -> bool:
    """Whether words say where it was made, and not by whom: "agreed in Moscow"."""
    sentence = telling.claim.sentence
    before = sentence.text[: max(0, actor.span.start - sentence.start)]
    return re.search(r"\b(?:in|at)\s+\Z", before, re.IGNORECASE) is not None


def _dates(telling: Telling) -> bool:
    """Whether a time tells when an agreement was made: known, and next to the verb."""
    time, trigger = telling.time, telling.event.trigger
    if time is None or time.edtf is None:
        return False
    first, last = sorted((time.span, trigger), key=lambda span: span.start)
    sentence = telling.claim.sentence
    between = sentence.text[max(0, first.end - sentence.start) : max(0, last.start - sentence.start)]
    return len(between.split()) <= _TIME_WITHIN


def _last(words: str, number: int) -> str:
    return " ".join(words.split()[-number:]) + " "


def _stands(phrase: Phrase, events: tuple[Telling, ...], *, made: bool) -> bool:
    claim = events[0].claim
    if claim.modality is not Modality.ACTUAL or claim.status in _NOT_YET:
        return False
    before = claim.sentence.text[: phrase.span.start - claim.sentence.start]
    if phrase.definite:
        return True
    if claim.polarity is Polarity.NEGATIVE or agreement_words().wished.search(_last(before, _WISHED_WITHIN)):
        return False
    return made or any(one.event.type is EventType.VIOLATE for one in events)


def _ended(phrase: Phrase, events: tuple[Telling, ...]) -> bool:
    """Whether the claim says that the agreement came to an end, and accuses nobody of it."""
    claim, known = events[0].claim, agreement_words()
    if (
        claim.polarity is Polarity.NEGATIVE
        or claim.modality is not Modality.ACTUAL
        or claim.status in _NOT_YET
    ):
        return False
    offset = claim.sentence.start
    before = claim.sentence.text[: phrase.span.start - offset]
    after = claim.sentence.text[phrase.span.end - offset :]
    lapse = rf"(?:{known.ambiguous.pattern}\s+{known.particles.pattern}|{known.lapsing.pattern})"
    intransitive = rf"[\"'’”»]*{_AFTERWARDS}\s+{lapse}(?!\s+(?:by|the|a)\b)"
    if re.match(intransitive, after, re.IGNORECASE):
        return not known.negating.search(_last(before, _WISHED_WITHIN))
    noun = rf"{known.lapses.pattern}\s+(?:of|to)\s+(?:the|a|an|this|that|their)?\s*(?:[\w-]+\s+)?\Z"
    return bool(re.search(noun, before, re.IGNORECASE))


def _beside(phrase: Phrase, events: tuple[Telling, ...]) -> tuple[Actor, ...]:
    """The parties named right after the agreement: "a deal between A, B and C", "a truce with D"."""
    claim = events[0].claim
    offset = claim.sentence.start
    after = claim.sentence.text[phrase.span.end - offset :]
    found = _WITH.search(re.split(r"[,;:.]", after)[0])
    if found is None or len(after[: found.start()].split()) > _MOST_BETWEEN:
        return ()
    spoken = {actor.span: actor for one in events for actor in (*one.actors, *one.targets)}
    parties: list[Actor] = []
    at = phrase.span.end + found.end()
    for actor in sorted(spoken.values(), key=lambda each: (each.span.start, each.span.end)):
        gap = claim.sentence.text[max(0, at - offset) : max(0, actor.span.start - offset)]
        follows = claim.sentence.text[actor.span.end - offset :]
        if actor.span.start < at or not _NEXT.fullmatch(gap) or follows.startswith("-"):
            continue
        if (
            parties and not gap.strip() and parties[-1].id is None
        ):  # "regime ally Iran": the first words say what the second is
            parties.pop()
        parties.append(actor)
        at = actor.span.end
    return tuple(parties)


# "the truce struck in May with the rebels": what stands between belongs to the agreement.
_MOST_BETWEEN = 4


def _where(phrase: Phrase, own: Sequence[Telling], events: tuple[Telling, ...]) -> Place | None:
    """Where it holds: the place its own event names, or right after its words.  Where it was signed is not that."""
    sentence = events[0].claim.sentence
    for place in sorted(
        telling_places(events), key=lambda each: (each.id is None, each.span.start, each.span.end)
    ):
        if not within(place.span, sentence):
            continue
        before = sentence.text[: place.span.start - sentence.start]
        if place.span.end <= phrase.span.start:
            gap = sentence.text[place.span.end - sentence.start : phrase.span.start - sentence.start]
            if _IS_ONE.fullmatch(gap):
                return place
            continue
        gap = sentence.text[phrase.span.end - sentence.start : place.span.start - sentence.start]
        if _WHERE.fullmatch(gap) or (place.relation and not gap.strip(" \n\"'’”»")):
            return place
        if _WITHIN.search(before) and any(place in one.places for one in own):
            return place
    return None


def telling_places(events: tuple[Telling, ...]) -> set[Place]:
    """Every place the claim names."""
    return {place for one in events for place in one.told.places}


def all_tellings(told: Iterable[Telling]) -> tuple[Telling, ...]:
    """Every telling once, in the order of their ids."""
    found = {telling.id: telling for telling in told}
    return tuple(found[each] for each in sorted(found))
