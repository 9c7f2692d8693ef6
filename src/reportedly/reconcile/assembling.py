"""Assembling: from the chains of one happening to an incident with its accounts, slots, toll and grade."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.knowledge.happenings import HARM, means
from reportedly.model import Account, EventType, Incident, Part, Place, Reason, Status, Use
from reportedly.reconcile.chains import Chain
from reportedly.reconcile.grades import grade
from reportedly.reconcile.mentions import Mention
from reportedly.reconcile.numbers import toll
from reportedly.reconcile.origins import origins
from reportedly.reconcile.profiles import profile
from reportedly.reconcile.slots import slots
from reportedly.reconcile.tellings import happened_at

# What was told so long before its report is its background, not its news.
NEWS_DAYS = 3
# A place known to so many km is one to name an incident by before a wider one.
_TOWN_KM = 25.0
_WIDEST = 1e4
_POINTERS = frozenset(["this", "that", "it", "these", "those"])


def incident(
    chains: Sequence[Chain], *, copies: Mapping[str, str], reasons: tuple[Reason, ...] = ()
) -> Incident | None:
    """The incident that chains tell of, ``None`` where nobody says that anything happened.

    ``copies`` is what :func:`~reportedly.reconcile.origins.copies` gives; ``reasons`` say what holds the chains together.
    """
    why = {m.id: r for chain in chains for m, r in zip(chain.mentions, chain.reasons, strict=True)}
    mentions = sorted((m for chain in chains for m in chain.mentions), key=_in_order)
    if all(mention.denial or _points_alone(mention) for mention in mentions):
        return None
    whole = profile(mentions)
    goes_back = origins(mentions, copies=copies)
    first = next(mention for mention in mentions if not mention.denial)
    told = whole.window
    accounts = tuple(
        Account(m.tellings, goes_back[m.id], _part(m, first, told.earliest if told.told else None), why[m.id])
        for m in mentions
    )
    said = tuple(slots(accounts))
    graded, because = grade(accounts, said)
    place = _place(mentions)
    kind = _type(mentions)
    return Incident(
        id=_id(kind, place, told.earliest if told.told else None, mentions[0].id),
        type=kind,
        place=place,
        earliest=told.earliest,
        latest=told.latest,
        accounts=accounts,
        slots=said,
        origins=tuple(sorted({account.origin for account in accounts})),
        toll=toll(accounts),
        grade=graded,
        reasons=(*reasons, because),
    )


def _points_alone(mention: Mention) -> bool:
    """Whether all it says is that something told elsewhere is not clear: "the army did not confirm this"."""
    unclear = mention.told.claim.status is Status.UNCLEAR
    return unclear and all(telling.event.trigger.text.lower() in _POINTERS for telling in mention.tellings)


def _in_order(mention: Mention) -> tuple[str, str, int, str]:
    return str(mention.published or "9999"), mention.told.claim.article, mention.start, mention.id


def _part(mention: Mention, first: Mention, happened: date | None) -> Part:
    if mention.denial:
        return Part.DENIAL
    if mention.published and happened and (mention.published - happened).days > NEWS_DAYS:
        return Part.BACKGROUND
    later = mention.published and first.published and mention.published > first.published
    return Part.FOLLOW_UP if later and mention.counts else Part.NEWS


def _type(mentions: Sequence[Mention]) -> EventType:
    """What most claims call it, by what means before what harm."""
    kinds = [telling.event.type for mention in mentions if not mention.denial for telling in mention.tellings]
    by_means = [kind for kind in kinds if means().of[kind] != HARM] or kinds
    often = Counter(by_means)
    return min(often, key=lambda kind: (-often[kind], means().rank[means().of[kind]], kind.value))


def _place(mentions: Sequence[Mention]) -> Place | None:
    """The place most claims name, a town before an area, and words that no gazetteer knows last; of spellings the first told.

    A village that no gazetteer knows, of which its area is told, is a town here: it tells more than the area.
    """
    asserting = [mention for mention in mentions if not mention.denial]
    found = [place for mention in asserting for place in mention.places] or [
        place
        for mention in asserting
        for telling in mention.tellings
        if (place := happened_at(telling)) is not None
    ]
    towns = [place for place in found if (place.radius_km or _WIDEST) <= _TOWN_KM]
    towns = towns or [
        place
        for mention in asserting
        for telling in mention.tellings
        for place in telling.places
        if _is_village(place)
    ]
    often = Counter(_key(place) for place in towns or found)
    if not often:
        return None
    key = min(often, key=lambda key: (-often[key], key))
    named = [place for place in towns or found if _key(place) == key]
    return min(named, key=lambda place: (place.inherited, place.radius_km or _WIDEST))


def _is_village(place: Place) -> bool:
    """Whether it is told by a name that no gazetteer knows, and lies in an area that one does."""
    told = place.span.text
    return place.id is None and bool(place.admin) and place.use is Use.LITERAL and any(map(str.isupper, told))


def _key(place: Place) -> str:
    return place.id or folded(place.span.text)


def _id(kind: EventType, place: Place | None, day: date | None, first: str) -> str:
    """A key people can read, the same as long as the first account is: ``2017-04-04-khan-shaykhun-chemical-1f3a``."""
    name = re.sub(r"[^a-z0-9]+", "-", folded(place.name or place.span.text)).strip("-") if place else ""
    words = (day.isoformat() if day else "undated", name or "nowhere", kind.value.rpartition(".")[2].lower())
    return "-".join((*words, hashlib.sha256(first.encode()).hexdigest()[:6]))
