"""Where the parties of an event stand to the words that tell a tie, and which words stand around those."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.knowledge.alignment import Cue
from reportedly.model import Actor, Telling, Tie
from reportedly.picture.alignment_parties import is_party, part

# The ties that are help given.
HELPS = frozenset({Tie.SUPPORTS, Tie.SUPPLIES})

BY = re.compile(r"\s+(?:\w+ly\s+)?by\b")
TO = re.compile(r"\s+(?:\w+\s+)?(?:of|to|for|with|toward|towards|against)\b")
FROM = re.compile(r"\s+(?:from|by)\b")
_LAST = re.compile(r"\s+(?:by|of|to|for|with|against|from|between)\Z")
_TURNED = re.compile(r"\s+(?:by|of|from|with|against)\b")
_AGAINST = re.compile(r"\b(?:against|from|over)\s", re.IGNORECASE)
# What another phrase begins with: "Y's ally and Z".
_OTHER = re.compile(r"[.;:]|\b(?:and|or|but|while|which|who|is|was|were|has|have|had)\b")
WORD = re.compile(r"[\w’'-]+")
# Words from a tie's word to another that still stands in its phrase: "Y's main regional ALLY X".
NEAR = 3


@dataclass(frozen=True, slots=True)
class Ends:
    """The parties of an event by where they stand to its trigger, and by role."""

    before: tuple[Actor, ...]
    after: tuple[Actor, ...]
    actors: tuple[Actor, ...]
    targets: tuple[Actor, ...]

    def carried(self, role: Sequence[Actor]) -> Sequence[Actor]:
        """Those of a role that another sentence names: this one has a pronoun for them, or nothing."""
        return [actor for actor in role if actor not in self.before and actor not in self.after]

    @property
    def all(self) -> tuple[Actor, ...]:
        """Those of both roles."""
        return tuple(dict.fromkeys((*self.actors, *self.targets)))


def words_before(telling: Telling) -> str:
    """The words of the sentence before a tie's own."""
    sentence = telling.claim.sentence
    return sentence.text[: max(0, telling.event.trigger.start - sentence.start)]


def words_after(telling: Telling) -> str:
    """The words after a tie's own, its preposition before them where the trigger holds it ("hostile to")."""
    trigger, sentence = telling.event.trigger, telling.claim.sentence
    rest = sentence.text[max(0, trigger.end - sentence.start) :]
    held = _LAST.search(trigger.text)
    return (held.group() if held else "") + rest


def ends_of(telling: Telling, cue: Cue) -> Ends:
    """The parties of an event, with those that stand right beside its trigger."""
    trigger, sentence, helps = telling.event.trigger, telling.claim.sentence, cue.tie in HELPS
    actors = tuple(actor for actor in telling.actors if is_party(actor))
    targets = tuple(
        actor for actor in telling.targets if is_party(actor) and not (helps and _opposed(actor, telling))
    )
    marked = (*actors, *targets, *_beside(telling))
    here = [actor for actor in dict.fromkeys(marked) if sentence.start <= actor.span.start < sentence.end]
    return Ends(
        before=tuple(actor for actor in here if actor.span.start < trigger.start),
        after=tuple(actor for actor in here if actor.span.start >= trigger.end),
        actors=actors,
        targets=targets,
    )


def _opposed(actor: Actor, telling: Telling) -> bool:
    """Whether help is told to be against a party: "backed Y against X"."""
    trigger = telling.event.trigger
    if actor.span.start < trigger.end:
        return False
    return _AGAINST.search(part(telling.claim, trigger.end, actor.span.start).text) is not None


def _beside(telling: Telling) -> Iterator[Actor]:
    """Parties marked elsewhere in the claim that stand right beside the trigger: "Y's ALLY X"."""
    trigger = telling.event.trigger
    for actor in telling.told.actors:
        if not is_party(actor):
            continue
        if actor.span.end <= trigger.start:
            between = part(telling.claim, actor.span.end, trigger.start).text
        elif actor.span.start >= trigger.end:
            between = part(telling.claim, trigger.end, actor.span.start).text
        else:
            continue
        if between.strip("'’s, ") == "" and len(between) <= NEAR:
            yield actor


def first(after: Sequence[Actor], telling: Telling) -> Actor | None:
    """The first party after a tie's words, where it stands in their phrase."""
    trigger = telling.event.trigger
    for actor in sorted(after, key=lambda actor: actor.span.start):
        between = part(telling.claim, trigger.end, actor.span.start).text
        if len(WORD.findall(between)) <= NEAR and not _OTHER.search(between):
            return actor
        return None
    return None


def last(before: Sequence[Actor]) -> Actor | None:
    """The last of some parties in the order of the text."""
    return max(before, key=lambda actor: actor.span.start, default=None)


def words_of(telling: Telling) -> str:
    """The words of a tie with the "by" or "of" that turns it."""
    turned = _TURNED.match(words_after(telling)) if _LAST.search(telling.event.trigger.text) is None else None
    return telling.event.trigger.text + (turned.group() if turned else "")
