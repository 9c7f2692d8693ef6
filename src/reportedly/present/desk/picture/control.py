"""``/api/picture/control``: places over time, and on a day."""

from __future__ import annotations

import json
from typing import Annotated

import numpy as np
from fastapi import APIRouter, Query, Response

from reportedly.dates import days
from reportedly.errors import ReportedlyError
from reportedly.present.desk.maker import Maker
from reportedly.present.desk.picture.asked import PagedRows
from reportedly.present.desk.picture.places import (
    ControlMap,
    PlaceOverTime,
    feature,
    told_days,
)
from reportedly.present.desk.picture.strips import Strips, StripsAsked, answered
from reportedly.present.desk.references import Page
from reportedly.present.desk.sending import json_of, page_of


def add(routes: APIRouter, maker: Maker) -> None:
    """Add the three to the picture's routes."""

    @routes.get(
        "/control/geo",
        summary="Who is said to hold which place on a day",
        response_model=ControlMap,
    )
    def geo(
        on: Annotated[str, Query(description="YYYY-MM-DD; without it the day of the latest vote")] = "",
    ) -> Response:
        """Tell how places stand on a day by the rule of ``docs/picture/control.md``, as GeoJSON, each with its votes."""
        made = maker.made()
        there = made.places
        first, last = told_days(there)
        day = _day(on) if on.strip() else last
        shown = [place for place in there if place.placed and day]
        keys = [(place.on(day or "") or place.spells[0]).key for place in shown]
        features = [
            feature(json.loads(told), day or "") for told in made.told(np.array(keys, dtype=np.int64))
        ]
        return json_of(
            {
                "type": "FeatureCollection",
                "on": day,
                "first": first,
                "last": last,
                "features": features,
                "unplaced": sum(not place.placed for place in there),
            }
        )

    @routes.get(
        "/control/places",
        summary="How places are said to stand over time",
        response_model=Page[PlaceOverTime],
    )
    def places(filters: Annotated[PagedRows, Query()]) -> Response:
        """List places with how they stand over time; the filters find places with a spell that they find."""
        made = maker.made()
        found = made.picked("spells", filters).found()
        keys = set(made.rows("spells").keys[found].tolist())
        there = [place for place in made.places if any(spell.key in keys for spell in place.spells)]
        page = there[filters.offset : filters.offset + filters.limit]
        return page_of(len(there), made.over_time(page))

    @routes.get(
        "/control/strips",
        summary="How places are said to stand, for a chart",
        response_model=Strips,
    )
    def strips(filters: Annotated[StripsAsked, Query()]) -> Response:
        """List for each place the days that something is told of it, in brief: ``row`` fetches what a day rests on."""
        made = maker.made()
        return json_of(answered(made.strips, made.picked("control", filters).found(), limit=filters.limit))


def _day(on: str) -> str:
    found = days(on.strip())
    if found is None or found[0] != found[1]:
        raise ReportedlyError(f"on is {on!r}, which is no day", remedy="Write it as 2016-03-27")
    return found[0]
