"""What is to be resolved: each run of words that names who acts, who is acted upon, or who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.model import Claim, EventType, Span

ACTOR, TARGET, SOURCE, VIA = "actor", "target", "source", "via"


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a party, in its place.

    ``role`` is ``actor``, ``target``, ``source`` or ``via``; ``refers`` the fullest earlier naming where the record
    gives it (a claim's ``source_ref``); ``speaker`` who says it; ``event`` the type of the event it has a role in;
    ``place`` whether the same words are told as that event's place.
    """

    span: Span
    role: str
    sentence: Span | None = None
    refers: Span | None = None
    speaker: Span | None = None
    event: EventType | None = None
    place: bool = False


def mentions(claims: Iterable[Claim]) -> Iterator[Mention]:
    """Yield every naming of a party in the claims of one article: speakers, then actors and targets."""
    for claim in claims:
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
                    speaker=claim.source_ref or claim.source,
                    event=event.type,
                    place=span in event.place,
                )
