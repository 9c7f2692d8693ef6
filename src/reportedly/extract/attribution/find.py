"""Every attribution of a parsed sentence.

The rules follow the coding guide; each looks at the tree from the cue.  Where the tree gives the cue a speaker but
no content – direct speech, or a parse gone astray over lost commas – the content is what stands on the other side of
the speaker and the cue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.extract.attribution.attribution import Attribution
from reportedly.extract.attribution.others import according, adverb, citing, noun, responsible, unclear
from reportedly.extract.attribution.sources import sources
from reportedly.extract.attribution.titles import titled
from reportedly.extract.attribution.uncomma import parted
from reportedly.extract.attribution.verbs import verb
from reportedly.extract.tokens import Run
from reportedly.knowledge.cues import Cues

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_RULES = (unclear, according, adverb, citing, responsible, verb, noun)


def attributions(doc: Doc, *, cues: Cues) -> list[Attribution]:
    """The attributions of a sentence, by the place of their cue."""
    found = [*parted(doc, cues), *titled(doc, cues), *(a for token in doc for a in _at(token, cues))]
    best = sorted(_best(found), key=lambda a: a.cue)
    for i, attribution in enumerate(best):
        if _goes_on(attribution, doc):
            best = _continued(best, i)
    return best


def introducer(doc: Doc, *, cues: Cues) -> Run | None:
    """Who a sentence that ends in a colon gives the word to: the speaker of its last cue, whatever its content."""
    for token in reversed(doc):
        if token.lemma_.lower() in cues.verbs and token.pos_ == "VERB":
            speakers = sources(token)
            if speakers:
                return speakers[0]
    return None


def _at(token: Token, cues: Cues) -> Iterator[Attribution]:
    for rule in _RULES:
        attribution = rule(token, cues)
        if attribution is not None:
            yield attribution
            return


def _best(found: list[Attribution]) -> Iterator[Attribution]:
    """One attribution per cue, and none whose content is its own source."""
    taken: list[Run] = []
    for attribution in found:
        if any(attribution.cue.meets(run) for run in taken):
            continue
        if any(source.holds(attribution.content) for source in attribution.sources):
            continue
        taken.append(attribution.cue)
        yield attribution


def _goes_on(attribution: Attribution, doc: Doc) -> bool:
    """Whether a cue in -ing continues the speech before it: "... said, adding that …"."""
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
