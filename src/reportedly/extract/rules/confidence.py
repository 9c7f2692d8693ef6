"""Confidence of a claim: how often claims found in the same way were right."""

from __future__ import annotations

from reportedly.extract.rules.drafts import Draft
from reportedly.knowledge.confidence import claim_precision
from reportedly.model import EventType


def way_found(draft: Draft, *, carried: bool) -> str:
    """How a claim was found, as ``knowledge/confidence.yaml`` names it."""
    if all(mention.type is EventType.OTHER for mention in draft.mentions):
        return "other"
    if carried:
        return "carried"
    if draft.attribution is None:
        return "stated"
    return f"{draft.attribution.rule}-nested" if draft.outer else draft.attribution.rule


def claim_confidence(draft: Draft, *, carried: bool) -> float:
    """A probability in [0, 1] that the claim stands in the text as coded: content, source and status."""
    measured = claim_precision()
    way = way_found(draft, carried=carried)
    return measured.get(way, measured.get(way.removesuffix("-nested"), measured["unseen"]))
