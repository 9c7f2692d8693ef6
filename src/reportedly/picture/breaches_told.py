"""Allegations: each claim's word that an agreement was broken, not carried out, or kept, and who is said to have done it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from reportedly.knowledge.agreements import agreement_words
from reportedly.model import (
    Actor,
    ActorKind,
    Breach,
    Count,
    EventType,
    Keeping,
    Place,
    Polarity,
    Span,
    Speaker,
    SpeakerKind,
    Standing,
    Telling,
)
from reportedly.picture.agreements_mentions import named, nearest, overlap
from reportedly.picture.breaches_words import Word, kept_or_broken
from reportedly.picture.grouping import who_key
from reportedly.picture.standing import standing
from reportedly.reconcile.tellings import happened_at, published, when

_ACTS = ("ASSAULT.", "COERCE.")
# Who may be told of as one with a state's government: what its army does it is accused of.
_STATE = (ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE)
_BY = re.compile(r"\bby\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|n[’']t|face of|despite|over|after)\b", re.IGNORECASE)
# "rebels again repeatedly broke": the subject stands next to its verb.
_NEAR = 6

Meant = Mapping[tuple[str, int], str]


def allegations(article: Sequence[tuple[Telling, ...]], meant: Meant) -> Iterator[Breach]:
    """Each word of one report's claims on the keeping of an agreement, one row each, nothing brought together yet."""
    for events in article:
        claim = events[0].claim
        violating = tuple(one.event.trigger for one in events if one.event.type is EventType.VIOLATE)
        for word in kept_or_broken(claim, violating):
            yield _breach(word, events, article, meant)


def _breach(
    word: Word, events: tuple[Telling, ...], article: Sequence[tuple[Telling, ...]], meant: Meant
) -> Breach:
    telling = _telling(word, events)
    accuser = telling.told.chain[0] if telling.claim.source is not None and telling.told.chain else None
    accused = _accused(word, telling, events)
    acts = _acts(telling, accused, article) if word.said in (Keeping.BROKEN, Keeping.UNKEPT) else ()
    # "We struck a depot after activity that violated the truce": what the accuser did is not the breach.
    acts = tuple(act for act in acts if not _own(act, accuser))
    if not accused and not word.passive and len({who_key(act.actors) for act in acts if act.actors}) == 1:
        accused = named(actor for act in acts for actor in act.actors)
    said = word.said
    if (
        said is Keeping.KEPT
        and accused
        and accuser
        and accuser.actor
        and any(alike(accuser.actor, a) for a in accused)
    ):
        said = Keeping.DENIED
    if said is Keeping.DENIED and not accused and accuser and accuser.actor:
        accused = named((accuser.actor,))
    if said in (Keeping.BROKEN, Keeping.UNKEPT):
        accused = _each_other(telling, article) or _not_themselves(accused, accuser)
    earliest, latest = _days(word, telling, acts)
    return Breach(
        said=said,
        agreement=" ".join(word.phrase.span.text.split()),
        kind=word.phrase.kind,
        of=meant.get((telling.claim.article, word.phrase.span.start)),
        accuser=accuser,
        accused=accused,
        what=tuple(sorted({act.event.type for act in acts})),
        acts=acts,
        counts=_counts(telling),
        place=_place(telling, acts),
        earliest=earliest,
        latest=latest,
        tellings=(telling,),
    )


def _telling(word: Word, events: tuple[Telling, ...]) -> Telling:
    """The event that tells of it: the breaking itself where it was read as one."""
    own = [
        one for one in events if one.event.type is EventType.VIOLATE and overlap(one.event.trigger, word.cue)
    ]
    return own[0] if own else nearest(events, word.cue)


def _accused(word: Word, telling: Telling, events: tuple[Telling, ...]) -> tuple[Actor, ...]:
    """Who is said to have broken it: the actor of the breaking, or who stands as its subject; else nobody.

    Who is named beside a mere noun of breaking is taken only where nothing turns the noun away from him, as in "did
    nothing in the face of breaches".
    """
    sentence = telling.claim.sentence
    if telling.event.type is EventType.VIOLATE and overlap(telling.event.trigger, word.cue):
        actors = named(telling.actors) or _described(telling.actors)
        if not word.noun:
            return actors
        return tuple(actor for actor in actors if not _turned_away(sentence, actor.span, word.cue))
    spoken = sorted(
        {actor.span: actor for one in events for actor in (*one.actors, *one.targets)}.values(), key=_start
    )
    if word.passive or word.noun:
        after = [(actor, _gap(sentence, word.cue, actor.span)) for actor in spoken]
        return named([actor for actor, gap in after if gap is not None and _BY.search(gap)][:1])
    before = [actor for actor in spoken if _gap(sentence, actor.span, word.cue) is not None]
    return named(before[-1:])


def _gap(sentence: Span, first: Span, last: Span) -> str | None:
    """The words between two spans of a clause that stand near each other in this order; ``None`` where they do not."""
    if last.start < first.end:
        return None
    gap = _text(sentence, first.end, last.start)
    return None if len(gap.split()) > _NEAR or re.search(r"[,;:.]", gap) else gap


def _described(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Those who are only described: "both sides", "their foes"."""
    return tuple(actor for actor in actors if actor.span.text.casefold() not in agreement_words().nobody)


def _each_other(telling: Telling, article: Sequence[tuple[Telling, ...]]) -> tuple[Actor, ...]:
    """Of several that accuse each other in the same words, those other than the accuser in hand."""
    told = {actor.span.text.casefold() for actor in (*telling.actors, *telling.targets)}
    if not told & agreement_words().reciprocals and not _of_each_other(telling):
        return ()
    others = [
        events[0]
        for events in article
        if events[0].claim.content == telling.claim.content and events[0].claim.source != telling.claim.source
    ]
    return named(actor for one in others if one.told.chain and (actor := one.told.chain[0].actor) is not None)


def _of_each_other(telling: Telling) -> bool:
    """Whether "each other" or the like stands between the cue and what it is about: "accused each other of breaking …"."""
    claim = telling.claim
    if claim.cue is None or not claim.sentence.start <= claim.cue.end <= telling.event.trigger.start:
        return False
    begin = claim.sentence.start
    between = claim.sentence.text[claim.cue.end - begin : telling.event.trigger.start - begin].casefold()
    return any(f" {words} " in f" {between} " for words in agreement_words().reciprocals)


def _not_themselves(accused: tuple[Actor, ...], accuser: Speaker | None) -> tuple[Actor, ...]:
    """The accused without what was made of their words where that is the accuser: nobody is held to accuse himself.

    Where the very words for the accuser are taken for the accused ("the two accused each other"), nobody is named.
    """
    if accuser is None or accuser.actor is None:
        return accused
    own = accuser.actor
    accused = tuple(each for each in accused if accuser.span is None or each.span != accuser.span)
    return tuple(
        Actor(each.span, loaded=each.loaded, scare_quotes=each.scare_quotes) if alike(each, own) else each
        for each in accused
    )


def _start(actor: Actor) -> tuple[int, int]:
    return actor.span.start, actor.span.end


def _text(sentence: Span, start: int, end: int) -> str:
    return sentence.text[max(0, start - sentence.start) : max(0, end - sentence.start)]


def _turned_away(sentence: Span, actor: Span, cue: Span) -> bool:
    return actor.end <= cue.start and _NOT.search(_text(sentence, actor.end, cue.start)) is not None


def _acts(
    telling: Telling, accused: tuple[Actor, ...], article: Sequence[tuple[Telling, ...]]
) -> tuple[Telling, ...]:
    """What the breach is said to have been: the violence told beside it, in its claim or by its source in its sentence."""
    claim = telling.claim
    found: list[Telling] = []
    for events in article:
        other = events[0].claim
        beside = (
            other.sentence == claim.sentence and other.source == claim.source and other.status == claim.status
        )
        if other.id != claim.id and not (beside and claim.source is not None):
            continue
        found.extend(act for act in events if _act(act) and _by_them(act, accused))
    return tuple(found)


def _act(telling: Telling) -> bool:
    claim = telling.claim
    if claim.polarity is Polarity.NEGATIVE or standing(claim) is not Standing.SAID:
        return False
    return telling.event.type.value.startswith(_ACTS)


def _own(act: Telling, accuser: Speaker | None) -> bool:
    """Whether the accuser alone is told to have done it."""
    actors = named(act.actors)
    own = accuser.actor if accuser is not None else None
    return own is not None and bool(actors) and all(alike(one, own) for one in actors)


def _by_them(act: Telling, accused: tuple[Actor, ...]) -> bool:
    actors = named(act.actors)
    return not actors or not accused or any(alike(one, other) for one in actors for other in accused)


def alike(one: Actor, other: Actor) -> bool:
    """Whether two namings are one party: the same id or words, or one state's government and forces."""
    if who_key((one,)) == who_key((other,)):
        return True
    return bool(one.country and one.country == other.country and one.kind in _STATE and other.kind in _STATE)


def _days(word: Word, telling: Telling, acts: tuple[Telling, ...]) -> tuple[date | None, date | None]:
    """When: the day told of the breach itself, or of what was done; else no later than the report."""
    dated = [one for one in (telling, *acts) if _dated(one) and not _dates_agreement(word, one)]
    return when(dated[0]) if dated else (None, published(telling))


def _dated(telling: Telling) -> bool:
    return telling.time is not None and bool(telling.time.earliest or telling.time.latest)


def _dates_agreement(word: Word, telling: Telling) -> bool:
    """Whether a time belongs to the agreement: "the truce agreed in February has been broken"."""
    return (
        word.passive
        and telling.time is not None
        and word.phrase.span.end <= telling.time.span.start
        and telling.time.span.end <= word.cue.start
    )


def _place(telling: Telling, acts: tuple[Telling, ...]) -> Place | None:
    """Where: the place of what was done, else of the breaking itself; the gazetteer's before mere words."""
    own = (telling,) if telling.event.type is EventType.VIOLATE else ()
    placed = [
        place for one in (*acts, *own) if (place := happened_at(one)) is not None and not place.inherited
    ]
    return next((place for place in placed if place.id), placed[0] if placed else None)


def _counts(telling: Telling) -> tuple[Count, ...]:
    """How many breaches: counts of the breaking itself, not of the dead told beside it."""
    return telling.event.counts if telling.event.type is EventType.VIOLATE else ()


def voice(speaker: Speaker | None, outlet: str | None) -> str:
    """What tells one accuser from another: a party by who it is, everybody else by name; the outlet in its own voice."""
    if speaker is None:
        return f"own voice: {outlet or ''}"
    if speaker.kind is SpeakerKind.PARTY and speaker.actor and speaker.actor.id:
        return speaker.actor.id
    return " ".join(
        (speaker.name or speaker.outlet or (speaker.span.text if speaker.span else "")).casefold().split()
    )


def by_article(claims: Iterable[tuple[Telling, ...]]) -> Iterator[list[tuple[Telling, ...]]]:
    """Claims' tellings by their articles."""
    articles: dict[str, list[tuple[Telling, ...]]] = {}
    for events in claims:
        articles.setdefault(events[0].claim.article, []).append(events)
    yield from (articles[article] for article in sorted(articles))
