"""Grounding: the claims of a report with their words resolved, all of one report together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from reportedly.knowledge.actors import Actors
from reportedly.knowledge.actors import actors as known_actors
from reportedly.knowledge.gazetteer import Gazetteer, gazetteer
from reportedly.knowledge.outlets import Control, Outlets
from reportedly.knowledge.outlets import outlets as known_outlets
from reportedly.model import Actor, Article, Claim, Coded, Grounded, Happening, Place, Span, Speaker, Time
from reportedly.resolve.actors import Mention, actors, mentions
from reportedly.resolve.actors.mentions import SOURCE
from reportedly.resolve.happenings import happenings
from reportedly.resolve.places import places
from reportedly.resolve.places.decisions import decided
from reportedly.resolve.speakers import believed, chain
from reportedly.resolve.times import times
from reportedly.review import Decision

Value = TypeVar("Value")

# What one place tells of the country a report is about, in the measure that ``actors`` takes.
PLACE_TELLS = 2.0
# A place less sure tells nothing: "Bor" is in Russia, Serbia and South Sudan.  On 150 of the archive's reports and 17 of our own no
# actor's id changes between 0.5 and 0.7, or with none.
TELLS_FROM = 0.6


@dataclass(frozen=True, slots=True)
class Known:
    """What words are resolved against: places, actors, outlets, and what people decided."""

    gazetteer: Gazetteer
    actors: Actors
    outlets: Outlets
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class _Meant:
    """What the words of one report mean, span by span."""

    places: dict[Span, Place]
    actors: dict[Span, Actor]
    times: dict[Span, Time]


@cache
def known() -> Known:
    """What comes with the package, with the user's own places and packs; opened once a process."""
    return Known(gazetteer(), known_actors(), known_outlets())


def grounded(coded: Coded, *, against: Known | None = None) -> Iterator[Grounded]:
    """Each claim of a report with its places, actors, times, happenings and speakers, in the order of the claims.

    Every span of a role has a value, be it only its words: what is not known stays open.  Raises
    :class:`~reportedly.errors.ReportedlyError` where the gazetteer cannot be opened.
    """
    against = against or known()
    article = coded.article
    where = _places(coded, against)
    heeded = _heeded(coded, where, against)
    who = _actors(mentions(heeded.values()), article, where, against)
    meant = _Meant(where, who, times(coded))
    ordered = sorted(coded.claims, key=lambda claim: (claim.sentence.start, claim.content.start))
    happened = dict(
        zip(
            (claim.id for claim in ordered),
            happenings(ordered, text=article.text, places=meant.places, times=meant.times),
            strict=True,
        )
    )
    for claim in coded.claims:
        voices = chain(heeded[claim.id], coded=coded, actors=meant.actors, outlets=against.outlets)
        yield _grounded(claim, meant, happened[claim.id], voices)


def _heeded(coded: Coded, where: dict[Span, Place], against: Known) -> dict[str, Claim]:
    """The claims by id, without the references of speakers that their own words contradict."""
    pairs = {
        span: Mention(span, SOURCE)
        for claim in coded.claims
        if claim.source_ref is not None and claim.source_ref != claim.source
        for span in (claim.source, claim.source_ref)
        if span is not None
    }
    who = _actors(pairs.values(), coded.article, where, against) if pairs else {}
    return {claim.id: heeded for claim, heeded in believed(coded.claims, who, outlets=against.outlets)}


def _actors(
    told: Iterable[Mention], article: Article, where: dict[Span, Place], against: Known
) -> dict[Span, Actor]:
    return actors(
        told,
        text=article.text,
        knowledge=against.actors,
        published=article.published,
        countries=_countries(where),
        decisions=against.decisions,
        article=article.id,
        home=_home(article, against),
    )


def _home(article: Article, against: Known) -> str | None:
    """The state whose own voice an article's outlet is: one that it controls; ``None`` for all others."""
    outlet = against.outlets.named(article.outlet) if article.outlet else None
    return outlet.country if outlet is not None and outlet.control is Control.STATE else None


def _grounded(
    claim: Claim, meant: _Meant, happened: Sequence[Happening], voices: tuple[Speaker, ...]
) -> Grounded:
    parties = (span for event in claim.events for span in (*event.actor, *event.target))
    return Grounded(
        claim=claim,
        places=_of(meant.places, (span for event in claim.events for span in event.place)),
        actors=_of(meant.actors, parties),
        times=_of(meant.times, (span for event in claim.events for span in event.time)),
        happenings=tuple(happened),
        chain=voices,
    )


def _of(values: dict[Span, Value], spans: Iterator[Span]) -> tuple[Value, ...]:
    return tuple(values[span] for span in dict.fromkeys(spans) if span in values)


def _places(coded: Coded, against: Known) -> dict[Span, Place]:
    spans = sorted(
        {span for claim in coded.claims for event in claim.events for span in event.place},
        key=lambda span: (span.start, span.end),
    )
    found = places(spans, text=coded.article.text, gazetteer=against.gazetteer, context=True)
    found = decided(found, against.decisions, gazetteer=against.gazetteer, article=coded.article.id)
    return dict(zip(spans, found, strict=True))


def _countries(where: dict[Span, Place]) -> dict[str, float]:
    told = Counter(
        place.country
        for place in where.values()
        if place.country is not None and place.confidence >= TELLS_FROM
    )
    return {country: PLACE_TELLS * number for country, number in told.items()}
