"""Demo: twelve short reports to try Reportedly on.

Six invented outlets of different camps tell two happenings of the Syrian war: the bombing of the evacuees' buses
at al-Rashidin, west of Aleppo, in April 2017, and the fight for Saraqib and al-Nayrab in Idlib in February and
March 2020.  The facts are documented; the outlets, the wording and the quotations are ours.  ``SOURCES.md`` beside
this file says for each report what is documented and where.

In: nothing.
Out: :class:`~reportedly.model.Article`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

from reportedly.model import Article


def reports() -> Iterator[Article]:
    """Yield the twelve reports, in the order of what they tell; one of them has no publication date."""
    with files("reportedly.demo").joinpath("reports.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield Article(**json.loads(line))
