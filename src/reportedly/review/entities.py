"""What words can be linked to: actors and places by their ids, and the names these have."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from threading import Lock

from reportedly.knowledge.actors import actors
from reportedly.knowledge.gazetteer import gazetteer
from reportedly.review.fields import JudgementError

# A gazetteer is not for several threads at once.
_LOCK = Lock()


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor or a place: its id, its name, and what tells it from others of that name."""

    id: str
    name: str
    detail: str | None


def entity(id: str) -> Entity | None:
    """Give the actor or the place with an id, ``None`` where there is none such."""
    if ":" not in id:
        known = actors().entries.get(id)
        return (
            None
            if known is None
            else Entity(id, known.name, ", ".join(filter(None, (known.kind, known.country))))
        )
    with _LOCK:
        places = gazetteer()
        place = places.entry(id)
        return None if place is None else Entity(id, place.name, ", ".join(places.chain(place)) or None)


def check(id: str) -> None:
    """Raise :class:`~reportedly.review.fields.JudgementError` where there is no actor and no place with an id."""
    if entity(id) is not None:
        return
    if ":" in id:
        raise JudgementError(f"There is no place {id!r}", remedy="See its id with: reportedly places NAME")
    near = get_close_matches(id, actors().entries, n=3)
    remedy = f"Did you mean {' or '.join(near)}?" if near else "See its id with: reportedly actors NAME"
    raise JudgementError(f"There is no actor {id!r}", remedy=remedy)


def places_named(words: str, *, countries: tuple[str, ...] = (), most: int = 3) -> tuple[Entity, ...]:
    """Give places that words may name, those of most people first."""
    with _LOCK:
        places = gazetteer()
        found = places.candidates(words, countries=countries)[:most]
        return tuple(
            Entity(each.entry.key, each.entry.name, ", ".join(places.chain(each.entry)) or None)
            for each in found
        )
