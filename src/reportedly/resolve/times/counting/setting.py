"""What times are counted from, and what counting gives."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from reportedly.model import Reason
from reportedly.resolve.times.almanac import Stretch
from reportedly.resolve.times.edtf import Marks


class Tense(StrEnum):
    """Whether the words around a time tell what was or what is to come."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time the text told before, that "the next day" and "since then" go back to.

    ``why`` says where it stands; ``confidence`` is how sure its own days are.
    """

    first: date
    last: date
    why: str
    confidence: float = 0.7

    @property
    def stretch(self) -> Stretch:
        """Its days."""
        return Stretch(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a time stands: what it may be counted from.

    ``told`` is the time the text told last, ``told_day`` the last that was a single day.  ``country`` is ISO 3166-1
    alpha-3, for the seasons.  ``dated`` says where the publication date comes from.
    """

    published: date | None = None
    tense: Tense | None = None
    told: Anchor | None = None
    told_day: Anchor | None = None
    country: str | None = None
    dated: str = "the publication date"


@dataclass(frozen=True, slots=True)
class Reach:
    """The days a form covers: what a Time says, without its words.

    ``spell`` marks what goes on from its first day, so that it dates the report's background by that day.
    """

    first: date | None = None
    last: date | None = None
    precision: str | None = None
    marks: Marks = field(default=Marks())
    anchor: date | None = None
    spell: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def stretch(self) -> Stretch | None:
        """Its days where both ends are set."""
        return None if self.first is None or self.last is None else Stretch(self.first, self.last)

    def because(self, what: str, weight: float) -> Reach:
        """The same with one more reason."""
        return replace(self, reasons=(*self.reasons, Reason(what, weight)))


def found(stretch: Stretch, precision: str, anchor: date | None, what: str, weight: float) -> Reach:
    """Days with both ends, and the reason that gives them their first confidence."""
    return Reach(*stretch, precision=precision, anchor=anchor, reasons=(Reason(what, weight),))


def unset(what: str, *, precision: str | None = None) -> Reach:
    """No days, and why."""
    return Reach(precision=precision, reasons=(Reason(what, 0.0),))


NO_DATE = "no publication date to count from"
NOTHING_TOLD = "no time told before to count from"
