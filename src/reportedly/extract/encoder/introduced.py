"""Introduced: a block quote's words are those of the speaker whom the sentence before it names ("the minister said:")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Array, Places, Run
from reportedly.extract.encoder.shape import TAGS
from reportedly.extract.encoder.statements import LONGEST_NAME, runs_of
from reportedly.extract.encoder.windows import Window
from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import verb_forms
from reportedly.model import Reading, Status

# How sure a word must be tagged as a speaker's, in a sentence that is known to name one.
LEAST = 0.3
REPORTED = tuple(Status).index(Status.REPORTED)


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who is about to speak, and the words that say so."""

    speaker: Run | None
    cue: Run | None


def introductions(reading: Reading, window: Window, tags: Array, sentence: Places) -> dict[int, Introduction]:
    """For each block-quoted sentence of a window, by its order there, how the sentence that leads to it introduces it."""
    starts = {unit.words[0].start: order for order, unit in enumerate(window.units)}
    found: dict[int, Introduction] = {}
    for order, unit in enumerate(window.units):
        lead = reading.sentences[unit.index].lead
        if lead is None:
            continue
        at = [starts[start] for start in starts if lead.start <= start < lead.end]
        if at:
            found[order] = Introduction(_speaker(tags, sentence, at[-1]), _cue(window, at[-1]))
    return found


def introduced(made: Sequence[Made], leads: Mapping[int, Introduction], sentence: Places) -> None:
    """Give the claims of block quotes the speaker and the cue of their introduction, where they have none of their own."""
    for claim in made:
        lead = leads.get(int(sentence[claim.content[0]]))
        if lead is None or lead.speaker is None:
            continue
        if claim.status == 0:
            claim.status, claim.sources, claim.cue = REPORTED, [lead.speaker], lead.cue
        elif not claim.sources and claim.cue is None:
            claim.sources, claim.cue = [lead.speaker], lead.cue
        elif (
            claim.cue is None
            and claim.sources
            and sentence[claim.sources[0][0]] != sentence[claim.content[0]]
        ):
            claim.cue = lead.cue


def _speaker(tags: Array, sentence: Places, order: int) -> Run | None:
    """The last speaker tagged in a sentence: the one before the colon, not one in passing."""
    begin, end = int(sentence.searchsorted(order)), int(sentence.searchsorted(order, "right"))
    column = tags[begin:end, TAGS.index("speaker")]
    runs = runs_of(column, least=LEAST, longest=LONGEST_NAME, sentence=sentence[begin:end])
    return (runs[-1].run[0] + begin, runs[-1].run[1] + begin) if runs else None


def _cue(window: Window, order: int) -> Run | None:
    """The last verb of saying in a sentence; such a sentence is short, and "said" in it is no other's."""
    begin = sum(len(unit.words) for unit in window.units[:order])
    saying = [i for i, word in enumerate(window.units[order].words) if word.shown.lower() in _saying()]
    return (begin + saying[-1], begin + saying[-1]) if saying else None


@cache
def _saying() -> frozenset[str]:
    """Every form of every verb of saying that the knowledge lists."""
    return frozenset(form for verb in cues().verbs for form in verb_forms(verb))
