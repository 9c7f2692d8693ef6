"""What an attribution is: who says what, as token runs of one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.extract.rules.tokens import Run, span_of
from reportedly.knowledge.cues import CueEntry

# Words that may link the parts of an attribution: "said on Monday that".  A clause on the source is longer.
LONGEST_LINK = 4


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (one run per joint speaker) says what, by which cue; ``via`` is who passed it on, innermost first.

    ``whole``: the cue stands inside its content.  ``silent``: a colon stands where the cue would.
    ``rule`` names what found it.  ``inquit`` is what else belongs to the saying and not to what is said: "on Sunday".
    ``shared``: the content is another attribution's too, or the article's own, as that of "…, which the army denies".
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
    shared: bool = False

    @property
    def covered(self) -> list[Run]:
        """The runs that belong to the attribution; what stands between them, a clause on the source, does not."""
        inquit = [self.inquit] if self.inquit is not None else []
        parts = sorted([self.cue, *self.sources, *inquit, *(() if self.shared else (self.content,))])
        merged = [parts[0]]
        for part in parts[1:]:
            last = merged[-1]
            if part.start - last.end <= LONGEST_LINK:
                merged[-1] = Run(last.start, max(last.end, part.end))
            else:
                merged.append(part)
        return merged

    @property
    def extent(self) -> Run:
        """Everything the attribution takes up."""
        return span_of([self.cue, self.content, *self.sources, *([self.inquit] if self.inquit else [])])
