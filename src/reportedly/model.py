"""The types that flow between the stages: one file, frozen and slotted.

Everything a report says is tied to characters of its text by a :class:`Span`.
Offsets count Unicode code points from 0; ``start`` is included, ``end`` is not,
so that ``article.text[span.start:span.end] == span.text`` always holds.

Unknown is a value: a missing outlet or publication date is ``None`` and stays so.
What the fields of a claim mean, and where their closed sets of values come from,
is told in ``docs/record.md``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How the source is said to stand to the content; it follows the cue."""

    STATED = "stated"
    REPORTED = "reported"
    CLAIMED = "claimed"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    ACKNOWLEDGED = "acknowledged"
    DENIED = "denied"
    ACCUSED = "accused"
    CONDEMNED = "condemned"
    EVALUATED = "evaluated"
    THREATENED = "threatened"
    WARNED = "warned"
    PROMISED = "promised"
    REQUESTED = "requested"
    UNCLEAR = "unclear"


class Polarity(StrEnum):
    """Whether the content, as its source has it, happened or did not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """In what mode the content is put."""

    ACTUAL = "actual"
    POSSIBLE = "possible"
    INTENDED = "intended"
    ATTEMPTED = "attempted"
    CONDITIONAL = "conditional"
    DIRECTIVE = "directive"


class EventType(StrEnum):
    """What kind of happening: PLOVER's types with modes, as the coding guide closes them.

    Definitions and their source stand in ``knowledge/event_types.yaml``.
    """

    ASSAULT_CLASH = "ASSAULT.clash"
    ASSAULT_OFFENSIVE = "ASSAULT.offensive"
    ASSAULT_REPEL = "ASSAULT.repel"
    ASSAULT_AIRSTRIKE = "ASSAULT.airstrike"
    ASSAULT_SHELLING = "ASSAULT.shelling"
    ASSAULT_BOMBING = "ASSAULT.bombing"
    ASSAULT_SUICIDE = "ASSAULT.suicide"
    ASSAULT_CHEMICAL = "ASSAULT.chemical"
    ASSAULT_SHOOTING = "ASSAULT.shooting"
    ASSAULT_EXECUTION = "ASSAULT.execution"
    ASSAULT_ABUSE = "ASSAULT.abuse"
    ASSAULT_KILL = "ASSAULT.kill"
    ASSAULT_INJURE = "ASSAULT.injure"
    ASSAULT_DESTROY = "ASSAULT.destroy"
    ASSAULT_SHOOTDOWN = "ASSAULT.shootdown"
    ASSAULT_OTHER = "ASSAULT.other"
    COERCE_SEIZE = "COERCE.seize"
    COERCE_SEIZE_MATERIEL = "COERCE.seize-materiel"
    COERCE_CAPTURE = "COERCE.capture"
    COERCE_BESIEGE = "COERCE.besiege"
    COERCE_RESTRICT = "COERCE.restrict"
    RETREAT_WITHDRAW = "RETREAT.withdraw"
    RETREAT_CEASEFIRE = "RETREAT.ceasefire"
    RETREAT_RELEASE = "RETREAT.release"
    RETREAT_SURRENDER = "RETREAT.surrender"
    RETREAT_ACCESS = "RETREAT.access"
    MOBILIZE_DEPLOY = "MOBILIZE.deploy"
    MOBILIZE_PREPARE = "MOBILIZE.prepare"
    AID_MILITARY = "AID.military"
    AID_HUMANITARIAN = "AID.humanitarian"
    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    COOPERATE = "COOPERATE"
    CONCEDE = "CONCEDE"
    INVESTIGATE = "INVESTIGATE"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    VIOLATE = "VIOLATE"
    STATE_CONTROL = "STATE.control"
    STATE_ALIGNMENT = "STATE.alignment"
    STATE_STRENGTH = "STATE.strength"
    STATE_HARM = "STATE.harm"
    DISPLACE = "DISPLACE"
    OTHER = "OTHER"


class CountKind(StrEnum):
    """What a number counts."""

    KILLED = "killed"
    INJURED = "injured"
    CAPTURED = "captured"
    MISSING = "missing"
    DISPLACED = "displaced"
    DESTROYED = "destroyed"
    CAPTURED_MATERIEL = "captured-materiel"
    VILLAGES = "villages"
    ATTACKS = "attacks"
    FIGHTERS = "fighters"
    OTHER = "other"


class LineKind(StrEnum):
    """What a line of an article is there for; only those that say something are coded."""

    BODY = "body"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    BLOCK_QUOTE = "block-quote"
    DATELINE = "dateline"
    BYLINE = "byline"
    CREDIT = "credit"
    MEDIA_LEAD = "media-lead"
    RELATED = "related"
    SHARE = "share"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of an article's characters: ``[start, end)`` in code points, and the run itself."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line (or a run within one) of an article, with what it is there for."""

    span: Span
    kind: LineKind


@dataclass(frozen=True, slots=True)
class Article:
    """One report as collected.

    ``text`` is kept exactly as given; every offset counts into it.
    ``published`` is an ISO 8601 date or date-time as given, or ``None`` where it is not known.
    ``markup`` holds the lines whose kind the source's own markup tells (HTML headings, block quotes).
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    markup: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article.

    ``kind`` is the kind of the line it stands in.  ``lead`` is, for a block quote, the sentence that
    introduces it: the quote belongs to its speaker.
    """

    span: Span
    kind: LineKind = LineKind.BODY
    lead: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """An article laid out: every line classed, and the sentences of those that say something."""

    article: Article
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A number the text gives; ``min`` and ``max`` are inclusive, ``None`` where it sets no bound."""

    span: Span
    min: int | None
    max: int | None
    what: CountKind
    who: Span | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One event mention: its trigger, its type, and who did what to whom, where, when, with what."""

    trigger: Span
    type: EventType
    confidence: float
    actor: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    place: tuple[Span, ...] = ()
    time: tuple[Span, ...] = ()
    materiel: tuple[Span, ...] = ()
    counts: tuple[Count, ...] = ()

    def roles(self) -> Iterator[tuple[str, tuple[Span, ...]]]:
        """Yield each role an event can have by the name of its field, with the spans that fill it, maybe none."""
        yield "actor", self.actor
        yield "target", self.target
        yield "place", self.place
        yield "time", self.time
        yield "materiel", self.materiel


@dataclass(frozen=True, slots=True)
class Derivation:
    """Which reader, in which version, derived a record."""

    reader: str
    version: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One source saying one thing about one happening or state of affairs.

    ``article``, ``outlet`` and ``published`` are the article's own.  ``source_ref`` is the fullest earlier
    naming where ``source`` does not name; ``via`` lists intermediaries, innermost first.
    ``confidence`` is a probability in [0, 1] that the claim stands in the text as coded.
    """

    article: str
    id: str
    sentence: Span
    content: Span
    source: Span | None
    source_ref: Span | None
    via: tuple[Span, ...]
    cue: Span | None
    status: Status
    polarity: Polarity
    modality: Modality
    confidence: float
    events: tuple[Event, ...]
    outlet: str | None
    published: str | None
    derived_by: Derivation

    def spans(self) -> Iterator[Span]:
        """Yield every span of the claim, its events and their counts: all it says of the article's characters."""
        maybe = (self.sentence, self.content, self.source, self.source_ref, *self.via, self.cue)
        yield from (span for span in maybe if span is not None)
        for event in self.events:
            yield event.trigger
            for _, spans in event.roles():
                yield from spans
            for count in event.counts:
                yield count.span
                if count.who is not None:
                    yield count.who


@dataclass(frozen=True, slots=True)
class Coded:
    """An article with what was read in it: what a casebook keeps and a desk shows."""

    article: Article
    lines: tuple[Line, ...]
    claims: tuple[Claim, ...]
