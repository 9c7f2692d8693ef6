"""Stance: status, polarity and modality of a claim, from its cue and from the words of its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportedly.extract.rules.drafts import Draft
from reportedly.extract.rules.tokens import Run
from reportedly.knowledge.stance import stance_words
from reportedly.model import EventType, Modality, Polarity, Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NEGATIONS = frozenset(("not", "n't", "never", "neither", "nor", "nt"))
_NONE = frozenset(("no", "none", "nobody", "neither"))
_POSSIBLE = frozenset(("may", "might", "could"))
_OUGHT = frozenset(("must", "should", "ought", "shall"))
# "out of the control", "outside government control": how many words on "control" may stand.
REACH = 5
_OF_STATUS = {
    Status.REQUESTED: Modality.DIRECTIVE,
    Status.THREATENED: Modality.INTENDED,
    Status.PROMISED: Modality.INTENDED,
}


def status(doc: Doc, draft: Draft) -> Status:
    """The status its cue marks; a demand or a promise under a plain cue follows its content."""
    if draft.attribution is None:
        return Status.STATED
    marked = draft.attribution.entry.status
    if marked is Status.REPORTED and not draft.attribution.whole:
        head = head_of(doc, draft.content)
        if _has(head, _OUGHT):
            return Status.REQUESTED
        if _is_verdict(head, draft):
            return Status.EVALUATED
        if _is_promise(head):
            return Status.THREATENED if _tells_of_force(draft) else Status.PROMISED
    return marked


def _is_verdict(head: Token, draft: Draft) -> bool:
    """ "is a heavy blow", "would be extremely serious": says what a thing is worth, and tells of no happening."""
    tells = any(mention.type is not EventType.OTHER for mention in draft.mentions)
    return not tells and head.lemma_ == "be" and any(c.dep_ in ("acomp", "attr") for c in head.rights)


def _tells_of_force(draft: Draft) -> bool:
    return any(mention.type.value.startswith(("ASSAULT.", "COERCE.")) for mention in draft.mentions)


def polarity(doc: Doc, draft: Draft) -> Polarity:
    """Negative where the content as the source has it did not happen."""
    denied = draft.attribution is not None and draft.attribution.entry.polarity is Polarity.NEGATIVE
    head = head_of(doc, draft.content)
    if (
        denied
        or _is_negated(head, draft.content)
        or _is_unachieved(head)
        or _is_refused(head)
        or _is_without(doc, draft.content, head)
    ):
        return Polarity.NEGATIVE
    return Polarity.POSITIVE


def modality(doc: Doc, draft: Draft, marked: Status) -> Modality:
    """In what mode the content stands; what its status implies goes first."""
    head = head_of(doc, draft.content)
    if _is_conditional(head, draft.content):
        return Modality.CONDITIONAL
    if marked in _OF_STATUS:
        return _OF_STATUS[marked]
    if marked is Status.UNCLEAR and draft.attribution is not None and _asked(doc, draft):
        return Modality.POSSIBLE
    if _has(head, _OUGHT):
        return Modality.DIRECTIVE
    if _has(head, _POSSIBLE) or any(doc[i].lower_ in stance_words().possibly for i in _run(draft.content)):
        return Modality.POSSIBLE
    if _is_unachieved(head):
        return Modality.ATTEMPTED
    if head.lemma_ in stance_words().tries and any(c.dep_ == "xcomp" for c in head.children):
        return Modality.ATTEMPTED
    if _is_future(head) or (
        head.lemma_ in stance_words().aims and any(c.dep_ in ("xcomp", "ccomp") for c in head.children)
    ):
        return Modality.INTENDED
    if head.tag_ == "VB" and _opens_with_to(doc, draft.content):
        return Modality.INTENDED
    return Modality.ACTUAL


def head_of(doc: Doc, run: Run) -> Token:
    """The token of the run that hangs on something outside it: its clause's head."""
    return doc[run.start : run.end].root


def _run(run: Run) -> range:
    return range(run.start, run.end)


def _has(head: Token, modals: frozenset[str]) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in modals for c in head.children)


def _is_future(head: Token) -> bool:
    """ "will strike", "is to begin", "is expected to meet"."""
    if head.lemma_ == "be" and any(c.dep_ == "xcomp" and c.tag_ == "VB" for c in head.rights):
        return True
    if head.lemma_ in ("expect", "schedule", "set", "due") and any(c.dep_ == "xcomp" for c in head.rights):
        return True
    return any(c.dep_ == "aux" and c.lower_ in ("will", "would", "'ll", "wo") for c in head.children)


def _is_promise(head: Token) -> bool:
    subject = next((c for c in head.children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.lower_ in ("we", "i") and _is_future(head)


def _is_negated(head: Token, run: Run) -> bool:
    for c in head.children:
        if c.i not in run:
            continue
        if c.dep_ == "neg" or c.lower_ in _NEGATIONS:
            # "not only" asserts.
            if c.i + 1 in run and head.doc[c.i + 1].lower_ == "only":
                continue
            return True
        if c.dep_ in ("nsubj", "nsubjpass", "dobj", "attr") and (
            c.lower_ in _NONE or any(d.lower_ in ("no", "neither") and d.i < c.i for d in c.children)
        ):
            return True
    return head.lower_ in _NONE or any(d.lower_ == "no" and d.dep_ == "det" for d in head.children)


def _is_unachieved(head: Token) -> bool:
    """ "failed to", "was unable to": tried, and it did not happen."""
    if head.lemma_ == "fail":
        return any(c.dep_ == "xcomp" for c in head.children)
    return any(c.lower_ == "unable" and c.dep_ in ("acomp", "attr", "oprd") for c in (head, *head.children))


def _is_refused(head: Token) -> bool:
    """ "refused to release them": it was not done."""
    return head.lemma_ in stance_words().refuses and any(c.dep_ == "xcomp" for c in head.children)


def _is_without(doc: Doc, run: Run, head: Token) -> bool:
    """Predicates that deny by themselves: "were unharmed", "outside the control of", "out of army control"."""
    if any(c.lower_ in stance_words().unharmed for c in (head, *head.children)):
        return True
    words = [doc[i].lower_ for i in _run(run)]
    return any(
        word in ("outside", "out") and "control" in words[i + 1 : i + REACH] for i, word in enumerate(words)
    )


def _is_conditional(head: Token, run: Run) -> bool:
    return any(
        c.dep_ == "advcl" and c.i in run and any(t.lower_ in ("if", "unless") for t in c.lefts)
        for c in head.children
    )


def _asked(doc: Doc, draft: Draft) -> bool:
    before = range(max(0, draft.content.start - 2), draft.content.start)
    return any(doc[i].lower_ in ("if", "whether") for i in before) or doc[draft.content.start].lower_ in (
        "if",
        "whether",
    )


def _opens_with_to(doc: Doc, run: Run) -> bool:
    return doc[run.start].lower_ == "to" and doc[run.start].tag_ == "TO"
