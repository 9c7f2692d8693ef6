"""The rows of a view of the picture, laid out in columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.present.desk.columns import Numbers, Values, bounds, numbers, values
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
    rows = list(entries)
    told = [each.terms for each in rows]
    days = [bounds(each.first_day, each.last_day) for each in rows]
    return Rows(
        keys=numbers(each.key for each in rows),
        values={
            "outlet": values(((name, name) for name in each["outlet"]) for each in told),
            "place": values(((name, name) for name in each["place"]) for each in told),
            "party": values(map(_parties, told)),
        },
        first=numbers(first for first, _ in days),
        last=numbers(last for _, last in days),
    )


def _parties(told: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """The ids of parties; of one that nobody knows its words, in quotation marks."""
    return ((id or f"“{folded(name)}”", name) for id, name in told["actor"])
