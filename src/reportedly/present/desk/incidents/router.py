"""``/api/incidents``: listed, counted, over time, on a map, one by one."""

from __future__ import annotations

import json
from typing import Annotated

from fastapi import APIRouter, Query, Response

from reportedly.present.desk.faults import REFUSED
from reportedly.present.desk.incidents.answers import (
    IncidentAnswer,
    IncidentFacets,
    IncidentList,
    IncidentMap,
    Timeline,
)
from reportedly.present.desk.incidents.asked import IncidentFilters, PagedIncidents, TimedIncidents
from reportedly.present.desk.incidents.finding import STANDING, unknown
from reportedly.present.desk.incidents.lists import facets as offered
from reportedly.present.desk.incidents.lists import geo as mapped
from reportedly.present.desk.incidents.timeline import timeline as over_time
from reportedly.present.desk.maker import Maker
from reportedly.present.desk.sending import json_of, page_of


def router(maker: Maker) -> APIRouter:
    """Answer from what ``maker`` made."""
    routes = APIRouter(prefix="/api", tags=["incidents"], responses={400: REFUSED[400], 503: REFUSED[503]})

    @routes.get("/incidents", summary="List incidents", response_model=IncidentList)
    def incidents(filters: Annotated[PagedIncidents, Query()]) -> Response:
        """List the incidents that all filters find, in an order, a page at a time."""
        made = maker.made()
        found = made.finding(filters).found()
        order = made.order(filters.sort)
        rows = order[found[order]]
        page = rows[filters.offset : filters.offset + filters.limit]
        return page_of(len(rows), made.summaries(made.table.keys[page]))

    @routes.get("/incidents/facets", summary="What the filters of incidents offer")
    def facets(filters: Annotated[IncidentFilters, Query()]) -> IncidentFacets:
        """Count incidents by the values of each filter, under all the other filters."""
        made = maker.made()
        return offered(made.finding(filters), made.table, label={"standing": STANDING.__getitem__})

    @routes.get("/incidents/timeline", summary="Incidents over time")
    def timeline(filters: Annotated[TimedIncidents, Query()]) -> Timeline:
        """Count incidents over time, whatever ``since`` and ``until``."""
        made = maker.made()
        return over_time(made.table, made.finding(filters).found(but=("days",)), filters.unit)

    @routes.get("/incidents/geo", summary="Incidents on a map", response_model=IncidentMap)
    def geo(filters: Annotated[IncidentFilters, Query()]) -> Response:
        """Tell where incidents are said to have happened, as GeoJSON: one feature for each place."""
        made = maker.made()
        return json_of(mapped(made.table, made.finding(filters).found(), made.order("-day")))

    # No incident's id has a slash; what has one is told that there is no such incident.
    @routes.get("/incidents/{id:path}", summary="One incident", responses={404: REFUSED[404]})
    def incident(id: str) -> IncidentAnswer:
        """Give an incident with every account and every side of it."""
        made = maker.made()
        row = made.table.row.get(id)
        if row is None:
            raise unknown(id, made.table)
        told, summary, compared = made.one(id, int(made.table.keys[row]))
        return IncidentAnswer.model_validate(
            {
                "summary": json.loads(summary),
                "slots": json.loads(compared)["slots"],
                **{name: json.loads(told)[name] for name in ("accounts", "reasons")},
            }
        )

    @routes.get(
        "/articles/{article_id:path}/incidents",
        summary="The incidents an article tells of",
        responses={404: REFUSED[404]},
    )
    def of_article(article_id: str) -> dict[str, list[str]]:
        """Name the incidents that each claim of an article is an account of."""
        made = maker.made()
        found = made.of_article(article_id)
        if not found:
            made.casebook.coded(article_id)  # one there is not is told with those of a like id
        return found

    return routes
