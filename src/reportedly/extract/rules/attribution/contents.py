"""Contents: the words that say the thing, found from the cue by the relations its entry names.

A content is one run of tokens within the sentence.  Each way of :data:`WAYS` takes the cue's token and gives the run,
or ``None`` where the tree has no such relation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from reportedly.extract.rules.tokens import Run, child, is_quote, span_of, subtree, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSES = ("ccomp", "parataxis")
# Clauses that turn to what else the speaker says: "denied it, although he acknowledged …".
_TURNS = frozenset(("although", "though", "while", "whereas"))
_OPENERS = frozenset(("that", "if", "whether", "as"))


def content(cue: Token, ways: tuple[str, ...]) -> Run | None:
    """The content of a cue by the first of its ways that the tree has; trimmed."""
    for way in ways:
        found = WAYS[way](cue) if way in WAYS else _after_preposition(cue, way)
        if found is not None:
            return trimmed(cue.doc, found)
    return None


def clause(cue: Token) -> Run | None:
    """A finite clause that depends on the cue: after it to the end of what the cue governs, or before it."""
    for c in cue.children:
        if c.dep_ in _CLAUSES or (c.dep_ == "xcomp" and c.tag_ in ("VBD", "VBZ", "VBP")):
            if c.i < cue.i:
                if any(t.text == ";" for t in cue.doc[c.i : cue.i]):
                    continue
                return subtree(c)
            return Run(_opening(c), _governed_end(cue, after=c))
    return _question(cue)


def told_clause(noun: Token) -> Run | None:
    """What a noun of saying tells: reports *that the city had changed hands*."""
    clausal = next((c for c in noun.rights if c.dep_ in ("acl", "ccomp", "relcl") and child(c, "mark")), None)
    return Run(_opening(clausal), clausal.right_edge.i + 1) if clausal is not None else None


def infinitive(cue: Token) -> Run | None:
    """ "to" and what follows it: threatened *to start an operation*."""
    xcomp = next((c for c in cue.rights if c.dep_ in ("xcomp", "acl") and _is_infinitive(c)), None)
    return subtree(xcomp) if xcomp is not None else None


def gerund(cue: Token) -> Run | None:
    """An -ing clause: denied *using gas*."""
    found = next((c for c in cue.rights if c.dep_ in ("xcomp", "pcomp", "ccomp") and _is_gerund(c)), None)
    return subtree(found) if found is not None else None


def _is_gerund(c: Token) -> bool:
    """ "shelling", or with an auxiliary "having shelled"."""
    return c.lower_.endswith("ing") or any(
        t.dep_ in ("aux", "auxpass") and t.lower_.endswith("ing") for t in c.lefts
    )


def direct_object(cue: Token) -> Run | None:
    """The object, or in the passive the subject: condemned *the attack*; *three deaths* were reported."""
    found = child(cue, "dobj", "obj", "nsubjpass")
    if found is None or found.tag_ in ("PRP", "WP", "WDT"):
        return None
    return subtree(found)


def _object_then(*rest: str) -> Callable[[Token], Run | None]:
    def way(cue: Token) -> Run | None:
        target = child(cue, "dobj", "obj", "dative", "nsubjpass")
        if target is None:
            return None
        parts = [content(cue, (name,)) for name in rest]
        inside = [_after_preposition(target, name, whole=True) for name in rest if name not in WAYS]
        found = [p for p in (*parts, *inside) if p is not None]
        if not found and "of" in rest:
            found = _far_of(cue, target)
        if not found:
            return None
        # A passive's subject stands before the cue: the content is then what follows it.
        return span_of([subtree(target), *found]) if target.i > cue.i else span_of(found)

    return way


def _far_of(cue: Token, target: Token) -> list[Run]:
    """The "of" that words for when keep from the object: accusing the army *for weeks* of breaking the truce."""
    far = (t for t in cue.subtree if t.i > target.i and t.lower_ == "of" and child(t, "pcomp") is not None)
    found = next(far, None)
    return [subtree(found)] if found is not None else []


def _on_infinitive(cue: Token) -> Run | None:
    """Called on *the militants to leave*."""
    on = next((c for c in cue.rights if c.dep_ == "prep" and c.lower_ in ("on", "upon", "for", "to")), None)
    pobj = child(on, "pobj") if on is not None else None
    if pobj is None:
        # The parser takes "on residents to leave" for a clause that "on" opens.
        opened = next(
            (c for c in cue.rights if c.dep_ == "advcl" and any(t.lower_ == "on" for t in c.lefts)), None
        )
        return Run(opened.left_edge.i + 1, opened.right_edge.i + 1) if opened is not None else None
    verb = next((c for c in (*cue.rights, *pobj.rights) if c.i > pobj.i and _is_infinitive(c)), None)
    return span_of([subtree(pobj), subtree(verb)]) if verb is not None else None


def _after_preposition(token: Token, word: str, *, whole: bool = False) -> Run | None:
    """What follows a preposition that hangs on the token; with ``whole`` the preposition too."""
    for c in token.rights:
        if c.dep_ in ("prep", "agent") and c.lower_ == word:
            inner = child(c, "pobj", "pcomp", "prep")
            if inner is not None:
                return subtree(c) if whole else Run(c.i + 1, c.right_edge.i + 1)
    return None


def _opening(c: Token) -> int:
    """Where a clause after its cue begins, past "that" or "whether"."""
    doc = c.doc
    that = next((t for t in doc[c.left_edge.i : c.i] if t.tag_ == "IN" and t.lower_ == "that"), None)
    if that is not None:
        return that.i + 1
    start = c.left_edge.i
    if c.head.i < start and any(t.pos_ == "NUM" for t in doc[c.head.i + 1 : start]):
        start = c.head.i + 1
    while start < c.i and (doc[start].lower_ in _OPENERS or doc[start].is_punct) and not is_quote(doc[start]):
        start += 1
    return start


def _governed_end(cue: Token, *, after: Token) -> int:
    """The end of what belongs to the content: all that follows, up to another saying joined to the cue."""
    end = after.right_edge.i + 1
    for c in cue.rights:
        if c.i <= after.i:
            continue
        if any(t.text == ";" for t in cue.doc[after.i : c.left_edge.i + 1]):
            break
        if c.dep_ == "cc":
            continue
        if c.dep_ == "conj" and _goes_on(c, after):
            end = max(end, c.right_edge.i + 1)
            continue
        if c.dep_ in ("conj", "parataxis"):
            break
        if c.dep_ == "advcl" and (c.tag_ == "VBG" or c.left_edge.lower_ in _TURNS):
            break
        end = max(end, c.right_edge.i + 1)
    return end


def _goes_on(joined: Token, said: Token) -> bool:
    """Whether a verb the parser joined to the cue is said too: it opens with "that" or shares the content's tense."""
    if any(t.dep_ == "mark" and t.lower_ == "that" for t in joined.lefts):
        return True
    auxiliaries = {t.lower_ for t in said.lefts if t.dep_ in ("aux", "auxpass")}
    mine = {t.lower_ for t in joined.lefts if t.dep_ in ("aux", "auxpass")}
    return bool(mine & auxiliaries) and child(joined, "nsubj") is None


def _question(cue: Token) -> Run | None:
    """An "if" or "whether" clause, which the parser hangs on the cue as an adverbial."""
    for c in cue.rights:
        if c.dep_ in ("advcl", "ccomp", "csubj") and any(t.lower_ in ("if", "whether") for t in c.lefts):
            return Run(_opening(c), c.right_edge.i + 1)
    return None


def _is_infinitive(token: Token) -> bool:
    return token.tag_ == "VB" and any(t.lower_ == "to" for t in token.lefts)


def _object_and_predicate(cue: Token) -> Run | None:
    """Called *the explosion an attack*."""
    predicate = child(cue, "oprd")
    if predicate is None:
        predicate = next(
            (c for c in cue.rights if c.dep_ == "ccomp" and c.pos_ in ("NOUN", "ADJ", "PROPN")), None
        )
    if predicate is None or predicate.i < cue.i:
        return None
    targets = (*(c for c in cue.rights if c.dep_ in ("dobj", "obj", "nsubj")), *predicate.lefts)
    target = next(
        (c for c in targets if c.dep_ in ("dobj", "obj", "nsubj") and cue.i < c.i < predicate.i), None
    )
    return span_of([subtree(target), subtree(predicate)]) if target is not None else None


WAYS: Mapping[str, Callable[[Token], Run | None]] = {
    "clause": clause,
    "infinitive": infinitive,
    "gerund": gerund,
    "object": direct_object,
    "object+of": _object_then("of"),
    "object+for": _object_then("for"),
    "object+on": _object_then("on"),
    "object+as": _object_then("as"),
    "object+against": _object_then("against"),
    "object+predicate": _object_and_predicate,
    "object+infinitive": _object_then("infinitive", "clause"),
    "on+infinitive": _on_infinitive,
}
