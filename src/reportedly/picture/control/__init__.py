"""Control: who is said to hold each place, day by day, with every vote.

The rule is told in ``docs/picture/control.md``: what a telling says of a place is a vote, and the votes of the last days
decide by :mod:`~reportedly.picture.control.rule` how it stands.  Nobody holds a place because a plan, a denial or a
"perhaps" says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.model import Control, Front, Grounded, Place, Vote
from reportedly.picture.control.fronts import fronts
from reportedly.picture.control.rule import WITHIN_DAYS, live, verdict
from reportedly.picture.control.spells import spells
from reportedly.picture.control.spots import key
from reportedly.picture.control.votes import votes
from reportedly.reconcile.tellings import published, tellings, when

__all__ = ["WITHIN_DAYS", "control", "spells"]


@dataclass(slots=True)
class _Told:
    """All that is told of one place."""

    votes: list[Vote] = field(default_factory=list)
    fronts: list[Front] = field(default_factory=list)


def control(
    grounded: Iterable[Grounded],
    *,
    place: str | None = None,
    ids: Collection[str] = (),
    day: date | None = None,
    within: int = WITHIN_DAYS,
) -> Iterator[Control]:
    """Who is said to hold which place: a row for each place and day of which something is said, by place, then day.

    ``place`` keeps the places so named, case, accents and articles aside, and ``ids`` those of the gazetteer's ids given.
    With ``day`` there is one row a place, as it stands on that day; where the ``within`` days up to it say nothing, it is
    unknown.  Tellings that cannot be dated have a row of their own, without a day.
    """
    for _, told in sorted(_gathered(grounded).items(), key=_by_name):
        if (place is None and not ids) or _meant(told, place, ids):
            yield from _rows(told, day, within)


def _gathered(grounded: Iterable[Grounded]) -> dict[tuple[str, ...], _Told]:
    gathered: dict[tuple[str, ...], _Told] = {}
    claims = list(grounded)
    near = _near(claims)
    for one in claims:
        of_claim = list(tellings((one,)))
        for telling in of_claim:
            for vote in votes(telling, near=near[_sentence(one)]):
                gathered.setdefault(_key(vote.place, vote), _Told()).votes.append(vote)
        for front in fronts(of_claim):
            if front.place is not None:
                gathered.setdefault(key(replace(front.place, relation=None)), _Told()).fronts.append(front)
    return _one_by_name(gathered)


def _one_by_name(gathered: dict[tuple[str, ...], _Told]) -> dict[tuple[str, ...], _Told]:
    """Of places that no gazetteer knows those of one name are one, where nothing but how much is told of where they lie differs."""
    by_name: dict[str, list[tuple[str, ...]]] = {}
    for spot in gathered:
        if spot[0] and ":" not in spot[0]:
            by_name.setdefault(spot[0], []).append(spot)
    for spots in by_name.values():
        fullest = max(spots, key=len)
        if all(fullest[: len(spot)] == spot for spot in spots):
            for spot in spots:
                if spot != fullest:
                    other = gathered.pop(spot)
                    gathered[fullest].votes.extend(other.votes)
                    gathered[fullest].fronts.extend(other.fronts)
    return gathered


def _sentence(told: Grounded) -> tuple[str, int]:
    return (told.claim.article, told.claim.sentence.start)


def _near(grounded: Iterable[Grounded]) -> dict[tuple[str, int], list[Place]]:
    """The places each sentence tells of, by any of its claims, in text order."""
    found: dict[tuple[str, int], list[Place]] = {}
    for told in grounded:
        found.setdefault(_sentence(told), []).extend(told.places)
    return {at: sorted(places, key=lambda place: place.span.start) for at, places in found.items()}


def _key(place: Place, vote: Vote) -> tuple[str, ...]:
    """A place's key; one that is told by no name is another in each report."""
    if vote.share is not None and place.id is None:
        return ("", vote.telling.claim.article, *key(place))
    return key(place)


def _by_name(item: tuple[tuple[str, ...], _Told]) -> tuple[bool, str, tuple[str, ...]]:
    """By name, places without one last."""
    spot, told = item
    return (not spot[0], folded(_shown(told).name or spot[0]), spot)


def _meant(told: _Told, words: str | None, ids: Collection[str]) -> bool:
    """Whether a place is the one asked for, by its id, its name or any words it is told by."""
    wanted = folded(words) if words else None
    return any(
        place.id in ids or (wanted and wanted in (folded(place.name or ""), folded(place.span.text)))
        for place in _places(told)
    )


def _rows(told: _Told, day: date | None, within: int) -> Iterator[Control]:
    where = _shown(told)
    votes = sorted(_once(told.votes), key=_order)
    days = [day] if day else _days(told)
    for one in days:
        counted = live(votes, one, within)
        found = verdict(counted, one)
        near = tuple(front for front in _fronts(told) if _front_day(front) == one)
        yield Control(where, one, found.hold, found.holder, tuple(counted), near, found.reasons)


def _days(told: _Told) -> list[date | None]:
    """The days of which something is said, those that cannot be dated last."""
    days = {vote.latest for vote in told.votes} | {_front_day(front) for front in told.fronts}
    dated = sorted(day for day in days if day is not None)
    return [*dated, None] if None in days else [*dated]


def _front_day(front: Front) -> date | None:
    return when(front.telling)[1] or published(front.telling)


def _once(votes: Iterable[Vote]) -> Iterator[Vote]:
    """Each vote once: a place that its telling names twice votes once."""
    seen: dict[tuple[str, ...], Vote] = {}
    for vote in sorted(votes, key=_order):
        party = "" if vote.party is None else vote.party.id or vote.party.span.text
        seen.setdefault((vote.telling.id, vote.change, party, vote.share or ""), vote)
    yield from seen.values()


def _order(vote: Vote) -> tuple[str, str, str, int, int]:
    """The newest last; of a day by report, so that the order they came in does not matter."""
    at = vote.party.span.start if vote.party else -1
    return (str(vote.latest or ""), vote.telling.id, vote.change, at, vote.place.span.start)


def _fronts(told: _Told) -> list[Front]:
    """Each front once, however many claims its words stand in."""
    seen: dict[tuple[str, int], Front] = {}
    for front in sorted(told.fronts, key=lambda front: front.telling.id):
        seen.setdefault((front.telling.claim.article, front.words.start), front)
    return list(seen.values())


def _places(told: _Told) -> Sequence[Place]:
    return [vote.place for vote in told.votes] + [
        front.place for front in told.fronts if front.place is not None
    ]


def _shown(told: _Told) -> Place:
    """The place as a row shows it: by the naming known best.  What lies near it tells no coordinates of its own."""
    named = [vote.place for vote in told.votes]
    if not named:
        near = min(_places(told), key=_known)
        return replace(
            near, relation=None, lat=None, lon=None, radius_km=None, geo_precision=None, where_prec=None
        )
    return min(named, key=_known)


def _known(place: Place) -> tuple[float, str, int]:
    return (-place.confidence, place.span.text, place.span.start)
