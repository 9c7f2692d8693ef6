"""Relations of a token in the dependency parse, made even over voice, coordination and clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "csubj", "nsubjpass", "csubjpass"})
OBJECTS = frozenset({"dobj", "obj"})
WHERE_OR_WHEN = frozenset({"GPE", "LOC", "FAC", "DATE", "TIME"})
RELATIVES = frozenset({"who", "which", "that", "whom", "whose", "where"})
# Verbs whose object, not subject, is the doer of the infinitive or gerund that follows.
OBJECT_CONTROL = frozenset(
    {
        "appeal",
        "plead",
        "accuse",
        "allow",
        "let",
        "permit",
        "force",
        "urge",
        "ask",
        "order",
        "tell",
        "press",
        "call",
        "help",
        "enable",
        "suspect",
        "blame",
        "cause",
        "see",
        "watch",
        "push",
        "lead",
        "make",
        "compel",
        "prompt",
        "invite",
        "require",
        "instruct",
        "stop",
        "prevent",
        "charge",
    }
)

# Those of them whose doer stands after a preposition: "appealed to the army to stop", "called on both sides to halt".
ASKED_BY = frozenset({"on", "upon", "to", "for", "with"})


def is_verbal(token: Token) -> bool:
    """Whether the token stands as a verb in the sentence (participles before a noun included)."""
    return bool(token.pos_ in {"VERB", "AUX"}) or token.tag_.startswith("VB")


def has_aux_passive(token: Token) -> bool:
    """Whether the verb has a passive auxiliary or a passive subject."""
    return any(child.dep_ in {"auxpass", "nsubjpass", "csubjpass"} for child in token.children)


def is_passive(token: Token) -> bool:
    """Whether the verb is in the passive: by auxiliary, as a participle of a noun, or by coordination."""
    if has_aux_passive(token):
        return True
    if any(child.dep_ == "agent" for child in token.children):
        return True
    if token.tag_ not in {"VBN", "VBD"} or direct_objects(token):
        return False
    return bool(token.tag_ == "VBN") and not _has_perfect(token)


def _has_perfect(token: Token) -> bool:
    if any(child.dep_ == "aux" and child.lemma_ in {"have", "'ve"} for child in token.children):
        return True
    return (
        bool(token.dep_ == "conj")
        and not own_subjects(token)
        and token.head.tag_ == "VBN"
        and _has_perfect(token.head)
    )


def own_subjects(token: Token) -> list[Token]:
    """The verb's own subjects, relative pronouns among them; some parses hang them on its auxiliary."""
    own = [child for child in token.children if child.dep_ in SUBJECTS and child.lower_ not in {"-"}]
    if own:
        return own
    auxiliaries = (child for child in token.children if child.dep_ in {"aux", "auxpass"})
    return [child for aux in auxiliaries for child in aux.children if child.dep_ in SUBJECTS]


def direct_objects(token: Token) -> list[Token]:
    """The verb's own direct objects."""
    return [child for child in token.children if child.dep_ in OBJECTS]


def with_conjuncts(tokens: list[Token]) -> list[Token]:
    """The tokens and everything joined to them by "and" or commas, in text order, each once."""
    found: dict[int, Token] = {}
    for token in tokens:
        found[token.i] = token
        for other in token.conjuncts:
            if other.i > token.i and other.pos_ in {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"}:
                found[other.i] = other
    return [found[i] for i in sorted(found)]


def surface_subjects(token: Token) -> list[Token]:
    """Heads of what stands as the subject of a verb: its own, its antecedent's, or its governor's."""
    own = own_subjects(token)
    relative = [child for child in own if child.lower_ in RELATIVES]
    if own and not relative:
        return with_conjuncts(own)
    if token.dep_ == "acl" and _trails(token):
        verb = next((above for above in chain_up(token) if is_verbal(above)), token)
        return surface_subjects(verb) if verb.i != token.i else []
    if token.dep_ in {"relcl", "acl"} or (token.dep_ == "amod" and token.tag_ == "VBG"):
        return with_conjuncts([token.head])
    return _inherited_subjects(token)


def _trails(token: Token) -> bool:
    """Whether a participle after a comma tells of the clause, not of the place it hangs on ("hit Osk, killing 4")."""
    if token.tag_ != "VBG" or token.head.i >= token.i or token.head.ent_type_ not in WHERE_OR_WHEN:
        return False
    return token.left_edge.i > 0 and token.doc[token.left_edge.i - 1].text == ","


def antecedents(pronoun: Token, fits: Callable[[Token], bool]) -> list[Token]:
    """Whom a third-person pronoun stands for, where the sentence itself tells: a subject before it and above it.

    "Hezbollah said it had taken control" gives Hezbollah; an empty list where there is no such subject.
    ``fits`` tells whether a noun can be meant.
    """
    for verb in chain_up(pronoun):
        if not is_verbal(verb):
            continue
        nearer = [t for t in own_subjects(verb) if t.i < pronoun.i and t.pos_ in {"NOUN", "PROPN"}]
        if nearer:
            found = [t for t in with_conjuncts([t for t in nearer if fits(t)]) if t.i < pronoun.i]
            return found if found and agrees(pronoun, found) else []
    return []


def agrees(pronoun: Token, found: list[Token]) -> bool:
    """Whether a pronoun's number and kind allow it to stand for the nouns: "it" for no plural, "he" for no body."""
    several = len(found) > 1 or found[0].tag_ in {"NNS", "NNPS"}
    form = pronoun.lower_
    if form in {"it", "its"}:
        return not several and found[0].ent_type_ != "PERSON"
    if form in {"they", "them", "their"}:
        return several or found[0].ent_type_ != "PERSON"
    return not several and found[0].ent_type_ not in {"ORG", "GPE", "NORP"}


def _inherited_subjects(token: Token) -> list[Token]:
    head = token.head
    if head.i == token.i:
        return []
    if token.dep_ == "conj":
        if not is_verbal(head):
            return []
        return surface_subjects(head)
    if token.dep_ in {"advcl", "xcomp"} and is_verbal(head):
        asked = _asked(head, token)
        if asked:
            return asked
        if is_passive(head) and head.lemma_.lower() not in OBJECT_CONTROL and token.dep_ == "advcl":
            return agents(head)
        return surface_subjects(head)
    if token.dep_ == "pcomp" and head.dep_ in {"prep", "agent"}:
        return _subjects_of_gerund(head.head)
    return []


def _asked(head: Token, token: Token) -> list[Token]:
    """Whom a verb has do what its infinitive says: its object, or what stands after "on" or "to"."""
    if head.lemma_.lower() not in OBJECT_CONTROL:
        return []
    if token.dep_ == "xcomp" and direct_objects(head):
        return with_conjuncts(direct_objects(head))
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)
    if not infinitive or head.lemma_.lower() not in {"appeal", "call", "plead"}:
        return []
    return [obj for prep, at, obj in prep_objects(head) if prep in ASKED_BY and at.i < token.i]


def _subjects_of_gerund(governor: Token) -> list[Token]:
    if not is_verbal(governor):
        return []
    if governor.lemma_.lower() in OBJECT_CONTROL and direct_objects(governor):
        return with_conjuncts(direct_objects(governor))
    return surface_subjects(governor)


def agents(token: Token) -> list[Token]:
    """Heads of the "by" phrases of a verb or noun."""
    found = []
    for child in token.children:
        if child.dep_ in {"agent", "prep"} and child.lower_ == "by":
            found += [grand for grand in child.children if grand.dep_ == "pobj"]
    return with_conjuncts(found)


def doers(token: Token) -> list[Token]:
    """Heads of who does what the verb says: subject of the active, "by" phrase of the passive."""
    return agents(token) if is_passive(token) else surface_subjects(token)


def undergoers(token: Token) -> list[Token]:
    """Heads of whom it is done to: object of the active, subject of the passive, the noun a participle marks."""
    if is_passive(token):
        if token.dep_ == "amod" and not own_subjects(token):
            return [token.head]
        return surface_subjects(token)
    objects = direct_objects(token)
    if objects and objects[0].lower_ in RELATIVES:
        return with_conjuncts([token.head]) if token.dep_ == "relcl" else []
    if not objects and token.dep_ in {"relcl"} and _has_object_gap(token):
        return with_conjuncts([token.head])
    if not objects and token.dep_ == "conj" and is_verbal(token.head) and token.head.i < token.i:
        return []
    if not objects:
        objects = _shared_objects(token)
    return with_conjuncts(objects)


def _has_object_gap(token: Token) -> bool:
    subjects = own_subjects(token)
    return bool(subjects) and subjects[0].lower_ not in RELATIVES


def _shared_objects(token: Token) -> list[Token]:
    """ "kidnapped and killed 11 people": the object of the last verb is the first one's too."""
    for child in token.children:
        if child.dep_ == "conj" and is_verbal(child) and child.i - token.i <= 3:
            return direct_objects(child)
    return []


def prep_objects(token: Token) -> Iterator[tuple[str, Token, Token]]:
    """Every prepositional phrase of the token: the preposition's form, its token, the object's head."""
    for child in token.children:
        if child.dep_ not in {"prep", "agent", "dative"}:
            continue
        objects = [grand for grand in child.children if grand.dep_ == "pobj"]
        for grand in with_conjuncts(objects):
            yield child.lower_, child, grand
        for inner in child.children:
            if inner.dep_ == "prep":
                for grand in with_conjuncts([t for t in inner.children if t.dep_ == "pobj"]):
                    yield f"{child.lower_} {inner.lower_}", child, grand


def chain_up(token: Token) -> Iterator[Token]:
    """The token's governors, nearest first."""
    while token.head.i != token.i:
        token = token.head
        yield token
