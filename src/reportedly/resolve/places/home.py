"""Which candidates a report can mean: one in a country it does not speak of must be known the world over.

There is a village for nearly every word.  A name that the gazetteer lacks where the report is would else be put at its
namesake on the other side of the world, with nothing said against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportedly.knowledge.gazetteer import Entry, Gazetteer, Match
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.resolve.places import weights as w
from reportedly.resolve.places.gathering import Scored, kind_class
from reportedly.resolve.places.names import Name

# A report is about a country that has this share of what the foremost one has.
SHARE = 0.5
# A spelling nobody has listed is believed only where the report rather is.
SPELLED_FREELY = 0.75
# Of what so few names and words tell, nothing speaks against a place: "Turkish troops entered Saraqib".
LITTLE = 3
# What lies so far from the circle of a state is no neighbour of it.  Set by reasoning: the figures of ``bench/places.py`` are the
# same at 0 and at 1,000, so neither corpus tells.
BESIDE_KM = 300.0
# Named anywhere, a town of so many people is meant by its own name; by another of its names, one of so many.
KNOWN_EVERYWHERE = 100_000
BY_ANOTHER_NAME = 500_000
# In a country the report does speak of, though it is not about it.
KNOWN_THERE = 50_000
# A name of fewer letters is rather an acronym, or a word of some language.
SHORT = 4
_SMALL = ("village", "hamlet", "settlement")
_OWN_NAME = (Match.NAME, Match.SHORT)


@dataclass(frozen=True, slots=True)
class Named:
    """One name of a report: its key, the name as it is first read, its candidates, how often it stands there.

    ``inside`` are the states of the areas that the words say it lies in.
    """

    key: str
    name: Name
    candidates: list[Scored]
    times: int
    inside: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Others:
    """What all the other names of a report tell: each country by weight, the foremost of them, the places at home."""

    countries: Counter[str]
    foremost: int
    homes: Sequence[Entry]


def strangers(report: Iterable[Named], told: Counter[str], gazetteer: Gazetteer) -> Iterator[Scored]:
    """Yield the candidates that nothing but their own name speaks for.

    ``told`` says how often the text speaks of each state outside the names.  Where a report hardly tells of any country,
    nothing speaks against a place, unless its name is as likely one in another country: then it must lie beside those told.
    """
    names = tuple(report)
    held = [(name, best) for name in names if (best := _held(name)) is not None]
    homes = [
        (name.key, best.entry)
        for name, best in held
        if (others := _others(name, held, told)).foremost == 0 or _by_itself(best, name, others)
    ]
    for name in names:
        others = _others(name, held, told, [entry for key, entry in homes if key != name.key])
        if others.foremost >= LITTLE:
            yield from (one for one in name.candidates if not _at_home(one, name, others))
        elif others.foremost and not _in_one_country(name):
            around = [state for country in others.countries if (state := gazetteer.state(country))]
            yield from (
                one
                for one in name.candidates
                if not _at_home(one, name, others) and not _beside(one.entry, around)
            )


def _held(name: Named) -> Scored | None:
    """The place a name most likely means, where that is more likely than all the others."""
    best = name.candidates[0] if name.candidates else None
    return best if best and best.chance > 0.5 else None


def _in_one_country(name: Named) -> bool:
    """Whether a name more likely lies in one country than in all others: what is anybody's guess needs more to be believed."""
    best = name.candidates[0].entry.country if name.candidates else None
    return sum(one.chance for one in name.candidates if one.entry.country == best) > 0.5


def _beside(entry: Entry, states: Iterable[Entry]) -> bool:
    return any(
        distance_km(entry.lat, entry.lon, state.lat, state.lon) <= state.radius_km + BESIDE_KM
        for state in states
    )


def _others(
    name: Named, held: Iterable[tuple[Named, Scored]], told: Counter[str], homes: Sequence[Entry] = ()
) -> _Others:
    countries = Counter(told)
    for other, best in held:
        if other.key != name.key and best.entry.country is not None:
            countries[best.entry.country] += other.times
    return _Others(countries, max(countries.values(), default=0), homes)


def _at_home(one: Scored, name: Named, others: _Others) -> bool:
    if _by_itself(one, name, others):
        return True
    there = one.entry.country is not None and others.countries[one.entry.country] > 0
    return there and not _is_part(name) and _known_there(one, others.homes)


def _by_itself(one: Scored, name: Named, others: _Others) -> bool:
    """Whether the report is about its country, the words say it lies there, or everybody knows it."""
    entry = one.entry
    if entry.country is None or entry.feature.startswith(("A.PCL", "L", "H")) or entry.country in name.inside:
        return True
    # The landscapes that the gazetteer lists by hand are those that news names anywhere.
    if entry.key.startswith("region:") and one.candidate.match is not Match.SKELETON:
        return True
    share = SPELLED_FREELY if one.candidate.match is Match.SKELETON else SHARE
    if others.countries[entry.country] >= share * others.foremost:
        return True
    # "The hamlet of Paris" is not the one everybody knows.
    hamlet = name.name.kind in _SMALL and entry.population >= KNOWN_THERE
    return not (_is_part(name) or hamlet) and _renowned(one)


def _is_part(name: Named) -> bool:
    """Whether the words name a part of a town, or the name goes on beyond them: "Bustan" of "Bustan al-Qasr"."""
    return name.name.broken or kind_class(name.name.kind) == "part"


def _renowned(one: Scored) -> bool:
    entry, match = one.entry, one.candidate.match
    if len(one.candidate.matched) < SHORT or match in (Match.SKELETON, Match.ABBREVIATION):
        return False
    if any(part.weight == w.OTHER_ORDER for part in one.parts):
        return False
    if entry.feature == "P.PPLC":
        return True
    if match is Match.OTHER:
        return entry.population >= BY_ANOTHER_NAME
    if entry.feature == "A.ADM1":
        return entry.population >= KNOWN_THERE and folded(entry.name).startswith(one.candidate.matched)
    return entry.population >= KNOWN_EVERYWHERE


def _known_there(one: Scored, homes: Sequence[Entry]) -> bool:
    entry = one.entry
    beside = any(
        (entry.admin1 is not None and entry.admin1 == home.admin1)
        or distance_km(entry.lat, entry.lon, home.lat, home.lon) <= w.NEAR_KM
        for home in homes
        if home.radius_km <= w.NEAR_KM
    )
    if one.candidate.match not in _OWN_NAME:
        return one.candidate.match is Match.OTHER and (beside or entry.population >= KNOWN_EVERYWHERE)
    # "Anbar province" is told from its namesakes by its kind, "the town of" is not.
    right = not entry.feature.startswith("P") and any(part.weight == w.KIND_RIGHT for part in one.parts)
    return right or beside or entry.population >= KNOWN_THERE
