"""Which of the sentence's arms belong to which event."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from reportedly.extract.rules.events.circumstances import Circumstance
from reportedly.extract.rules.events.draft import Draft
from reportedly.extract.rules.events.find import Hit
from reportedly.extract.rules.events.phrases import Range, classes
from reportedly.extract.rules.events.share import ATTACKS, VICTIMS
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType

ARMS = frozenset({"munition", "bomb", "aircraft", "chemical", "weapon", "vehicle", "gun"})
MOVED = frozenset({EventType.OTHER, EventType.MOBILIZE_DEPLOY})
TAKEN = frozenset(
    {
        EventType.ASSAULT_DESTROY,
        EventType.COERCE_SEIZE_MATERIEL,
        EventType.AID_MILITARY,
        EventType.ASSAULT_SHOOTDOWN,
    }
)


def add_materiel(drafts: list[Draft], arms: list[Circumstance], doc: Doc, lexicon: Lexicon) -> list[Draft]:
    """Arms in the trigger, its doer, its instrument or its object go to the event."""
    return [_one(draft, arms, doc, lexicon) for draft in drafts]


def _one(draft: Draft, arms: list[Circumstance], doc: Doc, lexicon: Lexicon) -> Draft:
    hit = draft.reading.hit
    if draft.type in TAKEN:
        own = tuple(span for span in draft.target if _is_arms(span, doc, lexicon))
        used = [arm.span for arm in arms if draft.type in VICTIMS and _instrument(arm.head, hit)]
        return draft.adding("materiel", (*own, *used))
    if draft.type in MOVED:
        own = (*draft.actor, *draft.target)
        return draft.adding("materiel", tuple(span for span in own if _is_arms(span, doc, lexicon)))
    if draft.type in VICTIMS:
        return draft.adding("materiel", tuple(arm.span for arm in arms if _instrument(arm.head, hit)))
    if draft.type not in ATTACKS:
        return draft
    inside = [arm.head.i for arm in arms if hit.start <= arm.head.i < hit.end]
    if inside and (inside[0] != hit.root.i or "bomb" in classes(hit.root, lexicon)):
        draft = draft.adding("materiel", ((inside[0], inside[-1] + 1),))
    for arm in arms:
        if _instrument(arm.head, hit) or _within(arm.head.i, draft.actor):
            draft = draft.adding("materiel", (arm.span,))
    return draft


def _within(i: int, spans: tuple[Range, ...]) -> bool:
    return any(start <= i < end for start, end in spans)


def _is_arms(span: Range, doc: Doc, lexicon: Lexicon) -> bool:
    return bool(classes(doc[span[0] : span[1]].root, lexicon) & ARMS)


def _instrument(arm: Token, hit: Hit) -> bool:
    """Whether the arm stands after "with" or "by", or right before the noun, of the trigger."""
    token = arm
    while token.dep_ in {"conj", "compound", "nmod", "pobj"} and token.head.i != token.i:
        if token.dep_ == "pobj":
            return token.head.lower_ in {"with", "by", "using", "from"} and _hangs_on(token.head, hit)
        token = token.head
        if token.i == hit.root.i:
            return True
    return False


def _hangs_on(prep: Token, hit: Hit) -> bool:
    """Whether the phrase belongs to the trigger, or to its object as parsers often put it ("hit a bus with shells")."""
    above = prep.head
    return bool(
        above.i in {hit.root.i, *hit.words}
        or (above.dep_ in {"dobj", "pobj"} and prep.lower_ == "with" and hit.root.is_ancestor(above))
    )
