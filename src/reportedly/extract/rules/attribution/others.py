"""Other words that attribute: according to, reportedly, citing, reports that, unclear whether."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.attribution.contents import content, told_clause
from reportedly.extract.rules.attribution.sources import may_speak, naming, sources
from reportedly.extract.rules.tokens import Run, child, subtree, trimmed
from reportedly.knowledge.cues import Cues
from reportedly.knowledge.stance import stance_words
from reportedly.model import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# "were not immediately able to determine": the verb, "able", "were".
DEEPEST = 3
_PREDICATES = frozenset(("oprd", "acomp", "ccomp", "xcomp"))
_NEGATIONS = frozenset(("not", "n't", "neither", "never", "nor", "unable", "cannot", "nt"))


def according(token: Token, cues: Cues) -> Attribution | None:
    """ "according to": the content is the clause before it, or where none stands there, the one after."""
    doc = token.doc
    if token.lower_ != "according" or token.i + 1 >= len(doc) or doc[token.i + 1].lower_ != "to":
        return None
    to = doc[token.i + 1]
    head = child(to, "pobj") or child(token, "pobj")
    if head is None:
        return None
    # A comma-less lead lets the parser swallow the clause: the naming ends where its own verb would begin.
    source = naming(doc, head)
    if source is None:
        return None
    cue = Run(token.i, to.i + 1)
    before = trimmed(doc, Run(_clause_start(token), cue.start))
    after = trimmed(doc, Run(_past_relative(doc, source.end), len(doc)))
    said = before if before is not None and _has_verb(doc, before) else after
    return Attribution(cue, (source,), said, cues.prepositions["according to"]) if said is not None else None


def _past_relative(doc: Doc, end: int) -> int:
    """Where the content begins past a clause that only describes the source: "an official who asked not to be named"."""
    begin = end + 1 if end < len(doc) and doc[end].text == "," else end
    if begin < len(doc) and doc[begin].tag_ in ("WP", "WDT"):
        return next((t.i + 1 for t in doc[begin:] if t.text == ","), end)
    return end


def _clause_start(token: Token) -> int:
    """Where the clause begins that a trailing "according to" covers: past a semicolon, not past a comma."""
    doc = token.doc
    for i in range(token.i - 1, -1, -1):
        if doc[i].text in (";", ":"):
            return i + 1
    return 0


def _is_finite(doc: Doc, run: Run) -> bool:
    return any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in doc[run.start : run.end])


def _has_verb(doc: Doc, run: Run) -> bool:
    return any(doc[i].pos_ in ("VERB", "AUX") for i in range(run.start, run.end)) or run.end - run.start > 3


def adverb(token: Token, cues: Cues) -> Attribution | None:
    """ "reportedly", "allegedly": nobody is named; the clause it stands in is the content, the cue within."""
    entry = cues.adverbs.get(token.lower_)
    if entry is None:
        return None
    said = trimmed(token.doc, subtree(token.head if token.head.pos_ in ("VERB", "AUX") else token.head.head))
    return Attribution(Run(token.i, token.i + 1), (), said, entry, whole=True) if said is not None else None


def citing(token: Token, cues: Cues) -> Attribution | None:
    """ "citing its reporter", "quoting officials": whom a speaker leans on."""
    if token.lower_ not in ("citing", "quoting"):
        return None
    head = child(token, "dobj", "obj")
    source = naming(token.doc, head) if head is not None and may_speak(head) else None
    if source is None:
        return None
    doc = token.doc
    after, before = Run(source.end, len(doc)), Run(0, token.i)
    opens = any(t.lower_ == "that" for t in doc[source.end : source.end + 3])
    sides = (trimmed(doc, side) for side in ((after, before) if opens else (before, after)))
    said = next((s for s in sides if s is not None and _is_finite(doc, s)), None)
    return (
        Attribution(Run(token.i, token.i + 1), (source,), said, cues.prepositions["citing"])
        if said is not None
        else None
    )


def responsible(token: Token, cues: Cues) -> Attribution | None:
    """ "held the army responsible for …"."""
    if token.lemma_ != "hold" or not any(
        t.lower_ in stance_words().to_blame and t.dep_ in _PREDICATES for t in token.subtree
    ):
        return None
    speakers = sources(token)
    run = trimmed(token.doc, Run(token.i + 1, token.right_edge.i + 1))
    if not speakers or run is None:
        return None
    return Attribution(Run(token.i, token.i + 1), speakers, run, cues.verbs["blame"])


def noun(token: Token, cues: Cues) -> Attribution | None:
    """ "reports that …", "his threat to …": the noun is the cue, its possessor the source."""
    entry = cues.nouns.get(token.lemma_.lower())
    if entry is None or token.pos_ != "NOUN" or _is_denied(token, cues):
        return None
    ways = tuple(way for way in entry.content if way != "clause")
    said = told_clause(token) or content(token, ways)
    said = trimmed(token.doc, said) if said is not None else None
    if said is None:
        return None
    cue = Run(token.i, token.i + 1)
    verdict = _verdict(token)
    if verdict is not None:
        return Attribution(
            Run(verdict.i, verdict.i + 1), _denier(verdict), said, cues.verbs["deny"], whole=True
        )
    if any(c.lower_ == "no" for c in token.lefts):
        return Attribution(cue, (), said, replace(entry, polarity=Polarity.NEGATIVE))
    if _is_open(token):
        return Attribution(cue, (), said, cues.unclear["unclear"])
    return Attribution(cue, _owner(token), said, entry)


def _owner(token: Token) -> tuple[Run, ...]:
    """Whose claim it is; unnamed reports speak for themselves."""
    owner = child(token, "poss")
    run = naming(token.doc, owner) if owner is not None else None
    if run is not None and token.doc[run.end - 1].tag_ == "POS":
        run = trimmed(token.doc, Run(run.start, run.end - 1))
    if run is None and token.lemma_ == "report":
        run = Run(token.i, token.i + 1)
    return (run,) if run is not None else ()


def _verdict(token: Token) -> Token | None:
    """The word that calls a claim untrue: allegations that … *are false*, the claim that … *was denied*."""
    if token.dep_ == "nsubjpass" and token.head.lemma_ in ("deny", "reject", "dismiss", "refute", "rebut"):
        return token.head
    if token.dep_ in ("nsubj", "nsubjpass") and token.head.lower_ in stance_words().untrue:
        return token.head
    if token.dep_ != "nsubj" or token.head.lemma_ != "be":
        return None
    return next((c for c in token.head.rights if c.lower_ in stance_words().untrue), None)


def _denier(verdict: Token) -> tuple[Run, ...]:
    agent = child(verdict, "agent")
    by = child(agent, "pobj") if agent is not None else None
    run = naming(verdict.doc, by) if by is not None else None
    return (run,) if run is not None else ()


def _is_open(token: Token) -> bool:
    """Reports that … could not be verified: nobody vouches for them."""
    verb = token.head
    return (
        token.dep_ == "nsubjpass"
        and verb.lemma_ in ("verify", "confirm", "corroborate")
        and _is_negated(verb)
    )


def _is_denied(token: Token, cues: Cues) -> bool:
    """ "rejected reports that …": what is reported is then the content of the denial."""
    entry = cues.verbs.get(token.head.lemma_.lower())
    return token.dep_ == "dobj" and entry is not None and entry.polarity is Polarity.NEGATIVE


def unclear(token: Token, cues: Cues) -> Attribution | None:
    """ "It was unclear if …", "could not confirm …", "neither confirmed nor denied"."""
    entry = cues.unclear.get(token.lemma_.lower())
    if entry is None:
        return None
    if entry.negated and not _is_negated(token):
        return None
    frame = token.head if token.dep_ in ("acomp", "attr", "oprd") else token
    whether = next(
        (c for c in (*token.rights, *frame.rights) if c.dep_ in ("ccomp", "advcl", "csubj") and _asks(c)),
        None,
    )
    if whether is None and entry.negated and token.lemma_ in ("clear", "certain", "know", "say"):
        return None
    told = next((c for t in _same(token) if (c := content(t, ("clause", "object"))) is not None), None)
    said = subtree(whether) if whether is not None else told
    run = trimmed(token.doc, _past_openers(token.doc, said)) if said is not None else None
    speakers = sources(frame)
    speakers = tuple(s for s in speakers if token.doc[s.start].lower_ not in ("it", "there"))
    if run is None or any(run.meets(s) for s in speakers):
        return None
    return Attribution(Run(token.i, token.i + 1), speakers, run, entry)


def _same(token: Token) -> list[Token]:
    """The verb and those joined to it with the same subject: neither *confirmed* nor *denied*."""
    return [token, *(t for t in token.conjuncts if child(t, "nsubj", "nsubjpass") is None)]


def _asks(c: Token) -> bool:
    return any(t.lower_ in ("if", "whether", "who", "what", "how", "why", "which", "where") for t in c.lefts)


def _past_openers(doc: Doc, run: Run) -> Run:
    start = run.start
    while start < run.end - 1 and doc[start].lower_ in ("if", "whether", "that"):
        start += 1
    return Run(start, run.end)


def _is_negated(token: Token) -> bool:
    """Whether a "not" stands at the token or at what it completes: "were not able to determine"."""
    frames = [token]
    while len(frames) < DEEPEST and frames[-1].dep_ in ("acomp", "attr", "oprd", "xcomp"):
        frames.append(frames[-1].head)
    words = {c.lower_ for frame in frames for c in (frame, *frame.children)}
    return bool(words & _NEGATIONS) or any(frame.lemma_ in ("refuse", "decline", "fail") for frame in frames)
