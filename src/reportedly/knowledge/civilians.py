"""Words that tell of harm to civilians, as ``civilians.yaml`` lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.wording import any_form, ending


@dataclass(frozen=True, slots=True)
class CivilianPlace:
    """A class of civilian places: ``noun`` finds its heads at the end of a phrase.

    ``afar`` marks those on which only fire from afar or a bomb counts as harm.  ``kept`` marks those that stay civilian though
    the military's.
    """

    id: str
    noun: re.Pattern[str]
    afar: bool
    kept: bool
    source: str


@dataclass(frozen=True, slots=True)
class CivilianWords:
    """Every list of ``civilians.yaml``; the file says what each holds."""

    places: tuple[CivilianPlace, ...]
    without: re.Pattern[str]
    people: re.Pattern[str]
    civil: re.Pattern[str]
    armed: re.Pattern[str]
    flight: re.Pattern[str]
    masses: re.Pattern[str]
    siege: re.Pattern[str]
    access: re.Pattern[str]
    goods: re.Pattern[str]
    aid: re.Pattern[str]
    want: re.Pattern[str]
    casualties: re.Pattern[str]


@cache
def civilian_words() -> CivilianWords:
    """The shipped words; read once."""
    raw = load_yaml("civilians.yaml")
    kept = frozenset(raw["without"]["keeps"])
    places = (
        CivilianPlace(
            id=entry["id"],
            noun=ending(entry["words"]),
            afar=entry.get("afar", False),
            kept=entry["id"] in kept,
            source=entry["source"],
        )
        for entry in raw["places"]
    )
    triggers = ("flight", "siege", "access", "aid", "want", "casualties")
    return CivilianWords(
        places=tuple(places),
        without=any_form(raw["without"]["words"]),
        people=ending(raw["people"]["words"]),
        civil=any_form(raw["people"]["civil"]),
        armed=ending(raw["armed"]["words"]),
        masses=any_form(raw["flight"]["masses"]),
        goods=any_form(raw["access"]["goods"]),
        **{name: any_form(raw[name]["words"]) for name in triggers},
    )
