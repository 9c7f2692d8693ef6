"""Who did it, to whom and with what, as the trigger's frame and the parse tell."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reportedly.extract.events.conditions import is_hyphened
from reportedly.extract.events.find import is_headline
from reportedly.extract.events.grammar import (
    RELATIVES,
    agents,
    antecedents,
    direct_objects,
    doers,
    is_passive,
    is_verbal,
    own_subjects,
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
    ["launch", "carry", "conduct", "stage", "mount", "wage", "make", "begin", "start", "commit", "perpetrate", "hold", "execute", "unleash", "step", "lead", "order", "intensify", "resume", "continue", "undertake", "organize", "organise", "open", "plan", "prepare", "sign", "reach", "sign", "broker", "provide", "give", "offer", "lend", "impose", "lay", "declare", "announce", "have", "do", "deliver", "run", "escalate", "halt", "end", "stop", "repeat", "initiate", "pursue", "claim", "spark", "kick"]
)
# Verbs whose subject is what the event is done to ("came under attack").
SUFFERERS = frozenset(
    ["suffer", "sustain", "come", "face", "witness", "see", "endure", "undergo", "receive", "take", "experience", "incur", "be"]
)
# Verbs an attack is the subject of, whose object it is done to.
STRIKERS = frozenset(
    ["target", "hit", "strike", "rip", "rock", "shake", "pound", "kill", "wound", "injure", "destroy", "damage", "devastate", "level", "claim", "leave", "tear", "engulf", "batter", "slam"]
)
PARTIES = frozenset({"force", "person", "name", "pronoun", "aircraft", "bomber", "vehicle"})
NO_ARGUMENT = frozenset("himself herself itself themselves which that who whom there other such".split())
THIRD_PERSON = frozenset("it its they their them he his him she her".split())
MUNITIONS = frozenset({"munition", "bomb", "weapon", "vehicle", "chemical", "gun"})


def arguments(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """Role and head token of each argument of a reading, each argument once."""
    seen: set[tuple[str, int]] = set()
    finder = _of_noun
    if reading.hit.pattern.pos == "prefix":
        finder = _of_prefix
    elif reading.hit.pattern.pos == "adj":
        finder = _of_adjective
    elif reading.hit.pattern.pos == "verb" and (is_verbal(reading.hit.root) or is_hyphened(reading.hit)):
        finder = _of_verb
    for role, token in _named(finder(reading, lexicon), lexicon):
        role, token = _recast(role, token, reading, lexicon)  # noqa: PLW2901
        if role == "none" or (role, token.i) in seen:
            continue
        seen.add((role, token.i))
        yield role, token


def _named(pairs: Iterator[Pair], lexicon: Lexicon) -> Iterator[Pair]:
    """Put whom a pronoun stands for in its place, where the sentence tells, and add who is included."""
    for role, token in pairs:
        named = antecedents(token, lambda t: bool(classes(t, lexicon) & PARTIES)) if token.lower_ in THIRD_PERSON else []
        for one in named or [token]:
            yield role, one
        if role in {"actor", "materiel"} and classes(token, lexicon) & MUNITIONS:
            yield from (("actor", owner) for owner in _owners_of_arms(token, lexicon))
        if role == "target":
            for included in _included(counted(token, lexicon)):
                yield role, included


def _owners_of_arms(token: Token, lexicon: Lexicon) -> Iterator[Token]:
    """ "Israeli rockets", "a missile fired by the army": whose they are."""
    for child in token.children:
        if child.dep_ in {"compound", "amod", "nmod", "poss"} and _is_party(child, lexicon):
            yield child
        elif child.dep_ in {"acl", "relcl"}:
            yield from agents(child)


def _included(token: Token) -> Iterator[Token]:
    """ "people, including three children": the children."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in {"including", "among"}:
            yield from with_conjuncts([grand for grand in child.children if grand.dep_ == "pobj" and grand.pos_ != "PRON"])


def _recast(role: str, token: Token, reading: Reading, lexicon: Lexicon) -> Pair:
    """Put an argument where its class belongs: an attack is no actor, a shell is materiel."""
    head = counted(token, lexicon)
    found = classes(head, lexicon)
    if head.ent_type_ in {"DATE", "TIME"} or head.lower_ in NO_ARGUMENT:
        return "none", token
    if role == "auto":
        role = "target" if found & {"place", "thing"} else "actor"
    if role == "materiel" and found & {"force", "person"} and not found & MUNITIONS:
        role = "actor"
    if role == "party":
        role = "actor" if found & {"force", "person"} and not found & {"place"} else "none"
    if role == "actor":
        return _recast_actor(head, found, token, reading, lexicon)
    if role == "target" and names_event(head, lexicon) and reading.frame.name in {"harm", "suffer", "displace", "flee"}:
        return "none", token
    return role, token


def _recast_actor(head: Token, found: frozenset[str], token: Token, reading: Reading, lexicon: Lexicon) -> Pair:
    if names_event(head, lexicon):
        return "none", token
    if found & (MUNITIONS - {"vehicle"}) and not found & {"person", "force"}:
        return ("none" if reading.frame.name == "harm" else "materiel"), token
    return ("actor" if found & PARTIES else "none"), token


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


def _of_verb(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    if is_hyphened(reading.hit):
        yield from _of_hyphen(reading)
        return
    if reading.hit.entry.loose and not _has_auxiliary(root) and root.lower_.endswith(("ed", "en", "n")):
        before = _told_before(reading, lexicon)
    else:
        before = []
    if before:
        for token in agents(root):
            yield frame.agent, token
        for token in before:
            yield _undergoer_role(frame), token
    else:
        for token in doers(root):
            yield (frame.agent if is_passive(root) else frame.subject), token
        for token in undergoers(root):
            yield _undergoer_role(frame, passive=is_passive(root)), token
    yield from _of_preps(root, frame)
    for child in root.children:
        if child.dep_ == "dative" and child.pos_ != "ADP":
            yield frame.preps.get("to", "none"), child


def _of_prefix(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """ "pro-government fighters": the fighters are aligned with the government."""
    del lexicon
    root = reading.hit.root
    yield "target", root
    after = root.doc[root.i + 1]
    while after.dep_ in {"compound", "amod", "punct"} and after.head.i > after.i:
        after = after.head
    if after.pos_ in {"NOUN", "PROPN"}:
        yield "actor", after


def _of_adjective(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """ "left 40 soldiers dead", "the groom was dead", "the dead soldiers", "forces loyal to him"."""
    if reading.frame.name == "ally":
        yield from _of_ally(reading, lexicon)
        return
    root, frame = reading.hit.root, reading.frame
    own = [child for child in root.children if child.dep_ in {"nsubj", "nsubjpass"}]
    if own:
        heads = with_conjuncts(own)
    elif root.dep_ in {"amod", "acl"}:
        heads = [root.head]
    elif root.dep_ in {"acomp", "attr", "oprd", "xcomp", "ccomp"} and is_verbal(root.head):
        heads = with_conjuncts(direct_objects(root.head)) or surface_subjects(root.head)
    else:
        heads = []
    for token in heads:
        yield frame.head, token


def _undergoer_role(frame: Frame, *, passive: bool = True) -> str:
    if frame.name == "move" and passive:
        return "actor"
    return frame.subject if frame.object == "none" else frame.object


def _has_auxiliary(root: Token) -> bool:
    return any(child.dep_ in {"aux", "auxpass"} for child in root.children)


def _told_before(reading: Reading, lexicon: Lexicon) -> list[Token]:
    """ "18 civilians killed, 20 injured", "left ten civilians injured": whom a bare participle of harm tells of."""
    root = reading.hit.root
    if root.dep_ in {"xcomp", "oprd", "ccomp", "acomp"} and root.head.lemma_ == "leave":
        return direct_objects(root.head) or own_subjects(root)
    if any(not _stands_before_harm(token, lexicon) for token in direct_objects(root)):
        return []
    own = [t for t in own_subjects(root) if t.lower_ not in RELATIVES]
    previous = root.doc[root.i - 1] if root.i else root
    if not own and previous.i != root.i and previous.pos_ in {"NUM", "NOUN", "PROPN"} and not names_event(previous, lexicon):
        own = [previous]
    if any(names_event(counted(token, lexicon), lexicon) for token in own):
        return []
    return own


def _stands_before_harm(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun or number stands right before another participle of harm ("6 killed 22 injured")."""
    if token.i + 1 >= len(token.doc):
        return False
    after = token.doc[token.i + 1]
    loose = any(p.entry.loose and p.pos == "verb" for p in lexicon.patterns.get(after.lower_, ()))
    return loose and after.lower_.endswith(("ed", "en", "n")) and not _has_auxiliary(after)


def _of_hyphen(reading: Reading) -> Iterator[Pair]:
    root, frame = reading.hit.root, reading.frame
    doc, whole = root.doc, "-" in root.doc[reading.hit.start].text[1:-1]
    yield frame.compound, doc[reading.hit.start if whole else reading.hit.start - 2]
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
    for role, token in _of_preps(root, frame):
        mutual = frame.name in {"talk", "pact"} and role == "target"
        yield ("actor" if mutual else role), token
    for prep, _, token in prep_objects(root):
        if prep == "of":
            yield frame.of, token
    yield from _of_left(reading, lexicon)
    yield from _of_clauses(root, frame)
    yield from _of_governor(reading, lexicon)
    for child in root.children:
        if child.dep_ == "conj" and names_event(child, lexicon) and not any(c.dep_ == "prep" for c in root.children):
            yield from _of_preps(child, frame)
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
            yield from ((_role_of_name(frame.possessor, t, frame, lexicon), t) for t in with_conjuncts([child]))
        elif child.dep_ == "amod" and child.lower_ in {"led", "backed"}:
            yield from ((frame.compound, grand) for grand in child.children if grand.dep_ == "npadvmod")
        elif child.dep_ in {"compound", "amod", "nmod"} and _is_party(child, lexicon):
            for token in with_conjuncts([child]):
                if token.i < root.i:
                    yield _role_of_name(frame.compound, token, frame, lexicon), token


def _role_of_name(role: str, token: Token, frame: Frame, lexicon: Lexicon) -> str:
    """A city's name before an attack is where it happened; a country's name is who did it."""
    if token.ent_type_ not in {"GPE", "LOC", "FAC"} or frame.name not in {"act", "harm", "rise"}:
        return role
    form = token.lower_
    known = any("country" in lexicon.nouns.get(word, ()) for word in (form, form.removesuffix("s")))
    return role if known else "place"


def _is_party(token: Token, lexicon: Lexicon) -> bool:
    found = classes(token, lexicon)
    if found & {"munition", "bomb", "aircraft", "chemical", "air_word"}:
        return False
    if token.ent_type_ in {"DATE", "TIME", "CARDINAL", "ORDINAL"}:
        return False
    if token.ent_type_ in {"NORP", "GPE", "ORG", "PERSON"} or found & {"force", "person"}:
        return True
    return "name" in found and not is_headline(token)


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
    if (
        dep == "pobj"
        and head.dep_ in {"prep", "prt"}
        and head.lower_ in {"under", "out", "outside", "behind", "for", "in", "of"}
    ):
        yield from _of_prep_governor(head, frame)
        return
    if frame.name == "control" and dep in {"appos", "attr"}:
        for token in surface_subjects(head) if dep == "attr" and is_verbal(head) else [head]:
            yield "target", token
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


def _of_blame(root: Token, head: Token, dep: str, frame: Frame) -> Iterator[Pair]:
    """ "blamed rebels for the attack", "accused rebels of the attack", "blamed the attack on rebels"."""
    if dep == "pobj" and head.lower_ in {"for", "of"} and head.head.lemma_.lower() in {"blame", "accuse", "suspect"}:
        for token in undergoers(head.head):
            if token.i != root.i:
                yield frame.subject, token
    elif dep in {"dobj", "nsubjpass"} and head.lemma_.lower() == "blame":
        for prep, _, token in prep_objects(head):
            if prep == "on":
                yield frame.subject, token


def _of_prep_governor(prep: Token, frame: Frame) -> Iterator[Pair]:
    verb = prep.head
    if prep.dep_ == "prep" and verb.dep_ == "prep":
        verb = verb.head
    holds = frame.name == "control" and prep.lower_ in {"in", "of", "out", "outside"}
    if (prep.lower_ == "under" or holds) and is_verbal(verb):
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
