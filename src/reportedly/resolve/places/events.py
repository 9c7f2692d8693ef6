"""Of the places of an event, the one where it happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.model import Place, Reason, Span, Use

# An event that names no place took place where the sentence before put its own only if nothing comes between ...
NEXT = 1
# ... and is then surer by the words that tie it to what was said: a share of the earlier place's confidence.
TIED = 0.7
# Two areas agree where one's middle lies in the other, with this to spare for centres that are only about right.
SPARE_KM = 5.0
# A name has a capital: "al-Nairab" is a place of its own, "the town" is not.
_NAME = re.compile(r"\b[A-Z]")


def event_place(
    own: Sequence[Place],
    *,
    trigger: Span,
    before: Sequence[tuple[int, Place]] = (),
    tied: bool = False,
) -> Place | None:
    """Where an event happened: the most exact of its places that agrees with its others, or one inherited.

    ``own`` are the resolved places of the event itself, ``before`` those of earlier events with how many sentences back
    they stand (0: the same sentence), the nearest first.  Of several of its own, one that acts ("Ankara") does not count;
    among the rest the most exact wins that lies in all the wider ones, or in most; where two equally exact ones are far
    apart, the one nearer to the trigger.  An event without a place of its own takes the last literal one of the same
    sentence or of the sentence before, and only where the words tie the two (``tied``: "there", "the attack", "both");
    it is then marked inherited; one whose own place has a name that nobody knows takes none.  ``None`` where the text does
    not tell.
    """
    literal = [place for place in own if place.use is Use.LITERAL and place.lat is not None]
    if literal:
        return _most_exact(literal, trigger)
    if any(place.use is Use.LITERAL and _NAME.search(place.span.text) for place in own):
        return None
    for back, place in before:
        near = back == 0 or (back <= NEXT and tied)
        if near and place.use is Use.LITERAL and place.lat is not None and not place.inherited:
            why = Reason(
                "taken over from " + ("the same sentence" if back == 0 else "the sentence before"), 0.0
            )
            return replace(
                place,
                inherited=True,
                confidence=round(TIED * place.confidence, 3),
                reasons=(*place.reasons, why),
            )
    return None


def _most_exact(literal: Sequence[Place], trigger: Span) -> Place:
    def rank(place: Place) -> tuple[int, float, float, int]:
        agreeing = sum(_agree(place, other) for other in literal if other is not place)
        gap = max(place.span.start - trigger.end, trigger.start - place.span.end, 0)
        return -agreeing, place.radius_km or 0.0, -place.confidence, gap

    best = min(literal, key=rank)
    others = [other for other in literal if other is not best and _agree(best, other)]
    if not others:
        return best
    told = ", ".join(dict.fromkeys(other.span.text for other in others))
    return replace(
        best, reasons=(*best.reasons, Reason(f"the most exact of its places, in or by {told}", 0.0))
    )


def _agree(one: Place, other: Place) -> bool:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    away = distance_km(one.lat, one.lon, other.lat, other.lon)
    return away <= max(one.radius_km or 0.0, other.radius_km or 0.0) + SPARE_KM
