"""What was made of a casebook – its incidents, the rows of the picture – as the desk holds it to answer from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from reportedly import picture
from reportedly.knowledge.actor_index import NameKind
from reportedly.knowledge.actors import actors
from reportedly.model import Grounded, Incident
from reportedly.present.desk.incidents.asked import IncidentFilters
from reportedly.present.desk.incidents.finding import Finding, finding
from reportedly.present.desk.incidents.lists import ordered
from reportedly.present.desk.incidents.summary import terms
from reportedly.present.desk.incidents.table import Mask, Numbers, Table, table
from reportedly.reconcile import incidents as reconciled
from reportedly.run.grounding import ground
from reportedly.run.reconciling import accounts_found
from reportedly.store import Casebook, Query


@dataclass
class Made:
    """One making, read only."""

    where: str | Path
    at: str
    told: Sequence[Grounded]
    incidents: Sequence[Incident]
    _orders: dict[str, Numbers] = field(default_factory=dict)
    _rows: dict[str, Sequence[Any]] = field(default_factory=dict)

    @cached_property
    def table(self) -> Table:
        """Its incidents, laid out."""
        return table(map(terms, self.incidents))

    def order(self, sort: str) -> Numbers:
        """Its rows in an order."""
        if sort not in self._orders:
            self._orders[sort] = ordered(self.table, sort)
        return self._orders[sort]

    def finding(self, asked: IncidentFilters) -> Finding:
        """What a question finds of its incidents."""
        return finding(asked, self.table, searched=self._searched, meant=meant)

    def _searched(self, text: str) -> Mask:
        found = np.zeros(len(self.table), dtype=np.bool_)
        for claim in accounts_found(self.where, Query(text=text)):
            found[list(self.table.claim_row.get(claim, ()))] = True
        return found

    def rows(self, view: str) -> Sequence[Any]:
        """The rows of a view of the picture."""
        if view not in self._rows:
            self._rows[view] = tuple(_VIEWS[view](self))
        return self._rows[view]


def _coverage(made: Made) -> Iterable[Any]:
    with Casebook.open(made.where, create=False) as casebook:
        return list(picture.coverage(casebook.articles()))


_VIEWS: Mapping[str, Callable[[Made], Iterable[Any]]] = {
    "control": lambda made: picture.control(made.told),
    "alignment": lambda made: picture.alignment(made.told),
    "losses": lambda made: picture.losses(made.told, incidents=made.incidents),
    "breaches": lambda made: picture.breaches(made.told),
    "weekly": lambda made: picture.weekly(made.told),
    "agreements": lambda made: picture.agreements(made.told),
    "naming": lambda made: picture.naming(made.told),
    "coverage": _coverage,
    "posture": lambda made: picture.posture(made.told),
    "harm": lambda made: picture.harm(made.told),
    "governance": lambda made: picture.governance(made.told),
    "statements": lambda made: picture.statements(made.told),
}


def meant(name: str) -> Iterable[str]:
    """The ids of the parties so named; a word that judges is nobody's name."""
    return {each.of for each in actors().named(name) if each.kind is NameKind.NAME}


class Maker:
    """Makes what the desk answers from when it is first asked for."""

    def __init__(self, where: str | Path) -> None:
        self._where = where
        self._lock = Lock()
        self._made: Made | None = None

    def made(self) -> Made:
        """What was made last."""
        with self._lock:
            if self._made is None:
                told = list(ground(self._where, Query()))
                at = datetime.now(UTC).isoformat(timespec="seconds")
                self._made = Made(self._where, at, told, list(reconciled(told)))
            return self._made
