"""A reading of a mention, with the reasons that speak for it and against it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportedly.knowledge.actor_entries import ActorEntry
from reportedly.knowledge.actor_words import Head
from reportedly.model import ActorKind, Reason


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who a mention may be: an actor (``id``), or a kind of party, or the state ``country`` alone.

    ``head`` is the noun it was read from where it has no name; ``wants`` the actor of a state (mil, gov …) that it is
    as soon as the country is known; ``by`` how it was read, for the bench.
    """

    by: str
    id: str | None = None
    name: str | None = None
    kind: ActorKind | None = None
    country: str | None = None
    inter: int | None = None
    sector: str | None = None
    loaded: bool = False
    allies: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    head: Head | None = None
    wants: str | None = None

    @property
    def score(self) -> float:
        """The sum of the reasons, within 0 and 1."""
        return round(min(1.0, max(0.0, sum(reason.weight for reason in self.reasons))), 3)

    @property
    def told(self) -> bool:
        """Whether it says anything of who is meant."""
        return self.id is not None or self.kind is not None or self.sector is not None

    def because(self, what: str, weight: float) -> Candidate:
        """The same with one reason more."""
        return replace(self, reasons=(*self.reasons, Reason(what, weight)))


def unnamed(made: Candidate) -> Candidate:
    """A candidate that too little speaks for: nobody, with the reasons kept."""
    return Candidate(made.by, loaded=made.loaded, allies=made.allies, reasons=made.reasons)


def of_entry(entry: ActorEntry, by: str, *reasons: Reason) -> Candidate:
    """Make a candidate of a known actor."""
    return Candidate(
        by=by,
        id=entry.id,
        name=entry.name,
        kind=entry.kind,
        country=entry.country,
        inter=entry.inter,
        sector=entry.sector,
        reasons=reasons,
    )


def of_head(head: Head, by: str, *reasons: Reason) -> Candidate:
    """Make a candidate of a kind of party."""
    return Candidate(
        by=by,
        kind=head.kind,
        inter=head.inter,
        sector=head.sector,
        reasons=reasons,
        head=head,
        wants=head.state,
    )
