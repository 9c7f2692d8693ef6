"""Answering: "Moscow denies this" denies what was told before, so its event is that one.

The network reads a type off "this" or "the report"; what stands there does not tell it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from reportedly.extract.encoder.light import PRONOUNS
from reportedly.knowledge.actor_states import states
from reportedly.knowledge.negation import falsehood
from reportedly.model import Claim, Event, EventType, Polarity, Reading, Span, Status

# How many sentences back that may stand which is denied.
BACK = 2
_WORD = re.compile(r"\w+")
# The last words of a naming, before the mark of a possessive.
_OWNED = re.compile(r"([\w-]+(?: [\w-]+){0,3})(?:['’]s?|(?<=s)['’])\s+\w*\s*\w+\W*$")
_POINTING = frozenset("this that it these those such".split())
_BEFORE = frozenset(
    "the a an all any both his her its their our such this that these those earlier latest".split()
)
# What tells behind such a noun what it says: "allegations of torture".
_OPENING = frozenset("that of about over against by in on".split())


def answered(claims: Sequence[Claim], reading: Reading) -> Iterator[Claim]:
    """The claims in their order, each denial of "this" or "the report" with the type and the roles of what it denies."""
    order = {sentence.span.start: index for index, sentence in enumerate(reading.sentences)}
    for at, claim in enumerate(claims):
        if not _points(claim):
            yield claim
            continue
        event = claim.events[0]
        told = _denied(claim, claims[:at], order)
        yield replace(claim, events=(_like(event, told),))


def _points(claim: Claim) -> bool:
    """Whether a denial's one event is but a word that points back."""
    if claim.status is not Status.DENIED or len(claim.events) != 1:
        return False
    trigger = claim.events[0].trigger
    words = _words(trigger.text)
    head = words[-1] if words else ""
    before = [word for word in words[:-1] if word not in _BEFORE]
    after = _words(claim.content.text[max(0, trigger.end - claim.content.start) :])
    if before or not (head in _POINTING or head in falsehood().pointing):
        return False
    return head in _POINTING or not after or after[0] not in _OPENING


def _denied(claim: Claim, before: Sequence[Claim], order: dict[int, int]) -> Claim | None:
    """What a denial is of: the nearest claim of another, in its sentence or the two before it.

    What is told by somebody goes before what is stated, and for "the accusation" whoever accuses before the others.  Who
    denies a thing in so many words calls that "the report" in the same sentence.
    """
    here, noun = order[claim.sentence.start], _words(claim.events[0].trigger.text)[-1]
    own = [
        other
        for other in before
        if other.sentence == claim.sentence and other.source == claim.source and other.status is Status.DENIED
    ]
    if own:
        return own[-1]
    near = [
        other
        for other in before
        if here - BACK <= order[other.sentence.start]
        and other.content.end <= claim.content.start
        and other.status is not Status.DENIED
        and not _same(other, claim)
        and not all(event.type is EventType.REJECT for event in other.events)
        and (noun not in falsehood().figures or any(event.counts for event in other.events))
    ]
    owners = _owners(claim)
    if owners:
        # "The army's account" is what the army told; where none that is near is theirs, nobody can tell which is meant.
        near = [other for other in near if not owners.isdisjoint(_known(_speaker(other)))]
    near = [other for other in near if other.polarity is Polarity.POSITIVE] or near
    attributed = [other for other in near if other.status is not Status.STATED]
    accused = [other for other in near if other.status is Status.ACCUSED and noun in falsehood().accusing]
    told = accused or attributed or near
    # What the network takes "the report" for is believed where it was told.
    alike = [other for other in told if any(event.type is claim.events[0].type for event in other.events)]
    return next(reversed(alike or told), None)


def _owners(claim: Claim) -> frozenset[str]:
    """Whose account a denial is of, by the words before its noun: "the army's account", "Kyiv's version"."""
    trigger = claim.events[0].trigger
    before = claim.content.text[: max(0, trigger.start - claim.content.start)]
    owners = _OWNED.search(before + trigger.text)
    return _known(set(_words(owners[1])) - _BEFORE) if owners else frozenset()


def _known(words: Iterable[str]) -> frozenset[str]:
    """The words, and with every word for a state, its people or its capital the state."""
    given = frozenset(words)
    return given | {_state_words()[word] for word in given if word in _state_words()}


@cache
def _state_words() -> Mapping[str, str]:
    return {
        word.casefold(): state.id
        for state in states().values()
        for word in filter(
            None, (*state.names, *state.adjectives, *state.peoples, state.capital, *state.seats)
        )
        if " " not in word
    }


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims are of one speaker, as far as their words tell.

    Who "the minister" is, is told too unsurely to keep apart what the words do not.
    """
    mine, theirs = _speaker(one), _speaker(other)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _speaker(claim: Claim) -> set[str]:
    if claim.source is None:
        return set()
    pronoun = claim.source.text.casefold() in PRONOUNS
    named = claim.source_ref if pronoun and claim.source_ref is not None else claim.source
    return set(_words(named.text)) - {"the"}


def _like(event: Event, told: Claim | None) -> Event:
    if told is None or not told.events:
        return Event(event.trigger, EventType.OTHER, event.confidence)
    first = next((each for each in told.events if each.type is event.type), told.events[0])
    return Event(
        trigger=event.trigger,
        type=first.type,
        confidence=min(event.confidence, first.confidence),
        actor=_named(first.actor),
        target=_named(first.target),
        place=_named(first.place),
        time=_named(first.time),
    )


def _named(spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(span for span in spans if span.text.casefold() not in PRONOUNS)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
