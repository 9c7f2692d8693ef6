"""What is known of an actor: the types that ``knowledge.actors`` gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportedly.dates import days
from reportedly.model import ActorKind

# What a date left open is compared as.
_FIRST, _LAST = "0000-01-01", "9999-12-31"


class TieKind(StrEnum):
    """How one actor stands to another."""

    PART_OF = "part-of"
    LED_BY = "led-by"
    BACKED_BY = "backed-by"
    ALLIED_WITH = "allied-with"
    HOSTILE_TO = "hostile-to"
    SUCCESSOR_OF = "successor-of"
    AFFILIATE_OF = "affiliate-of"

    @property
    def friendly(self) -> bool:
        """Whether those so tied act together."""
        return self not in {TieKind.HOSTILE_TO, TieKind.SUCCESSOR_OF}


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when something held: a year, month or day each, ``None`` where open or not known."""

    since: str | None = None
    until: str | None = None

    def before(self, last_day: str) -> bool:
        """Whether ``last_day`` lies before all of it."""
        first = days(self.since) if self.since else None
        return last_day < (first[0] if first else _FIRST)

    def after(self, first_day: str) -> bool:
        """Whether ``first_day`` lies after all of it."""
        last = days(self.until) if self.until else None
        return first_day > (last[1] if last else _LAST)


ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Tie:
    """A dated tie to the actor ``to``, with the work to check it in."""

    to: str
    kind: TieKind
    source: str
    period: Period = ALWAYS


@dataclass(frozen=True, slots=True)
class Person:
    """A person who is named for the actor, and when."""

    name: str
    role: str | None = None
    period: Period = ALWAYS


@dataclass(frozen=True, slots=True)
class Loaded:
    """What others call the actor, judging it, and who they are."""

    text: str
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """One actor; the keys are those of the packs (``knowledge/actors/README.md``)."""

    id: str
    name: str
    kind: ActorKind
    country: str | None
    inter: int | None
    sector: str | None
    source: str
    names: tuple[str, ...] = ()
    loaded: tuple[Loaded, ...] = ()
    people: tuple[Person, ...] = ()
    ties: tuple[Tie, ...] = ()
    period: Period = ALWAYS
    wikidata: str | None = None
    ucdp: int | None = None
    pack: str = ""

    def friends(self, published: tuple[str, str] | None) -> tuple[str, ...]:
        """The ids it was tied to as a part, ally or client on the days ``published`` (any, where ``None``)."""
        return tuple(dict.fromkeys(tie.to for tie in self.ties if tie.kind.friendly and held(tie, published)))

    def enemies(self, published: tuple[str, str] | None) -> tuple[str, ...]:
        """The ids it was hostile to on those days."""
        hostile = (tie for tie in self.ties if tie.kind is TieKind.HOSTILE_TO)
        return tuple(dict.fromkeys(tie.to for tie in hostile if held(tie, published)))


@dataclass(frozen=True, slots=True)
class State:
    """A state's words: names, adjectives, its people, its capital, what stands for its government, its cities.

    ``holders`` are the persons who are named for its government.  ``id`` is ISO 3166-1 alpha-3; ``gw`` is its number in Gleditsch and Ward's list.
    """

    id: str
    gw: int | None
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    peoples: tuple[str, ...]
    capital: str | None
    seats: tuple[str, ...]
    cities: tuple[str, ...]
    holders: tuple[Person, ...] = ()


def held(tie: Tie, published: tuple[str, str] | None) -> bool:
    """Whether a tie held on some of the days ``published``; ``None`` leaves it open, so that it may have."""
    if published is None:
        return True
    first, last = published
    return not (tie.period.before(last) or tie.period.after(first))
