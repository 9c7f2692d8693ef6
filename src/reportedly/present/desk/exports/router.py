"""``/api/export``: everything that the filters of a list find, as a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain, islice
from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse

from reportedly.errors import ReportedlyError
from reportedly.present.codings import coded, columns
from reportedly.present.desk.exports import claims as as_claims
from reportedly.present.desk.exports import incidents as as_incidents
from reportedly.present.desk.exports import rows as as_rows
from reportedly.present.desk.exports.cells import lines
from reportedly.present.desk.exports.incidents import array, collection
from reportedly.present.desk.faults import REFUSED
from reportedly.present.desk.filters import Filters
from reportedly.present.desk.incidents.asked import IncidentFilters, Sort
from reportedly.present.desk.made import Made
from reportedly.present.desk.maker import Maker
from reportedly.present.desk.picture.asked import PictureFilters
from reportedly.present.desk.picture.router import ADDRESSES, unknown
from reportedly.present.desk.review.shelf import Shelf
from reportedly.present.desk.team.people import Asking
from reportedly.present.record import to_json
from reportedly.run.keeping import VIEWS, KeptRows, newest
from reportedly.store import Casebook

TYPES: Final = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "jsonl": "application/x-ndjson",
    "geojson": "application/geo+json",
}
# Rows are read from the casebook by so many while others are on their way.
_BATCH: Final = 200
_FILE: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The file.", "content": {name.partition(";")[0]: {} for name in TYPES.values()}},
    400: REFUSED[400],
    404: REFUSED[404],
    503: REFUSED[503],
}


class ExportedIncidents(IncidentFilters):
    """The same, in an order; ``as`` has them as records in the columns of a data set that codes events."""

    sort: Sort = "-day"
    scheme: Annotated[Literal["acled", "ucdp"] | None, Query(alias="as")] = None


def router(maker: Maker, casebook: Casebook, shelf: Shelf, *, coders: int = 1) -> APIRouter:
    """Answer from what ``maker`` made, claims from ``casebook``, found by what ``shelf`` has people decide of them."""
    routes = APIRouter(
        prefix="/api/export", tags=["export"], responses=_FILE, default_response_class=StreamingResponse
    )

    @routes.get("/incidents.{form}", summary="Incidents as a file")
    def incidents(
        form: Literal["csv", "json", "jsonl", "geojson"], filters: Annotated[ExportedIncidents, Query()]
    ) -> StreamingResponse:
        """Give all incidents that the filters find: with every account in JSON, a line or feature each in CSV and GeoJSON."""
        made = maker.made()
        order = made.order(filters.sort)
        keys = made.table.keys[order[made.finding(filters).found()[order]]].tolist()
        name = "incidents" if filters.scheme is None else f"incidents-{filters.scheme}"
        if filters.scheme is not None:
            return _sent(
                _coded(made, keys, filters.scheme, form), name=name, form=form, day=made.making.made_at
            )
        return _sent(_incidents(made, keys, form), name=name, form=form, day=made.making.made_at)

    @routes.get("/claims.{form}", summary="Claims as a file")
    def claims(
        form: Literal["csv", "json", "jsonl"], filters: Annotated[Filters, Query()], person: Asking
    ) -> StreamingResponse:
        """Give all claims that the filters find: in JSON each is the record."""
        query = filters.query()
        casebook.count(query)  # what cannot be asked is refused before anything is sent
        found = casebook.claims(query, overlay=shelf.holding(person, coders=coders).overlay)
        if form == "csv":
            written = lines(as_claims.COLUMNS, map(as_claims.cells, found))
        else:
            written = _as_json(map(to_json, found), form)
        return _sent(written, name="claims", form=form, day=datetime.now(UTC).isoformat())

    @routes.get("/picture/{view:path}.{form}", summary="Rows of a view of the picture as a file")
    def rows(
        view: str, form: Literal["csv", "json", "jsonl"], filters: Annotated[PictureFilters, Query()]
    ) -> StreamingResponse:
        """Give all rows of a view that the filters find, each with the claims it rests on."""
        if view not in ADDRESSES:
            raise unknown(view)
        made, kept = maker.made(), ADDRESSES[view]
        keys = made.rows(kept).keys[made.picked(kept, filters).found()]
        kind = VIEWS[kept]
        if form == "csv":
            cells = (as_rows.cells(kind, json.loads(told)) for told in made.told(keys))
            written = lines(as_rows.columns(kind), cells)
        else:
            written = _as_json(made.told(keys), form)
        return _sent(written, name=view.replace("/", "-"), form=form, day=made.making.made_at)

    return routes


def _incidents(made: Made, keys: list[int], form: str) -> Iterator[str]:
    keeping = made.casebook.keeping
    if form in ("json", "jsonl"):
        return _as_json(keeping.told(keys), form)
    told = (
        (json.loads(summary), claims)
        for some in _batches(keys)
        for summary, claims in zip(keeping.summaries(some), keeping.claims(some), strict=True)
    )
    if form == "geojson":
        return collection(as_incidents.feature(summary, claims) for summary, claims in told)
    cells = (as_incidents.properties(summary, claims) for summary, claims in told)
    return lines(as_incidents.COLUMNS, ([each[name] for name in as_incidents.COLUMNS] for each in cells))


def _coded(made: Made, keys: list[int], scheme: str, form: str) -> Iterator[str]:
    if form == "geojson":
        raise ReportedlyError(
            f"A coding as {scheme} has rows, and no features",
            remedy="Ask for incidents.csv or incidents.json",
        )
    if newest(made.casebook) is None:
        raise ReportedlyError(
            "What is kept of this casebook does not hold any more, and is not coded",
            remedy="Have it made anew: reportedly reconcile, or POST /api/kept",
        )
    records = coded(KeptRows(made.where, "incident", keys), scheme=scheme)
    if form == "csv":
        return lines(columns(scheme), (record.values() for record in records))
    return _as_json(
        (json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in records), form
    )


def _as_json(told: Iterable[str], form: str) -> Iterator[str]:
    return array(told) if form == "json" else (f"{each}\n" for each in told)


def _sent(written: Iterator[str], *, name: str, form: str, day: str) -> StreamingResponse:
    """Send what is written as it comes; what fails before its first lines is refused as any other question."""
    first = list(islice(written, 2))
    file = f"reportedly-{name}-{day[:10]}.{form}"
    return StreamingResponse(
        chain(first, written),
        media_type=TYPES[form],
        headers={"Content-Disposition": f'attachment; filename="{file}"', "Cache-Control": "no-store"},
    )


def _batches(keys: list[int]) -> Iterator[list[int]]:
    return (keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH))
