"""What was made of a casebook – its incidents, the rows of the picture – as the desk holds it to answer from.

A making never changes, so that what is laid out of it is laid out once; a newer one takes its place as a whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TypeVar

import numpy as np

from reportedly.knowledge.actor_index import NameKind
from reportedly.knowledge.actors import actors
from reportedly.present.desk.columns import Mask, Numbers
from reportedly.present.desk.faults import StatusError
from reportedly.present.desk.incidents.asked import IncidentFilters
from reportedly.present.desk.incidents.finding import Finding, finding
from reportedly.present.desk.incidents.lists import ordered
from reportedly.present.desk.incidents.table import Table, table
from reportedly.present.desk.picture.asked import PictureFilters
from reportedly.present.desk.picture.places import Place, over_time, places
from reportedly.present.desk.picture.rows import Rows, laid_out
from reportedly.present.desk.picture.strips import AllStrips, strips
from reportedly.store import Casebook, Making, Query
from reportedly.store.keeping import Entry

Columns = TypeVar("Columns")

# Texts searched for of late: facets, timeline, map and list of one question ask for the same.
_TEXTS = 64


class Made:
    """One making, read only; what is asked of it is laid out when it is first asked for."""

    def __init__(self, where: str | Path, casebook: Casebook, making: Making) -> None:
        self.where = where
        self.making = making
        self.casebook = casebook
        self._lock = Lock()
        self._table: Table | None = None
        self._orders: dict[str, Numbers] = {}
        self._rows: dict[str, Rows] = {}
        self._places: tuple[Place, ...] | None = None
        self._over_time: dict[int, str] = {}
        self._strips: AllStrips | None = None
        self._found = lru_cache(maxsize=_TEXTS)(self._search)

    @property
    def table(self) -> Table:
        """Its incidents."""
        with self._lock:
            if self._table is None:
                self._table = self._laid_out("incident", table)
            return self._table

    def order(self, sort: str) -> Numbers:
        """Its incidents' rows in an order."""
        told = self.table
        # Made twice where two ask at once, to the same end.
        if sort not in self._orders:
            self._orders[sort] = ordered(told, sort)
        return self._orders[sort]

    def finding(self, asked: IncidentFilters) -> Finding:
        """What a question finds of its incidents; raises :class:`ReportedlyError` for what cannot be asked."""
        told = self.table
        return finding(
            asked, told, searched=lambda text: self._having("incident", told.keys, text), meant=meant
        )

    def rows(self, view: str) -> Rows:
        """The rows of a view of the picture."""
        with self._lock:
            if view not in self._rows:
                self._rows[view] = self._laid_out(view, laid_out)
            return self._rows[view]

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that control is told of, each with how it stands over time."""
        with self._lock:
            if self._places is None:
                self._places = self._laid_out("spells", places)
            return self._places

    @property
    def strips(self) -> AllStrips:
        """The days of control, by place."""
        with self._lock:
            if self._strips is None:
                self._strips = self._laid_out("control", strips)
            return self._strips

    def over_time(self, there: Sequence[Place]) -> list[str]:
        """How places stand over time, each as JSON: put together once, as each spell brings all its votes along."""
        new = [place for place in there if place.spells[0].key not in self._over_time]
        told = self.told(np.array([spell.key for place in new for spell in place.spells], dtype=np.int64))
        for place in new:
            self._over_time[place.spells[0].key] = json.dumps(
                over_time(list(islice(told, len(place.spells))))
            )
        return [self._over_time[place.spells[0].key] for place in there]

    def picked(self, view: str, asked: PictureFilters) -> Finding:
        """What a question finds of a view's rows; raises likewise."""
        rows = self.rows(view)
        masks = asked.masks(rows, searched=lambda text: self._having(view, rows.keys, text), meant=meant)
        return Finding(len(rows), masks)

    def summaries(self, keys: Numbers) -> list[str]:
        """Incidents as rows of a list, each as JSON."""
        return list(self.casebook.keeping.summaries(keys.tolist()))

    def listed(self, keys: Numbers) -> Iterator[str]:
        """Rows of the picture in brief where they rest on many claims, each as JSON."""
        return self.casebook.keeping.listed(keys.tolist())

    def told(self, keys: Numbers) -> Iterator[str]:
        """Incidents or rows in full, each as JSON."""
        return self.casebook.keeping.told(keys.tolist())

    def one(self, id: str, key: int) -> tuple[str, str, str]:
        """An incident in full, as a row of a list and slot by slot, each as JSON."""
        keeping = self.casebook.keeping
        beside = keeping.keys(self.making.key, "compared", [id])
        (told,), (summary,) = keeping.told([key]), keeping.summaries([key])
        (compared,) = keeping.told([beside[id]])
        return told, summary, compared

    def of_article(self, article: str) -> dict[str, list[str]]:
        """The incidents that each claim of an article is an account of."""
        return self.casebook.keeping.of_article(self.making.key, "incident", article)

    def _laid_out(self, view: str, lay: Callable[[Iterable[Entry]], Columns]) -> Columns:
        # What another version of the program kept may lack a view, or have it in another form.
        if view not in self.making.counts:
            raise _outdated()
        try:
            return lay(self.casebook.keeping.entries(self.making.key, view))
        except (LookupError, TypeError, ValueError) as error:
            raise _outdated() from error

    def _having(self, view: str, keys: Numbers, text: str) -> Mask:
        """The rows that rest on a claim with words that are searched for; keys are in order as rows are."""
        return np.isin(keys, self._found(view, text))

    def _search(self, view: str, text: str) -> Numbers:
        found = self.casebook.keeping.found(self.making.key, view, Query(text=text))
        return np.array(found, dtype=np.int64)


def meant(name: str) -> Iterable[str]:
    """The ids of the parties so named; a word that judges is nobody's name."""
    return {each.of for each in actors().named(name) if each.kind is NameKind.NAME}


def _outdated() -> StatusError:
    return StatusError(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "What is kept of this casebook was made by another version",
        remedy="Have it made anew: reportedly reconcile, or POST /api/kept",
    )
