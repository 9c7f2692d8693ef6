"""All incidents of a making, laid out in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from reportedly.knowledge.actor_states import states
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.present.desk.columns import (
    NO_DAY,
    Gathering,
    Mask,
    Measures,
    Numbers,
    Values,
    bounds,
    measures,
    numbers,
)
from reportedly.present.rows import where_in_words
from reportedly.store.keeping import Entry

FACETS: Final = ("type", "country", "place", "actor", "outlet", "camp", "standing", "grade", "source")

Pairs = Iterable[tuple[str, str]]
# Where an incident is, as ``Where`` of the answers has it.
Spot = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """Incidents in the order they were made in; ``keys`` fetch the rest of each.

    ``first`` and ``last`` are days by their ordinal; ``dead`` and ``dead_high`` are -1 where no number is told, ``spot`` is -1
    where no place is.
    """

    ids: tuple[str, ...]
    row: Mapping[str, int]
    keys: Numbers
    values: Mapping[str, Values]
    first: Numbers
    last: Numbers
    accounts: Numbers
    outlets: Numbers
    origins: Numbers
    dead: Numbers
    dead_high: Numbers
    spots: tuple[Spot, ...]
    spot: Numbers
    lat: Measures
    lon: Measures
    radius: Measures

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def dated(self) -> Mask:
        """Which rows have a day."""
        dated: Mask = self.first != NO_DAY
        return dated


def table(entries: Iterable[Entry]) -> Table:
    """Lay incidents out; what each is found by is let go at once, as all of it is some 5 kB an incident."""
    gatherings = {name: Gathering() for name in FACETS}
    columns: dict[str, list[int]] = {name: [] for name in (*_COLUMNS, "key", "first", "last", "spot")}
    ids: list[str] = []
    spots: dict[tuple[object, ...], int] = {}
    shown: list[Spot] = []
    for row, each in enumerate(entries):
        told = each.terms
        ids.append(each.id)
        for name, gathering in gatherings.items():
            gathering.add(row, _READ[name](told))
        for name, read in _COLUMNS.items():
            columns[name].append(read(told))
        first, last = bounds(each.first_day, each.last_day)
        own = {"key": each.key, "first": first, "last": last, "spot": _spot(told["place"], spots, shown)}
        for name, value in own.items():
            columns[name].append(value)
    laid = {name: numbers(column) for name, column in columns.items()}
    return Table(
        ids=tuple(ids),
        row={id: row for row, id in enumerate(ids)},
        keys=laid.pop("key"),
        values={name: gathering.done() for name, gathering in gatherings.items()},
        spots=tuple(shown),
        lat=measures(place["lat"] for place in shown),
        lon=measures(place["lon"] for place in shown),
        radius=measures(place["radius_km"] for place in shown),
        **laid,
    )


def _known(told: Iterable[int | None]) -> int:
    """The first of some numbers that is told; -1 where none is."""
    return next((number for number in told if number is not None), -1)


def _spot(place: Spot | None, known: dict[tuple[object, ...], int], shown: list[Spot]) -> int:
    """The number of a place; -1 for none.  Two are one where name, offset, point and radius are."""
    if place is None:
        return -1
    told = place["id"] or folded(place["text"])
    key = (told, folded(place["relation"] or ""), place["lat"], place["lon"], place["radius_km"])
    if key not in known:
        known[key] = len(shown)
        shown.append(place)
    return known[key]


def _place(told: Mapping[str, Any]) -> Pairs:
    place = told["place"]
    if place is None:
        return ()
    name = where_in_words(place["name"], place["text"], place["relation"])
    return ((name, name),)


def _country(told: Mapping[str, Any]) -> Pairs:
    code = told["place"] and told["place"]["country"]
    if not code:
        return ()
    state = states().get(code)
    return ((code, state.name if state else code),)


def _same(told: Iterable[str]) -> Pairs:
    return ((value, value) for value in told)


_READ: Final[Mapping[str, Callable[[Mapping[str, Any]], Pairs]]] = {
    "type": lambda told: _same([told["type"]]),
    "country": _country,
    "place": _place,
    "actor": lambda told: ((key, name) for key, name in told["actors"]),
    "outlet": lambda told: _same(told["outlets"]),
    "camp": lambda told: _same(told["camps"]),
    "standing": lambda told: _same(told["standing"]),
    "grade": lambda told: _same([told["grade"]] if told["grade"] else []),
    "source": lambda told: ((key, name) for key, name in told["sources"]),
}
_COLUMNS: Final[Mapping[str, Callable[[Mapping[str, Any]], int]]] = {
    "accounts": lambda told: int(told["accounts"]),
    "outlets": lambda told: len(told["outlets"]),
    "origins": lambda told: int(told["origins"]),
    "dead": lambda told: _known(told["dead"]),
    "dead_high": lambda told: _known(told["dead"][1:]),
}
