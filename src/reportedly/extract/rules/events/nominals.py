"""Arguments of a trigger that stands as a noun."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reportedly.extract.rules.events.allies import of_ally
from reportedly.extract.rules.events.grammar import (
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
from reportedly.extract.rules.events.parties import Pair, is_party, names_event, role_of_name
from reportedly.extract.rules.events.types import Reading
from reportedly.extract.rules.events.verbs import of_preps
from reportedly.knowledge.triggers import Frame, Lexicon

# Prepositions that tie a noun to the verb above them ("under siege", "among the dead", "hit by air raids").
GOVERNING = frozenset({"under", "out", "outside", "behind", "for", "in", "of", "among", "by"})
# Frames of nouns that no victim is the object of.
UNAIMED = frozenset({"harm", "suffer", "mutual", "war"})


def of_noun(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """What stands before and after a noun, and what the verb that carries it adds."""
    root, frame = reading.hit.root, reading.frame
    if frame.name == "ally":
        yield from of_ally(reading, lexicon)
        return
    for token in agents(root):
        yield frame.agent, token
    for role, token in of_preps(root, frame):
        mutual = frame.name in {"talk", "pact"} and role == "target"
        yield ("actor" if mutual else role), token
    with_support = frame.name in {"back", "serve"} and root.dep_ == "pobj" and root.head.lower_ == "with"
    for prep, _, token in prep_objects(root):
        if prep == "of":
            yield ("actor" if with_support else frame.of), token
    if with_support and is_verbal(root.head.head):
        yield from (("target", token) for token in surface_subjects(root.head.head))
    yield from _of_left(reading, lexicon)
    yield from _of_clauses(root, frame, lexicon)
    yield from _of_governor(reading, lexicon)
    for child in root.children:
        if (
            child.dep_ == "conj"
            and names_event(child, lexicon)
            and not any(c.dep_ == "prep" for c in root.children)
        ):
            yield from of_preps(child, frame)
            yield from ((frame.agent, token) for token in agents(child))


def _of_left(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    found = list(_left_of(root, reading.hit.start, frame, lexicon))
    if not found and root.dep_ == "conj" and not any(child.dep_ in {"det", "nummod"} for child in root.lefts):
        found = list(_left_of(root.head, root.head.i, frame, lexicon))
    yield from found


def _left_of(root: Token, before: int, frame: Frame, lexicon: Lexicon) -> Iterator[Pair]:
    for child in root.lefts:
        if child.i >= before:
            continue
        if child.dep_ == "poss":
            yield from (
                (role_of_name(frame.possessor, t, frame, lexicon), t) for t in with_conjuncts([child])
            )
        elif child.dep_ == "amod" and child.lower_ in {"led", "backed"}:
            yield from ((frame.compound, grand) for grand in child.children if grand.dep_ == "npadvmod")
        elif child.dep_ in {"compound", "amod", "nmod"} and is_party(child, lexicon):
            for token in with_conjuncts([child]):
                if token.i < root.i:
                    yield role_of_name(frame.compound, token, frame, lexicon), token


def _of_clauses(root: Token, frame: Frame, lexicon: Lexicon) -> Iterator[Pair]:
    """ "an air strike carried out by the coalition", "an attack targeting a wedding"."""
    for child in root.children:
        if child.dep_ not in {"acl", "relcl"}:
            continue
        lemma = child.lemma_.lower()
        if lemma in lexicon.carriers["carrier"]:
            for token in doers(child):
                if token.i != root.i:
                    yield frame.subject, token
            yield from ((role, token) for role, token in of_preps(child, frame) if role == "target")
        elif lemma in lexicon.carriers["striker"] or lemma == "against":
            for token in direct_objects(child):
                yield "target", token


def _of_governor(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    head, dep = root.head, root.dep_
    if dep == "conj":
        head, dep = root.head.head, root.head.dep_
    yield from _of_blame(root, head, dep, frame, lexicon)
    if dep == "pobj" and head.lower_ in GOVERNING:
        yield from _of_prep_governor(root, head, frame, lexicon)
        return
    if dep == "pobj" and head.lower_ == "as" and frame.name == "harm" and head.head.lemma_.lower() == "use":
        yield from (("actor", token) for token in doers(head.head))
        yield from (("target", token) for token in undergoers(head.head))
        return
    if frame.name == "control" and dep in {"appos", "attr"}:
        for token in surface_subjects(head) if dep == "attr" and is_verbal(head) else [head]:
            yield "target", token
    if is_verbal(head):
        yield from _of_verb_governor(root, head, dep, frame, lexicon)


def _of_verb_governor(root: Token, head: Token, dep: str, frame: Frame, lexicon: Lexicon) -> Iterator[Pair]:
    """ "launched an offensive", "came under attack", "the raids hit a market", "clashes broke out between"."""
    lemma, light = head.lemma_.lower(), lexicon.carriers
    carried = lemma in light["carrier"] and not (frame.name == "harm" and lemma in light["teller"])
    if dep in {"dobj", "nsubjpass"} and carried:
        yield from ((frame.subject, token) for token in doers(head) if token.i != root.i)
        yield from ((role, token) for role, token in of_preps(head, frame) if role == "target")
    elif (
        dep == "dobj"
        and lemma in light["sufferer"]
        and not (frame.name == "harm" and lemma in {"witness", "see", "face"})
    ):
        yield from (("target", token) for token in surface_subjects(head))
    elif dep == "nsubj" and lemma in light["striker"] - {"leave", "claim"} and frame.name not in UNAIMED:
        yield from (("target", token) for token in direct_objects(head) if not names_event(token, lexicon))
    elif dep in {"nsubj", "dobj"} and frame.name in {"mutual", "talk", "pact", "war"}:
        yield from (("actor", token) for prep, _, token in prep_objects(head) if prep == "between")


def _of_blame(root: Token, head: Token, dep: str, frame: Frame, lexicon: Lexicon) -> Iterator[Pair]:
    """ "blamed rebels for the attack", "accused rebels of the attack", "blamed the attack on rebels"."""
    if (
        dep == "pobj"
        and head.lower_ in {"for", "of"}
        and head.head.lemma_.lower() in lexicon.carriers["blame"]
    ):
        for token in undergoers(head.head):
            if token.i != root.i:
                yield frame.subject, token
    elif dep in {"dobj", "nsubjpass"} and head.lemma_.lower() == "blame":
        for prep, _, token in prep_objects(head):
            if prep == "on":
                yield frame.subject, token


def _of_prep_governor(root: Token, prep: Token, frame: Frame, lexicon: Lexicon) -> Iterator[Pair]:
    verb = prep.head
    if prep.dep_ == "prep" and verb.dep_ == "prep":
        verb = verb.head
    if prep.lower_ == "among" and is_verbal(verb) and frame.name in {"suffer", "harm"}:
        yield from (("target", token) for token in surface_subjects(verb))
    if (
        prep.lower_ in {"by", "in"}
        and is_verbal(verb)
        and is_passive(verb)
        and verb.lemma_.lower() in lexicon.carriers["struck"]
    ):
        yield from (("target", token) for token in surface_subjects(verb))
    holds = frame.name == "control" and prep.lower_ in {"in", "of", "out", "outside"}
    if (prep.lower_ == "under" or holds) and is_verbal(verb):
        # "the army is in control of the town", "the town is in the control of the army".
        bare = prep.lower_ == "in" and not any(
            c.dep_ in {"det", "poss", "compound", "amod"} for c in root.lefts
        )
        for token in surface_subjects(verb):
            yield (frame.subject if bare else "target"), token
    elif prep.lower_ == "behind" and is_verbal(verb):
        for token in surface_subjects(verb):
            yield frame.subject, token
    elif prep.lower_ == "for" and verb.lower_ in {"responsible", "responsibility"}:
        governor = verb.head
        for token in surface_subjects(governor) if is_verbal(governor) else []:
            yield frame.subject, token
