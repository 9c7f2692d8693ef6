"""Arguments of words that tell who stands with whom."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.extract.rules.events.grammar import is_verbal, prep_objects, surface_subjects
from reportedly.extract.rules.events.parties import Pair, is_party
from reportedly.extract.rules.events.types import Reading
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType


def of_ally(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """ "its ally Russia", "Russia, an ally of Damascus", "forces loyal to the president"."""
    root, frame = reading.hit.root, reading.frame
    for prep, _, token in prep_objects(root):
        if prep in {"of", "to", "with"}:
            yield "target", token
    for child in root.lefts:
        if child.dep_ == "poss":
            yield frame.possessor, child
        elif child.dep_ in {"compound", "amod"} and is_party(child, lexicon) and child.i < reading.hit.start:
            yield frame.compound, child
    for child in root.children:
        if child.dep_ == "appos":
            yield "actor", child
    if root.dep_ in {"appos", "amod", "acl", "relcl", "compound"}:
        yield "actor", root.head
    if root.dep_ in {"attr", "acomp"} and is_verbal(root.head):
        for token in surface_subjects(root.head):
            yield "actor", token
    if reading.type is EventType.STATE_ALIGNMENT and root.i + 1 < len(root.doc):
        after = root.doc[root.i + 1]
        if after.ent_type_ in {"GPE", "ORG", "PERSON"} and after.pos_ == "PROPN":
            yield "actor", after
