"""Attribution: in one parsed sentence, every cue with its source and its content.

The rules follow the coding guide; each looks at the tree from the cue.  Where the tree gives the cue a speaker but
no content – direct speech, or a parse gone astray over lost commas – the content is what stands on the other side of
the speaker and the cue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reportedly.extract.contents import content
from reportedly.extract.inquit import SPEAKING, Inquit, closing, opening
from reportedly.extract.sources import naming, sources
from reportedly.extract.tokens import Run, child, span_of, subtree, trimmed
from reportedly.knowledge.cues import CueEntry, Cues

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# Subjects that show rather than act: with them "showed", "found" attribute.
_SHOWING = frozenset(
    "video footage image images photo photograph photographs photos picture pictures report reports study survey "
    "analysis data figures statistics investigation document documents evidence findings recording satellite "
    "inquiry test tests result results".split()
)
# A headline's speaker is short: "U.N. human rights office" has four words.
LONGEST_TITLE = 5


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (one run per joint speaker) says what, by which cue; ``via`` is who passed it on, innermost first.

    ``whole``: the cue stands inside its content.  ``silent``: a colon stands where the cue would.
    """

    cue: Run
    sources: tuple[Run, ...]
    content: Run
    entry: CueEntry
    via: tuple[Run, ...] = ()
    whole: bool = False
    silent: bool = False

    @property
    def extent(self) -> Run:
        """Everything the attribution takes up."""
        return span_of([self.cue, self.content, *self.sources])


def attributions(doc: Doc, *, cues: Cues) -> list[Attribution]:
    """The attributions of a sentence, by the place of their cue."""
    found = [*_inquits(doc, cues), *(a for token in doc for a in _at(token, cues))]
    best = sorted(_best(found), key=lambda a: a.cue)
    return [_of_the_same(a, best, doc) for a in best]


def _of_the_same(attribution: Attribution, all_: list[Attribution], doc: Doc) -> Attribution:
    """A cue in -ing without a speaker of its own goes on from the inquit before it: "… said, adding that …"."""
    if attribution.sources or doc[attribution.cue.start].tag_ != "VBG":
        return attribution
    before = [a for a in all_ if a.cue.end <= attribution.cue.start and a.sources]
    return replace(attribution, sources=before[-1].sources) if before else attribution


def _at(token: Token, cues: Cues) -> Iterator[Attribution]:
    for rule in (_unclear, _according, _adverb, _citing, _responsible, _verb, _noun):
        attribution = rule(token, cues)
        if attribution is not None:
            yield attribution
            return


def _best(found: list[Attribution]) -> Iterator[Attribution]:
    """One attribution per cue, and none whose content is its own source."""
    taken: list[Run] = []
    for attribution in found:
        if any(attribution.cue.meets(run) for run in taken):
            continue
        if any(source.holds(attribution.content) for source in attribution.sources):
            continue
        taken.append(attribution.cue)
        yield attribution


# -- inquits without a comma ----------------------------------------------------------------------------------------


def _inquits(doc: Doc, cues: Cues) -> Iterator[Attribution]:
    tail, lead = closing(doc), opening(doc)
    if tail is not None:
        start = lead.source.end if lead is not None and lead.source.end < tail.source.start else 0
        yield from _parted(doc, tail, Run(start, min(tail.source.start, tail.cue.start)), cues.verbs.get(doc[tail.cue.start].lemma_))
    yield from _colon(doc, cues)
    if lead is not None:
        end = tail.source.start if tail is not None and tail.source.start > lead.source.end else len(doc)
        yield from _parted(doc, lead, Run(lead.source.end, end), cues.prepositions["according to"])


def _colon(doc: Doc, cues: Cues) -> Iterator[Attribution]:
    """A headline's speaker after a colon, "… killed in raid: monitor", or before one, "Monitor: …"."""
    colons = [t.i for t in doc if t.text == ":" and 0 < t.i < len(doc) - 1]
    if len(colons) != 1:
        return
    sides = [trimmed(doc, Run(0, colons[0])), trimmed(doc, Run(colons[0] + 1, len(doc)))]
    for name, said in (sides, sides[::-1]):
        if name is not None and said is not None and _is_title(doc, name) and not _is_title(doc, said):
            run = Run(colons[0], colons[0] + 1)
            yield Attribution(run, (name,), said, cues.verbs["say"], silent=True)
            return


def _is_title(doc: Doc, run: Run) -> bool:
    """A few words with no verb that end in who speaks."""
    words = doc[run.start : run.end]
    if len(words) > LONGEST_TITLE or any(t.tag_.startswith("VB") or t.pos_ == "NUM" for t in words):
        return False
    return any(t.lower_ in SPEAKING for t in words[-1:]) or words[0].lower_ in SPEAKING


def _parted(doc: Doc, inquit: Inquit, said: Run, entry: CueEntry | None) -> Iterator[Attribution]:
    run = trimmed(doc, said)
    if run is None or entry is None:
        return
    verb = doc[inquit.cue.start]
    yield Attribution(inquit.cue, (inquit.source,), run, entry, via=_told(verb))


# -- verbs ---------------------------------------------------------------------------------------------------------


def _verb(token: Token, cues: Cues) -> Attribution | None:
    if token.pos_ not in ("VERB", "AUX", "NOUN", "PROPN"):
        return None
    lemma = _lemma(token)
    if token.tag_ == "VBN" and _is_hedge(token):
        passive = cues.passives.get(lemma) or cues.verbs.get(lemma)
        if passive is not None:
            return _passive(token, passive)
    entry = cues.verbs.get(lemma)
    if entry is None or token.pos_ in ("NOUN", "PROPN") or _is_idiom(token):
        return None
    speakers = sources(token)
    if entry.media and not _shows(token, speakers):
        return None
    cue = _cue_run(token)
    said = content(token, (*entry.content, "object") if entry.media else entry.content)
    if said is None and entry.speech and speakers and token.tag_ != "VBN":
        said = _beside(token, span_of([cue, *speakers]))
    if said is None or (not speakers and entry.media):
        return None
    if cue.meets(said):
        said = _cut(token.doc, said, cue)
    if said is None:
        return None
    said = _without_sources(token.doc, _whole_speech(token, said), speakers)
    return said and Attribution(cue, speakers, said, entry, via=_told(token))


def _whole_speech(token: Token, said: Run) -> Run:
    """Speech before its speaker reaches back over all its sentences; the tree gives the last alone."""
    doc = token.doc
    if said.end > token.i:
        return said
    before = doc[: said.start]
    opens = len(before) > 0 and any(t.is_quote for t in before[:2])
    return Run(0, said.end) if opens else said


def _lemma(token: Token) -> str:
    lemma = token.lemma_.lower()
    particle = child(token, "prt")
    return f"{lemma} {particle.lower_}" if particle is not None else lemma


def _is_hedge(token: Token) -> bool:
    """ "is believed to have …", "It was reported that …": passive, with the thing hedged as its complement."""
    return child(token, "auxpass") is not None and child(token, "xcomp", "ccomp") is not None


def _passive(token: Token, entry: CueEntry) -> Attribution | None:
    """The cue stands inside its content, which stays whole."""
    said = subtree(token)
    impersonal = child(token, "nsubjpass", "nsubj")
    clausal = child(token, "ccomp")
    if clausal is not None and impersonal is not None and impersonal.lower_ == "it":
        said = subtree(clausal)
    agent = child(token, "agent")
    by = child(agent, "pobj") if agent is not None else None
    speaker = naming(token.doc, by) if by is not None else None
    run = trimmed(token.doc, said)
    sources_ = (speaker,) if speaker is not None else ()
    return run and Attribution(Run(token.i, token.i + 1), sources_, run, entry, whole=True)


def _is_idiom(token: Token) -> bool:
    """ "claimed the lives of", "called a halt": the verb does not speak."""
    target = child(token, "dobj", "obj")
    if target is None:
        return False
    return (token.lemma_ == "claim" and target.lower_ in ("life", "lives", "casualties", "victims")) or (
        token.lemma_ == "call" and target.lemma_ in ("halt", "meeting", "election", "session", "strike")
    )


def _shows(token: Token, speakers: tuple[Run, ...]) -> bool:
    """Footage shows, a study finds; a soldier who sees or shows does not speak."""
    return any(t.lower_ in _SHOWING for run in speakers for t in token.doc[run.start : run.end])


def _cue_run(token: Token) -> Run:
    particle = child(token, "prt")
    end = max(token.i, particle.i if particle is not None and particle.i == token.i + 1 else token.i) + 1
    if token.i + 1 < len(token.doc) and token.lemma_ in ("call", "appeal"):
        following = token.doc[token.i + 1]
        end = max(end, following.i + 1) if following.lower_ in ("for", "on", "upon") else end
    return Run(token.i, end)


def _beside(token: Token, inquit: Run) -> Run | None:
    """Direct speech: what stands before the speaker and the cue, or, where nothing does, what follows them.

    Where both sides tell something and no mark closes the one before, what follows is what is said.
    """
    doc = token.doc
    sides = [trimmed(doc, Run(0, inquit.start)), trimmed(doc, Run(inquit.end, len(doc)))]
    before, after = (s if s is not None and _has_clause(doc, s) else None for s in sides)
    closed = inquit.start > 0 and doc[inquit.start - 1].is_punct
    if after is not None and not closed and inquit.end < len(doc) and not doc[inquit.end].is_punct:
        return after
    return before or after


def _has_clause(doc: Doc, run: Run) -> bool:
    return any(doc[i].tag_ in ("VBD", "VBZ", "VBP", "MD", "VBN") for i in range(run.start, run.end))


def _cut(doc: Doc, said: Run, cue: Run) -> Run | None:
    """The longer side of a content that the parse drew across its own cue."""
    sides = [Run(said.start, cue.start), Run(cue.end, said.end)]
    longer = max(sides, key=lambda r: r.end - r.start)
    return trimmed(doc, longer) if longer.end > longer.start else None


def _without_sources(doc: Doc, said: Run, speakers: tuple[Run, ...]) -> Run | None:
    """The content less a speaker that stands at its edge."""
    for run in speakers:
        if said.meets(run):
            if run.start <= said.start:
                said = Run(min(run.end, said.end), said.end)
            elif run.end >= said.end:
                said = Run(said.start, max(run.start, said.start))
    return trimmed(doc, said) if said.start < said.end else None


def _told(token: Token) -> tuple[Run, ...]:
    """Whom the speaker told, where that is named: a news agency passes on what it is told."""
    if token.lemma_ != "tell":
        return ()
    hearer = child(token, "dobj", "dative", "obj")
    if hearer is None or hearer.pos_ != "PROPN" or hearer.ent_type_ == "PERSON":
        return ()
    run = naming(token.doc, hearer)
    return (run,) if run is not None else ()


# -- other cues ------------------------------------------------------------------------------------------------------


def _according(token: Token, cues: Cues) -> Attribution | None:
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
    after = trimmed(doc, Run(source.end, len(doc)))
    said = before if before is not None and _has_verb(doc, before) else after
    return said and Attribution(cue, (source,), said, cues.prepositions["according to"])


def _clause_start(token: Token) -> int:
    """Where the clause begins that a trailing "according to" covers: past a semicolon, not past a comma."""
    doc = token.doc
    for i in range(token.i - 1, -1, -1):
        if doc[i].text in (";", ":"):
            return i + 1
    return 0


def _has_verb(doc: Doc, run: Run) -> bool:
    return any(doc[i].pos_ in ("VERB", "AUX") for i in range(run.start, run.end)) or run.end - run.start > 3


def _adverb(token: Token, cues: Cues) -> Attribution | None:
    entry = cues.adverbs.get(token.lower_)
    if entry is None:
        return None
    said = trimmed(token.doc, subtree(token.head if token.head.pos_ in ("VERB", "AUX") else token.head.head))
    return said and Attribution(Run(token.i, token.i + 1), (), said, entry, whole=True)


def _citing(token: Token, cues: Cues) -> Attribution | None:
    if token.lower_ not in ("citing", "quoting"):
        return None
    head = child(token, "dobj", "obj")
    source = naming(token.doc, head) if head is not None else None
    if source is None:
        return None
    doc = token.doc
    sides = (trimmed(doc, Run(0, token.i)), trimmed(doc, Run(source.end, len(doc))))
    said = next((s for s in sides if s is not None and _has_verb(doc, s)), None)
    return said and Attribution(Run(token.i, token.i + 1), (source,), said, cues.prepositions["citing"])


def _responsible(token: Token, cues: Cues) -> Attribution | None:
    """ "held the army responsible for …"."""
    if token.lemma_ != "hold" or not any(t.lower_ in ("responsible", "accountable") for t in token.subtree):
        return None
    speakers = sources(token)
    run = trimmed(token.doc, Run(token.i + 1, token.right_edge.i + 1))
    if not speakers or run is None:
        return None
    return Attribution(Run(token.i, token.i + 1), speakers, run, cues.verbs["blame"])


def _noun(token: Token, cues: Cues) -> Attribution | None:
    entry = cues.nouns.get(token.lemma_.lower())
    if entry is None or token.pos_ != "NOUN":
        return None
    ways = tuple(way for way in entry.content if way != "clause")
    clausal = next((c for c in token.rights if c.dep_ in ("acl", "ccomp") and child(c, "mark")), None)
    said = Run(clausal.left_edge.i + 1, clausal.right_edge.i + 1) if clausal else content(token, ways)
    said = trimmed(token.doc, said) if said is not None else None
    owner = child(token, "poss")
    speaker = naming(token.doc, owner) if owner is not None else None
    return said and Attribution(Run(token.i, token.i + 1), (speaker,) if speaker else (), said, entry)


def _unclear(token: Token, cues: Cues) -> Attribution | None:
    """ "It was unclear if …", "could not confirm …", "neither confirmed nor denied"."""
    entry = cues.unclear.get(token.lemma_.lower())
    if entry is None:
        return None
    if entry.negated and not _is_negated(token):
        return None
    frame = token.head if token.dep_ in ("acomp", "attr", "oprd") else token
    whether = next(
        (
            c
            for c in (*token.rights, *frame.rights)
            if c.dep_ in ("ccomp", "advcl", "csubj") and _asks(c)
        ),
        None,
    )
    if whether is None and entry.negated and token.lemma_ in ("clear", "certain", "know", "say"):
        return None
    said = subtree(whether) if whether is not None else (content(token, ("clause", "object")))
    run = trimmed(token.doc, _past_openers(token.doc, said)) if said is not None else None
    speakers = sources(frame)
    speakers = tuple(s for s in speakers if token.doc[s.start].lower_ not in ("it", "there"))
    if run is None or any(run.meets(s) for s in speakers):
        return None
    return Attribution(Run(token.i, token.i + 1), speakers, run, entry)


def _asks(c: Token) -> bool:
    return any(t.lower_ in ("if", "whether", "who", "what", "how", "why", "which", "where") for t in c.lefts)


def _past_openers(doc: Doc, run: Run) -> Run:
    start = run.start
    while start < run.end - 1 and doc[start].lower_ in ("if", "whether", "that"):
        start += 1
    return Run(start, run.end)


def _is_negated(token: Token) -> bool:
    frame = token.head if token.dep_ in ("acomp", "attr", "oprd", "xcomp") else token
    words = {c.lower_ for t in (token, frame) for c in t.children}
    return bool(words & {"not", "n't", "neither", "never", "nor", "unable", "cannot", "nt"})
