"""Arguments of a trigger that stands as a verb, an adjective or the end of a hyphened word."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reportedly.extract.rules.events.allies import of_ally
from reportedly.extract.rules.events.conditions import is_hyphened
from reportedly.extract.rules.events.grammar import (
    RELATIVES,
    agents,
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
from reportedly.extract.rules.events.parties import Pair, included, names_event
from reportedly.extract.rules.events.phrases import counted
from reportedly.extract.rules.events.types import Reading
from reportedly.knowledge.triggers import Frame, Lexicon


def of_verb(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """Subject, object, agent and prepositions of a verb, by its voice."""
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
        for token in doers(root) or _of_prefix_word(reading):
            yield (frame.agent if is_passive(root) else frame.subject), token
        for token in undergoers(root) or _told_after(reading):
            yield _undergoer_role(frame, passive=is_passive(root)), token
    yield from ((_undergoer_role(frame), token) for token in _those(root))
    yield from of_preps(root, frame)
    if frame.object == "target":
        yield from (("target", token) for token in included(root))
    for child in root.children:
        if child.dep_ == "dative" and child.pos_ != "ADP":
            yield frame.preps.get("to", "none"), child


def _of_prefix_word(reading: Reading) -> list[Token]:
    """ "the brigade counter-attacked": the subject that the parser hung on "counter"."""
    first = reading.hit.root.doc[reading.hit.start]
    if len(reading.hit.words) < 3 or reading.hit.root.doc[reading.hit.start + 1].text != "-":
        return []
    return [
        child
        for child in first.lefts
        if child.dep_ in {"nsubj", "compound"} and child.pos_ in {"NOUN", "PROPN"}
    ]


def _undergoer_role(frame: Frame, *, passive: bool = True) -> str:
    if frame.name == "move" and passive:
        return "actor"
    return frame.subject if frame.object == "none" else frame.object


def _has_auxiliary(root: Token) -> bool:
    return any(child.dep_ in {"aux", "auxpass"} for child in root.children)


def _told_before(reading: Reading, lexicon: Lexicon) -> list[Token]:
    """ "four guards killed, nine injured", "left a guard injured": whom a bare participle of harm tells of."""
    root = reading.hit.root
    if (root.dep_ == "amod" and root.head.i > root.i) or _counts_after(root):
        return []
    if root.dep_ in {"xcomp", "oprd", "ccomp", "acomp"} and root.head.lemma_ == "leave":
        return direct_objects(root.head) or own_subjects(root)
    if any(not stands_before_harm(token, lexicon) for token in direct_objects(root)):
        return []
    if any(c.dep_ == "conj" and c.i - root.i <= 3 and direct_objects(c) for c in root.children):
        return []
    own = [t for t in own_subjects(root) if t.lower_ not in RELATIVES and t.pos_ != "PRON"]
    previous = root.doc[root.i - 1] if root.i else root
    if (
        not own
        and previous.i != root.i
        and previous.pos_ in {"NUM", "NOUN", "PROPN"}
        and not names_event(previous, lexicon)
    ):
        own = [previous]
    if any(names_event(counted(token, lexicon), lexicon) for token in own):
        return []
    return own


def _counts_after(root: Token) -> bool:
    """ "killed at least a dozen": a number right after the verb, which a parser takes for a measure."""
    return any(c.dep_ == "npadvmod" and c.i > root.i and c.ent_type_ == "CARDINAL" for c in root.children)


def _those(root: Token) -> list[Token]:
    """ "two nurses were among those killed", "those killed included a judge": the nurses, the judge."""
    those = root.head
    if root.dep_ not in {"acl", "relcl"} or those.lower_ not in {"those", "dead", "victims"}:
        return []
    if those.dep_ == "pobj" and those.head.lower_ == "among" and is_verbal(those.head.head):
        return surface_subjects(those.head.head)
    if those.dep_ == "nsubj" and those.head.lemma_ == "include":
        return with_conjuncts(direct_objects(those.head))
    return []


def _told_after(reading: Reading) -> list[Token]:
    """ "killed at least 17 people": the counted noun right after a verb of harm whose object the parser missed."""
    root, doc = reading.hit.root, reading.hit.root.doc
    if not reading.hit.entry.loose or is_passive(root):
        return []
    i, counted_words = reading.hit.end, False
    while i < len(doc) and (
        doc[i].pos_ in {"NUM", "DET", "ADJ", "ADV", "ADP"} and doc[i].lower_ not in {"in", "on", "by"}
    ):
        counted_words = counted_words or doc[i].pos_ == "NUM"
        i += 1
    if not counted_words or i >= len(doc) or doc[i].pos_ not in {"NOUN", "PROPN"}:
        return []
    while i + 1 < len(doc) and doc[i].dep_ == "compound" and doc[i].head.i == i + 1:
        i += 1
    return [doc[i]]


def stands_before_harm(token: Token, lexicon: Lexicon) -> bool:
    """Whether a noun or number stands right before another participle of harm ("3 killed, 9 injured")."""
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


def of_prefix(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """ "pro-government fighters": the fighters are aligned with the government."""
    del lexicon
    root = reading.hit.root
    yield "target", root
    after = root.doc[root.i + 1]
    while after.dep_ in {"compound", "amod", "punct"} and after.head.i > after.i:
        after = after.head
    if after.pos_ in {"NOUN", "PROPN"}:
        yield "actor", after


def of_adjective(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """ "left 40 soldiers dead", "the groom was dead", "the dead soldiers", "forces loyal to him"."""
    if reading.frame.name == "ally":
        yield from of_ally(reading, lexicon)
        return
    root, frame = reading.hit.root, reading.frame
    own = [child for child in root.children if child.dep_ in {"nsubj", "nsubjpass"}]
    if own:
        heads = with_conjuncts(own)
    elif root.dep_ in {"amod", "acl"}:
        heads = [root.head]
    elif root.dep_ in {"acomp", "attr", "oprd", "xcomp", "ccomp"} and is_verbal(root.head):
        heads = with_conjuncts(direct_objects(root.head))
        if not heads and (root.head.lemma_ != "leave" or is_passive(root.head)):
            heads = surface_subjects(root.head)
    else:
        heads = []
    for token in heads:
        yield frame.head, token


def of_preps(root: Token, frame: Frame) -> Iterator[Pair]:
    """Objects of the prepositions that the frame gives a role ("by" apart)."""
    for prep, _, token in prep_objects(root):
        if prep == "by":
            continue
        role = frame.preps.get(prep) or frame.preps.get(prep.split()[-1])
        if role:
            yield role, token
