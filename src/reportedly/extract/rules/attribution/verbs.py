"""Verbs that attribute: said, accused, denied, called on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.attribution.contents import content, told_clause
from reportedly.extract.rules.attribution.sources import naming, sources
from reportedly.extract.rules.tokens import Run, child, span_of, subtree, trimmed
from reportedly.knowledge.cues import CueEntry, Cues
from reportedly.knowledge.speakers import speakers as words_of_speakers
from reportedly.knowledge.stance import stance_words
from reportedly.model import Polarity, Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OF_INQUIT = frozenset(("prep", "npadvmod", "advmod", "dobj", "dative", "nsubj", "prt", "agent"))
# With these nothing has been said: "may have welcomed it", "must condemn it".
_MAYBE = frozenset(("may", "might", "must", "should", "could", "ought"))
_NOBODY = frozenset(("nobody", "none", "no-one"))


def verb(token: Token, cues: Cues) -> Attribution | None:
    """A verb of the cue list with its speaker and what it says; ``None`` where it does not speak."""
    if token.pos_ not in ("VERB", "AUX"):
        return None
    if token.tag_ == "VBN" and _is_hedge(token):
        passive = cues.passives.get(_lemma(token)) or cues.verbs.get(_lemma(token))
        if passive is not None and passive.status is not Status.EVALUATED:
            return _passive(token, passive)
    entry = cues.verbs.get(_lemma(token))
    if entry is None or not _speaks(token, entry):
        return None
    speakers = sources(token)
    if entry.media and not _shows(token, speakers):
        return None
    said = _said(token, entry, speakers, cues)
    if said is None:
        return None
    cue = _cue_run(token)
    return Attribution(
        cue,
        speakers,
        said,
        _as_said(token, entry, cues),
        via=told(token),
        whole=cue.start in said,
        inquit=_inquit(token, said),
    )


def _as_said(token: Token, entry: CueEntry, cues: Cues) -> CueEntry:
    """What the cue marks in its sentence: "described as false" denies, "called an attack" judges, "not denied" is open."""
    if any(c.dep_ == "neg" for c in token.children):
        return cues.unclear["unclear"]
    if _calls_untrue(token):
        return cues.verbs["deny"]
    if entry.word in stance_words().calling and content(token, ("object+predicate", "object+as")) is not None:
        return cues.verbs["label"]
    return entry


def _said(token: Token, entry: CueEntry, speakers: tuple[Run, ...], cues: Cues) -> Run | None:
    """What the verb says, less its own cue and speaker."""
    cue = _cue_run(token)
    said = content(token, (*entry.content, "object") if entry.media else entry.content)
    if entry.polarity is Polarity.NEGATIVE:
        said = _reported(token, cues) or said
    if said is None and entry.speech and speakers and token.tag_ != "VBN":
        said = _beside(token, span_of([cue, *speakers]))
    if said is not None and cue.meets(said):
        said = _cut(token.doc, said, cue)
    if said is not None:
        said = _without_sources(token.doc, _whole_speech(token, said), speakers)
    return _interrupted(token, said) if said is not None else None


def _speaks(token: Token, entry: CueEntry) -> bool:
    """Whether the verb is a saying here: no idiom, no negation, no participle that nobody is the subject of."""
    if _is_idiom(token) or _is_unsaid(token):
        return False
    if entry.polarity is Polarity.NEGATIVE and (child(token, "dative") is not None or token.dep_ == "relcl"):
        return False
    if token.tag_ != "VBN" or any(c.dep_ == "aux" for c in token.children):
        return True
    # "twelve had been admitted", "Asked whether …": without "by" nobody says it.
    return child(token, "agent") is not None or (token.dep_ in ("ROOT", "conj", "ccomp") and entry.speech)


def _inquit(token: Token, said: Run) -> Run | None:
    """What else stands with a cue that closes: "… said on Thursday, a day after the raid"."""
    if said.start > token.i or token.i in said:
        return None
    rest = [c.right_edge.i for c in token.rights if c.dep_ in _OF_INQUIT]
    return Run(token.i, max(rest) + 1) if rest else None


def _interrupted(token: Token, said: Run) -> Run:
    """Speech that its inquit breaks in two, "the regime, it claimed, was behind it", is one content."""
    doc = token.doc
    after = token.i + 1
    if said.end > token.i or after + 1 >= len(doc) or doc[after].text != ",":
        return said
    if doc[after + 1].pos_ not in ("AUX", "VERB", "PART", "ADP") or doc[after + 1].tag_ == "VBG":
        return said
    return trimmed(doc, Run(said.start, len(doc))) or said


def _lemma(token: Token) -> str:
    lemma = token.lemma_.lower()
    particle = child(token, "prt")
    return f"{lemma} {particle.lower_}" if particle is not None else lemma


def _is_hedge(token: Token) -> bool:
    """ "is believed to have …", "It was reported that …": passive, with the thing hedged as its complement."""
    if token.dep_ in ("relcl", "acl"):
        return False
    return child(token, "auxpass") is not None and child(token, "xcomp", "ccomp", "oprd", "acomp") is not None


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
    return (
        Attribution(Run(token.i, token.i + 1), sources_, run, entry, whole=True) if run is not None else None
    )


def _is_idiom(token: Token) -> bool:
    """ "claimed the lives of", "called a halt": the verb does not speak."""
    target = child(token, "dobj", "obj")
    if target is None:
        return False
    return (token.lemma_ == "claim" and target.lower_ in ("life", "lives", "casualties", "victims")) or (
        token.lemma_ == "call" and target.lemma_ in ("halt", "meeting", "election", "session", "strike")
    )


def _reported(token: Token, cues: Cues) -> Run | None:
    """What a denied report tells: rejected reports *that the city had changed hands*."""
    target = child(token, "dobj")
    return told_clause(target) if target is not None and target.lemma_.lower() in cues.nouns else None


def _is_unsaid(token: Token) -> bool:
    """Whether nobody said it: "did not recognise", "no group has claimed", "neither confirmed nor denied"."""
    if any(c.dep_ == "preconj" or (c.dep_ == "aux" and c.lower_ in _MAYBE) for c in token.children):
        return True
    if any(c.dep_ == "neg" for c in token.children) and token.lemma_ not in stance_words().left_open:
        return True
    if token.dep_ == "conj" and any(c.lower_ == "nor" for c in token.head.children):
        return True
    subject = child(token, "nsubj")
    return subject is not None and (subject.lower_ in _NOBODY or any(c.lower_ == "no" for c in subject.lefts))


def _calls_untrue(token: Token) -> bool:
    """ "described the reports as false": a denial in other words."""
    return token.lemma_ in stance_words().calling and any(
        t.lower_ in stance_words().untrue for t in token.subtree if t.i > token.i
    )


def _shows(token: Token, speakers: tuple[Run, ...]) -> bool:
    """Footage shows, a study finds; a soldier who sees or shows does not speak."""
    words = words_of_speakers().showing | (
        words_of_speakers().bodies if token.lemma_ == "find" else frozenset()
    )
    return any(t.lower_ in words for run in speakers for t in token.doc[run.start : run.end])


def _cue_run(token: Token) -> Run:
    particle = child(token, "prt")
    end = max(token.i, particle.i if particle is not None and particle.i == token.i + 1 else token.i) + 1
    if token.i + 1 < len(token.doc) and token.lemma_ in ("call", "appeal"):
        following = token.doc[token.i + 1]
        end = max(end, following.i + 1) if following.lower_ in ("for", "on", "upon") else end
    return Run(token.i, end)


def _whole_speech(token: Token, said: Run) -> Run:
    """Speech before its speaker reaches back over all its sentences; the tree gives the last alone."""
    doc = token.doc
    if said.end > token.i:
        return said
    before = doc[: said.start]
    opens = len(before) > 0 and any(t.is_quote for t in before[:2])
    return Run(0, said.end) if opens else said


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


def told(token: Token) -> tuple[Run, ...]:
    """Who passed it on: the outlet a speaker told, the platform it was written on, who quoted it."""
    heads = [_hearer(token), *(_medium(c) for c in token.rights), _quoter(token)]
    runs = (naming(token.doc, head) for head in heads if head is not None)
    return tuple(run for run in runs if run is not None)


def _hearer(token: Token) -> Token | None:
    """The agency or paper that was told; a council or a crowd passes nothing on."""
    hearer = child(token, "dobj", "dative", "obj") if token.lemma_ == "tell" else None
    return hearer if hearer is not None and _is_outlet(hearer) else None


def _medium(c: Token) -> Token | None:
    """The platform of "wrote on Telegram", the outlet of "confirmed to Reuters"."""
    medium = child(c, "pobj") if c.dep_ in ("prep", "dative") and c.lower_ in ("on", "to", "via") else None
    if medium is None:
        return None
    is_platform = medium.lower_ in words_of_speakers().platforms
    return medium if is_platform or (c.lower_ == "to" and _is_outlet(medium)) else None


def _quoter(token: Token) -> Token | None:
    """Who quotes the speaker: "*Reuters* quoted an official as saying"."""
    if token.dep_ == "pcomp" and token.head.lower_ == "as" and token.head.head.lemma_ in ("quote", "cite"):
        return child(token.head.head, "nsubj") or child(child(token.head.head, "agent") or token, "pobj")
    return None


def _is_outlet(head: Token) -> bool:
    words = {t.lower_ for t in head.subtree}
    if words & words_of_speakers().outlets:
        return True
    return head.pos_ == "PROPN" and head.ent_type_ != "PERSON" and not words & words_of_speakers().all
