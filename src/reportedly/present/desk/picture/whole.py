"""Rows of the picture as lists have them, with the first of their claims; and with all of them, by their number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Annotated, Final

import numpy as np
from pydantic import BaseModel, Field, create_model

from reportedly.present.desk.columns import Numbers
from reportedly.present.desk.faults import NotFoundError
from reportedly.present.desk.references import answer

# As many as a page has: a number in a chart may rest on all of its rows.
_MOST: Final = 500


class Cut(BaseModel):
    """Of a list of claims that has its first ones alone: how many claims it is of, and how many voices say them."""

    claims: int
    voices: int


class RowsAsked(BaseModel, extra="forbid"):
    """Rows by their number, as a list has it."""

    row: Annotated[list[Annotated[int, Field(ge=0, le=2**31 - 1)]], Field(min_length=1, max_length=_MOST)]

    def among(self, keys: Numbers) -> Numbers:
        """The rows asked for, in that order; raises :class:`NotFoundError` where one is not among ``keys``."""
        asked = np.array(list(dict.fromkeys(self.row)), dtype=np.int64)
        missing = asked[~np.isin(asked, keys)]
        if len(missing):
            raise NotFoundError(
                f"There is no row {missing[0]} in what was made last",
                remedy="Ask for the list again: rows have new numbers whenever the picture is made anew",
            )
        return asked


@cache
def listed(row: type) -> type[BaseModel]:
    """The type of a row in a list: with its number, and how much of its claims was left out."""
    made: type[BaseModel] = create_model(
        f"{row.__name__}Row",
        __base__=answer(row),
        __doc__=f"{row.__doc__}\n\n``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.",
        row=(int, ...),
        cut=(dict[str, Cut], {}),
    )
    return made


def numbered(keys: Numbers, told: Iterable[str]) -> Iterator[str]:
    """Rows as JSON, each with its number."""
    return (f'{{"row":{key},{row[1:]}' for key, row in zip(keys.tolist(), told, strict=True))
