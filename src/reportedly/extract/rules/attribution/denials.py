"""Denials in a clause that hangs on what is denied: "a claim the rebels rejected", "…, which the army denies"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.attribution.sources import naming
from reportedly.extract.rules.tokens import Run, child, trimmed
from reportedly.knowledge.cues import Cues
from reportedly.model import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token


def denial(token: Token, cues: Cues) -> Attribution | None:
    """Who denies what stands before the clause; the content is shared with whoever says it there."""
    entry = cues.verbs.get(token.lemma_.lower())
    if entry is None or entry.polarity is not Polarity.NEGATIVE or token.dep_ not in ("relcl", "acl"):
        return None
    subject = child(token, "nsubj") or _by(token)
    start = _begin(token, cues)
    if subject is None or start is None or subject.i < start:
        return None
    source = naming(token.doc, subject)
    said = trimmed(token.doc, Run(0, start))
    if source is None or said is None:
        return None
    reach = Run(start, token.right_edge.i + 1)
    return Attribution(Run(token.i, token.i + 1), (source,), said, entry, inquit=reach, shared=True)


def _by(token: Token) -> Token | None:
    """The agent of "an accusation dismissed by the government"."""
    agent = child(token, "agent")
    return child(agent, "pobj") if agent is not None else None


def _begin(token: Token, cues: Cues) -> int | None:
    """Where the words begin that point back: "a claim", or a "which" after a comma."""
    noun = token.head
    if noun.lemma_.lower() in cues.nouns or noun.lower_ == "something":
        return noun.left_edge.i
    edge = token.left_edge
    comma = edge.i > 0 and token.doc[edge.i - 1].text == ","
    is_object = edge.lower_ == "which" and edge.dep_ in ("dobj", "obj", "pobj")
    return edge.i if comma and is_object else None
