"""What the desk asks and answers about review; examples of each stand in ``docs/review.md``.

Offsets count code points of the article's text, ``end`` excluded, as everywhere.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from reportedly.model import Claim, Reason, Span
from reportedly.review.judgement import Anchoring, Verdict
from reportedly.review.outcomes import Effect

# As long as an article's address may be; a body longer than its fields may be is nobody's judgement.
Id = Annotated[str, Field(min_length=1, max_length=2_000)]
Words = Annotated[str, Field(min_length=1, max_length=2_000)]
# A page of the queue: more than anybody judges at one sitting.
MOST = 500

# What a field holds: a span of the article, several, a word of a closed set, a number, or nothing.
Value = Span | list[Span] | str | int | None


class ClaimOn(BaseModel, extra="forbid"):
    """A whole claim: it stands in the text as coded (``positive``), or does not (``negative``)."""

    kind: Literal["claim"] = "claim"
    article: Id
    claim: Id


class FieldOn(BaseModel, extra="forbid"):
    """A field of a claim.

    ``field`` is ``source``, ``source_ref``, ``via``, ``cue``, ``content``, ``status``, ``polarity``, ``modality``, ``events.N``,
    ``events.N.type``, ``.trigger``, ``.actor``, ``.target``, ``.place``, ``.time``, ``.materiel``, ``events.N.counts.M.min``, ``.max``, ``.what``.
    """

    kind: Literal["field"] = "field"
    article: Id
    claim: Id
    field: Id


class ClaimAt(BaseModel, extra="forbid"):
    """A claim by its article's id and its own."""

    article: Id
    claim: Id


class PairOn(BaseModel, extra="forbid"):
    """Two claims: they tell of one happening (``positive``), or do not; which is left says nothing."""

    kind: Literal["pair"] = "pair"
    left: ClaimAt
    right: ClaimAt


class MentionOn(BaseModel, extra="forbid"):
    """Words that mean an actor (``syr-sdf``) or a place (``geonames:172515``), or do not; ``article`` null: in every article.

    ``entity`` is null where somebody is ``unsure`` whom they mean at all.
    """

    kind: Literal["mention"] = "mention"
    words: Words
    entity: Id | None = None
    article: Id | None = None


Subject = Annotated[ClaimOn | FieldOn | PairOn | MentionOn, Field(discriminator="kind")]


class NewJudgement(BaseModel, extra="forbid"):
    """What to keep (``POST /api/review/judgements``).  Who, when and what the machine had the desk adds itself.

    ``value`` belongs to verdict ``negative`` on a field: what is right instead; left out, the field is to be empty.
    ``adjudicate`` marks an editor's decision between coders: it goes before theirs.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "subject": {
                    "kind": "field",
                    "article": "wire",
                    "claim": "wire:0-74@96",
                    "field": "events.0.type",
                },
                "verdict": "negative",
                "value": "ASSAULT.shelling",
                "reason": "artillery, by the next sentence",
            }
        }
    )

    subject: Subject
    verdict: Verdict
    value: Value = None
    reason: Annotated[str, Field(max_length=2_000)] | None = None
    adjudicate: bool = False


class NewWithdrawal(BaseModel, extra="forbid"):
    """Why a judgement is taken back (``POST /api/review/judgements/{key}/withdrawal``)."""

    reason: Annotated[str, Field(max_length=2_000)] | None = None


class WithdrawalTold(BaseModel):
    """Who took a judgement back, when and why."""

    who: str
    when: str
    reason: str | None


class JudgementTold(BaseModel):
    """A judgement as kept.

    ``anchor`` is null for words, which stand nowhere in particular; ``now`` is its subject as it is found today, the same as ``subject``
    unless it ``moved``, null where it is lost.  ``name`` is the entity's name where the subject is a mention and it is known.
    """

    key: int
    who: str
    when: str
    subject: Subject
    verdict: Verdict
    value: Value
    machine: Value
    reason: str | None
    adjudicates: bool
    withdrawn: bool
    withdrawal: WithdrawalTold | None
    anchor: Anchoring | None
    now: Subject | None
    effect: Effect
    name: str | None


class JudgementsTold(BaseModel):
    """A page of judgements, the latest first; ``total`` counts all that were found."""

    total: int
    items: list[JudgementTold]


class Decided(BaseModel):
    """What people decided of a claim or a field of it (``field`` null: of the whole), beside what the machine has.

    ``verdict`` is null where it is disputed: then the machine's value stands.  ``value`` is what stands now.
    """

    claim: str
    field: str | None
    verdict: Verdict | None
    value: Value
    machine: Value
    decided_by: list[str]
    when: str
    disputed: bool
    keys: list[int]


class ArticleJudgements(BaseModel):
    """The judgements on an article's claims, on words in it alone, and what they come to (``GET /api/articles/{id}/judgements``)."""

    items: list[JudgementTold]
    decided: list[Decided]


class ClaimShown(BaseModel):
    """A claim to be judged with what is needed to judge it; ``record`` is the machine's, ``before`` and ``after`` its context."""

    title: str | None
    record: Claim
    before: str
    after: str


class Doubtful(BaseModel):
    """A field of a claim that the machine is least sure of; ``confidence`` in [0, 1]."""

    field: str
    machine: Value
    confidence: float


class Option(BaseModel):
    """An actor or a place that words may mean."""

    id: str
    name: str
    detail: str | None


class QueueItem(BaseModel):
    """Something to be judged.

    ``subject`` is what a judgement of it names; a mention's ``entity`` is null where the machine knows none, and is then to be chosen from
    ``options`` or by searching (``/api/suggest/actors``, ``/api/suggest/places``).  ``score`` is ``doubt`` (in [0, 1]) times ``weight`` (how much rests on
    it, 1 at least); ``why`` says what both rest on.  ``claims`` is one for a claim, two for a pair, up to three for a mention.
    ``of`` tells ``actor`` or ``place`` for a mention.  ``judged`` is how many other coders have judged it; what they decided is not told.
    """

    id: str
    kind: Literal["claim", "pair", "mention"]
    subject: ClaimOn | PairOn | MentionToJudge
    score: float
    doubt: float
    weight: float
    why: list[Reason]
    claims: list[ClaimShown]
    fields: list[Doubtful] = []
    of: Literal["actor", "place"] | None = None
    mentions: int | None = None
    options: list[Option] = []
    judged: int = 0


class MentionToJudge(BaseModel):
    """Words to be linked; ``entity`` is what the machine took them for, null where it knows nobody."""

    kind: Literal["mention"] = "mention"
    words: str
    entity: str | None
    article: str | None = None


class Queue(BaseModel):
    """What to judge, what matters most first; ``coders`` is how many are to judge each item, ``done`` how many this coder has judged.

    Of ``total`` items left so many can be ``listed`` a page at a time; the others come up when what is kept is made anew.
    """

    total: int
    listed: int
    done: int
    coders: int
    items: list[QueueItem]


class Cell(BaseModel):
    """How often two coders of an item, in no order, gave these two answers (``one`` ≤ ``other``; alike on the diagonal)."""

    one: str
    other: str
    count: int


class Agreement(BaseModel):
    """How far coders agree on a field, over the items at least two judged.

    ``alpha`` is Krippendorff's, nominal, with a 95 % bootstrap interval (``low`` to ``high``) over items; null where it is not defined: fewer
    than two items, or one answer alone.  ``percent`` is the share of pairs of answers that are alike, in [0, 100].
    """

    field: str
    items: int
    judgements: int
    alpha: float | None
    low: float | None
    high: float | None
    percent: float | None
    confusion: list[Cell]


class AgreementTold(BaseModel):
    """Agreement over all, and per field (``claim``, ``source``, ``events.type``, ``pair``, ``mention`` …), most items first."""

    coders: list[str]
    overall: Agreement
    fields: list[Agreement]


class Difference(BaseModel):
    """An item that coders judged differently, with their judgements; ``decided`` is the adjudication, null while there is none."""

    subject: Subject
    claims: list[ClaimShown]
    judgements: list[JudgementTold]
    decided: JudgementTold | None


class Differences(BaseModel):
    """Differences between coders, those not yet adjudicated first."""

    total: int
    open: int
    items: list[Difference]


class RefusedLine(BaseModel):
    """A line that could not be brought in, counted from 1, and what to do about it."""

    line: int
    what: str
    remedy: str


class Imported(BaseModel):
    """What became of a file of judgements: ``already`` counts those that were there."""

    added: int
    already: int
    refused: list[RefusedLine]


QueueItem.model_rebuild()
