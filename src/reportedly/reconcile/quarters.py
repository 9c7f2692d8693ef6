"""Quarters: two parts of a town that a report tells apart by name were hit one by one."""

from __future__ import annotations

import re

from reportedly.reconcile.mentions import Mention
from reportedly.reconcile.names import names_of

# No school and no market: those lie in a quarter, and what hit the one hit the other.
_PART = re.compile(r"\b(?:neighbou?rhood|quarter|district|suburb)s?$", re.IGNORECASE)


def other_quarters(one: Mention, other: Mention) -> bool:
    """Whether both are told to be in quarters with names, and those have nothing in common."""
    mine, theirs = _quarters(one), _quarters(other)
    return bool(mine and theirs) and not mine & theirs


def _quarters(mention: Mention) -> frozenset[str]:
    """The names of the parts of towns where it happened: of "the Hamra district" Hamra, of "a rebel-held district" none."""
    return frozenset(
        name
        for telling in mention.tellings
        for span in (*telling.event.place, *telling.event.target)
        if _PART.search(span.text.split(" of ")[0])
        for name in names_of(span.text.split(" of ")[0])
    )
