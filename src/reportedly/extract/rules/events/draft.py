"""An event on its way: a reading with its arguments as spans of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.extract.rules.events.phrases import Range
from reportedly.extract.rules.events.types import Reading
from reportedly.model import EventType

ROLES = ("actor", "target", "place", "time", "materiel")


@dataclass(frozen=True, slots=True)
class Draft:
    """Arguments so far, per role, as token spans in text order; the first token of each is its key."""

    reading: Reading
    actor: tuple[Range, ...] = ()
    target: tuple[Range, ...] = ()
    place: tuple[Range, ...] = ()
    time: tuple[Range, ...] = ()
    materiel: tuple[Range, ...] = ()

    @property
    def type(self) -> EventType:
        """The event's type."""
        return self.reading.type

    @property
    def root(self) -> int:
        """Index of the trigger's main token."""
        return self.reading.hit.root.i

    def get(self, role: str) -> tuple[Range, ...]:
        """The spans of one of :data:`ROLES`."""
        spans: tuple[Range, ...] = getattr(self, role)
        return spans

    def adding(self, role: str, spans: tuple[Range, ...]) -> Draft:
        """The draft with further spans for a role; what overlaps one already there is left out."""
        kept = list(self.get(role))
        for span in spans:
            if all(span[1] <= k[0] or k[1] <= span[0] for k in kept):
                kept.append(span)
        return self._with(role, tuple(sorted(kept)))

    def _with(self, role: str, spans: tuple[Range, ...]) -> Draft:
        roles = {name: self.get(name) for name in ROLES} | {role: spans}
        return Draft(self.reading, **roles)
