"""Alignment: who is said to support, supply, lead, fight, belong to, be hostile to whom, over time, and by whose word."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product

from reportedly.knowledge.actors import Actors
from reportedly.knowledge.actors import actors as known_actors
from reportedly.model import (
    Actor,
    Alignment,
    EventType,
    Grounded,
    Help,
    Modality,
    Polarity,
    Status,
    Telling,
    Tie,
)
from reportedly.picture.alignment_clauses import MUTUAL, told_in_clauses
from reportedly.picture.alignment_compounds import Told, told_in_passing
from reportedly.picture.alignment_parties import Identity, Parties, bare, identity, is_party, sure
from reportedly.reconcile.tellings import published, tellings, when

# Whoever puts it so does not say that it is so.
_SHORT_OF = frozenset(
    {Status.SUGGESTED, Status.UNCLEAR, Status.THREATENED, Status.WARNED, Status.PROMISED, Status.REQUESTED}
)
_Key = tuple[Identity | None, Identity | None, Tie, Help | None]


def alignment(grounded: Iterable[Grounded], *, knowledge: Actors | None = None) -> Iterator[Alignment]:
    """Yield who stands to whom and how, one row for each pair, tie and kind of help, those most told of first.

    ``knowledge`` is what actors are named by; that which ships where it is left out.  Every row rests on the claims
    given and on nothing else.
    """
    parties = Parties(knowledge or known_actors())
    rows: dict[_Key, list[Told]] = defaultdict(list)
    told_ties: list[Told] = []
    denials: list[Telling] = []
    for one in grounded:
        here = list(_told(one, parties))
        told_ties += here
        if not here and one.claim.status is Status.DENIED:
            denials += tellings([one])
    for told in _ordered((*told_ties, *_answered(denials, told_ties))):
        rows[_key(told)].append(told)
    made = [_row(told, parties) for told in rows.values()]
    yield from sorted(made, key=_rank)


def _told(one: Grounded, parties: Parties) -> Iterator[Told]:
    there = tuple(tellings([one]))
    found = [
        *told_in_passing(there, parties),
        *(told for telling in there for told in (*told_in_clauses(telling, parties), *_fights(telling))),
    ]
    for told in found:
        source, target = (sure(end, one) if end else None for end in (told.source, told.target))
        yield replace(told, source=source, target=target)


def _answered(denials: Iterable[Telling], ties: Iterable[Told]) -> Iterator[Told]:
    """The ties that "denied it" and "denied the accusation" deny: those told of the very words that the denial points back to."""
    by_ends: dict[tuple[object, ...], list[Told]] = defaultdict(list)
    for tie in ties:
        by_ends[_ends(tie.telling)].append(tie)
    for denial in denials:
        if denial.event.actor or denial.event.target:
            for tie in by_ends.get(_ends(denial), ()):
                yield replace(tie, telling=denial, presupposed=False)


def _ends(telling: Telling) -> tuple[object, ...]:
    """The report, the kind of event and the words for its parties, which a denial that points back has from what it denies."""
    event = telling.event
    return telling.claim.article, event.type, event.actor, event.target


def _ordered(told: Iterable[Told]) -> list[Told]:
    """Ties in one order, whatever order the reports came in; of the same tie told twice by one claim the first stays."""
    ordered = sorted(
        (each for each in map(_in_order, told) if _key(each)[0] != _key(each)[1]),
        key=lambda each: (each.telling.id, each.telling.event.trigger.start, str(_key(each))),
    )
    kept: dict[tuple[str, str, str], Told] = {}
    for each in ordered:
        claim = each.telling.claim
        there = kept.setdefault((claim.article, claim.id, str(_key(each))), each)
        if each is not there and each.presupposed and not there.presupposed:
            kept[claim.article, claim.id, str(_key(each))] = each
    return list(kept.values())


def _key(told: Told) -> _Key:
    article = told.telling.claim.article
    source = identity(told.source, article) if told.source else None
    target = identity(told.target, article) if told.target else None
    return source, target, told.tie, told.help


def _in_order(told: Told) -> Told:
    """A tie that runs both ways has its ends in one order."""
    source, target, *_ = _key(told)
    turned = told.tie in MUTUAL and source is not None and target is not None and target < source
    return replace(told, source=told.target, target=told.source) if turned else told


def _fights(telling: Telling) -> Iterator[Told]:
    """Who is said to attack whom; in a clash each side fights the other."""
    if not telling.event.type.value.startswith("ASSAULT.") or _for_them(telling):
        return
    actors = [actor for actor in telling.actors if is_party(actor)]
    targets = [actor for actor in telling.targets if is_party(actor)]
    if telling.event.type is not EventType.ASSAULT_CLASH:
        pairs = list(product(actors, targets))
    else:
        one, other = (
            (actors, targets)
            if targets
            else (actors[:1], actors[1:])
            if _between(telling, actors)
            else ([], [])
        )
        pairs = [*product(one, other), *product(other, one)]
    for source, target in pairs:
        yield Told(source, target, Tie.FIGHTS, None, telling.event.trigger.text, telling)


def _for_them(telling: Telling) -> bool:
    """Whether the words after the fighting tell for whom it is fought, or beside whom: not against whom."""
    claim = telling.claim
    after = claim.sentence.text[max(0, telling.event.trigger.end - claim.sentence.start) :]
    return re.match(r"\s+(?:for|alongside|beside|on behalf of)\b", after) is not None


def _between(telling: Telling, actors: list[Actor]) -> bool:
    """Whether two named as fighting are told to fight each other: "between X and Y", "X … with Y"."""
    if len(actors) != 2:
        return False
    claim, (first, second) = telling.claim, sorted(actors, key=lambda actor: actor.span.start)
    text, offset = claim.sentence.text, claim.sentence.start
    before = text[: max(0, first.span.start - offset)].rstrip().lower()
    joined = text[max(0, first.span.end - offset) : max(0, second.span.start - offset)].lower()
    return before.endswith(("between", "between the")) or " with" in joined or " against" in joined


def _row(told: list[Told], parties: Parties) -> Alignment:
    by: dict[str, list[Telling]] = defaultdict(list)
    for each in told:
        by[_standing(each)].append(each.telling)
    first = told[0]
    earliest, latest = _days([each for each in told if _standing(each) == "said"])
    return Alignment(
        source=_shown([each.source for each in told], parties),
        target=_shown([each.target for each in told], parties),
        tie=first.tie,
        help=first.help,
        words=tuple(dict.fromkeys(each.words for each in told)),
        materiel=tuple(dict.fromkeys(words for each in told for words in each.materiel)),
        earliest=earliest,
        latest=latest,
        tellings=tuple(by["said"]),
        hedged=tuple(by["hedged"]),
        denied=tuple(by["denied"]),
    )


def _standing(told: Told) -> str:
    claim = told.telling.claim
    if told.presupposed:
        return "said"
    if claim.polarity is Polarity.NEGATIVE or claim.status is Status.DENIED:
        return "denied"
    return "said" if claim.modality is Modality.ACTUAL and claim.status not in _SHORT_OF else "hedged"


def _shown(actors: list[Actor | None], parties: Parties) -> Actor | None:
    """The party by its name, with the commonest of its words."""
    there = [actor for actor in actors if actor is not None]
    if not there:
        return None
    often = Counter(bare(actor.span.text).casefold() for actor in there)

    def rank(actor: Actor) -> tuple[int, int, str, int]:
        return (
            -often[bare(actor.span.text).casefold()],
            len(actor.span.text),
            actor.span.text,
            actor.span.start,
        )

    return parties.shown(min(there, key=rank))


def _days(told: list[Told]) -> tuple[date | None, date | None]:
    """The first and the last day that is told of; what has only one of the two counts by that.

    What is told in passing is so on the day of the report, whatever is told of what its party did or will do.
    """
    bounds = [_held(each) for each in told]
    firsts = [day for first, last in bounds if (day := first or last) is not None]
    lasts = [day for first, last in bounds if (day := last or first) is not None]
    return min(firsts, default=None), max(lasts, default=None)


def _held(told: Told) -> tuple[date | None, date | None]:
    if told.presupposed:
        day = published(told.telling)
        return day, day
    return when(told.telling)


def _rank(row: Alignment) -> tuple[int, int, str, str, tuple[str, ...]]:
    told = (*row.tellings, *row.hedged, *row.denied)
    ends = (end.id or end.span.text if end else "" for end in (row.source, row.target))
    return -len(row.tellings), -len(told), told[0].id, f"{row.tie} {row.help}", tuple(ends)
