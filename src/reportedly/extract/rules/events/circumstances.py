"""Where, when and with what: the places, times and arms a sentence names outside its attributions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from reportedly.extract.rules.events.find import is_headline
from reportedly.extract.rules.events.grammar import is_passive
from reportedly.extract.rules.events.parties import names_event
from reportedly.extract.rules.events.phrases import Range, classes, noun_phrase
from reportedly.knowledge.cues import cues
from reportedly.knowledge.triggers import Lexicon

AT = frozenset(
    {
        "in",
        "at",
        "on",
        "inside",
        "into",
        "from",
        "to",
        "through",
        "throughout",
        "within",
        "of",
        "onto",
        "towards",
        "toward",
    }
)
AROUND = frozenset(
    [
        "near",
        "outside",
        "across",
        "along",
        "around",
        "beyond",
        "between",
        "beneath",
        "under",
        "behind",
        "off",
        "over",
        "above",
        "throughout",
        "inside",
        "amid",
        "opposite",
        "close",
    ]
)
BEARINGS = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "northeastern",
        "northern",
    ]
)
PLAIN_SPEECH = frozenset("say tell report add announce claim note".split())
SPEAKER_REACH = 12
CLAUSAL = frozenset({"ccomp", "parataxis", "xcomp"})
# In the active, what a verb of saying has of its content where that is no clause: "confirmed the attack".
TOLD = frozenset({"dobj", "prep"})
NAMED_AFTER_OF = "settlement"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """A phrase with its main token."""

    span: Range
    head: Token


def attribution(doc: Doc) -> frozenset[int]:
    """Indices of the tokens that only say who says it, and when it was said."""
    found: set[int] = set()
    for token in doc:
        if token.lower_ == "according" and token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "to":
            found |= {t.i for t in token.subtree if t.i >= token.i}
        elif (token.lemma_.lower() in PLAIN_SPEECH and token.pos_ == "VERB") or (
            token.lemma_.lower() in cues().verbs
            and any(c.dep_ in (CLAUSAL if is_passive(token) else CLAUSAL | TOLD) for c in token.children)
        ):
            found |= _speaker(token)
    return frozenset(found)


def _speaker(verb: Token) -> set[int]:
    found = {verb.i}
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            start, end = noun_phrase(child)
            if child.i < verb.i:
                end = max(end, verb.i)
            else:
                end = max(end, min(child.right_edge.i + 1, child.i + SPEAKER_REACH))
            found |= set(range(start, end))
        elif _tells_when(child) and abs(child.i - verb.i) <= 4:
            found |= {t.i for t in child.subtree if t.dep_ not in {"ccomp", "advcl"}}
    return found


def _tells_when(child: Token) -> bool:
    return child.dep_ in {"npadvmod", "advmod"} or (
        child.dep_ == "prep" and child.lower_ in {"on", "in", "to"}
    )


def places(doc: Doc, lexicon: Lexicon, outside: frozenset[int]) -> list[Circumstance]:
    """Every place the sentence names, in text order; "the town of X" as X, "X in Y" as two."""
    found: dict[int, Circumstance] = {}
    for token in doc:
        if token.i in outside:
            continue
        for place in _place_at(token, lexicon):
            for part in split_run(place, lexicon):
                if part.head.i not in outside:
                    found.setdefault(part.head.i, part)
    return _without_inner(list(found.values()))


def split_run(place: Circumstance, lexicon: Lexicon) -> list[Circumstance]:
    """ "Damascus Aleppo" as two: a run of names where a comma was lost, or a land and a place in it."""
    doc = place.head.doc
    start, end = place.span
    cuts = [i for i in range(start + 1, end) if _opens_name(doc[i], start, end, lexicon)]
    if not cuts:
        return [place]
    edges = [start, *cuts, end]
    return [
        Circumstance(part, place.head if part[0] <= place.head.i < part[1] else doc[part[1] - 1])
        for part in pairwise(edges)
    ]


def _opens_name(token: Token, start: int, end: int, lexicon: Lexicon) -> bool:
    doc = token.doc
    before = doc[token.i - 1]
    if (
        token.pos_ != "PROPN"
        or before.pos_ != "PROPN"
        or not (token.text[0].isupper() or token.lower_ == "al")
    ):
        return False
    if (
        before.text == "-"
        or token.text == "-"
        or "name_opening" in classes(before, lexicon)
        or is_headline(token)
    ):
        return False
    if "place" in lexicon.nouns.get(token.lower_, ()) or "place" in lexicon.nouns.get(before.lower_, ()):
        return False
    if token.lower_ == "al" and token.i + 1 < end and doc[token.i + 1].text == "-":
        return token.i - start >= 1
    if before.lower_.removesuffix("s") != before.lower_ and "country" in lexicon.nouns.get(
        before.lower_.removesuffix("s"), ()
    ):
        return True
    apart = before.ent_type_ == "GPE" and (token.ent_type_ != "GPE" or token.ent_iob_ == "B")
    return apart or (token.ent_type_ == "GPE" and token.ent_iob_ == "B")


def _without_inner(found: list[Circumstance]) -> list[Circumstance]:
    """Leave out a place whose words are all part of another's."""
    found = sorted(found, key=lambda c: (c.span[0], -c.span[1]))
    kept: list[Circumstance] = []
    for place in found:
        if not any(k.span[0] <= place.span[0] and place.span[1] <= k.span[1] for k in kept):
            kept.append(place)
    return kept


def _place_at(token: Token, lexicon: Lexicon) -> Iterator[Circumstance]:
    if token.dep_ == "pobj" or (token.dep_ == "conj" and token.head.dep_ == "pobj"):
        prep = token.head if token.dep_ == "pobj" else token.head.head
        if prep.lower_ == "between" and names_event(prep.head, lexicon):
            return
        if prep.lower_ in AT | AROUND and is_place(token, lexicon, prep):
            yield _named(token, prep, lexicon)
    elif token.ent_type_ in {"GPE", "LOC", "FAC"} and _free_name(token, lexicon):
        yield Circumstance(_entity_span(token), token)


def is_place(token: Token, lexicon: Lexicon, prep: Token | None = None) -> bool:
    """Whether a noun names a place: by entity, by list, or as a name after "in"."""
    found = classes(token, lexicon)
    if token.ent_type_ in {"DATE", "TIME"}:
        return False
    if token.ent_type_ in {"GPE", "LOC", "FAC"}:
        return prep is None or prep.lower_ not in {"of"} or "place" in classes(prep.head, lexicon)
    if "place" in found and not found & {"person"}:
        return prep is None or prep.lower_ != "of" or token.ent_type_ != ""
    if prep is None or prep.lower_ not in {"in", "near"} or token.pos_ != "PROPN":
        return False
    # Unknown names of towns are often taken for organisations; those have an article or are in capitals.
    return token.ent_type_ != "ORG" or not (
        token.text.isupper() or any(c.dep_ == "det" for c in token.children)
    )


def _named(token: Token, prep: Token, lexicon: Lexicon) -> Circumstance:
    if prep.lower_ == "of" and prep.head.lower_ in BEARINGS:
        return Circumstance((prep.head.i, noun_phrase(token)[1]), prep.head)
    span = noun_phrase(token)
    name = _name_after_of(token, lexicon)
    if name is not None:
        span = noun_phrase(name)
    start = prep.i if prep.lower_ in AROUND else span[0]
    return Circumstance((start, span[1]), name or token)


def _name_after_of(token: Token, lexicon: Lexicon) -> Token | None:
    if NAMED_AFTER_OF not in classes(token, lexicon):
        return None
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for grand in child.children:
                if grand.dep_ == "pobj" and grand.pos_ == "PROPN":
                    return grand
    return None


def _free_name(token: Token, lexicon: Lexicon) -> bool:
    """Whether a place's name stands for the place, not for somebody ("Syria's army", "Homs residents")."""
    if token.dep_ == "poss":
        return bool(classes(token.head, lexicon) & {"place", "settlement"}) or token.head.ent_type_ in {
            "GPE",
            "LOC",
        }
    if token.dep_ in {"compound", "amod", "nmod"}:
        return "place" in classes(token.head, lexicon) and token.head.ent_type_ not in {"ORG", "PERSON"}
    return token.dep_ in {"appos", "npadvmod", "dep", "conj"} and token.head.ent_type_ in {
        "GPE",
        "LOC",
        "FAC",
    }


def _entity_span(token: Token) -> Range:
    for entity in token.doc.ents:
        if entity.start <= token.i < entity.end:
            return entity.start, entity.end
    return token.i, token.i + 1


def arms(doc: Doc, lexicon: Lexicon) -> list[Circumstance]:
    """Every weapon, munition and military vehicle the sentence names."""
    wanted = {"munition", "bomb", "aircraft", "chemical", "weapon", "vehicle", "gun"}
    return [
        Circumstance(noun_phrase(token, numbers=False), token)
        for token in doc
        if token.pos_ in {"NOUN", "PROPN"}
        and classes(token, lexicon) & wanted
        and token.ent_type_ not in {"GPE", "PERSON"}
        and not _is_somebody(token, lexicon)
    ]


def _is_somebody(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word of arms stands for people or before them: "a sniper", "the missile force"."""
    if "person" in classes(token, lexicon):
        return True
    return token.dep_ == "compound" and bool(
        lexicon.nouns.get(token.head.lemma_.lower(), frozenset()) & {"force", "person"}
    )
