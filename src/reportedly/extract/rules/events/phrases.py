"""Noun phrases as spans of tokens: a head with what belongs to its name, without clauses and asides."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from reportedly.knowledge.alike import alike
from reportedly.knowledge.triggers import Lexicon

Range = tuple[int, int]

LEFT = frozenset(
    {
        "det",
        "amod",
        "compound",
        "poss",
        "nmod",
        "nummod",
        "quantmod",
        "advmod",
        "predet",
        "case",
        "npadvmod",
        "punct",
    }
)
NAMED = frozenset({"GPE", "LOC", "FAC", "ORG", "PERSON", "NORP"})
HYPHENS = frozenset({"-", "–", "‑"})
VAGUE_NUMBERS = frozenset({"several", "many", "multiple", "numerous"})
NUMBER_WORDS = frozenset(
    [
        "at",
        "least",
        "most",
        "more",
        "than",
        "over",
        "about",
        "around",
        "nearly",
        "some",
        "up",
        "to",
        "a",
        "an",
        "almost",
        "approximately",
        "fewer",
        "less",
        "another",
        "only",
        "just",
        "estimated",
        "total",
        "of",
        "well",
        "between",
        "and",
        "close",
    ]
)


def classes(token: Token, lexicon: Lexicon) -> frozenset[str]:
    """The classes of nouns a token belongs to: by list, by entity, by shape."""
    found = lexicon.nouns.get(token.lemma_.lower(), frozenset())
    if alike().stand_in(token.lower_) == token.lower_:
        found |= lexicon.nouns.get(token.lower_, frozenset())
    extra = set()
    if token.ent_type_ in {"GPE", "LOC", "FAC"}:
        extra |= {"place", "name"}
        if token.ent_type_ == "GPE":
            extra.add("force")
    elif token.ent_type_ in {"ORG", "NORP"}:
        extra |= {"force", "name"}
    elif token.ent_type_ == "PERSON":
        extra |= {"person", "name"}
    elif token.pos_ == "PROPN" or _is_demonym(token):
        extra.add("name")
    if token.pos_ == "PRON":
        extra.add("pronoun")
        if token.lower_ in {"he", "him", "she", "her", "who", "whom", "we", "us", "i", "me", "those"}:
            extra.add("person")
    if token.pos_ == "NUM" or token.like_num:
        extra.add("number")
    return found | extra


def _is_demonym(token: Token) -> bool:
    """Whether a capital and its ending make an adjective a people's ("Ghanaian"), or the start of "U.S.-backed"."""
    if not token.text[0].isupper() or token.pos_ not in {"ADJ", "VERB"}:
        return False
    return "-" in token.text[1:-1] or token.lower_.endswith(("ian", "ish", "ese", "ean", "ani"))


def counted(token: Token, lexicon: Lexicon) -> Token:
    """The noun that is counted: "dozens of soldiers" gives soldiers, "one of the shells" gives shells."""
    if "quantity" not in classes(token, lexicon) and token.pos_ != "NUM":
        return token
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for grand in child.children:
                if grand.dep_ == "pobj":
                    return counted(grand, lexicon)
    return token


def noun_phrase(token: Token, *, numbers: bool = True) -> Range:
    """The phrase of a head: its left modifiers, its name, and "of" phrases after it."""
    start = end = token.i
    for child in token.lefts:
        if child.dep_ in LEFT and child.dep_ != "punct" and not _stops(child):
            start = min(start, child.left_edge.i)
    doc = token.doc
    start, end = _entity(doc, token, start, end)
    for child in token.rights:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i <= end + 2:
            for grand in child.children:
                if grand.dep_ == "pobj":
                    end = max(end, noun_phrase(grand)[1] - 1)
    if not numbers:
        start = _after_number(doc, start, token.i)
    while start > 1 and doc[start - 1].text in HYPHENS and _opens_word(doc[start - 2]):
        start -= 2
    return _trim(doc, start, end + 1, token.i)


def _opens_word(token: Token) -> bool:
    """Whether a token before a hyphen is part of the word after it: "72-year", "counter-offensive"."""
    return not token.whitespace_ and (token.like_num or token.lower_ in {"counter", "ex", "vice"})


def _stops(child: Token) -> bool:
    return child.dep_ == "advmod" and child.pos_ == "SCONJ"


def _entity(doc: Doc, token: Token, start: int, end: int) -> Range:
    if token.ent_type_ in NAMED:
        for entity in doc.ents:
            if entity.start <= token.i < entity.end:
                inside = all(
                    doc[i].head.i >= entity.start or i == token.i for i in range(entity.start, entity.end)
                )
                if inside or token.i == entity.root.i:
                    start = min(start, entity.start)
                    end = max(end, entity.end - 1)
    return start, end


def _after_number(doc: Doc, start: int, head: int) -> int:
    """Where the phrase goes on after its number words ("at least 12 civilians" → "civilians")."""
    last = start - 1
    for i in range(start, head):
        if (
            doc[i].pos_ == "NUM"
            or doc[i].like_num
            or doc[i].ent_type_ == "CARDINAL"
            or doc[i].lower_ in VAGUE_NUMBERS
        ):
            last = i
    if last < start or (last + 1 < len(doc) and doc[last + 1].text in HYPHENS):
        return start
    between = doc[start:last]
    if all(
        t.lower_ in NUMBER_WORDS or t.pos_ in {"NUM", "DET"} or t.ent_type_ == "CARDINAL" for t in between
    ):
        return last + 1
    return start


def _trim(doc: Doc, start: int, end: int, head: int) -> Range:
    while start < head and (doc[start].is_punct and doc[start].text not in {'"', "“", "(", "'"}):
        start += 1
    while end - 1 > head and doc[end - 1].is_punct and doc[end - 1].text not in {'"', "”", ")"}:
        end -= 1
    return start, end
