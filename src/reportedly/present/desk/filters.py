"""Filters as they stand in an address."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import BaseModel, Field

from reportedly.store import Query

# A page of claims longer than this takes longer to draw than to ask for another.
_MOST: Final = 1_000

# The longest sentence anybody looks for; a phrase of 30,000 characters kept a casebook busy for seconds.
_LONGEST: Final = 1_000

# Words to be searched for.
Sought = Annotated[str, Field(max_length=_LONGEST)]
# A blank value is a field of a form left empty.
Several = Annotated[list[str], Field(default_factory=list)]


class Filters(BaseModel, extra="forbid"):
    """The filters of :class:`~reportedly.store.Query`; those of the first kind may be given several times."""

    outlet: Several
    source: Several
    status: Several
    type: Several
    place: Several
    actor: Several
    article: Several
    since: str = ""
    until: str = ""
    text: Sought = ""

    def query(self) -> Query:
        """Ask the casebook for what these filters let through."""
        return Query(
            outlet=_set(self.outlet),
            source=_set(self.source),
            status=_set(self.status),
            type=_set(self.type),
            place=_set(self.place),
            actor=_set(self.actor),
            article=_set(self.article),
            since=self.since.strip() or None,
            until=self.until.strip() or None,
            text=self.text,
        )


class PagedFilters(Filters):
    """The same, a page at a time."""

    limit: int = Field(default=100, ge=0, le=_MOST)
    offset: int = Field(default=0, ge=0, le=2**31 - 1)


def _set(values: list[str]) -> tuple[str, ...]:
    return tuple(value for value in values if value.strip())
