"""``/api/suggest``: actors and places by the beginning of a name, to link words with."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Annotated, Final

from fastapi import APIRouter, Query
from pydantic import BaseModel

from reportedly.knowledge.actors import Actors, actors
from reportedly.knowledge.gazetteer import gazetteer
from reportedly.knowledge.gazetteer.entries import Candidate
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.present.desk.maker import Maker

# More are not looked through while somebody types on.
_MOST: Final = 10
# One letter begins tens of thousands of names.
_LEAST: Final = 2
# By the beginning of GeoNames' feature code, the longest that fits.
_KINDS: Final = {
    "A.PCL": "state",
    "A.ADM1": "first-order division",
    "A.ADM2": "second-order division",
    "A.": "division",
    "P.PPLC": "capital",
    "P.": "town",
    "S.AIR": "airfield",
    "H.": "water",
    "L.CONT": "continent",
    "L.": "region",
    "R.": "road",
    "T.": "landscape",
}
# The gazetteer is not for several threads at once.
_ALONE: Final = Lock()


class Suggestion(BaseModel):
    """A party or a place that a name may mean: its id, what it is, and what tells it from others of the name."""

    id: str
    name: str
    kind: str
    detail: str


Beginning = Annotated[str, Query(description="The beginning of a name, two letters at least", max_length=200)]


def api(maker: Maker) -> APIRouter:
    """Answer from the packs of actors and the gazetteer, places of countries that ``maker``'s incidents are in first."""
    routes = APIRouter(prefix="/api/suggest", tags=["suggest"])

    @routes.get("/actors", summary="Actors by the beginning of a name")
    def of_actors(q: Beginning = "") -> list[Suggestion]:
        """Name at most ten actors with a name, or a word of one, that begins so; words that judge are nobody's name."""
        words = folded(q)
        return _actors(words) if len(words) >= _LEAST else []

    @routes.get("/places", summary="Places by the beginning of a name")
    def of_places(q: Beginning = "") -> list[Suggestion]:
        """Name at most ten places with a name that begins so.

        Those in countries that incidents of the casebook are in come first, then those so named, then those with most people.
        """
        words = folded(q)
        if len(words) < _LEAST:
            return []
        with _ALONE:
            known = gazetteer()
            there = known.alpha2(maker.countries())
            return [_place(one) for one in known.beginning(words, limit=_MOST, countries=there)]

    return routes


def _actors(words: str) -> list[Suggestion]:
    known = actors()
    best: dict[str, tuple[int, str, str]] = {}
    for name, text, id in _names():
        rank = _rank(words, name)
        if rank is not None and (id not in best or (rank, name) < best[id][:2]):
            best[id] = (rank, name, text)
    ranked = sorted(best.items(), key=lambda item: (item[1][0], len(item[1][1]), item[1][1], item[0]))
    return [_actor(known, id, by) for id, (_, _, by) in ranked[:_MOST]]


def _rank(words: str, name: str) -> int | None:
    """0 for the name itself, 1 where it begins so, 2 where a word of it does."""
    if name == words:
        return 0
    if name.startswith(words):
        return 1
    return 2 if f" {words}" in name else None


@cache
def _names() -> tuple[tuple[str, str, str], ...]:
    """Every name, folded and as written, and whose it is; the packs are read once, too."""
    return tuple(
        (folded(text), text, entry.id)
        for entry in actors().entries.values()
        for text in dict.fromkeys((entry.name, *entry.names))
    )


def _actor(known: Actors, id: str, by: str) -> Suggestion:
    entry = known.entries[id]
    state = known.states.get(entry.country) if entry.country else None
    told = (state.name if state else entry.country, f"“{by}”" if by != entry.name else None)
    return Suggestion(id=id, name=entry.name, kind=entry.kind.value, detail=" · ".join(filter(None, told)))


def _place(one: Candidate) -> Suggestion:
    entry = one.entry
    kind = max((each for each in _KINDS if entry.feature.startswith(each)), key=len, default=None)
    lies_in = ", ".join(name for name in reversed(gazetteer().chain(entry)) if name != entry.name)
    by = "" if folded(entry.name).startswith(one.matched) else f"“{one.matched}”"
    return Suggestion(
        id=entry.key,
        name=entry.name,
        kind=_KINDS[kind] if kind else "place",
        detail=" · ".join(filter(None, (lies_in, by))),
    )
