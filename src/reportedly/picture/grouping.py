"""What makes two tellings one row: the same words or ids for who, where and when.  Nothing is guessed to be the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from reportedly.model import Actor, Count, Place, Telling, Use
from reportedly.picture.phrases import folded
from reportedly.reconcile.tellings import happened_at, when

Row = TypeVar("Row")
Key = tuple[Hashable, ...]
# Days that nothing bounds come last.
_LAST = date.max


def who_key(actors: Iterable[Actor]) -> frozenset[str]:
    """What tells parties apart: ids, and the words of those that have none."""
    return frozenset(actor.id or folded(actor.span.text) for actor in actors)


def where_key(place: Place | None) -> Hashable:
    """What tells places apart: the gazetteer's id with what sets the place off, or the words."""
    if place is None:
        return None
    return (place.id, place.relation) if place.id else folded(place.span.text)


def when_key(telling: Telling) -> Hashable:
    """The days; where no day is told, the article: two reports without a day are never held to mean one."""
    days = when(telling)
    return days if any(days) else telling.claim.article


def grouped(
    keyed: Iterable[tuple[Key, Row]], *, tellings: Callable[[Row], tuple[Telling, ...]]
) -> Iterator[tuple[Row, ...]]:
    """Bring rows of one key together, each group and the groups in the order of their tellings' ids."""

    def order(row: Row) -> tuple[str, ...]:
        return tuple(telling.id for telling in tellings(row))

    groups: dict[Key, list[Row]] = {}
    for key, row in keyed:
        groups.setdefault(key, []).append(row)
    for rows in sorted(
        (sorted(rows, key=order) for rows in groups.values()), key=lambda rows: order(rows[0])
    ):
        yield tuple(rows)


def together(groups: Iterable[tuple[Telling, ...]]) -> tuple[Telling, ...]:
    """Every telling once, in the order of their ids."""
    found = {telling.id: telling for group in groups for telling in group}
    return tuple(found[id] for id in sorted(found))


def each_count(counts: Iterable[Count]) -> tuple[Count, ...]:
    """Counts without those that say the same of the same: ``at least 12 men`` stands once though two reports have it."""
    found: dict[Hashable, Count] = {}
    for count in counts:
        who = folded(count.who.text) if count.who else None
        found.setdefault((count.min, count.max, count.what, who), count)
    return tuple(found.values())


def each_word(words: Iterable[str]) -> tuple[str, ...]:
    """Words in alphabetical order, each once."""
    return tuple(sorted(set(words)))


def by_day(earliest: date | None, latest: date | None) -> tuple[date, date]:
    """The order of days: the first known bound, then the last; without either, last of all."""
    return (earliest or latest or _LAST, latest or _LAST)


def named_places(telling: Telling) -> tuple[Place, ...]:
    """The places a telling names for its event, without areas that another of them lies in.

    Where it names none that is known, the one it happened at, or the words.
    """
    literal = [place for place in telling.places if place.use is Use.LITERAL]
    known = [place for place in literal if place.id]
    within = {name for place in known for name in place.admin}
    exact = [place for place in known if len(known) == 1 or not _an_area(place, within)]
    if not exact and (place := happened_at(telling)) is not None:
        return (place,)
    found: dict[Hashable, Place] = {where_key(place): place for place in exact}
    return tuple(found.values())


def _an_area(place: Place, names: set[str]) -> bool:
    return place.name in names and (place.feature or "").startswith("A")
