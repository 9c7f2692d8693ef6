"""Civil harm: attacks on civilian places and people, flight, siege, access, aid, want."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reportedly.knowledge.civilians import CivilianPlace, civilian_words
from reportedly.model import (
    Actor,
    Count,
    CountKind,
    Event,
    EventType,
    Grounded,
    Harm,
    HarmKind,
    Standing,
    Telling,
)
from reportedly.picture.grouping import (
    by_day,
    each_count,
    each_word,
    grouped,
    named_places,
    together,
    when_key,
    where_key,
    who_key,
)
from reportedly.picture.parties import armed, civilian, doers
from reportedly.picture.phrases import folded, heads
from reportedly.picture.standing import standing
from reportedly.reconcile.tellings import tellings, when

# Fire from afar and bombs: where it falls is what it is done to.
_AFAR = frozenset(
    {
        EventType.ASSAULT_AIRSTRIKE,
        EventType.ASSAULT_SHELLING,
        EventType.ASSAULT_BOMBING,
        EventType.ASSAULT_SUICIDE,
        EventType.ASSAULT_CHEMICAL,
    }
)
_ON_PLACES = _AFAR | {
    EventType.ASSAULT_SHOOTING,
    EventType.ASSAULT_DESTROY,
    EventType.ASSAULT_OTHER,
    EventType.ASSAULT_OFFENSIVE,
}
_TOLLS = frozenset({EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE})
_ON_PEOPLE = (_ON_PLACES - {EventType.ASSAULT_OFFENSIVE, EventType.ASSAULT_DESTROY}) | {
    *_TOLLS,
    EventType.ASSAULT_EXECUTION,
    EventType.ASSAULT_ABUSE,
}
_DEAD_AND_HURT = frozenset({CountKind.KILLED, CountKind.INJURED})
# States that a claim tells in passing beside what it demands, threatens or plans: "aid for the besieged" demands no siege.
_NOT_AIMED_AT = frozenset({Standing.DEMANDED, Standing.INTENDED, Standing.CONDITIONAL, Standing.ATTEMPTED})


def harm(grounded: Iterable[Grounded]) -> Iterator[Harm]:
    """Each harm to civilians that claims tell of, and aid to them, by its days.

    What an event is done to decides, by the head nouns of its words: ``positions in the town`` is no town.  Tellings are one
    row where kind, type, standing, actors, words, places and days are the same.
    """
    made = ((_key(row), row) for telling in tellings(grounded) if (row := _row(telling)))
    rows = [_merged(group) for group in grouped(made, tellings=lambda row: row.tellings)]
    yield from sorted(
        rows, key=lambda row: (by_day(row.earliest, row.latest), row.kind, [t.id for t in row.tellings])
    )


def _row(telling: Telling) -> Harm | None:
    type = telling.event.type
    found = (
        _struck(telling)
        or _hurt(telling)
        or _by_words(telling, EventType.DISPLACE, HarmKind.DISPLACEMENT, civilian_words().flight)
        or _by_words(telling, EventType.COERCE_BESIEGE, HarmKind.SIEGE, civilian_words().siege)
        or _by_words(telling, EventType.RETREAT_ACCESS, HarmKind.ACCESS, civilian_words().access)
        or _by_words(telling, EventType.AID_HUMANITARIAN, HarmKind.AID, civilian_words().aid)
        or _wanting(telling)
    )
    if found is None:
        return None
    earliest, latest = when(telling)
    return replace(found, what=type, earliest=earliest, latest=latest)


def _made(
    telling: Telling,
    kind: HarmKind,
    *,
    target: Iterable[str],
    counts: Iterable[Count],
    classes: Iterable[str] = (),
    actors: tuple[Actor, ...] | None = None,
) -> Harm:
    return Harm(
        kind=kind,
        classes=each_word(classes),
        what=telling.event.type,
        standing=standing(telling.claim),
        actors=doers(telling.actors, telling.targets) if actors is None else actors,
        target=each_word(map(folded, target)),
        counts=tuple(counts),
        places=named_places(telling),
        earliest=None,
        latest=None,
        tellings=(telling,),
    )


def _struck(telling: Telling) -> Harm | None:
    """An attack on a civilian place, with what the same claim tells of the dead and hurt there."""
    classes = _struck_places(telling.event)
    if not classes:
        return None
    own = (count for count in telling.event.counts if not (count.who and _armed(count.who.text)))
    # "Bombed the town, killing seven and destroying a school": the toll stands with the first of them alone.
    first = not any(map(_struck_places, telling.claim.events[: telling.number]))
    counts = (*own, *(_toll_beside(telling) if first else ()))
    return _made(
        telling,
        HarmKind.CIVILIAN_PLACE,
        target=classes,
        counts=counts,
        classes=(name for found in classes.values() for name in found),
    )


def _struck_places(event: Event) -> dict[str, tuple[str, ...]]:
    """The words for civilian places that an attack is done to, with the classes of each."""
    if event.type not in _ON_PLACES:
        return {}
    found = {span.text: tuple(civilian_places(span.text, afar=event.type in _AFAR)) for span in event.target}
    return {words: classes for words, classes in found.items() if classes}


def civilian_places(words: str, *, afar: bool) -> Iterator[str]:
    """Yield the class of each civilian place that words name; towns and their like only for fire from ``afar``."""
    known = civilian_words()
    for head in heads(words):
        found = _longest(head)
        if found is None or (found.afar and not afar):
            continue
        if found.kept or not known.without.search(found.noun.sub("", head)):
            yield found.id


def _longest(head: str) -> CivilianPlace | None:
    """The class whose noun takes up most of a head: an opera house is no house, a bus station no bus."""
    taken = [
        (len(match[0]), place) for place in civilian_words().places if (match := place.noun.search(head))
    ]
    return max(taken, key=lambda one: one[0])[1] if taken else None


def _toll_beside(telling: Telling) -> Iterator[Count]:
    """The dead and hurt that the claim tells beside the attack, but those who get a row of their own or bore arms."""
    for other, event in enumerate(telling.claim.events):
        if other == telling.number or event.type not in _TOLLS:
            continue
        who = [span.text for span in event.target]
        if any(map(civilian, who)) or any(_armed(words) for words in who):
            continue
        yield from (count for count in event.counts if count.what in _DEAD_AND_HURT)


def _hurt(telling: Telling) -> Harm | None:
    """An attack on people told as civilians, or their death and injury."""
    people = _people(telling)
    words = civilian_words().casualties
    told = telling.event.type in _ON_PEOPLE or (
        telling.event.type is EventType.STATE_HARM and words.search(telling.event.trigger.text)
    )
    if not (told and people):
        return None
    return _made(telling, HarmKind.CIVILIANS, target=people, counts=_of_civilians(telling.event.counts))


def _of_civilians(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """The numbers of those told as civilians; one that stands alone and counts nobody else is theirs."""
    named = tuple(count for count in counts if count.who and civilian(count.who.text))
    return named or (counts if len(counts) == 1 and counts[0].who is None else ())


def _people(telling: Telling) -> tuple[str, ...]:
    return tuple(span.text for span in telling.event.target if civilian(span.text))


def _by_words(telling: Telling, type: EventType, kind: HarmKind, words: re.Pattern[str]) -> Harm | None:
    """Flight, siege, access or aid: the type, a listed word for it, and nobody under arms as the one it happens to."""
    event = telling.event
    if event.type is not type or not words.search(event.trigger.text):
        return None
    if kind is HarmKind.SIEGE and standing(telling.claim) in _NOT_AIMED_AT:
        return None
    bearing = [target for target in telling.targets if armed(target)]
    target = [span.text for span in event.target if not _armed(span.text)]
    if bearing and not any(map(civilian, target)):
        return None
    if not _tells(kind, telling, target):
        return None
    counts = (count for count in event.counts if not (count.who and _armed(count.who.text)))
    # Who flees is the one it happens to, and nobody's doing unless the words make somebody drive them out.
    return _made(telling, kind, target=target, counts=counts)


def _tells(kind: HarmKind, telling: Telling, target: list[str]) -> bool:
    """Whether the words say enough: who flees or how many, what place or people are besieged, who or what is let through."""
    if kind is HarmKind.DISPLACEMENT:
        counted = any(count.what is CountKind.DISPLACED for count in telling.event.counts)
        masses = civilian_words().masses.search(telling.event.trigger.text)
        return bool(counted or masses or any(_persons(words, telling) for words in target))
    if kind is HarmKind.SIEGE:
        return any(
            civilian(words) or any(civilian_places(words, afar=True)) or _settled(words, telling)
            for words in target
        )
    if kind is HarmKind.AID:
        return not _lacking(telling)
    if kind is HarmKind.ACCESS:
        goods = civilian_words().goods
        return any(civilian(words) or goods.search(words) for words in (*target, telling.event.trigger.text))
    return True


def _lacking(telling: Telling) -> bool:
    """Whether the words right before a word for aid say that there is none: "a lack of treatment"."""
    content = telling.claim.content
    before = content.text[: max(telling.event.trigger.start - content.start, 0)].split()[-2:]
    return civilian_words().want.search(" ".join(before)) is not None


def _persons(words: str, telling: Telling) -> bool:
    return civilian(words) or any(
        actor.span.text == words and actor.kind is not None for actor in telling.targets
    )


def _settled(words: str, telling: Telling) -> bool:
    """Whether a target is the name of a place where people live (GeoNames class P)."""
    return any(
        place.span.text in words and (place.feature or "").startswith("P") for place in telling.told.places
    )


def _armed(words: str) -> bool:
    return any(civilian_words().armed.search(head) for head in heads(words)) and not civilian(words)


def _wanting(telling: Telling) -> Harm | None:
    """Hunger, shortage, a humanitarian crisis: the state that people are in."""
    if telling.event.type is not EventType.STATE_HARM:
        return None
    if not civilian_words().want.search(telling.event.trigger.text) or any(map(armed, telling.targets)):
        return None
    if standing(telling.claim) in _NOT_AIMED_AT:
        return None
    target = [span.text for span in telling.event.target]
    return _made(telling, HarmKind.WANT, target=target, counts=telling.event.counts)


def _key(row: Harm) -> tuple[object, ...]:
    return (
        row.kind,
        row.what,
        row.standing,
        who_key(row.actors),
        row.target,
        frozenset(map(where_key, row.places)),
        when_key(row.tellings[0]),
    )


def _merged(rows: tuple[Harm, ...]) -> Harm:
    return replace(
        rows[0],
        classes=each_word(name for row in rows for name in row.classes),
        counts=each_count(count for row in rows for count in row.counts),
        tellings=together(row.tellings for row in rows),
    )
