"""Who can act and what names a happening: the tests of a noun that the roles rest on."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reportedly.extract.rules.events.find import is_headline
from reportedly.extract.rules.events.grammar import agents, with_conjuncts
from reportedly.extract.rules.events.phrases import classes
from reportedly.knowledge.triggers import Frame, Lexicon

Pair = tuple[str, Token]

PARTIES = frozenset({"force", "person", "name", "pronoun", "aircraft", "bomber", "vehicle"})
# Words of the kind of a thing, not of whose it is ("security cooperation", "military base").
NO_PARTY = frozenset(
    {"military", "security", "command", "intelligence", "state", "country", "peace", "front"}
)
MUNITIONS = frozenset({"munition", "bomb", "weapon", "vehicle", "chemical", "gun"})


def names_event(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun stands for a happening, not for somebody."""
    if token.pos_ not in {"NOUN", "PROPN", "VERB"}:
        return False
    if "event_noun" in lexicon.nouns.get(token.lemma_.lower(), ()):
        return True
    found = lexicon.nouns.get(token.lemma_.lower(), frozenset())
    if found & {"person", "force", "place"}:
        return False
    return any(
        pattern.pos == "noun" for pattern in lexicon.patterns.get(token.lower_, ()) if not pattern.rest
    )


def is_party(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word before a noun says whose it is: a name or a force, no weapon and no date."""
    found = classes(token, lexicon)
    if found & {"munition", "bomb", "aircraft", "chemical", "air_word"}:
        return False
    if token.ent_type_ in {"DATE", "TIME", "CARDINAL", "ORDINAL"} or token.lower_ in NO_PARTY:
        return False
    if token.ent_type_ in {"NORP", "GPE", "ORG", "PERSON"} or found & {"force", "person"}:
        return True
    return "name" in found and not is_headline(token)


def role_of_name(role: str, token: Token, frame: Frame, lexicon: Lexicon) -> str:
    """A city's name before an attack is where it happened; a country's name is who did it."""
    if token.ent_type_ not in {"GPE", "LOC", "FAC"} or frame.name not in {"act", "harm", "rise"}:
        return role
    form = token.lower_
    known = any("country" in lexicon.nouns.get(word, ()) for word in (form, form.removesuffix("s")))
    return role if known else "place"


def owners_of_arms(token: Token, lexicon: Lexicon) -> Iterator[Token]:
    """ "Israeli rockets", "a missile fired by the army": whose they are."""
    for child in token.children:
        if child.dep_ in {"compound", "amod", "nmod", "poss"} and is_party(child, lexicon):
            yield child
        elif child.dep_ in {"acl", "relcl"}:
            yield from agents(child)


def included(token: Token) -> Iterator[Token]:
    """ "people, including three children": the children."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in {"including", "among"}:
            yield from with_conjuncts(
                [grand for grand in child.children if grand.dep_ == "pobj" and grand.pos_ != "PRON"]
            )
