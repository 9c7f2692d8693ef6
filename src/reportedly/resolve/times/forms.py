"""What words of time mean before anything is counted: one small frozen type for each way of saying when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportedly.knowledge.times import Unit, Vague


class Base(StrEnum):
    """What a form is counted from: the day of publication, or the time the text told last."""

    PUBLISHED = "published"
    TEXT = "text"


class Pick(StrEnum):
    """Which of the days, months or seasons of a name is meant."""

    NEAR = "near"
    LAST = "last"
    NEXT = "next"
    THIS = "this"
    ANY = "any"  # "on a Friday": no certain one


@dataclass(frozen=True, slots=True)
class Amount:
    """How many units: ``most`` is ``None`` where there is no telling; ``loose`` where the words are inexact."""

    least: int
    most: int | None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date as far as it is written out; ``weekday`` is the day's name where it is told too (Monday 0)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    pick: Pick = Pick.NEAR


@dataclass(frozen=True, slots=True)
class Either:
    """Digits that are one date read day first and another read month first."""

    day_first: Calendar
    month_first: Calendar


@dataclass(frozen=True, slots=True)
class Decade:
    """The ten years from ``year`` on."""

    year: int


@dataclass(frozen=True, slots=True)
class Season:
    """A season by EDTF's number, 21 (spring) to 24 (winter); ``over`` where it is told to run into the next year."""

    number: int
    year: int | None
    pick: Pick = Pick.NEAR
    over: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A feast by its name's words."""

    name: tuple[str, ...]
    year: int | None
    pick: Pick = Pick.NEAR


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week by name (Monday 0)."""

    day: int
    pick: Pick = Pick.NEAR
    base: Base = Base.PUBLISHED


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day of the week (Monday 0) within a week: "Thursday last week"."""

    day: int
    inner: Form


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole unit, ``shift`` units from the one the base lies in: "last week", "today", "the next day"."""

    unit: Unit
    shift: int
    base: Base


@dataclass(frozen=True, slots=True)
class InYear:
    """A month, a season or a day of a year that is told by its distance: "March last year"."""

    inner: Form
    year: Whole


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units before (-1) or after (1) the base: "three days ago", "two weeks after 5 May"."""

    amount: Amount
    unit: Unit
    sign: int
    base: Base | Form


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch that ends (-1) or begins (1) at publication: "in the past 24 hours", "in the coming days"."""

    amount: Amount
    unit: Unit
    sign: int
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a span by shares of nine: "early February", "the end of 2014", "the second half of May"."""

    inner: Form
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class NthWeek:
    """The ``number``-th seven days of a month or a year; -1 the last."""

    inner: Form
    number: int
    unit: Unit = Unit.WEEK


@dataclass(frozen=True, slots=True)
class Earlier:
    """ "Earlier" or "later" within a span that now lies in."""

    inner: Form
    later: bool


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day ("night") or a time of the clock ("05:00") on the day ``inner`` tells."""

    part: str
    inner: Form


@dataclass(frozen=True, slots=True)
class Overnight:
    """The night that ends on the day ``inner``; of a weekday, the night that begins there."""

    inner: Form | None


@dataclass(frozen=True, slots=True)
class Since:
    """From some day of ``inner`` on; ``begins`` after "starting" and "from", which tell of what is to come as a rule."""

    inner: Form
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Until:
    """Up to some day of ``inner``."""

    inner: Form


@dataclass(frozen=True, slots=True)
class Before:
    """Before ``inner`` begins."""

    inner: Form


@dataclass(frozen=True, slots=True)
class After:
    """Once ``inner`` has come."""

    inner: Form


@dataclass(frozen=True, slots=True)
class Between:
    """From the first to the second, both counted in."""

    first: Form
    second: Form


@dataclass(frozen=True, slots=True)
class Around:
    """Near ``inner``, by the words' own "about"."""

    inner: Form


@dataclass(frozen=True, slots=True)
class Duration:
    """How long, which sets no day; ``within`` after "in" and "within", which count from publication what lies ahead."""

    amount: Amount
    unit: Unit
    within: bool = False


@dataclass(frozen=True, slots=True)
class Hint:
    """A word that dates only by what stands around it: "recently", "then"."""

    kind: Vague


@dataclass(frozen=True, slots=True)
class Recurring:
    """Again and again: "daily", "every Friday"."""


@dataclass(frozen=True, slots=True)
class Undated:
    """A feast whose day the name alone does not tell, with its year where that is told."""

    year: int | None


@dataclass(frozen=True, slots=True)
class Event:
    """Beside another happening that is not dated: "after the bombings"."""

    head: str


Form = (
    Calendar
    | Either
    | Decade
    | Season
    | Named
    | Weekday
    | DayOf
    | Whole
    | InYear
    | Shift
    | Window
    | Part
    | NthWeek
    | Earlier
    | DayPart
    | Overnight
    | Since
    | Until
    | Before
    | After
    | Between
    | Around
    | Duration
    | Hint
    | Recurring
    | Undated
    | Event
)
