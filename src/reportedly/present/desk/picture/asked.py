"""What may be asked of the picture, as it stands in an address."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import numpy as np
from pydantic import BaseModel, Field

from reportedly.present.desk.columns import Mask, Meant, Numbers, between
from reportedly.present.desk.filters import Sought
from reportedly.present.desk.incidents.asked import Several, span
from reportedly.present.desk.picture.rows import Rows

# A row brings all the claims it rests on, so that pages are shorter than those of incidents.
_MOST: Final = 500
# Ten years of five outlets' days, half a megabyte.
_MOST_LIGHT: Final = 20_000


class PictureFilters(BaseModel, extra="forbid"):
    """Several values of one filter widen, different filters narrow: ``actor`` and ``party`` both find a party in any role.

    They choose rows; a row is always made of all the claims of the casebook.
    """

    outlet: Several
    place: Several
    actor: Several
    party: Several
    since: str = ""
    until: str = ""
    text: Sought = ""

    def masks(self, rows: Rows, *, searched: Callable[[str], Mask], meant: Meant) -> dict[str, Mask]:
        """The rows that each filter finds, by its name; those that are not set are left out.

        Raises :class:`ReportedlyError` where a day is none, or the first is later than the last.
        """
        masks: dict[str, Mask] = {}
        for name, column in (
            ("outlet", "outlet"),
            ("place", "place"),
            ("actor", "party"),
            ("party", "party"),
        ):
            wanted, values = getattr(self, name), rows.values[column]
            if wanted:
                known = meant if column == "party" else None
                codes = {code for value in wanted for code in values.meant(value.strip(), known=known)}
                masks[name] = values.having(codes, len(rows))
        since, until = span(self.since, self.until)
        if since is not None or until is not None:
            masks["days"] = between(rows.first, rows.last, since, until)
        if self.text.strip():
            masks["text"] = searched(self.text)
        return masks


class PagedRows(PictureFilters):
    """The same, in an order, a page at a time; without ``sort`` in the order of the view."""

    sort: Literal["", "day", "-day"] = ""
    limit: int = Field(default=100, ge=0, le=_MOST)
    offset: int = Field(default=0, ge=0, le=2**31 - 1)

    def order(self, rows: Rows) -> Numbers:
        """The rows in the order asked for; those without a day last."""
        if not self.sort:
            return np.arange(len(rows))
        undated = rows.first == np.iinfo(np.int64).max
        day = np.where(undated, rows.first, -rows.first if self.sort == "-day" else rows.first)
        return np.argsort(day, kind="stable")


class PagedLightRows(PagedRows):
    """The same for rows with few claims or none, of which a chart shows all: weeks, and days of coverage."""

    limit: int = Field(default=1_000, ge=0, le=_MOST_LIGHT)
