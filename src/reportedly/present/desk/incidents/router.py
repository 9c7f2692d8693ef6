"""``/api/incidents``: listed, counted, over time, on a map, one by one."""

from __future__ import annotations

import json
from typing import Annotated

from fastapi import APIRouter, Query

from reportedly.model import Incident
from reportedly.present.compare import compared, to_json
from reportedly.present.desk.answers import Refusal
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
from reportedly.present.desk.incidents.summary import summary
from reportedly.present.desk.incidents.timeline import timeline as over_time
from reportedly.present.desk.made import Made, Maker
from reportedly.present.rows import plain


def router(maker: Maker) -> APIRouter:
    """Answer from what ``maker`` made."""
    routes = APIRouter(
        prefix="/api", responses={400: {"model": Refusal}, 404: {"model": Refusal}, 422: {"model": Refusal}}
    )

    @routes.get("/incidents")
    def incidents(filters: Annotated[PagedIncidents, Query()]) -> IncidentList:
        """List incidents that all filters find, in an order, a page at a time."""
        made = maker.made()
        found = made.finding(filters).found()
        order = made.order(filters.sort)
        rows = order[found[order]]
        page = rows[filters.offset : filters.offset + filters.limit].tolist()
        return IncidentList(total=len(rows), items=[summary(made.incidents[row]) for row in page])

    @routes.get("/incidents/facets")
    def facets(filters: Annotated[IncidentFilters, Query()]) -> IncidentFacets:
        """Count incidents by the values of each filter, under all the other filters."""
        made = maker.made()
        return offered(made.finding(filters), made.table, label={"standing": STANDING.__getitem__})

    @routes.get("/incidents/timeline")
    def timeline(filters: Annotated[TimedIncidents, Query()]) -> Timeline:
        """Count incidents over time, whatever ``since`` and ``until``."""
        made = maker.made()
        return over_time(made.table, made.finding(filters).found(but=("days",)), filters.unit)

    @routes.get("/incidents/geo")
    def geo(filters: Annotated[IncidentFilters, Query()]) -> IncidentMap:
        """Tell where incidents are said to have happened, as GeoJSON: one feature for each place."""
        made = maker.made()
        return mapped(made.table, made.finding(filters).found(), made.order("-day"))

    @routes.get("/incidents/{id}")
    def incident(id: str) -> IncidentAnswer:
        """Give an incident with every account and every side of it."""
        return _answer(_one(maker.made(), id))

    @routes.get("/articles/{article_id:path}/incidents")
    def of_article(article_id: str) -> dict[str, list[str]]:
        """Name the incidents that each claim of an article is an account of."""
        made = maker.made()
        found: dict[str, list[str]] = {}
        for row, each in enumerate(made.incidents):
            for account in each.accounts:
                if account.claim.article == article_id:
                    found.setdefault(account.claim.id, []).append(made.table.ids[row])
        return found

    return routes


def _one(made: Made, id: str) -> Incident:
    row = made.table.row.get(id)
    if row is None:
        raise unknown(id, made.table)
    return made.incidents[row]


def _answer(incident: Incident) -> IncidentAnswer:
    slots = json.loads(to_json(incident, compared(incident)))["slots"]
    return IncidentAnswer.model_validate(
        {
            "summary": summary(incident),
            "accounts": plain(incident.accounts),
            "slots": slots,
            "reasons": plain(incident.reasons),
        }
    )
