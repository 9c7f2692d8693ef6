"""Claims as lines of CSV; the columns are told in ``docs/desk-api.md``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from reportedly.model import Claim, Event, Span
from reportedly.present.plain import event_types

COLUMNS: Final = (
    *("article", "claim", "outlet", "published", "source", "source_ref", "via", "cue", "status", "polarity"),
    *("modality", "content", "content_start", "content_end", "sentence", "events", "actors", "targets"),
    *("places", "times", "materiel", "counts", "confidence"),
)


def cells(claim: Claim) -> list[Any]:
    """What a claim holds in each of them; roles are those of all its events, each word once."""
    return [
        *(claim.article, claim.id, claim.outlet, claim.published),
        *(_text(claim.source), _text(claim.source_ref), [span.text for span in claim.via], _text(claim.cue)),
        *(claim.status.value, claim.polarity.value, claim.modality.value),
        *(claim.content.text, claim.content.start, claim.content.end, claim.sentence.text),
        event_types(claim),
        *(_words(claim.events, role) for role in ("actor", "target", "place", "time", "materiel")),
        [f"{count.what.value}: {count.span.text}" for event in claim.events for count in event.counts],
        claim.confidence,
    ]


def _text(span: Span | None) -> str | None:
    return span.text if span else None


def _words(events: Iterable[Event], role: str) -> list[str]:
    return list(dict.fromkeys(span.text for event in events for span in getattr(event, role)))
