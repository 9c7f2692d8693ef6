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
from datetime import date
from enum import IntEnum, StrEnum


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
    ``embedding`` is the reader's own mark of the wording, which only claims of one report are compared by: the name of what
    made it, a colon, and signed bytes in base64.
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
    embedding: str | None = None

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


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a score is what it is: a thing observed, and what it added or took."""

    what: str
    weight: float


class Use(StrEnum):
    """Whether a place's name stands for the place, or for who governs or speaks from there ("Ankara warned")."""

    LITERAL = "literal"
    METONYMIC = "metonymic"


class GeoPrecision(IntEnum):
    """ACLED's ``geo_precision``: the place itself, near it or a part of a region, a larger region."""

    EXACT = 1
    NEAR = 2
    REGION = 3


class WherePrecision(IntEnum):
    """UCDP GED's ``where_prec``: the place itself, within 25 km, an area, a landscape or line, a country, none."""

    EXACT = 1
    NEAR = 2
    ADMIN2 = 3
    ADMIN1 = 4
    LANDSCAPE = 5
    COUNTRY = 6
    INTERNATIONAL = 7


@dataclass(frozen=True, slots=True)
class Place:
    """Words that say where, and what the gazetteer knows of them; whatever is not known is ``None``.

    ``id`` is the gazetteer's ("geonames:172515"); ``admin`` names the areas it lies in, the country first.
    ``country`` is ISO 3166-1 alpha-3; ``feature`` is GeoNames' class and code ("P.PPL").  ``lat`` and ``lon`` are
    degrees, WGS 84; the place meant lies within ``radius_km`` of them.  ``relation`` keeps the words that set it off from the
    named place ("southeast of").  ``inherited`` marks a place taken over from an earlier sentence.
    ``confidence`` is in [0, 1]: how sure the identity is; ``reasons`` say why.
    """

    span: Span
    name: str | None = None
    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    admin: tuple[str, ...] = ()
    feature: str | None = None
    relation: str | None = None
    radius_km: float | None = None
    geo_precision: GeoPrecision | None = None
    where_prec: WherePrecision | None = None
    use: Use = Use.LITERAL
    inherited: bool = False
    confidence: float = 0.0
    reasons: tuple[Reason, ...] = ()


class ActorKind(StrEnum):
    """What kind of party an actor is."""

    GOVERNMENT = "government"
    STATE_FORCES = "state-forces"
    POLICE = "police"
    REBEL_GROUP = "rebel-group"
    MILITIA = "militia"
    JIHADIST_GROUP = "jihadist-group"
    POLITICAL_BODY = "political-body"
    COALITION = "coalition"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    HUMANITARIAN = "humanitarian"
    MONITOR = "monitor"
    MEDIA = "media"
    MEDICAL = "medical"
    CIVILIANS = "civilians"
    PERSON = "person"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Actor:
    """Words that name a party, and who that is; whatever is not known is ``None``.

    ``id`` is the actor's in ``knowledge/actors`` ("syr-sdf").  An unnamed party has no id but may have a ``kind`` and a
    ``country`` (ISO 3166-1 alpha-3: "Iraqi police").  ``inter`` is ACLED's code, ``sector`` PLOVER's.
    ``loaded`` marks a word that names by judging ("terrorists", "regime"): it is kept as the speaker's label and is
    nobody's name.  ``scare_quotes`` notes quotation marks around it.  ``allies`` holds the ids of those the words or the
    dated knowledge say it is allied with or backed by.
    """

    span: Span
    name: str | None = None
    id: str | None = None
    kind: ActorKind | None = None
    country: str | None = None
    inter: int | None = None
    sector: str | None = None
    loaded: bool = False
    scare_quotes: bool = False
    allies: tuple[str, ...] = ()
    confidence: float = 0.0
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Time:
    """Words that say when, and the days they cover: ``earliest`` to ``latest``, both inclusive; ``None`` sets no bound.

    ``edtf`` is the same as an Extended Date/Time Format string, level 1 (ISO 8601-2); ``precision`` is the unit the
    words think in ("day", "week", "month", "season", "year", "part-of-day", "open").  ``relative`` keeps the form that needs an anchor
    ("published-1D"), ``anchor`` the day it was counted from, with ``reasons`` telling where that came from; without
    one both bounds stay ``None``.  ``background`` tells whether it dates the report's background rather than its news.
    """

    span: Span
    earliest: date | None = None
    latest: date | None = None
    edtf: str | None = None
    precision: str | None = None
    relative: str | None = None
    anchor: date | None = None
    background: bool | None = None
    confidence: float = 0.0
    reasons: tuple[Reason, ...] = ()


class SpeakerKind(StrEnum):
    """What kind of voice a source is."""

    PARTY = "party"
    OFFICIAL = "official"
    UNNAMED_OFFICIAL = "unnamed-official"
    MONITOR = "monitor"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    AID_WORKER = "aid-worker"
    MEDICAL = "medical"
    WITNESS = "witness"
    ACTIVIST = "activist"
    ANALYST = "analyst"
    AGENCY = "agency"
    MEDIA = "media"
    SOCIAL_MEDIA = "social-media"
    DOCUMENT = "document"
    PERSON = "person"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Speaker:
    """One voice in the chain a claim came through: its words (``None`` for the outlet itself), its kind, who it is.

    ``name`` is who it is by the fullest naming; ``actor`` the party it speaks for; ``outlet`` its id in
    ``knowledge/outlets`` where it is one.
    """

    span: Span | None
    kind: SpeakerKind
    name: str | None = None
    actor: Actor | None = None
    outlet: str | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """Where and when one event of a claim happened, of all the places and times the claim names."""

    trigger: Span
    place: Place | None
    time: Time | None


@dataclass(frozen=True, slots=True)
class Judged:
    """What people decided of a claim, or of one ``field`` of it, beside what the machine had.

    ``field`` is empty for the whole claim.  ``verdict`` is ``positive`` (as the machine has it) or ``negative``; ``value`` is what stands
    now and ``machine`` what the machine had, as words, ``None`` for nothing.  ``key`` is the judgement's, ``when`` ISO 8601 in UTC.
    """

    field: str
    verdict: str
    value: str | None
    machine: str | None
    decided_by: tuple[str, ...]
    when: str
    key: int

    @property
    def rejects(self) -> bool:
        """Whether it says that the text makes no such claim."""
        return self.field == "" and self.verdict == "negative"


@dataclass(frozen=True, slots=True)
class Grounded:
    """A claim with its words resolved: one value for each span of a role, one happening for each event.

    ``chain`` runs from the innermost speaker out to the outlet; a stated claim's has the outlet alone.  ``judged`` tells which
    of the claim's values are a person's; one that a person rejected is in no row.
    """

    claim: Claim
    places: tuple[Place, ...]
    actors: tuple[Actor, ...]
    times: tuple[Time, ...]
    happenings: tuple[Happening, ...]
    chain: tuple[Speaker, ...]
    judged: tuple[Judged, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """One event of a claim with its words resolved: what incidents and the picture are made of.

    ``number`` is the event's in its claim.  ``actors``, ``targets`` and ``places`` are in the order of the event's
    own spans; ``place`` and ``time`` are where and when it happened, of all that is told, ``None`` where nothing is.
    """

    told: Grounded
    number: int
    actors: tuple[Actor, ...]
    targets: tuple[Actor, ...]
    places: tuple[Place, ...]
    place: Place | None
    time: Time | None

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.told.claim

    @property
    def event(self) -> Event:
        """The event."""
        return self.told.claim.events[self.number]

    @property
    def id(self) -> str:
        """The article, the claim and the event, as one string that no other telling of a casebook has."""
        return f"{self.claim.article}/{self.claim.id}/{self.number}"


class Part(StrEnum):
    """What an account does in a report: it tells the news, brings a later toll, recalls, or denies."""

    NEWS = "news"
    FOLLOW_UP = "follow-up"
    BACKGROUND = "background"
    DENIAL = "denial"


@dataclass(frozen=True, slots=True)
class Account:
    """One claim's word on an incident.

    ``tellings`` are the events of the claim that tell of it, the first the one it was matched by.  ``origin`` is the
    same for accounts that do not corroborate each other: near-copies, and reports that cite one source.  ``reasons``
    say why it is held to tell of this incident.
    """

    tellings: tuple[Telling, ...]
    origin: str
    part: Part = Part.NEWS
    reasons: tuple[Reason, ...] = ()

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.tellings[0].claim

    @property
    def told(self) -> Grounded:
        """The claim with its words resolved."""
        return self.tellings[0].told

    @property
    def id(self) -> str:
        """The article and the claim, as one string."""
        return f"{self.claim.article}/{self.claim.id}"


class Accord(StrEnum):
    """How what several accounts say of one slot goes together."""

    AGREED = "agreed"
    ONE_ONLY = "one-only"
    DIFFERENT = "different"
    CONTRADICTED = "contradicted"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class SlotValue:
    """One thing said of a slot, and by whom: ``accounts`` are ids of accounts, ``origins`` those they go back to.

    ``min`` and ``max`` are the bounds of a number, inclusive, ``None`` where it sets none.  ``denied_by`` are ids of
    the accounts that deny it.
    """

    value: str
    accounts: tuple[str, ...]
    origins: tuple[str, ...]
    words: tuple[Span, ...] = ()
    min: int | None = None
    max: int | None = None
    denied_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """What is said of one side of an incident (``place``, ``time``, ``type``, ``actor``, ``target``, ``killed`` …)."""

    name: str
    accord: Accord
    values: tuple[SlotValue, ...]
    reasons: tuple[Reason, ...] = ()


class Grade(StrEnum):
    """Airwars' grades of an alleged event, derived from who says it; it is never said to be true."""

    CONFIRMED = "confirmed"
    FAIR = "fair"
    WEAK = "weak"
    CONTESTED = "contested"
    DISCOUNTED = "discounted"


@dataclass(frozen=True, slots=True)
class Toll:
    """Deaths as UCDP counts them: ``low`` and ``high`` of what is said, ``best`` where the rule gives one; all claims."""

    low: int | None
    best: int | None
    high: int | None
    rule: str
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Incident:
    """One happening as reports tell of it, with every account kept.

    ``earliest`` to ``latest`` are the days it happened on by its accounts, ``None`` where they set no bound.
    ``part_of`` is the id of the incident it is a part of, ``parts`` the other way round.  ``reasons`` say what held its
    accounts together.
    """

    id: str
    type: EventType
    place: Place | None
    earliest: date | None
    latest: date | None
    accounts: tuple[Account, ...]
    slots: tuple[Slot, ...] = ()
    origins: tuple[str, ...] = ()
    toll: Toll | None = None
    grade: Grade | None = None
    part_of: str | None = None
    parts: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Change(StrEnum):
    """What one telling says of who holds a place."""

    HOLDS = "holds"
    TAKES = "takes"
    LOSES = "loses"
    CONTESTS = "contests"
    BESIEGES = "besieges"


@dataclass(frozen=True, slots=True)
class Vote:
    """One telling's word on who holds a place: ``party`` holds, takes, loses, contests or besieges it.

    ``earliest`` to ``latest`` is when, inclusive.  ``share`` keeps words that say only a part is meant ("some of",
    "almost all", "16 villages"); ``place`` is then what they are told to be a part of.  ``denied`` marks a telling that
    says it is not so, ``possible`` one that only says it may be: both are shown and decide nothing for it.
    """

    telling: Telling
    place: Place
    change: Change
    party: Actor | None
    earliest: date | None
    latest: date | None
    share: str | None = None
    denied: bool = False
    possible: bool = False


@dataclass(frozen=True, slots=True)
class Front:
    """Words that say how far the fighting stands from a place; ``distance_km`` only where they give it."""

    telling: Telling
    place: Place | None
    words: Span
    distance_km: float | None


class Hold(StrEnum):
    """How a place stands by the votes; ``claimed`` is held on the word of the holder's own side alone."""

    HELD = "held"
    CLAIMED = "claimed"
    PARTLY = "partly"
    CONTESTED = "contested"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Control:
    """Who is said to hold a place on a day, by the stated rule over the votes, which are all here.

    ``day`` is ``None`` for tellings that cannot be dated.  ``holder`` is ``None`` where none is told or they differ; beside
    ``contested`` it is who is told to hold what is fought over.  The weight of a reason is how many independent voices say it.
    """

    place: Place
    day: date | None
    hold: Hold
    holder: Actor | None
    votes: tuple[Vote, ...]
    fronts: tuple[Front, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ControlSpell:
    """How a place stands by the votes from ``first`` to ``last``, inclusive; ``last`` is ``None`` where nothing later is said.

    The rest is as in :class:`Control`.
    """

    place: Place
    first: date
    last: date | None
    hold: Hold
    holder: Actor | None
    votes: tuple[Vote, ...]
    reasons: tuple[Reason, ...] = ()


class Tie(StrEnum):
    """How one party is said to stand to another.

    ``supports``, ``supplies``, ``leads``, ``part-of``, ``fights`` and ``hostile`` run from the source to the target.
    ``allied``, ``cooperates``, ``linked`` (a tie whose kind the words leave open) and ``at-odds`` run both ways.
    """

    SUPPORTS = "supports"
    SUPPLIES = "supplies"
    LEADS = "leads"
    PART_OF = "part-of"
    ALLIED = "allied"
    COOPERATES = "cooperates"
    LINKED = "linked"
    FIGHTS = "fights"
    HOSTILE = "hostile"
    AT_ODDS = "at-odds"


class Help(StrEnum):
    """What support is given."""

    ARMS = "arms"
    AIR = "air"
    ARTILLERY = "artillery"
    TROOPS = "troops"
    TRAINING = "training"
    MONEY = "money"
    POLITICAL = "political"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Alignment:
    """That one party is said to support, supply, lead, fight, belong to … another.

    ``source`` is who backs, arms, leads, belongs, attacks; ``target`` to whom; one of the two is ``None`` where help is
    told of and one side of it is not.  ``help`` is told of support alone.  ``words`` are those that tell the tie, ``materiel``
    those for what is given.  ``tellings`` say that it is so, ``hedged`` that it may be, is planned, demanded or not
    known, ``denied`` that it is not.  ``earliest`` to ``latest`` are the days that ``tellings`` speak of.
    """

    source: Actor | None
    target: Actor | None
    tie: Tie
    help: Help | None
    words: tuple[str, ...]
    materiel: tuple[str, ...]
    earliest: date | None
    latest: date | None
    tellings: tuple[Telling, ...]
    hedged: tuple[Telling, ...] = ()
    denied: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A person named among the dead or captured; ``rank`` and ``unit`` where the text gives them."""

    name: Span
    rank: Span | None = None
    unit: Span | None = None


class Stand(StrEnum):
    """How a telling stands to a loss: it says there was one, holds it possible, or says there was none."""

    LOST = "lost"
    POSSIBLE = "possible"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class LossClaim:
    """One telling's word on a loss: its own bounds, inclusive, and its own words for the number and for what was lost.

    ``count`` and ``who`` are ``None`` where it gives none; a loss without a number is one of an unknown number.
    """

    telling: Telling
    stand: Stand
    min: int | None
    max: int | None
    count: Span | None
    who: Span | None


@dataclass(frozen=True, slots=True)
class Loss:
    """A loss as claimed, double claims of it brought together; ``claims`` are in the order they were made.

    ``side`` is who lost (an actor, or only its words), ``who`` the words for those lost, ``what`` is counted –
    ``other`` where killed and injured stand under one number –, ``materiel`` the type of things lost, by its id in
    ``knowledge/materiel.yaml``.  ``min`` to ``max`` is the range over the claims that stand as the row does, inclusive,
    ``None`` where one of them sets no bound or none gives a number.  ``part_of`` keeps the words of the toll that these are
    said to be a part of: never add the two.
    """

    side: Actor | None
    who: Span | None
    what: CountKind
    materiel: str | None
    stand: Stand
    min: int | None
    max: int | None
    place: Place | None
    earliest: date | None
    latest: date | None
    named: Named | None
    part_of: Span | None
    incident: str | None
    claims: tuple[LossClaim, ...]
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """A truce, a zone, a deal that reports speak of, and between whom.

    ``name`` is the fullest wording, ``kind`` its id in ``knowledge/agreements.yaml``.  ``parties`` made it, ``brokers``
    brought it about.  ``earliest`` to ``latest`` is when it was made or took effect, where that is told.  ``ended`` are
    the tellings that it collapsed, which accuse nobody.
    """

    id: str
    name: str
    kind: str
    parties: tuple[Actor, ...]
    brokers: tuple[Actor, ...]
    place: Place | None
    earliest: date | None
    latest: date | None
    tellings: tuple[Telling, ...]
    ended: tuple[Telling, ...] = ()


class Keeping(StrEnum):
    """What is said of the keeping of an agreement: a breach alleged, a duty not done, a breach denied, none seen."""

    BROKEN = "broken"
    UNKEPT = "unkept"
    DENIED = "denied"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Breach:
    """An alleged breach: who accuses whom of what, and who denies it.

    ``agreement`` is the words for what was broken, ``kind`` their kind, ``of`` the id of the :class:`Agreement` they mean,
    ``None`` where that is not told.  ``accuser`` is who says so, ``None`` where the report says it in its own voice.
    ``accused`` acted together; none where nobody is named.  ``acts`` is what they are said to have done, ``what`` its
    types, ``counts`` how many breaches are told of.  ``denials`` are tellings that deny this breach or these acts.  A row
    that is ``denied`` is a denial of a breach that no other claim alleges; one that is ``kept`` says that there was none.
    """

    said: Keeping
    agreement: str
    kind: str
    of: str | None
    accuser: Speaker | None
    accused: tuple[Actor, ...]
    what: tuple[EventType, ...]
    acts: tuple[Telling, ...]
    counts: tuple[Count, ...]
    place: Place | None
    earliest: date | None
    latest: date | None
    tellings: tuple[Telling, ...]
    denials: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class BreachWeek:
    """A line of a ceasefire monitor's table: in the week from ``monday``, who accused whom how often.

    ``alleged`` counts breaches, ``denied`` those of them that somebody denies, ``kept`` reports that there was none.
    ``articles`` is how many articles published in that week were read: a week in which nothing was read is not quiet.
    A line is about ``weeks`` weeks, more than one only where nothing was read for so long.
    """

    monday: date | None
    accuser: str
    accused: str
    agreement: str
    alleged: int
    denied: int
    kept: int
    articles: int
    weeks: int
    tellings: tuple[Telling, ...]


class Standing(StrEnum):
    """How a happening stands by who tells of it: said to have happened, not to have, or in a mode short of that.

    ``denied`` answers somebody who says it; ``said-not`` is a plain statement that it did not happen or is not so.
    ``unclear`` is where the report says that it is not known.
    """

    SAID = "said"
    SAID_NOT = "said-not"
    DENIED = "denied"
    POSSIBLE = "possible"
    INTENDED = "intended"
    ATTEMPTED = "attempted"
    CONDITIONAL = "conditional"
    DEMANDED = "demanded"
    UNCLEAR = "unclear"


class Move(StrEnum):
    """What kind of move of forces words tell of, short of fighting."""

    DEPLOYMENT = "deployment"
    REINFORCEMENT = "reinforcement"
    OUTPOST = "outpost"
    PATROL = "patrol"
    MASSING = "massing"
    PRESENCE = "presence"
    PREPARATION = "preparation"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Posture:
    """A move of forces as told: who moves what where; ``standing`` keeps what is planned apart from what is done.

    ``actors`` are those said to do it together, none where nobody is named.  ``forces`` are the words for what is
    moved, ``materiel`` those for arms and vehicles, both lower-cased.
    """

    actors: tuple[Actor, ...]
    move: Move
    standing: Standing
    forces: tuple[str, ...]
    materiel: tuple[str, ...]
    counts: tuple[Count, ...]
    place: Place | None
    earliest: date | None
    latest: date | None
    tellings: tuple[Telling, ...]


class HarmKind(StrEnum):
    """What harm to civilians, or relief of it, words tell of."""

    CIVILIAN_PLACE = "civilian-place"
    CIVILIANS = "civilians"
    DISPLACEMENT = "displacement"
    SIEGE = "siege"
    ACCESS = "access"
    AID = "aid"
    WANT = "want"


@dataclass(frozen=True, slots=True)
class Harm:
    """Harm to civilians as told, or aid to them; ``kind`` says which.

    ``classes`` are the classes of the civilian places struck (``hospital``, ``town``), empty for other kinds.
    ``actors`` are those the source names as doing it, none where it names nobody.  ``target`` is the words for the people
    or places, lower-cased; ``places`` is every place they name.  ``counts`` are the numbers of the same claim.
    """

    kind: HarmKind
    classes: tuple[str, ...]
    what: EventType
    standing: Standing
    actors: tuple[Actor, ...]
    target: tuple[str, ...]
    counts: tuple[Count, ...]
    places: tuple[Place, ...]
    earliest: date | None
    latest: date | None
    tellings: tuple[Telling, ...]


class Ruling(StrEnum):
    """What a telling says of a body that governs: somebody runs it, it runs a place, it is made, taken over, fought."""

    RUN_BY = "run-by"
    GOVERNS = "governs"
    FOUNDED = "founded"
    TAKEN_OVER = "taken-over"
    CHALLENGED = "challenged"
    BACKED = "backed"
    STRUCK = "struck"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Governance:
    """A council, a government, a court that governs or claims to, and what is told of it.

    ``body`` is its words without an article, ``actor`` who that is where it is known.  ``by`` are those said to run, found,
    take over, challenge, back or strike it; ``rival`` is the words of another body it is set against.
    """

    body: str
    actor: Actor | None
    ruling: Ruling
    standing: Standing
    by: tuple[Actor, ...]
    rival: str | None
    place: Place | None
    earliest: date | None
    latest: date | None
    tellings: tuple[Telling, ...]


class StatementKind(StrEnum):
    """What is done by saying it."""

    THREAT = "threat"
    WARNING = "warning"
    DEMAND = "demand"
    PROMISE = "promise"
    CONDEMNATION = "condemnation"
    ACCUSATION = "accusation"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Statement:
    """A threat, a warning, a demand, a promise, a condemnation: who, to whom, about what, through whom.

    ``speaker`` is the innermost one, ``None`` where nobody is named; ``through`` those who pass it on, innermost first.
    ``to`` is who is threatened, warned, accused, condemned, or to do what is demanded; empty where the words do not tell.
    ``standing`` is of the speaking, not of what is said: a threat that was made is ``said``, one denied ``denied``.
    ``day`` is the report's.
    """

    kind: StatementKind
    speaker: Speaker | None
    through: tuple[Speaker, ...]
    to: tuple[Actor, ...]
    about: EventType | None
    content: Span
    standing: Standing
    day: date | None
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """What one voice calls an actor.

    ``voice`` is the outlet or the speaker by name; ``quoted`` tells a speaker from the outlet's own voice.  ``words`` are
    without articles and numbers, in their commonest form; ``count`` is in how many places of the articles they stand.
    Of these ``verbatim`` stand within longer quotation, so that they are the speaker's own words, and ``scare_quotes``
    have quotation marks of their own.  ``actor`` has no id where a label is put on nobody known.
    """

    voice: str
    quoted: bool
    actor: Actor
    words: str
    loaded: bool
    count: int
    verbatim: int
    scare_quotes: int
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many articles and claims of an outlet a casebook holds for a day; silence is not peace.

    ``found`` and ``found_claims`` are how many of them a question finds, all where it asks for everything.
    """

    outlet: str | None
    day: date | None
    articles: int
    claims: int
    found: int
    found_claims: int
