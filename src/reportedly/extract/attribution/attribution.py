"""What an attribution is: who says what, as token runs of one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.extract.tokens import Run, span_of
from reportedly.knowledge.cues import CueEntry


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (one run per joint speaker) says what, by which cue; ``via`` is who passed it on, innermost first.

    ``whole``: the cue stands inside its content.  ``silent``: a colon stands where the cue would.
    ``rule`` names what found it.  ``inquit`` is what else belongs to the saying and not to what is said: "on Sunday".
    """

    cue: Run
    sources: tuple[Run, ...]
    content: Run
    entry: CueEntry
    via: tuple[Run, ...] = ()
    whole: bool = False
    silent: bool = False
    rule: str = ""
    inquit: Run | None = None

    @property
    def extent(self) -> Run:
        """Everything the attribution takes up."""
        return span_of([self.cue, self.content, *self.sources, *([self.inquit] if self.inquit else [])])
