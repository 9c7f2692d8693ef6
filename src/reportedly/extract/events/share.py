"""Events of one sentence share what is said once: an attack's actor is its deaths' actor, and so on."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc

from reportedly.extract.events.circumstances import Circumstance
from reportedly.extract.events.draft import Draft
from reportedly.extract.events.phrases import classes
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType

HARMS = frozenset({EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE, EventType.ASSAULT_DESTROY, EventType.STATE_HARM})
ATTACKS = frozenset(
    {
        EventType.ASSAULT_AIRSTRIKE,
        EventType.ASSAULT_SHELLING,
        EventType.ASSAULT_BOMBING,
        EventType.ASSAULT_SUICIDE,
        EventType.ASSAULT_CHEMICAL,
        EventType.ASSAULT_SHOOTING,
        EventType.ASSAULT_OFFENSIVE,
        EventType.ASSAULT_OTHER,
        EventType.ASSAULT_CLASH,
    }
)
TELLING = ATTACKS - {EventType.ASSAULT_CLASH}
PLACELESS = frozenset({EventType.STATE_ALIGNMENT, EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE})


def tied(a: Draft, b: Draft, doc: Doc) -> bool:
    """Whether one event's word governs the other's in the parse."""
    one, other = doc[a.root], doc[b.root]
    return bool(one.is_ancestor(other) or other.is_ancestor(one))


def share_harm(drafts: list[Draft], doc: Doc) -> list[Draft]:
    """Give deaths and damage the actor of the attack they are tied to, and the attack its victims."""
    shared = []
    for draft in drafts:
        others = sorted((o for o in drafts if o is not draft and tied(draft, o, doc)), key=lambda o: abs(o.root - draft.root))
        if draft.type in HARMS and not draft.actor:
            giver = next((o for o in others if o.type in ATTACKS - {EventType.ASSAULT_CLASH} and o.actor), None)
            draft = draft.adding("actor", giver.actor) if giver else draft  # noqa: PLW2901
        if draft.type in TELLING and not draft.target:
            victim = next((o for o in others if o.type in HARMS - {EventType.STATE_HARM} and o.target), None)
            draft = draft.adding("target", victim.target) if victim else draft  # noqa: PLW2901
        shared.append(draft)
    return shared


def share_places(drafts: list[Draft], found: list[Circumstance], doc: Doc, lexicon: Lexicon) -> list[Draft]:
    """Places struck or held are places too; every other place of the sentence goes to all its events."""
    shared = []
    for draft in drafts:
        own = tuple(span for span in draft.target if _is_place_span(span, doc, lexicon))
        shared.append(draft.adding("place", tuple(c.span for c in found)) if draft.type not in PLACELESS else draft)
        shared[-1] = shared[-1].adding("place", own)
    return shared


def _is_place_span(span: tuple[int, int], doc: Doc, lexicon: Lexicon) -> bool:
    root = doc[span[0] : span[1]].root
    return "place" in classes(root, lexicon) and root.ent_type_ not in {"ORG", "PERSON", "NORP"}


def share_times(drafts: list[Draft], found: Iterable[Circumstance]) -> list[Draft]:
    """Every time of the sentence goes to all its events."""
    spans = tuple(c.span for c in found)
    return [draft.adding("time", spans) for draft in drafts]
