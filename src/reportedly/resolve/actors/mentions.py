"""What is to be resolved: each run of words that names who acts, who is acted upon, or who speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from reportedly.knowledge.actor_names import words
from reportedly.model import Claim, Event, EventType, Span, Status

ACTOR, TARGET, SOURCE, VIA = "actor", "target", "source", "via"
# Nobody accuses themselves.
_AGAINST = frozenset({Status.ACCUSED, Status.CONDEMNED})
_SPEAKERS_OWN = frozenset("i we us our my me".split())
_THEMSELVES = frozenset("itself themselves himself herself".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a party, in its place.

    ``role`` is ``actor``, ``target``, ``source`` or ``via``; ``refers`` the fullest earlier naming where the record
    gives it (a claim's ``source_ref``); ``speaker`` who says it; ``event`` the type of the event it has a role in;
    ``place`` whether the same words are told as that event's place; ``apart`` the namings of others, whom a pronoun or a word
    like "the group" does not mean here: who acts, where this is who is acted upon, and who accuses; ``counted`` whether the event
    tells how many they are.
    """

    span: Span
    role: str
    sentence: Span | None = None
    refers: Span | None = None
    speaker: Span | None = None
    event: EventType | None = None
    place: bool = False
    apart: tuple[Span, ...] = ()
    counted: bool = False


def mentions(claims: Iterable[Claim]) -> Iterator[Mention]:
    """Yield every naming of a party in the claims of one article: speakers, then actors and targets.

    What one tells and another denies is in the words of who tells it.
    """
    told = tuple(claims)
    others = {span for claim in told if claim.status is not Status.DENIED for span in _parties(claim)}
    for claim in told:
        if claim.source is not None:
            yield Mention(claim.source, SOURCE, claim.sentence, refers=claim.source_ref)
        if claim.source_ref is not None:
            yield Mention(claim.source_ref, SOURCE)
        for span in claim.via:
            yield Mention(span, VIA, claim.sentence)
        for event in claim.events:
            roles = ((ACTOR, event.actor), (TARGET, event.target))
            for role, span in ((role, span) for role, spans in roles for span in spans):
                yield Mention(
                    span,
                    role,
                    claim.sentence,
                    speaker=_whose(span, claim, others),
                    event=event.type,
                    place=span in event.place,
                    apart=tuple(_apart(span, role, event, claim)),
                    counted=any(count.who == span for count in event.counts),
                )


def _parties(claim: Claim) -> Iterator[Span]:
    for event in claim.events:
        yield from (*event.actor, *event.target)


def _whose(span: Span, claim: Claim, others: Collection[Span]) -> Span | None:
    """Whose words a naming is in: a denial's are the denier's where nobody else tells what is denied."""
    if claim.status is Status.DENIED and span in others:
        return None
    return claim.source_ref or claim.source


def _apart(span: Span, role: str, event: Event, claim: Claim) -> Iterator[Span]:
    """Who else has a part in an event: "RSF fighters stormed it", "we will attack them", "it blamed the group"."""
    voice = claim.source_ref or claim.source
    told = {word.key for word in words(span.text)}
    # What stands after the verb is its object, though it be taken for one more actor: "the army had taken it".
    acted_upon = role == TARGET or span.start >= event.trigger.end
    if acted_upon and told.isdisjoint(_THEMSELVES):
        yield from (actor for actor in event.actor if actor != span)
        if voice is not None and any(_speaks_of_self(actor) for actor in event.actor):
            yield voice
    if role == ACTOR and claim.status in _AGAINST and voice is not None and span != claim.source:
        yield voice


def _speaks_of_self(actor: Span) -> bool:
    return not _SPEAKERS_OWN.isdisjoint(word.key for word in words(actor.text))
