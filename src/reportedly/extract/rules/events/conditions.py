"""Whether an entry's conditions hold for a candidate in its sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from spacy.tokens import Token

from reportedly.extract.rules.events.find import Hit
from reportedly.extract.rules.events.grammar import (
    OBJECT_CONTROL,
    doers,
    is_passive,
    is_verbal,
    own_subjects,
    prep_objects,
    surface_subjects,
    undergoers,
)
from reportedly.extract.rules.events.phrases import classes, counted
from reportedly.knowledge.alike import alike
from reportedly.knowledge.triggers import Condition, Lexicon

Values = tuple[Any, ...]


def holds(condition: Condition, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether every key of the condition holds.

    Raises:
        KeyError: where the lexicon uses a key that is not one of :data:`TESTS`.

    """
    return all(TESTS[key](hit, values, lexicon) for key, values in condition.items())


def _any_class(tokens: list[Token], values: Values, lexicon: Lexicon) -> bool:
    wanted = set(values)
    return any(_classes(token, lexicon) & wanted for token in tokens[:1])


def _classes(token: Token, lexicon: Lexicon) -> set[str]:
    found = set(classes(counted(token, lexicon), lexicon))
    for child in token.children:
        if child.dep_ in {"compound", "amod"}:
            words = lexicon.nouns.get(child.lower_, frozenset()) | lexicon.nouns.get(
                child.lemma_.lower(), frozenset()
            )
            found |= words & {"munition", "bomb", "chemical", "aircraft", "weapon"}
    forms = lexicon.patterns.get(token.lower_, ())
    if (
        "place" not in found
        and token.pos_ in {"NOUN", "PROPN"}
        and any(pattern.pos == "noun" and not pattern.rest for pattern in forms)
    ):
        found.add("event")
    if "event_noun" in found:
        found.add("event")
    return found


def _objects(hit: Hit) -> list[Token]:
    root = hit.root
    if hit.pattern.pos == "noun":
        return [obj for prep, _, obj in prep_objects(root) if prep == "of"]
    if root.dep_ == "amod" and root.tag_ == "VBN":
        return [root.head]
    if root.lemma_.lower() in OBJECT_CONTROL:
        clauses = [child for child in root.children if child.dep_ in {"ccomp", "xcomp"}]
        return undergoers(root) + [subject for clause in clauses for subject in own_subjects(clause)]
    return undergoers(root)


def _object(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    return _any_class(_objects(hit), values, lexicon)


def _subject(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    if hit.pattern.pos == "adj" and hit.root.dep_ in {"acomp", "attr", "oprd"}:
        return _any_class(surface_subjects(hit.root.head), values, lexicon)
    return hit.pattern.pos != "noun" and _any_class(doers(hit.root), values, lexicon)


def _carried_by(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    """The class of who does it where a verb only carries the noun: "soldiers carried out a raid"."""
    verb = hit.root.head
    if hit.root.dep_ not in {"dobj", "nsubjpass"} or verb.lemma_.lower() not in lexicon.carriers["carrier"]:
        return False
    return _any_class(doers(verb), values, lexicon)


def _subject_word(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    """As ``subject``, but by the lists of nouns alone, not by the kind of a name."""
    heads = [counted(token, lexicon) for token in doers(hit.root) + undergoers(hit.root)[:1]]
    return any(lexicon.nouns.get(head.lemma_.lower(), frozenset()) & set(values) for head in heads[:2])


def _agent(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    return _any_class([obj for prep, _, obj in prep_objects(hit.root) if prep == "by"], values, lexicon)


def _of(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    return _any_class([obj for prep, _, obj in prep_objects(hit.root) if prep == "of"], values, lexicon)


def _with(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    """The class of anything that stands after "with"."""
    wanted = set(values)
    return any(prep == "with" and _classes(obj, lexicon) & wanted for prep, _, obj in prep_objects(hit.root))


def _within(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    """The class of what stands after "in" or "by"."""
    return _any_class(
        [obj for prep, _, obj in prep_objects(hit.root) if prep in {"in", "by"}], values, lexicon
    )


def modifiers(token: Token) -> set[str]:
    """Lower-cased words that modify a noun from the left (adjectives, compounds, hyphen parts)."""
    found: set[str] = set()
    for child in token.lefts:
        if child.dep_ in {"amod", "compound", "nmod", "npadvmod", "poss"}:
            found |= {t.lower_ for t in child.subtree if t.i < token.i}
    return found


def _modifier(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return bool(modifiers(hit.root) & set(values))


def _possessor(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    return _any_class([child for child in hit.root.children if child.dep_ == "poss"], values, lexicon)


def _compound(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    return _any_class(
        [c for c in hit.root.children if c.dep_ in {"compound", "amod", "nmod"}], values, lexicon
    )


def _preps(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return any(child.dep_ in {"prep", "prt"} and child.lower_ in values for child in hit.root.children)


def _governing_prep(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.root.dep_ == "pobj" and hit.root.head.lower_ in values


def _near(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    level = alike().stand_in
    words = {level(t.lower_) for t in hit.root.doc} | {t.lemma_.lower() for t in hit.root.doc}
    return any(level(value) in words for value in values)


def _lemma(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.pattern.lemma.split()[0] in values


def _self(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.root.doc[hit.start : hit.end].text.lower() in values


def _self_end(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.root.doc[hit.end - 1].lower_ in values


def _next(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.end < len(hit.root.doc) and hit.root.doc[hit.end].lower_ in values


def _prev(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    words = [hit.root.doc[i].lower_ for i in range(max(0, hit.start - 2), hit.start)]
    return bool(set(words) & set(values))


def is_hyphened(hit: Hit) -> bool:
    """Whether the trigger is the last part of a hyphened word ("rebel-held")."""
    if "-" in hit.root.doc[hit.start].text[1:-1] and hit.pattern.pos == "verb":
        return True
    return hit.start > 1 and hit.root.doc[hit.start - 1].text in {"-", "–", "‑"}


def _bare(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    """Whether a noun stands with no word of its own but an article."""
    del lexicon
    return all(child.dep_ in {"det", "punct"} for child in hit.root.children) in values


def _hyphen(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return is_hyphened(hit) in values


def _passive(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return (hit.pattern.pos == "verb" and is_passive(hit.root)) in values


def _pos(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.pattern.pos in values


def _modifier_of(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    if hit.root.dep_ not in {"amod", "acl", "relcl"}:
        return False
    return True in values or _any_class([hit.root.head], values, lexicon)


def _verb_over(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return hit.root.dep_ in {"nsubj", "nsubjpass"} and hit.root.head.lemma_.lower() in values


def _verb_under(hit: Hit, values: Values, lexicon: Lexicon) -> bool:
    del lexicon
    return (
        hit.root.dep_ in {"attr", "dobj"}
        and is_verbal(hit.root.head)
        and hit.root.head.lemma_.lower() in values
    )


def _none_of(test: Callable[[Hit, Values, Lexicon], bool]) -> Callable[[Hit, Values, Lexicon], bool]:
    return lambda hit, values, lexicon: not test(hit, values, lexicon)


TESTS: Mapping[str, Callable[[Hit, Values, Lexicon], bool]] = {
    "object": _object,
    "subject": _subject,
    "agent": _agent,
    "of": _of,
    "within": _within,
    "with": _with,
    "modifier": _modifier,
    "possessor": _possessor,
    "compound": _compound,
    "preps": _preps,
    "prep.head": _governing_prep,
    "near": _near,
    "lemma": _lemma,
    "self": _self,
    "self_end": _self_end,
    "next": _next,
    "prev": _prev,
    "hyphen": _hyphen,
    "bare": _bare,
    "passive": _passive,
    "pos": _pos,
    "modifier_of": _modifier_of,
    "carried_by": _carried_by,
    "subject_word": _subject_word,
    "subject.of": _verb_over,
    "object.of": _verb_under,
    "near_none": _none_of(_near),
    "subject_none": _none_of(_subject),
    "with_none": _none_of(_with),
    "of_none": _none_of(_of),
    "modifier_none": _none_of(_modifier),
    "preps_none": _none_of(_preps),
    "object_none": _none_of(_object),
    "compound_none": _none_of(_compound),
    "possessor_none": _none_of(_possessor),
}
