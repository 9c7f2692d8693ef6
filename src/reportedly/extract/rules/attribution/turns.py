"""Turns: attributions of one sentence that belong together – speech that goes on, and whom a speaker cites."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.tokens import Run, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Doc

_OWN = frozenset(("its", "their", "his", "her"))


def joined(found: list[Attribution], doc: Doc) -> list[Attribution]:
    """The attributions, in the order of their cues, with turns of one speech brought together."""
    best = _parted([_answering(a, found) for a in _cited(found, doc)], doc)
    for i, attribution in enumerate(best):
        if _goes_on(attribution, doc):
            best = _continued(best, i)
    return best


def _answering(denial: Attribution, all_: list[Attribution]) -> Attribution:
    """A denial that hangs on another's words denies just what that other says."""
    if not denial.shared:
        return denial
    said = next((a for a in all_ if not a.shared and a.content.start in denial.content), None)
    if said is None:
        return denial
    end = min(said.content.end, denial.content.end)
    return replace(denial, content=Run(said.content.start, end)) if end > said.content.start else denial


def _parted(all_: list[Attribution], doc: Doc) -> list[Attribution]:
    """Contents that reach over a further saying of the same speaker, or over a denial, end before it."""
    ends: list[Attribution] = []
    for a in all_:
        later = [
            b
            for b in all_
            if (b.cue.start > a.cue.start and b.cue.start in a.content and b.content.start >= b.cue.start)
            or b.shared
        ]
        cuts = [_cut_before(b, a, doc) for b in later if b is not a]
        end = min([c for c in cuts if c is not None and c > a.content.start], default=a.content.end)
        run = (
            trimmed(doc, Run(a.content.start, min(end, a.content.end))) if end < a.content.end else a.content
        )
        ends.append(replace(a, content=run) if run is not None else a)
    return ends


def _cut_before(later: Attribution, first: Attribution, doc: Doc) -> int | None:
    if later.shared and later.inquit is not None:
        return later.inquit.start if later.inquit.start in first.content else None
    is_joined = doc[later.cue.start].dep_ == "conj"
    return later.cue.start if is_joined and first.sources and later.sources == first.sources else None


def _goes_on(attribution: Attribution, doc: Doc) -> bool:
    """Whether a cue in -ing continues the speech before it, as "adding that" does."""
    return doc[attribution.cue.start].tag_ == "VBG" and (attribution.entry.speech or not attribution.sources)


def _continued(all_: list[Attribution], i: int) -> list[Attribution]:
    """The attributions with the ``i``-th given the speaker before it, whose own content ends where it begins."""
    going = all_[i]
    before = [a for a in all_[:i] if a.sources and not a.whole]
    if not before:
        return all_
    first = before[-1]
    changed = list(all_)
    changed[i] = replace(going, sources=first.sources)
    if going.entry.speech and going.cue.start in first.content and going.cue.start > first.content.start:
        changed[all_.index(first)] = replace(first, content=Run(first.content.start, going.cue.start))
    return changed


def _cited(all_: list[Attribution], doc: Doc) -> list[Attribution]:
    """Whom a speaker cites is the innermost source; a speaker's own reporter only passes on."""
    citing = next((a for a in all_ if a.rule == "citing"), None)
    saying = next((a for a in all_ if a.rule != "citing" and citing is not None and _says(a, citing)), None)
    if citing is None or saying is None:
        return all_
    if doc[citing.sources[0].start].lower_ in _OWN:
        merged = replace(saying, via=(*citing.sources, *saying.via))
    else:
        merged = replace(
            citing, content=saying.content, via=(*saying.sources, *saying.via), inquit=saying.extent
        )
    return sorted((*(a for a in all_ if a not in (citing, saying)), merged), key=lambda a: a.cue)


def _says(saying: Attribution, citing: Attribution) -> bool:
    """Whether the one attribution is what the other cites for: its cue stands in the other's reach."""
    return bool(saying.sources) and not saying.content.holds(citing.cue)
