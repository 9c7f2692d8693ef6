"""Comparing two tellings of a happening, slot by slot: what is observed, by name.  ``weights.py`` says what it counts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.knowledge.happenings import HARM, means
from reportedly.model import CountKind, Place
from reportedly.reconcile.days import THE_SAME, when
from reportedly.reconcile.mentions import Mention, Range
from reportedly.reconcile.profiles import Profile

Told = Mention | Profile
# The kinds of count that tell happenings apart.
_TELLING = (CountKind.KILLED, CountKind.INJURED, CountKind.CAPTURED, CountKind.DISPLACED, CountKind.DESTROYED)
# A town's own reach and what is said to be near it; beyond, two places are two.
_NEAR_KM = 10.0
# A place this wide is a town or less; wider ones contain.
_TOWN_KM = 15.0
_PROVINCE_KM = 130.0


@dataclass(frozen=True, slots=True)
class Look:
    """One slot: what of a profile it looks ``at``, and what is ``seen`` of two, ``""`` where that is nothing.

    Profiles that are the same in what it looks at are the same to it, and it does not matter which of two comes first.
    """

    at: Callable[[Profile], Hashable]
    seen: Callable[[Profile, Profile], str]


def observed(one: Profile, other: Profile) -> Iterator[str]:
    """What is observed of two profiles, slot by slot: at most one thing of each.  Symmetric."""
    found = [look.seen(one, other) for look in LOOKS]
    yield from filter(None, found)
    yield from together(*found[:6])


def _means(one: Profile, other: Profile) -> str:
    mine, theirs = one.means - {HARM}, other.means - {HARM}
    rank = means().rank
    if not mine or not theirs:
        if not mine and not theirs:
            return "both tell of harm alone"
        told = mine or theirs
        return "harm of such a means" if told & means().harming else "harm, and no attack"
    first, second = min(mine, key=rank.__getitem__), min(theirs, key=rank.__getitem__)
    if first == second:
        return (
            f"same means: {first}"
            if first in ("chemical", "bomb", "air", "fire", "ground", "flight")
            else "same means"
        )
    if mine & theirs:
        return "means in common"
    if frozenset((first, second)) in means().like:
        return "means put for each other"
    return "different means"


def _spots(told: Profile) -> Hashable:
    """All that :func:`apart` asks of its places."""
    return tuple((place.id, place.country, place.lat, place.lon, place.radius_km) for place in told.places)


def where(one: Told, other: Told) -> str:
    """How the nearest places of two lie to each other, as it is observed."""
    pairs = [
        (a, b)
        for a in one.places
        for b in other.places
        if a.radius_km is not None and b.radius_km is not None
    ]
    if not pairs:
        return "place: told by one alone" if one.places or other.places else "place: told by neither"
    return min((apart(a, b) for a, b in pairs), key=_NEARNESS.index)


APART = "place: apart"
_NEARNESS = (
    "place: same town",
    "place: near",
    "place: same area",
    "place: one lies in the other",
    "place: a country",
    APART,
)


def apart(a: Place, b: Place) -> str:
    """How two places lie to each other, as it is observed; what lies anywhere is in a country."""
    if a.radius_km is None or b.radius_km is None:
        return "place: a country"
    small, wide = sorted((a.radius_km, b.radius_km))
    if wide > _PROVINCE_KM:
        return "place: a country" if a.country == b.country else APART
    km = _km(a, b)
    if wide <= _TOWN_KM:
        if a.id == b.id and a.id:
            return "place: same town"
        return "place: near" if km is not None and km <= small + wide + _NEAR_KM else APART
    if a.id == b.id and a.id:
        return "place: same area"
    return "place: one lies in the other" if km is not None and km <= wide + small else APART


def near(one: Place, other: Place) -> bool:
    """Whether two places can be one: each within the reach of the other, or of what is not known of it."""
    return apart(one, other) != APART


def _km(a: Place, b: Place) -> float | None:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    return distance_km(a.lat, a.lon, b.lat, b.lon)


def _named(one: Profile, other: Profile) -> str:
    if not one.names or not other.names:
        return ""
    shared = len(one.names & other.names)
    if not shared:
        return "names: none in common"
    return (
        "names: most in common"
        if 2 * shared >= min(len(one.names), len(other.names))
        else "names: some in common"
    )


def _counts(told: Profile) -> Hashable:
    return told.counts


def _counted(one: Profile, other: Profile, kind: CountKind) -> str:
    if not one.counts or not other.counts:
        return ""
    mine, theirs = ([bounds for what, bounds in each.counts if what is kind] for each in (one, other))
    if not mine or not theirs:
        return ""
    what = kind.value
    if any(a == b for a in mine for b in theirs):
        top = max((a[0] or a[1] or 0) for a in mine if a in theirs)
        return f"{what}: same number" if top > 3 else f"{what}: same small number"
    if any(_meet(a, b) for a in mine for b in theirs):
        return f"{what}: numbers that can be one"
    return f"{what}: different numbers"


def _meet(a: Range, b: Range) -> bool:
    low = max(a[0] or 0, b[0] or 0)
    highs = [high for high in (a[1], b[1]) if high is not None]
    return not highs or low <= min(highs)


def _other_counts(one: Profile, other: Profile) -> str:
    if not one.counts or not other.counts:
        return ""
    shared = {(what, bounds) for what, bounds in one.counts} & {
        (what, bounds) for what, bounds in other.counts
    }
    return "another number in common" if any(what not in _TELLING[:2] for what, _ in shared) else ""


def _parties(role: str, one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return ""
    return f"{role}: in common" if one & other else f"{role}: different"


def _wording(one: Profile, other: Profile) -> str:
    if not one.words or not other.words:
        return ""
    shared = len(one.words & other.words)
    share = shared / (len(one.words) + len(other.words) - shared)
    return f"wording: {'alike' if share > 0.5 else 'much in common' if share > 0.25 else 'some in common' if share > 0.1 else 'little in common'}"


def _rare(one: Profile, other: Profile) -> str:
    if not one.rare or not other.rare:
        return ""
    shared = len(one.rare & other.rare)
    return f"rare words in common: {shared if shared < 4 else 'four or more'}"


TOGETHER = (
    "same place and days",
    "same means and days",
    "same means and place",
    "means that can be one, and same place",
    "neither place nor day tells",
    "its own name and its own toll",
)


def together(how: str, then: str, where: str, names: str, *tolls: str) -> Iterator[str]:
    """What tells more together than one by one."""
    here = where in ("place: same town", "place: near") or names == "names: most in common"
    same_days = then in THE_SAME
    if here and same_days:
        yield TOGETHER[0]
    if how.startswith("same means"):
        if same_days:
            yield TOGETHER[1]
        if here:
            yield TOGETHER[2]
    elif here and how in ("means put for each other", "harm of such a means", "means in common"):
        yield TOGETHER[3]
    if where.startswith("place: told") and not same_days and not here:
        yield TOGETHER[4]
    # Rockets on two districts: each has its own name and its own dead.
    if names == "names: none in common" and any(toll.endswith("different numbers") for toll in tolls):
        yield TOGETHER[5]


# In the order they are told; of the first six some tell more together.
LOOKS = (
    Look(lambda told: told.means, _means),
    Look(lambda told: (told.window, told.published), when),
    Look(_spots, where),
    Look(lambda told: told.names, _named),
    Look(_counts, lambda one, other: _counted(one, other, CountKind.KILLED)),
    Look(_counts, lambda one, other: _counted(one, other, CountKind.INJURED)),
    Look(_counts, _other_counts),
    Look(lambda told: told.actors, lambda one, other: _parties("actor", one.actors, other.actors)),
    Look(lambda told: told.targets, lambda one, other: _parties("target", one.targets, other.targets)),
    Look(lambda told: told.words, _wording),
    Look(lambda told: told.rare, _rare),
)
