"""By what means an attack is told to be: from the air, by artillery, by a bomb."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from spacy.tokens import Token

from reportedly.extract.rules.events.find import Hit
from reportedly.extract.rules.events.grammar import doers, prep_objects, undergoers
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType

TYPES: Mapping[str, EventType] = {
    "chemical": EventType.ASSAULT_CHEMICAL,
    "suicide": EventType.ASSAULT_SUICIDE,
    "air": EventType.ASSAULT_AIRSTRIKE,
    "artillery": EventType.ASSAULT_SHELLING,
    "bomb": EventType.ASSAULT_BOMBING,
    "gun": EventType.ASSAULT_SHOOTING,
    "ground": EventType.ASSAULT_OFFENSIVE,
}
# Attacks whose type tells a vaguer word nearby ("the attack") what it was.
SPECIFIC = frozenset(TYPES.values())
# Gas that burns, not gas that poisons.
GAS_WORKS = frozenset(
    "tank tanks canister canisters cylinder cylinders plant plants pipeline pipelines station field fields leak".split()
)
INSTRUMENTS = frozenset({"with", "by", "using", "from", "in", "of", "via", "through", "during"})


def told(tokens: Iterable[Token], lexicon: Lexicon) -> EventType | None:
    """The type that the words tell, the most specific means first; ``None`` where they tell none."""
    found = set()
    for token in tokens:
        if (
            token.lower_ == "gas"
            and token.i + 1 < len(token.doc)
            and token.doc[token.i + 1].lower_ in GAS_WORKS
        ):
            continue
        for word in (token.lower_, token.lemma_.lower()):
            for name in lexicon.nouns.get(word, ()):
                if name in lexicon.means:
                    found.add(lexicon.means[name])
    return next((kind for means, kind in TYPES.items() if means in found), None)


def nearest(hit: Hit, lexicon: Lexicon) -> EventType | None:
    """The type told by what is closest to the trigger: its own words, its doer, its instrument, its thing."""
    root = hit.root
    own = [
        t
        for child in root.lefts
        if child.dep_ in {"compound", "amod", "nmod", "npadvmod"}
        for t in child.subtree
    ]
    rings: list[list[Token]] = [own]
    if hit.pattern.pos == "verb":
        rings.append(_phrase_words(doers(root)))
    rings.append(_phrase_words([obj for prep, _, obj in prep_objects(root) if prep in INSTRUMENTS]))
    rings.append(_fired(hit))
    for ring in rings:
        kind = told(ring, lexicon)
        if kind is not None:
            return kind
    return None


def _fired(hit: Hit) -> list[Token]:
    """For words that take the munition as their object, that object."""
    if hit.entry.frame.object != "materiel":
        return []
    if hit.pattern.pos == "noun":
        return _phrase_words([obj for prep, _, obj in prep_objects(hit.root) if prep == "of"])
    return _phrase_words(undergoers(hit.root))


def _phrase_words(heads: list[Token]) -> list[Token]:
    words = []
    for head in heads:
        words.append(head)
        words += [
            t for child in head.lefts if child.dep_ in {"compound", "amod", "nmod"} for t in child.subtree
        ]
        for child in head.children:
            if child.dep_ == "prep" and child.lower_ == "of":
                words += [grand for grand in child.children if grand.dep_ == "pobj"]
    return words
