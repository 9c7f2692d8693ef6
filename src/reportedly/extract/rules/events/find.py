"""Find the words of a sentence that may name an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from reportedly.extract.rules.events.grammar import is_verbal
from reportedly.knowledge.triggers import Entry, Lexicon, Pattern

GAP = 3
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A candidate: tokens ``[start, end)``, the main token, the pattern that fits, and the words that fit it."""

    start: int
    end: int
    root: Token
    pattern: Pattern
    words: tuple[int, ...]

    @property
    def entry(self) -> Entry:
        """The lexicon entry the pattern belongs to."""
        return self.pattern.entry


NAMES = frozenset({"ORG", "PERSON", "FAC", "WORK_OF_ART", "EVENT", "LAW", "PRODUCT"})
WINDOW = 5
BODIES = frozenset({"force", "forces", "army", "front", "movement", "brigade", "brigades"})
BODY_NAMES = frozenset({"support", "defence", "defense", "liberation", "resistance", "protection", "defeat"})


def candidates(doc: Doc, lexicon: Lexicon) -> list[list[Hit]]:
    """All readings at each place, the places in text order; longer phrases take their words."""
    taken: set[int] = set()
    groups = []
    for token in doc:
        if token.i in taken or token.ent_type_ in {"DATE", "TIME"} or _is_in_name(token):
            continue
        hits = list(_at(token, doc, lexicon))
        if not hits:
            continue
        longest = max(hit.end for hit in hits)
        if any(hit.pattern.rest and not hit.pattern.gaps for hit in hits):
            taken |= set(range(token.i, longest))
        groups.append(hits)
    return groups


def _at(token: Token, doc: Doc, lexicon: Lexicon) -> Iterator[Hit]:
    yield from _prefixed(token, doc, lexicon)
    for pattern in lexicon.patterns.get(last_part(token), ()):
        words = _match(token.i, pattern, doc)
        if words is None:
            continue
        root = _root(doc, token, words[-1] + 1, pattern)
        if _fits(root, token, pattern, lexicon):
            yield Hit(token.i, words[-1] + 1, root, pattern, words)


def _match(first: int, pattern: Pattern, doc: Doc) -> tuple[int, ...] | None:
    """The tokens that are the pattern's words, from ``first`` on; ``None`` where one is missing."""
    words, i = [first], first + 1
    for n, forms in enumerate(pattern.rest):
        reach = GAP + 1 if n in pattern.gaps else 1
        found = next((j for j in range(i, min(i + reach, len(doc))) if _is_word(doc[j], forms)), None)
        if found is None:
            return None
        words.append(found)
        i = found + 1
    return tuple(words)


def _is_word(token: Token, forms: frozenset[str]) -> bool:
    if "_self" in forms:
        return token.lower_ in REFLEXIVES
    return token.lower_ in forms


def _root(doc: Doc, first: Token, end: int, pattern: Pattern) -> Token:
    if pattern.pos == "noun" and end - first.i > 1:
        if " of " in pattern.lemma:
            return first
        return doc[end - 1]
    if first.i + 1 < end and (
        doc[first.i + 1].text == "-" or (pattern.pos == "verb" and first.pos_ == "ADV")
    ):
        return doc[end - 1]
    return first


def _fits(root: Token, first: Token, pattern: Pattern, lexicon: Lexicon) -> bool:
    if pattern.pos == "any":
        return True
    if pattern.pos == "adj":
        return root.pos_ in {"ADJ", "NOUN", "VERB", "PROPN", "ADV"}
    if pattern.pos == "noun":
        return _fits_noun(root, pattern, lexicon)
    return _fits_verb(root, first, pattern, lexicon)


def _fits_noun(root: Token, pattern: Pattern, lexicon: Lexicon) -> bool:
    if root.pos_ in {"NOUN", "PROPN"} or pattern.rest:
        return True
    if root.lower_ in {"wounded", "injured", "dead"}:
        return root.tag_ in {"NN", "NNS", "JJ"} and root.dep_ in {
            "pobj",
            "nsubj",
            "dobj",
            "nsubjpass",
            "conj",
        }
    if not any(other.pos == "verb" for other in lexicon.patterns.get(root.lower_, ())):
        return root.pos_ == "VERB" and root.lower_.endswith("s")
    return root.tag_ == "VBG" and root.dep_ in {"pobj", "nsubj", "dobj", "conj", "compound", "nsubjpass"}


def _fits_verb(root: Token, first: Token, pattern: Pattern, lexicon: Lexicon) -> bool:
    if is_verbal(first) or is_verbal(root):
        return not (first.dep_ == "compound" and first.pos_ == "NOUN")
    form = first.lower_
    if form.endswith(("ed", "en", "ing")) or form in {
        "shot",
        "struck",
        "held",
        "led",
        "fled",
        "fought",
        "blown",
    }:
        return first.pos_ in {"ADJ", "PROPN", "NOUN"} and (
            pattern.entry.loose or not form.endswith("ing") or first.pos_ == "PROPN"
        )
    if not pattern.entry.loose or first.pos_ not in {"NOUN", "PROPN"}:
        return False
    if any(child.dep_ in {"det", "poss", "amod"} for child in first.children) or first.dep_ == "pobj":
        return False
    return not any(other.pos == "noun" for other in lexicon.patterns.get(form, ()))


def last_part(token: Token) -> str:
    """The token's form, or what stands after the hyphen of one the tokenizer left whole ("U.S.-led")."""
    form: str = token.lower_
    return form.rsplit("-", 1)[-1] if "-" in form[1:-1] else form


def _prefixed(token: Token, doc: Doc, lexicon: Lexicon) -> Iterator[Hit]:
    """ "pro-government": the prefix, the hyphen and the word it stands before."""
    entry = lexicon.prefixes.get(token.lower_)
    if entry is None or token.i + 3 >= len(doc) or doc[token.i + 1].text != "-":
        return
    pattern = Pattern(entry, "prefix", token.lower_, ())
    yield Hit(token.i, token.i + 3, doc[token.i + 2], pattern, (token.i, token.i + 1, token.i + 2))


def is_headline(token: Token) -> bool:
    """Whether the words around are in title case, so that a capital tells nothing."""
    doc = token.doc
    around = [
        doc[i] for i in range(max(0, token.i - WINDOW), min(len(doc), token.i + WINDOW + 1)) if i != token.i
    ]
    words = [t for t in around if t.is_alpha and len(t) > 3]
    return sum(t.text[0].isupper() for t in words) >= 0.75 * len(words)


def _is_in_name(token: Token) -> bool:
    """Whether a capitalised word is part of an organisation's or another longer name."""
    if not token.text[0].isupper() or token.is_sent_start or token.pos_ != "PROPN" or token.i == 0:
        return False
    before, after = token.doc[token.i - 1], token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if is_headline(token):
        # Capitals tell nothing there, but "Rapid Support Forces" and "Liberation Army" end in what they name.
        return after is not None and after.lower_ in BODIES and token.lower_ in BODY_NAMES
    if token.ent_type_ in NAMES and (
        before.ent_type_ == token.ent_type_ or (after is not None and after.ent_type_ == token.ent_type_)
    ):
        return True
    return (
        after is not None and token.dep_ == "compound" and after.pos_ == "PROPN" and after.text[0].isupper()
    )
