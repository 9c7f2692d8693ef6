"""Attribution by a colon, as headlines have it: "… killed in raid: monitor", "Monitor: …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.tokens import Run, trimmed
from reportedly.knowledge.cues import Cues
from reportedly.knowledge.speakers import speakers

if TYPE_CHECKING:
    from spacy.tokens import Doc

# A headline's speaker is short: "U.N. human rights office" has four words.
LONGEST = 5


def titled(doc: Doc, cues: Cues) -> Iterator[Attribution]:
    """A headline's speaker after a colon, "… killed in raid: monitor", or before one, "Monitor: …"."""
    colons = [t.i for t in doc if t.text == ":" and 0 < t.i < len(doc) - 1]
    if len(colons) != 1:
        return
    sides = [trimmed(doc, Run(0, colons[0])), trimmed(doc, Run(colons[0] + 1, len(doc)))]
    for name, said in (sides, sides[::-1]):
        if name is not None and said is not None and _is_speaker(doc, name) and not _is_speaker(doc, said):
            run = Run(colons[0], colons[0] + 1)
            yield Attribution(run, (name,), said, cues.verbs["say"], silent=True)
            return


def _is_speaker(doc: Doc, run: Run) -> bool:
    """A few words with no verb that end in who speaks."""
    speaking = speakers().all
    words = doc[run.start : run.end]
    if len(words) > LONGEST or any(t.tag_.startswith("VB") or t.pos_ == "NUM" for t in words):
        return False
    return any(t.lower_ in speaking for t in words[-1:]) or words[0].lower_ in speaking
