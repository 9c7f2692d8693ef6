"""Who did it, to whom and with what, as the trigger's frame and the parse tell."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reportedly.extract.events.conditions import is_hyphened
from reportedly.extract.events.grammar import (
    agents,
    direct_objects,
    doers,
    is_passive,
    is_verbal,
    prep_objects,
    surface_subjects,
    undergoers,
    with_conjuncts,
)
from reportedly.extract.events.phrases import classes, counted
from reportedly.extract.events.types import Reading
from reportedly.knowledge.triggers import Frame, Lexicon
from reportedly.model import EventType

Pair = tuple[str, Token]

# Verbs that only carry a noun that names the event ("launched an offensive"): their subject does it.
CARRIERS = frozenset(
    "launch carry conduct stage mount wage make begin start commit perpetrate hold execute unleash step lead order intensify "
    "resume continue undertake organize organise open plan prepare sign reach sign broker provide give offer lend impose lay "
    "declare announce have do deliver run escalate halt end stop repeat initiate pursue claim spark kick".split()
)
# Verbs whose subject is what the event is done to ("came under attack").
SUFFERERS = frozenset("suffer sustain come face witness see endure undergo receive take experience incur be".split())
# Verbs an attack is the subject of, whose object it is done to.
STRIKERS = frozenset(
    "target hit strike rip rock shake pound kill wound injure destroy damage devastate level claim leave tear engulf batter slam".split()
)
PLACE_LIKE = frozenset({"place", "thing"})
MUNITIONS = frozenset({"munition", "bomb", "weapon", "vehicle", "chemical", "gun"})


def arguments(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """Role and head token of each argument of a reading, each argument once."""
    seen: set[tuple[str, int]] = set()
    finder = _of_verb if reading.hit.pattern.pos == "verb" and is_verbal(reading.hit.root) else _of_noun
    for role, token in finder(reading, lexicon):
        role, token = _recast(role, token, reading, lexicon)
        if role == "none" or (role, token.i) in seen:
            continue
        seen.add((role, token.i))
        yield role, token


def _recast(role: str, token: Token, reading: Reading, lexicon: Lexicon) -> Pair:
    """Put an argument where its class belongs: an attack is no actor, a shell is materiel."""
    head = counted(token, lexicon)
    found = classes(head, lexicon)
    if role == "auto":
        role = "target" if found & {"place", "thing"} else "actor"
    if role == "actor":
        if names_event(head, lexicon):
            return "none", token
        if found & (MUNITIONS - {"vehicle"}) and not found & {"person", "force"}:
            return "materiel", token
        if "abstract" in found and not found & {"person", "force", "name"}:
            return "none", token
    if role == "target" and names_event(head, lexicon) and reading.frame.name in {"harm", "suffer", "displace", "flee"}:
        return "none", token
    return role, token


def names_event(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun stands for a happening, not for somebody."""
    if token.pos_ not in {"NOUN", "PROPN", "VERB"}:
        return False
    if "event_noun" in lexicon.nouns.get(token.lemma_.lower(), ()):
        return True
    found = lexicon.nouns.get(token.lemma_.lower(), frozenset())
    if found & {"person", "force", "place"}:
        return False
    return any(pattern.pos == "noun" for pattern in lexicon.patterns.get(token.lower_, ()) if not pattern.rest)


def _of_verb(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    if is_hyphened(reading.hit):
        yield from _of_hyphen(reading)
        return
    passive = is_passive(root) or _bare_passive(reading, lexicon)
    if passive and not is_passive(root):
        for token in agents(root):
            yield frame.agent, token
        for token in surface_subjects(root):
            yield _undergoer_role(frame), token
    else:
        for token in doers(root):
            yield (frame.agent if is_passive(root) else frame.subject), token
        for token in undergoers(root):
            yield _undergoer_role(frame), token
    yield from _of_preps(root, frame)
    for child in root.children:
        if child.dep_ == "dative" and child.pos_ != "ADP":
            yield frame.preps.get("to", "none"), child


def _undergoer_role(frame: Frame) -> str:
    return frame.subject if frame.object == "none" else frame.object


def _bare_passive(reading: Reading, lexicon: Lexicon) -> bool:
    """ "18 civilians killed": a verb of harm without an object tells of whom it was done to."""
    root = reading.hit.root
    if not reading.hit.entry.loose or not root.lower_.endswith(("ed", "en", "n")):
        return False
    if direct_objects(root):
        return False
    subjects = surface_subjects(root)
    return bool(subjects) and not any(names_event(token, lexicon) for token in subjects)


def _of_hyphen(reading: Reading) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    doc, i = root.doc, reading.hit.start - 2
    before = doc[i]
    yield frame.compound, before
    head = root.head if root.dep_ in {"amod", "compound", "nmod"} else None
    if head is None and reading.hit.end < len(doc):
        head = doc[reading.hit.end]
    if head is not None and head.pos_ in {"NOUN", "PROPN", "ADJ"}:
        yield frame.head, head


def _of_preps(root: Token, frame: Frame) -> Iterator[Pair]:
    for prep, _, token in prep_objects(root):
        if prep == "by":
            continue
        role = frame.preps.get(prep) or frame.preps.get(prep.split()[-1])
        if role:
            yield role, token


def _of_noun(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    if frame.name == "ally":
        yield from _of_ally(reading, lexicon)
        return
    for token in agents(root):
        yield frame.agent, token
    yield from _of_preps(root, frame)
    for prep, _, token in prep_objects(root):
        if prep == "of":
            yield frame.of, token
    yield from _of_left(reading, lexicon)
    yield from _of_clauses(root, frame)
    yield from _of_governor(reading, lexicon)


def _of_left(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    for child in root.lefts:
        if child.i >= reading.hit.start:
            continue
        if child.dep_ == "poss":
            yield from ((frame.possessor, token) for token in with_conjuncts([child]))
        elif child.dep_ in {"compound", "amod", "nmod"} and _is_party(child, lexicon):
            yield from ((frame.compound, token) for token in with_conjuncts([child]) if token.i < root.i)


def _is_party(token: Token, lexicon: Lexicon) -> bool:
    found = classes(token, lexicon)
    if found & {"munition", "bomb", "aircraft", "chemical", "air_word"}:
        return False
    if token.ent_type_ in {"DATE", "TIME", "CARDINAL", "ORDINAL"}:
        return False
    return bool(found & {"force", "person", "name"}) or token.ent_type_ in {"NORP", "GPE", "ORG"}


def _of_clauses(root: Token, frame: Frame) -> Iterator[Pair]:
    """ "an air strike carried out by the coalition", "an attack targeting a wedding"."""
    for child in root.children:
        if child.dep_ not in {"acl", "relcl"}:
            continue
        lemma = child.lemma_.lower()
        if lemma in CARRIERS:
            for token in doers(child):
                if token.i != root.i:
                    yield frame.subject, token
        elif lemma in STRIKERS or lemma == "against":
            for token in direct_objects(child):
                yield "target", token


def _of_governor(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    head, dep = root.head, root.dep_
    if dep == "conj":
        head, dep = root.head.head, root.head.dep_
    if dep == "pobj" and head.dep_ in {"prep", "prt"} and head.lower_ in {"under", "out", "into", "behind", "for", "in", "of"}:
        yield from _of_prep_governor(head, frame)
        return
    if not is_verbal(head):
        return
    lemma = head.lemma_.lower()
    if dep in {"dobj", "nsubjpass"} and lemma in CARRIERS | {"repel", "foil"}:
        for token in doers(head):
            if token.i != root.i and lemma in CARRIERS:
                yield frame.subject, token
    elif dep == "dobj" and lemma in SUFFERERS:
        for token in surface_subjects(head):
            yield "target", token
    elif dep == "nsubj" and lemma in STRIKERS and frame.name not in {"harm", "suffer", "mutual"}:
        for token in direct_objects(head):
            if not names_event(token, lexicon) and lemma not in {"leave", "claim"}:
                yield "target", token
    elif dep in {"nsubj", "dobj"} and frame.name in {"mutual", "talk", "pact"}:
        for prep, _, token in prep_objects(head):
            if prep == "between":
                yield "actor", token


def _of_prep_governor(prep: Token, frame: Frame) -> Iterator[Pair]:
    verb = prep.head
    if prep.lower_ == "under" and is_verbal(verb):
        for token in surface_subjects(verb):
            yield "target", token
    elif prep.lower_ == "behind" and is_verbal(verb):
        for token in surface_subjects(verb):
            yield frame.subject, token
    elif prep.lower_ == "for" and verb.lower_ in {"responsible", "responsibility"}:
        governor = verb.head
        for token in surface_subjects(governor) if is_verbal(governor) else []:
            yield frame.subject, token


def _of_ally(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """ "its ally Russia", "Russia, an ally of Damascus", "forces loyal to the president"."""
    root, frame = reading.hit.root, reading.frame
    for prep, _, token in prep_objects(root):
        if prep in {"of", "to", "with"}:
            yield "target", token
    for child in root.lefts:
        if child.dep_ == "poss":
            yield frame.possessor, child
        elif child.dep_ in {"compound", "amod"} and _is_party(child, lexicon) and child.i < reading.hit.start:
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
