"""One speaker: what its words, an earlier naming, its party and its outlet tell together."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.knowledge.outlets import Outlets
from reportedly.knowledge.voices import Acts
from reportedly.model import Actor, Reason, Span, Speaker, SpeakerKind
from reportedly.resolve.speakers.hearing import Heard, hear, settled
from reportedly.resolve.speakers.parties import TAKEN_OVER, party

_LEADING = re.compile(r"^(?:the|a|an|another|one|some)\s+", re.IGNORECASE)
_BODIES = frozenset(
    [
        SpeakerKind.PARTY,
        SpeakerKind.MONITOR,
        SpeakerKind.INTERNATIONAL_ORGANISATION,
        SpeakerKind.AGENCY,
        SpeakerKind.MEDIA,
        SpeakerKind.MEDICAL,
        SpeakerKind.AID_WORKER,
    ]
)

# Kinds of voices that speak for no party to a conflict.
_OWN_VOICES = frozenset(
    [
        SpeakerKind.MONITOR,
        SpeakerKind.INTERNATIONAL_ORGANISATION,
        SpeakerKind.AID_WORKER,
        SpeakerKind.MEDICAL,
        SpeakerKind.WITNESS,
        SpeakerKind.ACTIVIST,
        SpeakerKind.ANALYST,
    ]
)


def speaker(span: Span, *, reference: Span | None, actor: Actor | None, outlets: Outlets) -> Speaker:
    """Tell what kind of voice a source is, who it is, and which outlet where it is one.

    ``reference`` is the fullest earlier naming ("he", "the group" ← "the … Observatory"), ``actor`` the party the words
    resolve to.  Whoever is not named is told by kind and left without a person; what the words do not tell is
    ``UNKNOWN``.
    """
    own = hear(span.text, actor=actor, outlets=outlets)
    fuller = None if reference is None or reference.text == span.text else reference
    if fuller is not None:
        own = _referred(own, hear(fuller.text, actor=actor, outlets=outlets), fuller.text)
    kind = own.kind or SpeakerKind.UNKNOWN
    open_ = () if own.kind else (Reason("nothing tells what kind of voice it is", 0.0),)
    return Speaker(
        span=span,
        kind=kind,
        name=_name(own, span, fuller),
        actor=_party(actor, kind),
        outlet=own.outlet.id if own.outlet else None,
        reasons=(*own.reasons, *open_),
    )


def _party(actor: Actor | None, kind: SpeakerKind) -> Actor | None:
    """The party it speaks for; none where the words tell a voice of its own ("the Britain-based monitor")."""
    if actor is None or not (actor.id or actor.kind):
        return None
    return None if kind in _OWN_VOICES and party(actor, body=True)[0] is SpeakerKind.PARTY else actor


def _referred(own: Heard, told: Heard, words: str) -> Heard:
    """A phrase with the naming it stands for: its own words go before, where they tell anything."""
    why = Reason(f"it stands for “{words}”", TAKEN_OVER)
    kept = replace(own, outlet=own.outlet or told.outlet, is_outlet=own.is_outlet or told.is_outlet)
    if told.kind in (None, SpeakerKind.UNKNOWN):
        return replace(kept, named=own.named or told.named)
    silent = own.kind in (None, SpeakerKind.UNKNOWN, SpeakerKind.PERSON) or own.pronoun or own.general
    # A surname that is known by whom it speaks for, and a naming that tells the office.
    surname = own.head is None and told.acts in (Acts.OFFICE, Acts.RANK, Acts.SELF)
    if silent or surname:
        return replace(told, outlet=kept.outlet, reasons=(why, *told.reasons))
    if own.acts in (Acts.OFFICE, Acts.RANK, Acts.SOURCE, Acts.PAPER) and own.body is None:
        if told.kind in _BODIES and told.acts is not Acts.SELF:
            kind = settled(own.acts, own.own, told.kind, person=own.person or told.person)
        else:
            kind = told.kind
        return replace(kept, kind=kind, is_outlet=False, reasons=(*own.reasons, why, *told.reasons))
    return kept


def _name(own: Heard, span: Span, reference: Span | None) -> str | None:
    """Who it is by the fullest naming; ``None`` where nobody is named."""
    if own.is_outlet and own.outlet is not None:
        return own.outlet.name
    if reference is not None:
        return _LEADING.sub("", reference.text)
    return _LEADING.sub("", span.text) if own.named else None
