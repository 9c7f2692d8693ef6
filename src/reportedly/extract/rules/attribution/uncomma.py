"""Attributions whose comma is lost: the inquits that word classes alone tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.attribution.verbs import told
from reportedly.extract.rules.inquit import Inquit, closing, opening
from reportedly.extract.rules.tokens import Run, trimmed
from reportedly.knowledge.cues import CueEntry, Cues

if TYPE_CHECKING:
    from spacy.tokens import Doc


def parted(doc: Doc, cues: Cues) -> Iterator[Attribution]:
    """The closing inquit and the opening "According to …" of a sentence, where no comma marks them."""
    tail, lead = closing(doc), opening(doc)
    if tail is not None:
        start = lead.source.end if lead is not None and lead.source.end < tail.source.start else 0
        yield from _attribution(
            doc,
            tail,
            Run(start, min(tail.source.start, tail.cue.start)),
            cues.verbs.get(doc[tail.cue.start].lemma_),
        )
    if lead is not None:
        end = tail.source.start if tail is not None and tail.source.start > lead.source.end else len(doc)
        yield from _attribution(doc, lead, Run(lead.source.end, end), cues.prepositions["according to"])


def _attribution(doc: Doc, inquit: Inquit, said: Run, entry: CueEntry | None) -> Iterator[Attribution]:
    run = trimmed(doc, said)
    if run is None or entry is None:
        return
    verb = doc[inquit.cue.start]
    yield Attribution(inquit.cue, _each(doc, inquit.source), run, entry, via=told(verb))


def _each(doc: Doc, source: Run) -> tuple[Run, ...]:
    """The speakers of a joint naming that a comma set off."""
    joint = next((t.i for t in doc[source.start : source.end] if t.pos_ == "CCONJ"), None)
    if joint is None or source.start == 0 or doc[source.start - 1].text != ",":
        return (source,)
    return Run(source.start, joint), Run(joint + 1, source.end)
