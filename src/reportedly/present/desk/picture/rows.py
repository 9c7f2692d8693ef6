"""The rows of a view of the picture, laid out in columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.present.desk.columns import Gathering, Numbers, Values, bounds, numbers
from reportedly.store.keeping import Entry

FILTERS: Final = ("outlet", "place", "party")


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows in the order of their view; ``keys`` fetch each, ``first`` and ``last`` are days by their ordinal."""

    keys: Numbers
    values: Mapping[str, Values]
    first: Numbers
    last: Numbers

    def __len__(self) -> int:
        return len(self.keys)


def laid_out(entries: Iterable[Entry]) -> Rows:
    """Lay rows out."""
    gatherings = {name: Gathering() for name in FILTERS}
    keys: list[int] = []
    days: list[tuple[int, int]] = []
    for row, each in enumerate(entries):
        keys.append(each.key)
        days.append(bounds(each.first_day, each.last_day))
        gatherings["outlet"].add(row, ((name, name) for name in each.terms["outlet"]))
        gatherings["place"].add(row, ((name, name) for name in each.terms["place"]))
        gatherings["party"].add(row, _parties(each.terms))
    return Rows(
        keys=numbers(keys),
        values={name: gathering.done() for name, gathering in gatherings.items()},
        first=numbers(first for first, _ in days),
        last=numbers(last for _, last in days),
    )


def _parties(told: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """The ids of parties; of one that nobody knows its words, in quotation marks."""
    return ((id or f"“{folded(name)}”", name) for id, name in told["actor"])
