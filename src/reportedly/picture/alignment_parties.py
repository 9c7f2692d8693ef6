"""Parties: which actors can be one, which of them are the same, and whom a bare word for one means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reportedly.knowledge.actors import Actors
from reportedly.knowledge.actors import actors as known_actors
from reportedly.knowledge.control import control_words
from reportedly.knowledge.materiel import materiel
from reportedly.model import Actor, ActorKind, Claim, Grounded, Span
from reportedly.picture.phrases import heads
from reportedly.resolve.actors import explain, weights

Identity = tuple[str, ...]

# Those that fight, rule, or do either together.  A person counts for the party he or she is named for, never alone.
_PARTIES = frozenset(
    {
        ActorKind.GOVERNMENT,
        ActorKind.STATE_FORCES,
        ActorKind.POLICE,
        ActorKind.REBEL_GROUP,
        ActorKind.MILITIA,
        ActorKind.JIHADIST_GROUP,
        ActorKind.POLITICAL_BODY,
        ActorKind.COALITION,
        ActorKind.INTERNATIONAL_ORGANISATION,
    }
)
# PLOVER's sectors of those who bear arms, for words whose kind is not told ("gunmen").
_ARMED = frozenset({"UAF", "MIL", "REB", "COP"})
# PLOVER's sectors of those who are a state's own.
_STATE = frozenset({"GOV", "MIL", "COP", "SPY"})
# What stands before a naming and says nothing of who is named.
_DETERMINER = re.compile(
    r"^[\"'“”‘’\s]*(?:(?:the|a|an|these|those|this|that|its|their|our|his|her)\s+)?", re.I
)
_MARKS = "\"'“”‘’«»., "


def is_party(actor: Actor) -> bool:
    """Whether an actor is one that can have allies and enemies: no people, no place, no thing."""
    if actor.id is None and not actor.loaded and is_thing(actor.span.text):
        return False
    if actor.kind is ActorKind.PERSON:
        return actor.id is not None
    if actor.kind is not None:
        return actor.kind in _PARTIES
    return actor.sector in _ARMED or actor.loaded


def is_thing(words: str) -> bool:
    """Whether all that words name are places and equipment by their nouns: "a military base", "two army jets"."""
    named = [head.split() for head in heads(words)]
    return bool(named) and all(
        # A capital makes it a name: the Something Front is no front.
        (head[-1] in control_words().grounds and head[-1] in words) or bool(materiel().listed(tuple(head)))
        for head in named
    )


def bare(text: str) -> str:
    """Return words without an article before them or quotation marks around them."""
    return _DETERMINER.sub("", text).strip(_MARKS)


def identity(actor: Actor, article: str) -> Identity:
    """Who an actor is: the id, else kind and country, else its words within its ``article``.

    Words that nobody knows are never taken for the same party in two reports.
    """
    if actor.id is not None:
        return ("id", actor.id)
    if actor.kind is not None and actor.country is not None:
        return ("kind", actor.kind.value, actor.country)
    return ("words", bare(actor.span.text).casefold(), article)


def sure(actor: Actor, told: Grounded) -> Actor:
    """The actor, or only its words where it is a label that too little ties to a party.

    Whom a speaker's known enemies make likely is good enough to look for, not to say who backs or attacks whom; and
    nobody is taken to judge their own state: "the regime", said by one of its officials, is another.
    """
    if not actor.loaded or actor.id is None:
        return actor
    speaker = told.chain[0].actor if told.claim.source is not None else None
    own = (
        speaker is not None and speaker.country == actor.country and {speaker.sector, actor.sector} <= _STATE
    )
    if actor.confidence >= weights.LABEL and not (own and actor.confidence <= weights.CONTEXT):
        return actor
    return replace(actor, id=None, name=None, kind=None, country=None, allies=())


@dataclass(frozen=True, slots=True)
class Parties:
    """What is known of actors, to name them by and to read bare words with."""

    knowledge: Actors = field(default_factory=known_actors)

    def shown(self, actor: Actor) -> Actor:
        """An actor by the name it is known by; a person by the party."""
        entry = self.knowledge.entries.get(actor.id) if actor.id else None
        return actor if entry is None else replace(actor, name=entry.name, kind=entry.kind)

    def at(self, span: Span, told: Grounded) -> Actor | None:
        """The party that a run of a claim's words means: as resolved there, else as the words mean by themselves."""
        there = [actor for actor in told.actors if actor.span == span and is_party(actor)]
        if there:
            return there[0]
        about = _about(told)
        found = explain(span.text, self.knowledge, published=told.claim.published, about=about).actor
        return replace(found, span=span) if is_party(found) and (found.id or found.kind) else None


def _about(told: Grounded) -> str | None:
    """The country that a claim's places and unnamed parties tell, where they tell one more than others."""
    countries = Counter(place.country for place in told.places if place.country is not None)
    countries.update(actor.country for actor in told.actors if actor.country and actor.id is None)
    ranked = countries.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def meant(name: str, knowledge: Actors) -> Callable[[Actor], bool]:
    """Return what tells whether an actor is the one that ``name`` means: an id, a name, or words for nobody known."""
    id = name if name in knowledge.entries else explain(name, knowledge).actor.id
    if id is not None:
        return lambda actor: actor.id == id
    words = bare(name).casefold()
    return lambda actor: actor.id is None and bare(actor.span.text).casefold() == words


def part(claim: Claim, start: int, end: int) -> Span:
    """A run of the characters of a claim's sentence; offsets are the article's."""
    sentence = claim.sentence
    return Span(start, end, sentence.text[start - sentence.start : end - sentence.start])
