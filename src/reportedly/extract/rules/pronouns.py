"""Pronouns among an event's parties: replaced by a naming of the sentence before where that is certain, else left out.

Certain means: the sentence before names one party and no other in that role.  A pronoun names nobody, so that a record
never keeps one as an actor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportedly.model import Event, Span

_THIRD = frozenset("it they he she them him her itself themselves themself".split())


@dataclass(slots=True)
class Parties:
    """Who acted in the sentence before, as its events name them."""

    _acted: list[Span] = field(default_factory=list)

    def named(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """The spans with each pronoun replaced, or left out where more than one party or none could be meant."""
        known = [self._acted[0]] if len({span.text for span in self._acted}) == 1 else []
        named: list[Span] = []
        for span in spans:
            named += known if span.text.lower() in _THIRD else [span]
        return tuple(dict.fromkeys(named))

    def remember(self, events: Sequence[Event]) -> None:
        """What the next sentence's pronouns may stand for; a sentence that names nobody changes nothing."""
        acted = [span for event in events for span in event.actor if span.text.lower() not in _THIRD]
        if acted:
            self._acted = acted
