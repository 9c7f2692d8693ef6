"""Every attribution of a parsed sentence.

The rules follow the coding guide; each looks at the tree from the cue.  Where the tree gives the cue a speaker but
no content – direct speech, or a parse gone astray over lost commas – the content is what stands on the other side of
the speaker and the cue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.attribution.contents import content
from reportedly.extract.rules.attribution.denials import denial
from reportedly.extract.rules.attribution.others import according, adverb, citing, noun, responsible, unclear
from reportedly.extract.rules.attribution.sources import sources
from reportedly.extract.rules.attribution.titles import titled
from reportedly.extract.rules.attribution.turns import joined
from reportedly.extract.rules.attribution.uncomma import parted
from reportedly.extract.rules.attribution.verbs import verb
from reportedly.extract.rules.tokens import Run
from reportedly.knowledge.cues import Cues

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# How far in the verb of a bare inquit may stand: "Observatory chief Rami Abdel Rahman told" has five words.
LONGEST_BARE = 12
_RULES = (denial, unclear, according, adverb, citing, responsible, verb, noun)


def attributions(doc: Doc, *, cues: Cues) -> list[Attribution]:
    """The attributions of a sentence, by the place of their cue."""
    parting = (replace(a, rule="uncomma") for a in parted(doc, cues))
    titles = (replace(a, rule="titled") for a in titled(doc, cues))
    found = [*parting, *titles, *(a for token in doc for a in _at(token, cues))]
    return joined(sorted(_best(found), key=lambda a: a.cue), doc)


def introducer(doc: Doc, *, cues: Cues) -> Run | None:
    """Who a sentence that ends in a colon gives the word to: the speaker of its main cue, whatever its content."""
    for token in sorted(doc, key=lambda t: (t.dep_ == "ROOT", t.i), reverse=True):
        if token.lemma_.lower() in cues.verbs and token.pos_ == "VERB":
            speakers = sources(token)
            if speakers:
                return speakers[0]
    return None


def bare(doc: Doc, *, cues: Cues) -> tuple[Run, Run] | None:
    """Speaker and cue of a sentence that says nothing itself, as in "Her deputy told reporters."; ``None`` of others.

    What such a sentence attributes stands in the one before.
    """
    root = next((t for t in doc if t.dep_ == "ROOT"), None)
    entry = cues.verbs.get(root.lemma_.lower()) if root is not None else None
    if root is None or entry is None or not entry.speech or root.i > LONGEST_BARE:
        return None
    speakers = sources(root)
    if not speakers or speakers[0].end > root.i or content(root, entry.content) is not None:
        return None
    return speakers[0], Run(root.i, root.i + 1)


def _at(token: Token, cues: Cues) -> Iterator[Attribution]:
    for rule in _RULES:
        attribution = rule(token, cues)
        if attribution is not None:
            yield replace(attribution, rule=rule.__name__)
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
