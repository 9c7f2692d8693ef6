"""What may be asked of incidents, as it stands in an address."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, Field

from reportedly.dates import Days, days
from reportedly.errors import ReportedlyError
from reportedly.present.desk.filters import Sought
from reportedly.present.desk.incidents.answers import Unit

# fmt: off
Sort = Literal[
    "day", "-day", "type", "-type", "place", "-place", "accounts", "-accounts", "outlets", "-outlets",
    "origins", "-origins", "dead", "-dead",
]
# fmt: on
# A page longer than this takes longer to draw than to ask for another.
_MOST: Final = 1_000
_LARGEST: Final = 2**31 - 1

# A blank value is a field of a form left empty.
Several = Annotated[
    list[str],
    Field(default_factory=list),
    AfterValidator(lambda values: [value for value in values if value.strip()]),
]
Box = tuple[float, float, float, float]


class IncidentFilters(BaseModel, extra="forbid"):
    """Several values of one filter widen, different filters narrow."""

    type: Several
    place: Several
    country: Several
    actor: Several
    outlet: Several
    camp: Several
    source: Several
    standing: Several
    grade: Several
    incident: Several
    since: str = ""
    until: str = ""
    text: Sought = ""
    bbox: str = ""

    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day asked for.

        Raises :class:`ReportedlyError` where one is no date, or the first is later than the last.
        """
        return span(self.since, self.until)

    def box(self) -> Box | None:
        """West, south, east and north in degrees; raises :class:`ReportedlyError` where that is no box."""
        return box(self.bbox) if self.bbox.strip() else None


class PagedIncidents(IncidentFilters):
    """The same, in an order, a page at a time."""

    sort: Sort = "-day"
    limit: int = Field(default=100, ge=0, le=_MOST)
    offset: int = Field(default=0, ge=0, le=_LARGEST)


class TimedIncidents(IncidentFilters):
    """The same over time; without a unit the one that gives a readable number of bins."""

    unit: Unit | None = None


def span(since: str, until: str) -> tuple[str | None, str | None]:
    """The first day of ``since`` and the last of ``until``, ``None`` where blank; raises :class:`ReportedlyError`."""
    first, last = _days("since", since), _days("until", until)
    if first and last and first[0] > last[1]:
        raise ReportedlyError(
            f"since is {since.strip()!r}, which is later than until, {until.strip()!r}",
            remedy="Give an earlier since or a later until",
        )
    return (first and first[0]) or None, (last and last[1]) or None


def _days(name: str, value: str) -> Days | None:
    if not value.strip():
        return None
    found = days(value.strip())
    if found is None:
        raise ReportedlyError(
            f"{name} is {value!r}, which is no date", remedy="Write it as 2016-03-27, 2016-03 or 2016"
        )
    return found


def box(value: str) -> Box:
    """Read ``west,south,east,north``; west may be greater than east, across the 180th meridian."""
    try:
        west, south, east, north = (float(number) for number in value.split(","))
    except ValueError:
        west = south = east = north = float("nan")
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise ReportedlyError(
            f"bbox is {value!r}, which is no box",
            remedy="Write it as west,south,east,north in degrees: 35.5,34.0,38.0,37.0",
        )
    return west, south, east, north
