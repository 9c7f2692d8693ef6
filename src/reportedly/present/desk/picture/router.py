"""``/api/picture``: the rows of each view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel

from reportedly.present.desk.answers import FacetAnswer
from reportedly.present.desk.faults import REFUSED, NotFoundError
from reportedly.present.desk.maker import Maker
from reportedly.present.desk.picture.asked import PagedLightRows, PagedRows, PictureFilters
from reportedly.present.desk.picture.control import add as add_control
from reportedly.present.desk.picture.rows import FILTERS
from reportedly.present.desk.picture.whole import RowsAsked, listed, numbered
from reportedly.present.desk.references import Page, answer
from reportedly.present.desk.sending import page_of
from reportedly.run.keeping import VIEWS

# Each view by its address, and as it is kept.
ADDRESSES: Final = {
    **{
        view: view
        for view in (
            *("control", "alignment", "losses", "breaches", "naming", "coverage", "posture", "harm"),
            *("governance", "statements"),
        )
    },
    "control/spells": "spells",
    "breaches/weekly": "weekly",
    "agreements": "agreements",
}


_LIGHT: Final = ("weekly", "coverage")


class PictureFacets(BaseModel):
    """What each filter offers under all the others; ``more`` tells how many values there are beside those told."""

    outlet: list[FacetAnswer]
    place: list[FacetAnswer]
    party: list[FacetAnswer]
    more: dict[str, int]


def router(maker: Maker) -> APIRouter:
    """Answer from what ``maker`` made."""
    routes = APIRouter(
        prefix="/api/picture", tags=["picture"], responses={400: REFUSED[400], 503: REFUSED[503]}
    )
    for address, view in ADDRESSES.items():
        routes.get(
            f"/{address}/facets",
            summary=f"What the filters of {view} offer",
        )(_facets(maker, view))
        routes.get(
            f"/{address}",
            summary=f"Rows of {view}",
            response_model=Page[listed(VIEWS[view])],  # type: ignore[misc]
        )(_rows(maker, view))
        routes.get(
            f"/{address}/whole",
            summary=f"Rows of {view}, with all their claims",
            response_model=Page[answer(VIEWS[view])],  # type: ignore[misc]
            responses={404: REFUSED[404]},
        )(_whole(maker, view))

    add_control(routes, maker)

    @routes.get("/{view:path}", include_in_schema=False)
    def nothing(view: str) -> None:
        raise unknown(view)

    return routes


def unknown(view: str) -> NotFoundError:
    """Why there is no such view, naming those there are."""
    return NotFoundError(
        f"There is no view {view!r} of the picture", remedy=f"Use one of: {', '.join(ADDRESSES)}"
    )


def _rows(maker: Maker, view: str) -> Callable[..., Any]:
    # A signature cannot name what is chosen here: each has its own.
    if view in _LIGHT:

        def light_rows(filters: Annotated[PagedLightRows, Query()]) -> Response:
            """List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so."""
            return _page(maker, view, filters)

        return light_rows

    def rows(filters: Annotated[PagedRows, Query()]) -> Response:
        """List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so."""
        return _page(maker, view, filters)

    return rows


def _page(maker: Maker, view: str, filters: PagedRows) -> Response:
    made = maker.made()
    told = made.rows(view)
    order = filters.order(told)
    found = order[made.picked(view, filters).found()[order]]
    page = found[filters.offset : filters.offset + filters.limit]
    keys = told.keys[page]
    return page_of(len(found), numbered(keys, made.listed(keys)))


def _whole(maker: Maker, view: str) -> Callable[..., Any]:
    def whole(asked: Annotated[RowsAsked, Query()]) -> Response:
        """Give rows as they were listed, with all the claims they rest on."""
        made = maker.made()
        keys = asked.among(made.rows(view).keys)
        return page_of(len(keys), made.told(keys))

    return whole


def _facets(maker: Maker, view: str) -> Callable[..., Any]:
    def facets(filters: Annotated[PictureFilters, Query()]) -> PictureFacets:
        """Count rows by the values of each filter, under all the other filters."""
        made = maker.made()
        told, picked = made.rows(view), made.picked(view, filters)
        offered = {name: told.values[name].offered(picked.found(but=(name,))) for name in FILTERS}
        shown = {name: values for name, (values, _) in offered.items()}
        return PictureFacets(**shown, more={name: more for name, (_, more) in offered.items()})

    return facets
