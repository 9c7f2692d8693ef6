"""Mentions: each claim that tells of a happening, with what it is compared by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reportedly.knowledge.happenings import HARM, means
from reportedly.model import Actor, CountKind, Grounded, Modality, Place, Polarity, Status, Telling
from reportedly.reconcile.names import names_of, rare, words_of
from reportedly.reconcile.tellings import published, tellings

# What is only planned, wished or supposed has not happened; a denial tells of what others say has.
_HAPPENED = frozenset([Modality.ACTUAL, Modality.ATTEMPTED, Modality.POSSIBLE])
_NOT_TOLD = frozenset([Status.THREATENED, Status.WARNED, Status.PROMISED, Status.REQUESTED])
# "Since 2011", "in six years of war": what is told of so long a time is the war, not a happening in it.
WAR_DAYS = 120

Range = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Window:
    """The days a happening can lie on: ``told`` where the words bound them both, else only the report's date does."""

    earliest: date | None
    latest: date | None
    told: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A claim as it tells of a happening.

    ``means`` are those of its events, ``harm`` among them where it tells of harm; ``places`` run from the most exact;
    ``names`` are the skeletons of proper names where it happened or in what was hit, ``words`` the stems of the
    content, ``rare`` those not many claims share;
    ``triggers`` are the stems of the words that name it; ``counts`` hold the bounds told for each kind.  ``pointing`` tells that its words point back ("the attack").
    """

    told: Grounded
    tellings: tuple[Telling, ...]
    means: frozenset[str]
    window: Window
    published: date | None
    places: tuple[Place, ...]
    names: frozenset[str]
    words: frozenset[str]
    rare: frozenset[str]
    actors: frozenset[str]
    targets: frozenset[str]
    counts: tuple[tuple[CountKind, Range], ...]
    triggers: frozenset[str]
    denial: bool
    pointing: bool

    @property
    def id(self) -> str:
        """The article and the claim."""
        return f"{self.told.claim.article}/{self.told.claim.id}"

    @property
    def start(self) -> int:
        """Where its words begin in the article."""
        return self.told.claim.content.start


def mentions(grounded: Iterable[Grounded]) -> Iterator[Mention]:
    """The claims that tell of a happening, in their order; plans, wishes, threats and states of affairs are left out."""
    for told in grounded:
        claim = told.claim
        if claim.modality not in _HAPPENED or claim.status in _NOT_TOLD:
            continue
        found = _of_one(telling for telling in tellings([told]) if telling.event.type in means().of)
        if found and not _of_the_war(found):
            yield _mention(told, found)


def _of_one(found: Iterable[Telling]) -> tuple[Telling, ...]:
    """A claim's tellings without what it tells beside a deed: where the truce was signed is not where it was broken."""
    known, told = means(), tuple(found)
    of = {known.of[telling.event.type] for telling in told}
    beside = known.beside if of & (known.harming | {HARM}) else frozenset()
    return tuple(telling for telling in told if known.of[telling.event.type] not in beside)


def _mention(told: Grounded, found: tuple[Telling, ...]) -> Mention:
    rank = means().rank
    ordered = tuple(sorted(found, key=lambda telling: (rank[means().of[telling.event.type]], telling.number)))
    claim = told.claim
    words = words_of(claim.content.text)
    places = {place.span: place for telling in ordered if (place := telling.place) is not None}
    return Mention(
        told=told,
        tellings=ordered,
        means=frozenset(means().of[telling.event.type] for telling in ordered),
        window=_window(ordered),
        published=published(ordered[0]),
        places=tuple(sorted(places.values(), key=lambda place: (place.radius_km or 1e4, place.span.start))),
        names=frozenset(_names(ordered)),
        words=words,
        rare=rare(words),
        actors=frozenset(_parties(actor for telling in ordered for actor in telling.actors)),
        targets=frozenset(_parties(actor for telling in ordered for actor in telling.targets)),
        counts=tuple(_counts(ordered)),
        triggers=frozenset(word for telling in ordered for word in words_of(telling.event.trigger.text)),
        denial=claim.polarity is Polarity.NEGATIVE,
        pointing=any(_POINTING.search(_before(told, telling)) for telling in ordered),
    )


# "The attack", "that strike", "Tuesday's bombing": what is named so was told of before.
_POINTING = re.compile(r"\b(?:the|this|that|these|those|such|\w+day[’']?s)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _before(told: Grounded, telling: Telling) -> str:
    sentence, start = told.claim.sentence, telling.event.trigger.start
    return sentence.text[max(0, start - sentence.start - 40) : max(0, start - sentence.start)]


def _of_the_war(found: tuple[Telling, ...]) -> bool:
    times = [telling.time for telling in found if telling.time is not None]
    spans = [(time.latest - time.earliest).days for time in times if time.earliest and time.latest]
    return bool(spans) and min(spans) > WAR_DAYS


def _window(found: tuple[Telling, ...]) -> Window:
    """Of the days told, the fewest; where none are, no later than the report."""
    last = published(found[0])
    spans = [
        (time.earliest, time.latest)
        for telling in found
        if (time := telling.time) is not None and time.earliest is not None and time.latest is not None
    ]
    if spans:
        earliest, latest = min(spans, key=lambda span: ((span[1] - span[0]).days, span))
        return Window(earliest, latest, told=True)
    since = [telling.time.earliest for telling in found if telling.time is not None and telling.time.earliest]
    return Window(max(since, default=None), last, told=False)


def _names(found: tuple[Telling, ...]) -> Iterator[str]:
    for telling in found:
        for span in (*telling.event.place, *telling.event.target):
            yield from names_of(span.text)


def _parties(actors: Iterable[Actor]) -> Iterator[str]:
    for actor in actors:
        if actor.id:
            yield actor.id
        elif actor.kind and actor.country:
            yield f"{actor.country} {actor.kind}"


def _counts(found: tuple[Telling, ...]) -> Iterator[tuple[CountKind, Range]]:
    seen = set()
    for telling in found:
        # Of several counts of one kind the first is the whole, what follows a part of it ("58, 11 of them children").
        for count in telling.event.counts:
            key = (telling.number, count.what)
            if key not in seen:
                seen.add(key)
                yield count.what, (count.min, count.max)
