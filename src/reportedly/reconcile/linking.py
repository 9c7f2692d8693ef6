"""Linking: which chains of different reports may tell of one happening, and how well each pair fits.

Pairs are looked for only among chains that share a few days and an area, a means or a high toll.  Their number grows with an
archive's years, and with the square of how much is told of the same days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reportedly.model import Reason
from reportedly.reconcile import weights
from reportedly.reconcile.chains import Chain
from reportedly.reconcile.comparing import observed
from reportedly.reconcile.days import days_part
from reportedly.reconcile.profiles import Profile
from reportedly.reconcile.taking import elsewhere, takes

# Days are put together by so many, and a happening is recalled for so long.  Of the links between reports of the coded
# incidents 15 to 17 in 100 are never compared, most of them as days told, or misread, lie too far apart (``bench/incidents.py``).
BUCKET_DAYS = 3
RECALLED_DAYS = 15
# Days told so far apart are two happenings', and a pair so parted counts this.
DAYS_APART = 3
APART = -8.0
# The widest spell whose days are all looked at.
SPELL_DAYS = 21


def pairs(chains: Sequence[Chain]) -> Iterator[tuple[int, int]]:
    """The pairs of chains worth comparing, as indices, each once, the smaller first, in order."""
    shared = ((one, other) for other, before in candidates(chains) for one in before)
    yield from sorted(pair for pair in shared if possible(chains[pair[0]], chains[pair[1]]))


def candidates(chains: Sequence[Chain]) -> Iterator[tuple[int, list[int]]]:
    """For each chain those before it that share a block with it, in order, as indices; days may still part them.

    No more than one chain's are held at a time: in days of much news they are most of all.
    """
    blocks: dict[tuple[int, str], list[int]] = defaultdict(list)
    for index, chain in enumerate(chains):
        shared = [blocks[key] for key in _keys(chain.profile)]
        shared.append(blocks[0, f"told by {chain.article}"])
        yield index, sorted(set().union(*shared))
        for block in shared:
            block.append(index)


def possible(one: Chain, other: Chain) -> bool:
    """Whether two chains can be of one happening as far as days go: what is not compared counts as far apart."""
    return one.article == other.article or days_allow(one.profile, other.profile)


def days_allow(one: Profile, other: Profile) -> bool:
    """Whether what two chains of different reports tell can be one by its days."""
    a, b = one.window, other.window
    if a.told and b.told and a.earliest and a.latest and b.earliest and b.latest:
        return max((a.earliest - b.latest).days, (b.earliest - a.latest).days) <= DAYS_APART
    told, open_ = (a, other) if a.told else (b, one)
    if told.told and told.earliest and open_.published:
        return (told.earliest - open_.published[1]).days <= 1
    return True


def _keys(told: Profile) -> Iterator[tuple[int, str]]:
    first, last = _days(told)
    if first is None or last is None:
        return
    low, high = first.toordinal() // BUCKET_DAYS, last.toordinal() // BUCKET_DAYS
    areas = {_area(place.country, place.admin) for place in told.places} - {""}
    marks = {f"in {area}" for area in areas} | {f"by {means}" for means in told.means}
    marks |= {
        f"killed {bounds}"
        for what, bounds in told.counts
        if what == "killed" and (bounds[0] or 0) >= weights.RARE_TOLL
    }
    for bucket in range(low, high + 1):
        for mark in marks:
            yield bucket, mark


def _days(told: Profile) -> tuple[date | None, date | None]:
    """The days under which a chain is looked for: those told, or the fortnight before the report that tells none."""
    window = told.window
    if window.told and window.earliest and window.latest:
        last = min(window.latest, window.earliest + timedelta(days=SPELL_DAYS))
        return window.earliest - timedelta(days=1), last + timedelta(days=1)
    if told.published is None:
        return None, None
    return told.published[0] - timedelta(days=RECALLED_DAYS), told.published[1]


def _area(country: str | None, admin: tuple[str, ...]) -> str:
    return "/".join((country or "", *admin[1:2])) if country else ""


def compared(one: Chain, other: Chain) -> tuple[Reason, ...]:
    """Why two chains are, or are not, of one happening; the weights add up to log-odds."""
    return weights.reasons(seen(one, other), weights.ACROSS, weights.ACROSS_BIAS)


def parted(one: Chain, other: Chain) -> bool | None:
    """Whether two chains cannot be one: by the days told, as :func:`~reportedly.reconcile.days.days_part` has it, or by what was taken."""
    if takes(one.mentions) and takes(other.mentions) and elsewhere(one.profile, other.profile):
        return True
    return days_part(one.profile.window, other.profile.window)


def scored(one: Chain, other: Chain) -> float:
    """The log-odds that two chains are of one happening; those that days part are far apart."""
    return sum(reason.weight for reason in compared(one, other)) if possible(one, other) else APART


def seen(one: Chain, other: Chain) -> tuple[str, ...]:
    """What is observed of two chains."""
    return (*observed(one.profile, other.profile), shared_words(one, other), *in_reports(one, other))


def in_reports(one: Chain, other: Chain) -> Iterator[str]:
    """What is observed of how the two stand in their reports."""
    return standing(
        own=one.article == other.article,
        lead=one.lead and other.lead,
        passing=len(one.mentions) == 1 or len(other.mentions) == 1,
    )


def standing(*, own: bool, lead: bool, passing: bool) -> Iterator[str]:
    """What is observed where both are of one report, where both lead theirs, where either is told once."""
    if own:
        yield "one report tells both apart"
    if lead:
        yield "both reports lead with it"
    if passing:
        yield "told in passing"


def shared_words(one: Chain, other: Chain) -> str:
    """How many of the fewer words the nearest two mentions have in common."""
    share = max(
        len(a.words & b.words) / max(1, min(len(a.words), len(b.words)))
        for a in one.mentions
        for b in other.mentions
    )
    much = "most" if share >= 0.6 else "many" if share >= 0.4 else "some" if share >= 0.25 else "few"
    return f"words: {much} in common"
