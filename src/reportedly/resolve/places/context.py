"""What a report tells of where it is about: the states and divisions it names, and how far apart its places are."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportedly.knowledge.gazetteer import Entry, Gazetteer
from reportedly.knowledge.gazetteer.demonyms import demonyms, told_together
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.model import Reason
from reportedly.resolve.places import weights as w
from reportedly.resolve.places.gathering import Scored

_CAPITALISED = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)?")
# Names spelled freely are looked for in at most so many countries of a report.
MOST_COUNTRIES = 3
# What reaches further is near nothing and everything.
WIDE_KM = 100.0


@dataclass(slots=True)
class Masses:
    """How much of the report's places lies in each state, division and district: a place counts by how sure it is."""

    country: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    admin1: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    admin2: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, entry: Entry, weight: float) -> None:
        """Count a place in (or, with a negative weight, out)."""
        if entry.country:
            self.country[entry.country] += weight
        first, second = divisions_of(entry)
        if first:
            self.admin1[first] += weight
        if second:
            self.admin2[second] += weight


def divisions_of(entry: Entry) -> tuple[str | None, str | None]:
    """The keys of the first- and second-order divisions a place lies in, or is."""
    first = entry.key if entry.feature == "A.ADM1" else entry.admin1
    return first, entry.key if entry.feature == "A.ADM2" else entry.admin2


def countries_told(text: str, gazetteer: Gazetteer) -> Counter[str]:
    """How often a text speaks of each state, by its name or an adjective of it."""
    told: Counter[str] = Counter()
    for word in _CAPITALISED.findall(text):
        # "In Syria" at the head of a sentence are two words with capitals, too.
        for form in dict.fromkeys((word, *word.split(" "))):
            country = (
                demonyms().get(form) or demonyms().get(form.removesuffix("s")) or gazetteer.state_named(form)
            )
            if country:
                told[country] += 1
                break
    return told


def with_neighbours(told: Counter[str]) -> Counter[str]:
    """What is told of a state counts for a territory that its troops are in, too: "Israeli soldiers entered Jenin"."""
    both = Counter(told)
    for state, times in told.items():
        for other in told_together().get(state, ()):
            both[other] = max(both[other], times)
    return both


def support(one: Scored, masses: Masses, others: Sequence[tuple[Entry, float]]) -> list[Reason]:
    """What the rest of the report says for a candidate; ``others`` are its other places with how sure each is."""
    entry = one.entry
    found = []
    first, second = divisions_of(entry)
    if entry.country and (level := _level(masses.country[entry.country])):
        found.append(Reason("its country is spoken of", w.COUNTRY_NAMED * level))
    if first and (level := _level(masses.admin1[first])):
        found.append(Reason("other places lie in its province", w.DIVISION_NAMED * level))
    if second and (level := _level(masses.admin2[second])):
        found.append(Reason("other places lie in its district", w.DISTRICT_NAMED * level))
    if near := _nearness(entry, others):
        found.append(Reason("close to other places named", w.NEAR_OTHERS * near))
    return found


def _level(mass: float) -> float:
    """From 0 to about 1: the first place counts most, and many cannot shout one down."""
    return math.log1p(3 * mass) / math.log(13) if mass > 0.01 else 0.0


def _nearness(entry: Entry, others: Iterable[tuple[Entry, float]]) -> float:
    """How much stands near a place; ``others`` are no wide areas."""
    if entry.is_area or entry.radius_km > WIDE_KM:
        return 0.0
    total, key, lat, lon = 0.0, entry.key, entry.lat, entry.lon
    for other, weight in others:
        # Beyond 3 degrees of latitude there is nothing to be counted: 330 km halve it more than five times.
        if -3 < other.lat - lat < 3 and other.key != key:
            total += weight * 0.5 ** (distance_km(lat, lon, other.lat, other.lon) / w.NEAR_KM)
    return _level(total)
