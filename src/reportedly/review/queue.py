"""The queue: what is to be judged, what matters most first.

An item's score is the doubt – how likely the machine is wrong, by its own confidence – times the weight: how much rests on it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from reportedly.model import Reason
from reportedly.review.applying import Standing
from reportedly.review.judgement import (
    ClaimSubject,
    FieldSubject,
    Kind,
    MentionSubject,
    PairSubject,
    Value,
    kind_of,
)
from reportedly.review.outcomes import Item, item_of

# What is asked about; a field is asked about with its claim.
Asked = ClaimSubject | PairSubject | MentionSubject


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field of a claim that the machine is less sure of; ``confidence`` in [0, 1]."""

    field: str
    machine: Value
    confidence: float


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be judged, and why it is asked.

    ``subject`` of words has the machine's entity, blank where it knows none.  ``doubt`` is in [0, 1], ``weight`` 1 at least.  ``claims``
    are those it is judged by; of words, ``mentions`` tells in how many places they stand and ``of`` whether they name an actor or a place.
    """

    id: str
    subject: Asked
    doubt: float
    weight: float
    why: tuple[Reason, ...]
    claims: tuple[ClaimSubject, ...]
    fields: tuple[Doubt, ...] = ()
    of: str | None = None
    mentions: int | None = None

    @property
    def score(self) -> float:
        """What it is ordered by."""
        return self.doubt * self.weight

    @property
    def kind(self) -> Kind:
        """What kind of thing is judged."""
        return kind_of(self.subject)


@dataclass(frozen=True, slots=True)
class Slip:
    """What a question is found by: its kind, what somebody who judges it has judged, and the articles of the claims it is judged by."""

    kind: Kind
    item: Item
    articles: tuple[str, ...]

    @classmethod
    def of(cls, subject: Asked, claims: Iterable[ClaimSubject]) -> Slip:
        """What a question of a subject is found by, judged by some claims."""
        return cls(kind_of(subject), item_of(subject), tuple(dict.fromkeys(each.article for each in claims)))


@dataclass(frozen=True, slots=True)
class Left:
    """A page of a coder's queue: the places in it of questions, each with how many others have judged it.

    ``total`` is how many are left, ``listed`` how many of these can be asked for a page at a time; ``done`` counts what the coder has
    judged of those.
    """

    page: tuple[tuple[int, int], ...]
    total: int
    listed: int
    done: int


class Agenda:
    """What is to be judged, in its order, whoever has judged it; ``beyond`` tells of each kind how many more there are."""

    def __init__(self, slips: Sequence[Slip], *, beyond: Mapping[Kind, int] | None = None) -> None:
        self._slips = slips
        self._beyond = dict(beyond or {})
        # Words may be asked about twice: as an actor's and as a place's.
        self._places: dict[Item, list[int]] = defaultdict(list)
        for place, slip in enumerate(slips):
            self._places[slip.item].append(place)
        self._of_kind: dict[Kind | None, Sequence[int]] = {None: range(len(slips))}
        for kind in Kind:
            self._of_kind[kind] = [place for place, slip in enumerate(slips) if slip.kind is kind]

    def left(  # noqa: PLR0913 – what is asked for
        self,
        judged: Mapping[Item, frozenset[str]],
        *,
        coder: str,
        coders: int = 1,
        kind: Kind | None = None,
        article: str | None = None,
        limit: int,
        offset: int = 0,
    ) -> Left:
        """A page of what is left for a coder: not what they have judged, nor what as many as are to judge it (``coders``) have.

        ``judged`` is who has judged what (:func:`judged_by`).  It looks at what was judged, and on from the first as far as the page
        needs; with ``article`` at all of the ``kind``.  Of an article nothing is told beyond what is listed.
        """
        places = self._of_kind[kind]
        if article is not None:
            places = [place for place in places if article in self._slips[place].articles]
        beyond = 0 if article is not None else self._more(kind)
        done, closed = 0, set()
        among = None if article is None else frozenset(places)
        for item, who in judged.items():
            asked = [place for place in self._places.get(item, ()) if self._wanted(place, kind, among)]
            done += len(asked) if coder in who else 0
            if coder in who or len(who) >= coders:
                closed.update(asked)
        open_ = (place for place in places if place not in closed)
        page = islice(open_, offset, offset + limit)
        listed = len(places) - len(closed)
        told = tuple((place, len(judged.get(self._slips[place].item, ()))) for place in page)
        return Left(told, listed + beyond, listed, done)

    def _more(self, kind: Kind | None) -> int:
        return sum(self._beyond.values()) if kind is None else self._beyond.get(kind, 0)

    def _wanted(self, place: int, kind: Kind | None, among: frozenset[int] | None) -> bool:
        return (kind is None or self._slips[place].kind is kind) and (among is None or place in among)


def ordered(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions, the highest score first; ids break ties."""
    return tuple(sorted(questions, key=lambda each: (-each.score, each.id)))


def foremost(
    questions: Iterable[Question], judged: Collection[Item], *, most: int
) -> tuple[tuple[Question, ...], Mapping[Kind, int]]:
    """The first questions of each kind, ``most`` that nobody has ``judged`` and those judged before them; and how many more there are."""
    open_, beyond = Counter[Kind](), Counter[Kind]()
    found = []
    for each in questions:
        kind = each.kind
        if open_[kind] == most:
            beyond[kind] += 1
            continue
        found.append(each)
        open_[kind] += item_of(each.subject) not in judged
    return tuple(found), beyond


def judged_by(standing: Standing) -> Mapping[Item, frozenset[str]]:
    """Who has judged what, where it is found now; who judged a field of a claim has judged the claim."""
    found: dict[Item, set[str]] = defaultdict(set)
    for outcome in standing.outcomes:
        found[asks(outcome.item)].update(each.judgement.who for each in outcome.judgements)
    return {item: frozenset(who) for item, who in found.items()}


def asks(item: Item) -> Item:
    """The question that an item answers: whoever judged a field of a claim was asked of the claim."""
    return ClaimSubject(item.article, item.claim) if isinstance(item, FieldSubject) else item
