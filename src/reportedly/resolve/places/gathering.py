"""Which places the name of a phrase may name, and how likely each is by itself."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportedly.knowledge.gazetteer import Candidate, Entry, Gazetteer, Match
from reportedly.knowledge.gazetteer.folding import skeleton
from reportedly.knowledge.gazetteer.kinds import (
    AIR_WORDS,
    AREA_WORDS,
    AROUND_WORDS,
    PART_WORDS,
    TOWN_WORDS,
    WATER_WORDS,
)
from reportedly.model import Reason
from reportedly.resolve.places import weights as w
from reportedly.resolve.places.names import Name

_AREA, _AIR = frozenset(AREA_WORDS.split("|")), frozenset(AIR_WORDS.split("|"))
_TOWN, _PART = frozenset(TOWN_WORDS.split("|")), frozenset(PART_WORDS.split("|"))
_AROUND, _WATER = frozenset(AROUND_WORDS.split("|")), frozenset(WATER_WORDS.split("|"))
_CAPITAL = ("capital", "capital city")
_FIRST = frozenset(
    "province governorate state oblast region muhafazah republic krai prefecture emirate".split()
)
_SECOND = frozenset("district county parish raion sub-district subdistrict township municipality".split())
# More are not looked at: what is left out is less likely by itself than so many others of its name.
MOST = 120
# Of the 212 skeletons with two consonants in Who's On First's Syria 181 stand for several places, of those with three
# 692 of 1,261, of those with four 556 of 2,099.
FEW_CONSONANTS = 3


@dataclass(slots=True)
class Scored:
    """A candidate and the parts of its score so far; a ``stranger`` lies in a country its report does not speak of."""

    candidate: Candidate
    own: float
    score: float
    parts: list[Reason] = field(default_factory=list)
    chance: float = 0.0
    stranger: bool = False

    @property
    def entry(self) -> Entry:
        """The place."""
        return self.candidate.entry


def kind_class(kind: str | None) -> str | None:
    """What a word for a kind asks for: an area, a town, an airfield, a part of a town, what lies around; ``None`` for nothing."""
    if kind is None:
        return None
    for words, asked in (
        (_AIR, "airfield"),
        (_TOWN, "town"),
        (_AREA, "area"),
        (_AROUND, "around"),
        (_PART, "part"),
    ):
        if kind in words:
            return asked
    return None


def gathered(
    name: Name, gazetteer: Gazetteer, *, countries: Sequence[str] = (), lean: str | None = None
) -> list[Scored]:
    """The candidates for ``name``, each scored by population, kind and spelling; the likeliest first.

    ``lean`` is "area" or "town" where the words around speak of the one or the other.
    """
    country = name.demonym or (gazetteer.state_named(name.text) if name.kind in _CAPITAL else None)
    if country:
        entry = gazetteer.capital(country) if name.kind in _CAPITAL else gazetteer.state(country)
        found = [Candidate(entry, name.text, Match.OTHER)] if entry else []
    else:
        found = _candidates(name, gazetteer, countries)
    towns = {one.entry.admin1 for one in found if one.entry.feature.startswith("P")}
    last = name.text.lower().rsplit(" ", 1)[-1]
    asked = kind_class(name.kind) or kind_class(last)
    if asked is None and last in _WATER and any(one.entry.feature.startswith("H") for one in found):
        asked = "water"
    scored = [_scored(one, name, asked, towns) for one in found if _written_so(one, name.text)]
    if lean and asked is None:
        for one in scored:
            _leaning(one, lean)
    return sorted(scored, key=lambda one: -one.own)[:MOST]


def _candidates(name: Name, gazetteer: Gazetteer, countries: Iterable[str]) -> list[Candidate]:
    found = gazetteer.candidates(name.text, countries=countries)
    if name.kind and kind_class(name.kind) in ("area", "airfield"):
        seen = {one.entry.key for one in found}
        full = gazetteer.candidates(f"{name.text} {name.kind}")
        found += [one for one in full if one.entry.key not in seen]
    return found


def _written_so(one: Candidate, text: str) -> bool:
    """An abbreviation counts only in capitals or with its stop: "Miss." is Mississippi, "Miss" is not."""
    if one.match is not Match.ABBREVIATION:
        return True
    return text.isupper() or (
        one.entry.feature != "A.PCLI" and (text.endswith(".") or (len(text) > 3 and text.isalpha()))
    )


def _scored(one: Candidate, name: Name, asked: str | None, towns: set[str | None]) -> Scored:
    parts = [
        Reason(_people(one.entry), w.POPULATION * math.log10(_size(one.entry) + 1)),
        *_spelling(one, name.text),
        *_kind(one, name.kind, asked, towns),
    ]
    own = sum(part.weight for part in parts)
    return Scored(one, own, own, parts)


def _leaning(one: Scored, lean: str) -> None:
    feature = one.entry.feature
    if feature == "A.ADM1" or feature.startswith("P"):
        weight = w.LEAN if feature.startswith("P") == (lean == "town") else -w.LEAN
        one.parts.append(Reason(f"the words speak of {'an area' if lean == 'area' else 'a town'}", weight))
        one.own = one.score = one.own + weight


def _people(entry: Entry) -> str:
    return f"population {entry.population:,}" if entry.population else "size unknown"


def _size(entry: Entry) -> int:
    return entry.population or w.LIKE_A_TOWN_OF.get(entry.feature[0], w.VILLAGE)


def _spelling(one: Candidate, name: str) -> Iterable[Reason]:
    if one.match is Match.OTHER:
        city = one.entry.population >= w.CITY
        yield Reason("another of its names", w.OTHER_NAME_OF_CITY if city else w.OTHER_NAME)
    elif one.match is Match.SHORT:
        yield Reason("its name without the kind", w.SHORT_NAME)
    elif one.match is Match.ABBREVIATION and name.endswith("."):
        yield Reason("it is shortened so", w.WRITTEN_SHORT)
    elif one.match is Match.SKELETON:
        yield Reason("its name spelled differently", w.SKELETON + w.UNLIKE * (1 - one.likeness))
        if len(skeleton(name)) < FEW_CONSONANTS:
            yield Reason("few consonants to tell it by", w.FEW_CONSONANTS)


def _kind(one: Candidate, kind: str | None, asked: str | None, towns: set[str | None]) -> Iterable[Reason]:
    feature = one.entry.feature
    if asked in ("area", "town", "airfield", "water"):
        right = feature.startswith({"area": "A", "town": "P", "airfield": "S.AIR", "water": "H"}[asked])
        # Where there is no base of that name, the town it lies by is meant.
        wrong = w.NO_AREA if asked in ("area", "water") else w.KIND_WRONG / 2
        yield Reason(f"it is {'' if right else 'not '}a kind of {asked}", w.KIND_RIGHT if right else wrong)
    if asked == "area" and feature == ("A.ADM1" if kind in _SECOND else "A.ADM2" if kind in _FIRST else None):
        yield Reason("a division of another order is said", w.OTHER_ORDER)
    if asked == "part" and not feature.startswith("P.PPLX"):
        yield Reason("the words name a part or spot of a town", w.KIND_WRONG / 2)
    if feature == "A.PCLI":
        yield Reason("it is a state", w.STATE)
    elif feature == "P.PPLC":
        yield Reason("it is a capital", w.CAPITAL)
    elif feature.startswith("S.AIR") and asked != "airfield":
        yield Reason("it is an airfield", w.AIRFIELD)
    elif asked != "area" and feature == "A.ADM2":
        yield Reason("it is a district, and the words do not say so", w.COUNTY)
    elif asked != "area" and feature == "A.ADM1":
        if one.entry.key in towns:
            yield Reason("its chief town has the same name", w.DIVISION_FOR_ITS_TOWN)
        elif one.match is Match.NAME:
            yield Reason("it is a province", w.DIVISION)
