"""Where made-up reports are set: wars, each with areas, towns that are in the news often or rarely, and parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from reportedly.model import Actor, ActorKind, Place, Span

WARS = 6
AREAS = 6
TOWNS = 30
_PARTIES = 4


@dataclass(frozen=True, slots=True)
class Town:
    """A town, or an area, and where it lies."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class War:
    """Where it is fought, how often each town is in the news, and by whom."""

    towns: tuple[Town, ...]
    often: tuple[float, ...]
    areas: tuple[Town, ...]
    parties: tuple[Actor, ...]


def war_of(rng: Random, number: int, names: Sequence[str]) -> War:
    """Make up a war of its own names, in a country of its own."""
    country = f"X{chr(ord('A') + number)}X"
    lat, lon = 5.0 + 8 * number, 10.0 + 12 * number
    own = names[number * AREAS * (TOWNS + 1) : (number + 1) * AREAS * (TOWNS + 1)]
    areas, towns = [], []
    for n in range(AREAS):
        name = own[n * (TOWNS + 1)].title()
        here = (lat + rng.uniform(-3, 3), lon + rng.uniform(-3, 3))
        areas.append(_town(name, f"made:{number}-{n}", country, name, here, 60.0))
        for m in range(TOWNS):
            there = (here[0] + rng.uniform(-0.5, 0.5), here[1] + rng.uniform(-0.5, 0.5))
            town = own[n * (TOWNS + 1) + 1 + m].title()
            towns.append(_town(town, f"made:{number}-{n}-{m}", country, name, there, rng.uniform(1, 8)))
    # Of the towns the tenth makes a tenth of the first's news.
    often = [1 / (1 + rng.randrange(AREAS * TOWNS)) for _ in towns]
    parties = tuple(
        Actor(
            Span(0, len(name), name),
            name,
            f"made-{number}-{n}",
            ActorKind.STATE_FORCES if n == 0 else ActorKind.REBEL_GROUP,
            country,
            confidence=0.9,
        )
        for n in range(_PARTIES)
        for name in (f"{areas[n].name} {'Army' if n == 0 else 'Front'}",)
    )
    return War(tuple(towns), tuple(often), tuple(areas), parties)


def _town(name: str, id: str, country: str, area: str, at: tuple[float, float], radius: float) -> Town:
    place = Place(
        Span(0, len(name), name),
        name,
        id,
        *at,
        country=country,
        admin=(country, area),
        radius_km=radius,
        confidence=0.9,
    )
    return Town(name, place)
