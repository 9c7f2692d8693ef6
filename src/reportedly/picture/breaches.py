"""Breaches: who is said to have broken which agreement, by whose word, and who denies it.

Tellings of one breach are brought together where the accuser, the accused, what was done, the day and the place are the
same; never across accusers.  Two sides that accuse each other are two rows, and neither is a denial.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from reportedly.knowledge.agreements import GENERIC, LAW
from reportedly.model import Breach, Grounded, Keeping, Polarity, Status, Telling
from reportedly.picture.agreements import known_agreements
from reportedly.picture.agreements_mentions import all_tellings, of_claims
from reportedly.picture.breaches_told import alike, allegations, by_article, voice
from reportedly.picture.grouping import by_day, each_count, where_key, who_key
from reportedly.reconcile.tellings import published, tellings, when

# A denial in another report answers an accusation of the day before or after; later it may answer another one.
_ANSWERS_WITHIN = timedelta(days=2)


def breaches(grounded: Iterable[Grounded], *, law: bool = False) -> Iterator[Breach]:
    """Each breach that claims allege, deny or say not to have happened, the oldest first.

    ``law`` adds breaches of what binds everybody: international law, resolutions, human rights.
    """
    claims = tuple(grounded)
    _, meant = known_agreements(claims)
    told = tuple(of_claims(tellings(claims)))
    found = [row for article in by_article(told) for row in _in_article(allegations(article, meant))]
    rows = _across([row for row in found if law or row.kind != LAW])
    yield from sorted(_answered(rows, told), key=_order)


def _order(row: Breach) -> tuple[object, ...]:
    return (*by_day(row.earliest, row.latest), row.tellings[0].id, row.tellings[0].event.trigger.start)


def _in_article(found: Iterable[Breach]) -> list[Breach]:
    """One report's allegations, those that it repeats brought together."""
    rows: list[Breach] = []
    for row in found:
        same = [number for number, other in enumerate(rows) if _repeats(row, other)]
        if same:
            rows[same[0]] = _joined(rows[same[0]], row)
        else:
            rows.append(row)
    return rows


def _repeats(one: Breach, other: Breach) -> bool:
    """Whether a report says the same again: nothing that both tell differs, and nothing new is told of a new place."""
    if one.said is not other.said or not _same_kind(one, other) or _accuser(one) != _accuser(other):
        return False
    if one.tellings[0].claim.sentence == other.tellings[0].claim.sentence:
        return who_key(one.accused) == who_key(other.accused) or not one.accused or not other.accused
    if who_key(one.accused) != who_key(other.accused) or not one.accused:
        return False
    mine, theirs = _told_days(one), _told_days(other)
    return (
        (one.place is None or other.place is None or where_key(one.place) == where_key(other.place))
        and (mine is None or theirs is None or mine == theirs)
        and (not one.what or not other.what or one.what == other.what)
    )


def _told_days(row: Breach) -> object:
    """The days a claim itself tells, not those bounded by its report."""
    told = [
        one.time for one in (*row.tellings, *row.acts) if one.time and (one.time.earliest or one.time.latest)
    ]
    return (told[0].earliest, told[0].latest) if told else None


def _same_kind(one: Breach, other: Breach) -> bool:
    if (
        one.of is not None
        and other.of is not None
        and one.tellings[0].claim.article == other.tellings[0].claim.article
    ):
        return one.of == other.of
    return one.kind == other.kind or GENERIC in (one.kind, other.kind)


def _accuser(row: Breach) -> str:
    return voice(row.accuser, row.tellings[0].claim.outlet)


def _joined(one: Breach, other: Breach) -> Breach:
    fuller = one if len(one.agreement.split()) >= len(other.agreement.split()) else other
    dated = one if _told_days(one) is not None or _told_days(other) is None else other
    return replace(
        one,
        agreement=fuller.agreement,
        kind=one.kind if one.kind != GENERIC else other.kind,
        of=one.of or other.of,
        accused=one.accused or other.accused,
        what=tuple(sorted({*one.what, *other.what})),
        acts=all_tellings((*one.acts, *other.acts)),
        counts=each_count((*one.counts, *other.counts)),
        place=one.place or other.place,
        earliest=dated.earliest,
        latest=dated.latest,
        tellings=all_tellings((*one.tellings, *other.tellings)),
    )


def _across(rows: Iterable[Breach]) -> list[Breach]:
    """Several reports' tellings of one breach: accuser, accused, kind, what, days and place are all the same."""
    made: dict[object, Breach] = {}
    for number, row in enumerate(sorted(rows, key=_order)):
        key: object = (
            row.said,
            _accuser(row),
            who_key(row.accused),
            row.kind,
            row.what,
            row.earliest,
            row.latest,
            where_key(row.place),
        )
        if not row.accused or row.latest is None:
            key = number  # nobody named, or no day: nothing says that two reports mean the same
        made[key] = _joined(made[key], row) if key in made else row
    return list(made.values())


def _answered(rows: list[Breach], told: tuple[tuple[Telling, ...], ...]) -> Iterator[Breach]:
    """Rows with their denials; a denial that answers a row here is no row of its own."""
    denials = [row for row in rows if row.said is Keeping.DENIED]
    alleged = [row for row in rows if row.said in (Keeping.BROKEN, Keeping.UNKEPT)]
    against = [events for events in told if _denies(events[0])]
    answering: set[int] = set()
    for row in alleged:
        answers = [(number, denial) for number, denial in enumerate(denials) if _answers(denial, row)]
        answering.update(number for number, _ in answers)
        of_acts = (one for events in against for one in events if _denies_act(one, row))
        yield replace(row, denials=all_tellings((*(t for _, d in answers for t in d.tellings), *of_acts)))
    yield from (denial for number, denial in enumerate(denials) if number not in answering)
    yield from (row for row in rows if row.said is Keeping.KEPT)


def _answers(denial: Breach, row: Breach) -> bool:
    """Whether a denial of a breach is of this one: the same accused and kind, in its report or one of those days."""
    if not _same_kind(denial, row) or _accuser(denial) == _accuser(row):
        return False
    if not any(alike(one, other) for one in denial.accused for other in row.accused):
        return False
    return _close(denial.tellings[0], row)


def _close(telling: Telling, row: Breach) -> bool:
    if any(one.claim.article == telling.claim.article for one in row.tellings):
        return True
    mine = published(telling)
    theirs = [day for one in row.tellings if (day := published(one))]
    return mine is not None and any(abs(mine - day) <= _ANSWERS_WITHIN for day in theirs)


def _denies(telling: Telling) -> bool:
    return telling.claim.status is Status.DENIED or telling.claim.polarity is Polarity.NEGATIVE


def _denies_act(telling: Telling, row: Breach) -> bool:
    """Whether a telling denies what the breach is said to have been: of that type, by the accused, said by their side.

    In another report it must also be the same place and days: a side denies many a shelling.
    """
    claim = telling.claim
    if claim.source is None or telling.event.type not in row.what:
        return False
    speaker = telling.told.chain[0].actor if telling.told.chain else None
    by_them = any(alike(one, other) for one in telling.actors for other in row.accused)
    theirs = speaker is not None and any(alike(speaker, other) for other in row.accused)
    if not (by_them or (theirs and not telling.actors)):
        return False
    if claim.status is not Status.DENIED and not theirs:
        return False
    if any(one.claim.article == claim.article for one in row.tellings):
        return where_key(telling.place) == where_key(row.place) or telling.place is None or row.place is None
    return (
        telling.place is not None
        and where_key(telling.place) == where_key(row.place)
        and telling.time is not None
        and when(telling) == (row.earliest, row.latest)
    )
