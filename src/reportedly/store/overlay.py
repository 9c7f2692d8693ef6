"""Claims as people corrected them, laid over the record, so that filters find them by what holds.

The record stays as it was made.  Of the claims with another value in something that filters look at there are few: they are compared
one by one, here, and named to the database by their keys; all others it finds by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from reportedly.model import Claim, Event, Span
from reportedly.store.fold import folded
from reportedly.store.query import Query, event_types, statuses


# Compared by which it is: two are never made alike.
@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """Claims as they hold, and as the record has them, by the keys of their rows."""

    claims: Mapping[int, Claim]
    record: Mapping[int, Claim]

    def changed(self, query: Query) -> tuple[list[int], list[int]]:
        """The keys of those that only meet the filters on a claim's own values as they hold, and only as the record has them.

        Most corrections change nothing for most questions, which are then as fast as without any.
        """
        meets = _meeting(query)
        now = {key for key, claim in self.claims.items() if meets(claim)}
        before = {key for key, claim in self.record.items() if meets(claim)}
        return sorted(now - before), sorted(before - now)


NOTHING = Overlay({}, {})


def differs(one: Claim, other: Claim) -> bool:
    """Whether filters may tell two states of a claim apart."""
    return _asked(one) != _asked(other)


def _asked(claim: Claim) -> tuple[object, ...]:
    events = tuple((event.type, event.place, event.actor) for event in claim.events)
    return claim.status, claim.source, claim.source_ref, claim.via, events


def speakers(claim: Claim) -> Iterator[Span]:
    """The words that name who says it."""
    yield from filter(None, (claim.source, claim.source_ref, *claim.via))


def _meeting(query: Query) -> Callable[[Claim], bool]:
    wanted, kinds = set(statuses(query)), set(event_types(query))
    names = [[folded(name) for name in some] for some in (query.source, query.place, query.actor)]
    sources, places, actors = names

    def of_event(event: Event) -> bool:
        return (
            (not query.type or event.type in kinds)
            and (not places or _names(event.place, places))
            and (not actors or _names(event.actor, actors))
        )

    def meets(claim: Claim) -> bool:
        return (
            (not query.status or claim.status in wanted)
            and (not sources or _names(speakers(claim), sources))
            and (not (query.type or places or actors) or any(map(of_event, claim.events)))
        )

    return meets


def _names(spans: Iterable[Span], pieces: Iterable[str]) -> bool:
    texts = [folded(span.text) for span in spans]
    return any(piece in text for piece in pieces for text in texts)
