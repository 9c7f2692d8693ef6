"""What an attribution is: who says what, as token runs of one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.extract.tokens import Run, span_of
from reportedly.knowledge.cues import CueEntry


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (one run per joint speaker) says what, by which cue; ``via`` is who passed it on, innermost first.

    ``whole``: the cue stands inside its content.  ``silent``: a colon stands where the cue would.
    ``rule`` names what found it.
    """

    cue: Run
    sources: tuple[Run, ...]
    content: Run
    entry: CueEntry
    via: tuple[Run, ...] = ()
    whole: bool = False
    silent: bool = False
    rule: str = ""

    @property
    def extent(self) -> Run:
        """Everything the attribution takes up."""
        return span_of([self.cue, self.content, *self.sources])
