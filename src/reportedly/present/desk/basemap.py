"""``/api/basemap``: the names on the map, and the reader's own tiles where the desk was given some."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from fastapi import APIRouter, Query
from pydantic import BaseModel
from starlette.responses import FileResponse

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer.labels import Label, LabelKind, labels
from reportedly.present.desk.faults import REFUSED, NotFoundError
from reportedly.present.desk.incidents.asked import box

# More names than that find no room in a window of 1,300 by 900 pixels.
_MOST: Final = 300
# The least town that is named up to a zoom: a window then has some tens of them where people live.
_LEAST: Final = ((3, 1_000_000), (4, 300_000), (5, 100_000), (6, 30_000), (7, 8_000), (8, 2_000))
# From this zoom on a window lies within a state.
_WITHIN_A_STATE: Final = 7.0
# What every archive of the form begins with: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
_MAGIC: Final = b"PMTiles"


@dataclass(frozen=True, slots=True)
class Tiles:
    """A file of the reader's own map tiles, a PMTiles archive."""

    path: Path

    @classmethod
    def of(cls, path: str | Path) -> Tiles:
        """Raises :class:`ReportedlyError` where there is no such archive."""
        file = Path(path)
        try:
            with file.open("rb") as opened:
                begins = opened.read(len(_MAGIC))
        except OSError as error:
            raise ReportedlyError(
                f"{file} cannot be read: {error.strerror or error}",
                remedy="Name a file of map tiles: --tiles FILE.pmtiles",
            ) from error
        if begins != _MAGIC:
            raise ReportedlyError(
                f"{file} is no PMTiles archive",
                remedy="Convert it first (the pmtiles program does: pmtiles convert IN.mbtiles OUT.pmtiles)",
            )
        return cls(file)


class Name(BaseModel):
    """A name on the map; ``ar`` is in Arabic, where the place has such a name and its state that language by law."""

    name: str
    ar: str | None
    lon: float
    lat: float
    kind: LabelKind
    population: int

    @classmethod
    def of(cls, label: Label) -> Name:
        """Answer with a label."""
        return cls(
            name=label.name,
            ar=label.ar,
            lon=label.lon,
            lat=label.lat,
            kind=label.kind,
            population=label.population,
        )


class Names(BaseModel):
    """Names within a box, those to be written first at the front."""

    items: list[Name]


class BaseMap(BaseModel):
    """What the map may show beneath what is told: ``tiles`` is the address of the reader's own, if any."""

    tiles: str | None


def router(tiles: Tiles | None = None) -> APIRouter:
    """Answer with names, and with ``tiles`` by ranges of bytes."""
    routes = APIRouter(prefix="/api/basemap", tags=["map"], responses={400: REFUSED[400]})

    @routes.get("", summary="What lies beneath the map")
    def basemap() -> BaseMap:
        """Tell what the map may show beneath what is told."""
        return BaseMap(tiles=None if tiles is None else "/api/basemap/tiles.pmtiles")

    @routes.get("/places", summary="Names to write on the map")
    def places(
        bbox: Annotated[str, Query(description="West, south, east, north in degrees.")],
        zoom: Annotated[float, Query(ge=0, le=24)],
    ) -> Names:
        """At most 300: states and capitals, then towns, the most populous first, fewer the farther away."""
        least = next((people for under, people in _LEAST if zoom < under), 0)
        found = labels(box(bbox), least=least, limit=_MOST, states=zoom < _WITHIN_A_STATE)
        return Names(items=[Name.of(one) for one in found])

    @routes.get(
        "/tiles.pmtiles",
        summary="The reader's own map tiles",
        response_class=FileResponse,
        responses={
            200: {"content": {"application/octet-stream": {}}},
            206: {"description": "The range of bytes that was asked for."},
            404: REFUSED[404],
        },
    )
    def own() -> FileResponse:
        """Give the archive, or the range of it that is asked for."""
        if tiles is None:
            raise NotFoundError(
                "This desk has no map tiles of its own",
                remedy="Start it with some: reportedly serve --tiles FILE.pmtiles",
            )
        # Ranges are of the file as it is: a compressed answer would have other ones.
        return FileResponse(
            tiles.path, media_type="application/octet-stream", headers={"Content-Encoding": "identity"}
        )

    return routes
