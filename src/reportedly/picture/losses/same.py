"""Which losses by several tellings are one loss told several times.

Without incidents the rule is careful, as a loss told twice does less harm in a ledger than two losses told as one:

- one telling's losses are apart, but for several tolls of the same unnamed dead ("began with 16 dead, went to 24");
- the very words that two sources are said to have used are one loss;
- named persons are one where their whole names are;
- within a report, the same number of the same kind is one loss where nothing speaks against it: not who lost, not the
  place, not the days, not words that set it apart ("another 12");
- in two reports besides, who lost, the place and the day must be told in both.

Where an incident holds both, its accounts are of one happening.  There the numbers may differ, within a factor of ten, as
long as place, days and who lost do not, and neither is but recalled.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.knowledge.numbers import number_words
from reportedly.knowledge.ranks import ranks
from reportedly.model import Place
from reportedly.picture.losses.made import Said
from reportedly.reconcile.tellings import when

# Smaller numbers often fall the same by chance: two killed here, two killed there.
_TELLING = 5
# Reports of one happening date it to the day or to "overnight"; wider windows hold many happenings.
_DAYS = 2
# A place this wide is a town: in a wider one a day has many attacks.
_TOWN_KM = 15.0
# The first and the last toll of one happening seldom differ by more.
_TOLLS = 10
# A name of one part and a byname is many people's.
_NAME = 2


@dataclass(frozen=True, slots=True)
class Held:
    """Which incident holds a telling, by their ids; and the tellings that only recall it."""

    incident_of: Mapping[str, str]
    recalled: frozenset[str]


def together(losses: Sequence[Said], held: Held) -> Iterator[tuple[Said, ...]]:
    """The losses in groups, each of one loss; in no order that tells anything."""
    linked: defaultdict[int, set[int]] = defaultdict(set)
    for bucket in _buckets(losses, held.incident_of).values():
        for one, other in combinations(bucket, 2):
            if other not in linked[one] and _same(losses[one], losses[other], held, strict=False):
                linked[one].add(other)
                linked[other].add(one)
    for group in _connected(range(len(losses)), linked.__getitem__):
        if all(other in linked[one] for one, other in combinations(group, 2)):
            yield tuple(losses[each] for each in group)
            continue
        # One that is compatible with two that are not with each other ties nothing: only what is told in full does.
        strict: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in combinations(group, 2):
            if other in linked[one] and _same(losses[one], losses[other], held, strict=True):
                strict[one].add(other)
                strict[other].add(one)
        for part in _connected(group, strict.__getitem__):
            yield tuple(losses[each] for each in part)


def _buckets(losses: Sequence[Said], incident_of: Mapping[str, str]) -> dict[Hashable, list[int]]:
    """Numbers of the losses that can be one at all: everything else need not be compared."""
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number, loss in enumerate(losses):
        kind = (loss.what, loss.materiel)
        telling = loss.claim.telling
        found["article", telling.claim.article, *kind].append(number)
        if telling.id in incident_of:
            found["incident", incident_of[telling.id], *kind].append(number)
        if loss.named is not None and loss.key is not None:
            found["name", loss.what, loss.key].append(number)
        if telling.place is not None and telling.place.id is not None:
            found["number", figure(loss), telling.place.id, loss.key, *kind].append(number)
    return found


def _connected(numbers: Iterable[int], near: Callable[[int], set[int]]) -> Iterator[list[int]]:
    seen: set[int] = set()
    within = set(numbers)
    for first in sorted(within):
        if first in seen:
            continue
        group, todo = [], [first]
        seen.add(first)
        while todo:
            one = todo.pop()
            group.append(one)
            fresh = (near(one) & within) - seen
            seen |= fresh
            todo.extend(fresh)
        yield sorted(group)


def figure(loss: Said) -> int | None:
    """The number that is told, whatever bounds it: 12 of "at least 12"; ``None`` where none is, or but "dozens"."""
    claim = loss.claim
    if claim.count is None or not _exact(claim.count.text):
        return None
    return claim.min if claim.min is not None else claim.max


def _exact(words: str) -> bool:
    """Whether words give a number of their own; "scores" are forty by convention only."""
    known = number_words()
    return any(
        token.isdigit()
        or any(token in each for each in (known.small, known.tens, known.scales, known.groups))
        for token in re.findall(r"\d+|[^\W\d_]+", words.lower())
    )


def _same(one: Said, other: Said, held: Held, *, strict: bool) -> bool:
    mine, theirs = one.claim.telling, other.claim.telling
    if (one.what, one.materiel, one.apart) != (other.what, other.materiel, other.apart):
        return False
    if (one.part_of is None) != (other.part_of is None) or (one.named is None) != (other.named is None):
        return False
    if one.named is not None:
        return one.key == other.key and (mine.claim.article == theirs.claim.article or _full(one))
    if mine.id == theirs.id:
        return one.claim.who is None and other.claim.who is None and one.key == other.key
    within = mine.claim.article == theirs.claim.article
    if within and _same_words(one, other):
        return True
    near, days = _near(mine.place, theirs.place), _days(one, other)
    if near is False or days is False or not _parties(one, other, strict=strict):
        return False
    first, second = held.incident_of.get(mine.id), held.incident_of.get(theirs.id)
    if first is not None and second is not None:
        return first == second and _in_one_incident(one, other, held, strict=strict)
    if figure(one) != figure(other) or one.apart:
        return False
    if within:
        if mine.claim.sentence == theirs.claim.sentence:
            return False
        told = near is True and (days is True or figure(one) is not None)
        return told or (not strict and (figure(one) or 0) >= _TELLING)
    return None not in (figure(one), one.key) and one.key == other.key and near is True and days is True


def _in_one_incident(one: Said, other: Said, held: Held, *, strict: bool) -> bool:
    """Whether two accounts of one incident may tell of one loss: with the same number, or as tolls of it that differ."""
    if figure(one) == figure(other):
        return True
    recalled = {one.claim.telling.id, other.claim.telling.id} & held.recalled
    # A part's number hangs on its whole's; what is recalled may be the toll of a war.
    if strict or recalled or one.part_of is not None or one.key != other.key:
        return False
    mine, theirs = one.claim, other.claim
    if None not in (figure(one), figure(other)):
        least, most = sorted((figure(one) or 0, figure(other) or 0))
        return most <= least * _TOLLS
    # "Dozens" and a number below them contradict each other, so that they may be two.
    return _overlap(mine.min, theirs.max) and _overlap(theirs.min, mine.max)


def _overlap(least: int | None, most: int | None) -> bool:
    return least is None or most is None or least <= most


def _same_words(one: Said, other: Said) -> bool:
    """Two sources joined in one sentence: the same trigger, number and words."""
    mine, theirs = one.claim, other.claim
    return (
        mine.telling.event.trigger == theirs.telling.event.trigger
        and mine.count == theirs.count
        and mine.who == theirs.who
    ) or (mine.count is not None and mine.count == theirs.count)


def _parties(one: Said, other: Said, *, strict: bool) -> bool:
    if one.key == other.key:
        return True
    if strict:
        return False
    if one.key is None or other.key is None:
        return figure(one) is not None
    # "Fighters" of nobody named may be those of the party that another sentence names.
    armed, party = (one, other) if one.armed else (other, one)
    return armed.armed and party.key is not None and party.key[0] == "id" and len(party.key) == _NAME


def _full(one: Said) -> bool:
    """Whether a name tells one person from all others in two reports: two parts and more beside bynames."""
    parts = one.key[1].split() if one.key is not None else []
    return len([word for word in parts if word not in ranks().bynames]) >= _NAME


def _near(one: Place | None, other: Place | None) -> bool | None:
    """Whether two places can be one; ``None`` where that is not known, as where one is wide."""
    if (
        one is None
        or other is None
        or one.lat is None
        or other.lat is None
        or one.lon is None
        or other.lon is None
    ):
        return None
    if one.id is not None and one.id == other.id:
        return True if (one.radius_km or 0.0) <= _TOWN_KM else None
    apart = distance_km(one.lat, one.lon, other.lat, other.lon)
    # One inside the other's reach may be the same told less exactly.
    return None if apart <= (one.radius_km or 0.0) + (other.radius_km or 0.0) else False


def _days(one: Said, other: Said) -> bool | None:
    """Whether the days told can be the same; ``None`` where one tells none, or too many."""
    first, second = when(one.claim.telling), when(other.claim.telling)
    if _before(first[1], second[0]) or _before(second[1], first[0]):
        return False
    return True if _narrow(first) and _narrow(second) else None


def _before(end: date | None, start: date | None) -> bool:
    return end is not None and start is not None and end < start


def _narrow(days: tuple[date | None, date | None]) -> bool:
    return days[0] is not None and days[1] is not None and (days[1] - days[0]).days < _DAYS
