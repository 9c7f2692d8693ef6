"""Sources: whose words, by the tree – the subject of a cue, its agent, or the noun it modifies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportedly.extract.rules.tokens import Run, child, subtree, trimmed
from reportedly.knowledge.speakers import speakers

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SUBJECTS = ("nsubj", "csubj")
_RELATIVE = frozenset(("who", "which", "that", "whom"))
# What hangs on a naming without being part of it.
_LOOSE = frozenset(("relcl", "advcl", "parataxis", "ccomp", "punct"))


def sources(verb: Token) -> tuple[Run, ...]:
    """The namings of who says what ``verb`` says: one run per joint speaker, none where nobody is named."""
    speaker = _speaker(verb)
    if speaker is None or speaker.lower_ in _RELATIVE:
        return ()
    doc = verb.doc
    if speaker.i < verb.i and _is_relative(verb):
        run = naming(doc, speaker)
        return (run,) if run is not None else ()
    heads = [speaker, *_joined(speaker)]
    runs = (naming(doc, head, last=head is heads[-1]) for head in heads)
    return tuple(run for run in runs if run is not None)


def naming(doc: Doc, head: Token, *, last: bool = True) -> Run | None:
    """The words that name one speaker: the noun with its modifiers, without clauses that merely hang on it."""
    run = subtree(head)
    while (
        run.start < head.i
        and doc[run.start].pos_ == "ADV"
        and doc[run.start].dep_ in ("advmod", "predet", "cc")
    ):
        run = Run(run.start + 1, run.end)
    end = run.end
    for c in head.rights:
        if (
            (c.dep_ in _LOOSE and c.dep_ != "punct")
            or (not last and c.dep_ in ("cc", "conj"))
            or (c.dep_ in ("cc", "conj") and _is_separate(head, c))
            or (not last and c.dep_ == "appos")
        ):
            end = min(end, c.left_edge.i)
        if _is_set_off(c):
            end = min(end, c.left_edge.i)
    end = max(end, head.i + 1)
    while end > head.i + 1 and _hangs(doc, run.start, end - 1):
        end -= 1
    start = run.start
    while start < head.i and doc[start].is_quote:
        start += 1
    return trimmed(doc, Run(start, end))


def _hangs(doc: Doc, start: int, last: int) -> bool:
    """Whether a word at a naming's end belongs to no part of it; a bracket that opens in it does."""
    if doc[last].text == ")":
        return not any(t.text == "(" for t in doc[start:last])
    return doc[last].dep_ == "cc" or doc[last].is_punct


def _is_set_off(c: Token) -> bool:
    """ "…, grouped in a coalition, said", "… in a statement said": how the speaker spoke, not who."""
    if c.dep_ == "acl" and c.left_edge.i > 0 and c.doc[c.left_edge.i - 1].text == ",":
        return True
    medium = child(c, "pobj") if c.dep_ == "prep" and c.lower_ in ("in", "via", "through") else None
    return medium is not None and medium.lemma_.lower() in speakers().media_of_speech


def _speaker(verb: Token) -> Token | None:
    """The head of whoever speaks: up the tree where the cue has no subject of its own."""
    seen = 0
    while seen < 4:
        seen += 1
        if child(verb, "auxpass") is not None or child(verb, "nsubjpass") is not None:
            agent = child(verb, "agent")
            return child(agent, "pobj") if agent is not None else None
        quoted = _quoted(verb)
        if quoted is not None:
            return quoted
        subject = child(verb, *_SUBJECTS)
        if subject is not None:
            if seen > 1 and _is_told_of(verb, subject):
                verb = verb.head
                continue
            if subject.lower_ in _RELATIVE:
                return _before_relative(subject)
            return None if subject.lower_ in ("it", "there") and child(verb, "expl") else subject
        agent = child(verb, "agent")
        if agent is not None:
            return child(agent, "pobj")
        borrowed = next(
            (s for c in verb.lefts if c.dep_ == "advcl" and (s := child(c, "nsubj")) and s.i < c.i), None
        )
        if borrowed is not None:
            return borrowed
        if verb.dep_ == "acl" and verb.tag_ != "VBN":
            return verb.head
        if verb.dep_ not in ("conj", "xcomp", "advcl", "pcomp", "ccomp") or verb.head is verb:
            return None
        verb = verb.head if verb.dep_ != "pcomp" else verb.head.head
        if verb.pos_ not in ("VERB", "AUX"):
            return verb if verb.pos_ in ("NOUN", "PROPN") and verb.dep_ in _SUBJECTS else None
    return None


def _quoted(verb: Token) -> Token | None:
    """The one whom a sentence quotes: "quoted an official *as saying*"."""
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or verb.head.head.lemma_ not in ("quote", "cite"):
        return None
    return child(verb.head.head, "dobj", "obj", "nsubjpass")


def _is_told_of(verb: Token, subject: Token) -> bool:
    """Whether a verb's subject is whom somebody speaks of, and no speaker: "said four had died and accused …"."""
    if verb.dep_ != "ccomp" or verb.head.pos_ != "VERB" or verb.head.i > verb.i:
        return False
    return not may_speak(subject)


def may_speak(head: Token) -> bool:
    """Whether a noun can be a speaker: a name, or a word for who or what speaks."""
    words = {t.lower_ for t in head.subtree if t.dep_ not in ("relcl", "acl")}
    return head.pos_ in ("PROPN", "PRON") or bool(words & (speakers().all | speakers().showing))


def doc_entity(token: Token) -> tuple[int, int] | None:
    """The named entity a token stands in, as token offsets; "Iraq and the Levant" is one name."""
    return next(((e.start, e.end) for e in token.doc.ents if e.start <= token.i < e.end), None)


def _is_relative(verb: Token) -> bool:
    subject = child(verb, *_SUBJECTS)
    return subject is not None and subject.lower_ in _RELATIVE


def _before_relative(pronoun: Token) -> Token | None:
    """The noun right before "who" or "which": of joined nouns the nearest is meant."""
    i = pronoun.i - 1
    while i >= 0 and (pronoun.doc[i].is_punct or pronoun.doc[i].is_space):
        i -= 1
    found = pronoun.doc[i] if i >= 0 and pronoun.doc[i].pos_ in ("NOUN", "PROPN") else None
    return found if found is not None and may_speak(found) else None


def _joined(head: Token) -> list[Token]:
    """Further speakers joined to the first by "and"."""
    joined = [c for c in head.conjuncts if c.i > head.i and _is_separate(head, c)]
    listed = next((c for c in head.rights if c.dep_ == "appos" and c.conjuncts), None)
    if not joined and listed is not None:
        return [listed, *(c for c in listed.conjuncts if c.i > listed.i)]
    return joined


def _is_separate(head: Token, other: Token) -> bool:
    """Joint speakers are namings of like kind, each a speaker by itself, not "the office of A and B"."""
    if head.ent_type_ and doc_entity(head) == doc_entity(other):
        return False
    return other.dep_ == "conj" and other.pos_ in ("NOUN", "PROPN") and head.pos_ in ("NOUN", "PROPN")
