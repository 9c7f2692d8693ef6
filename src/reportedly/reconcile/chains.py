"""Chains: the mentions of one report that tell of one happening (coreference within a document).

Any two mentions of a report are compared, and grouped as reports are (:mod:`reportedly.reconcile.clustering`): a headline is told
again by the lead, a detail keeps to what is told around it.  Compared with a whole chain instead, a mention would fit the better
the more the chain has told already, and one wrong mention would draw others after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reportedly.model import Reason
from reportedly.reconcile import weights, wording
from reportedly.reconcile.clustering import clustered
from reportedly.reconcile.days import days_part
from reportedly.reconcile.mentions import Mention
from reportedly.reconcile.profiles import Profile, profile
from reportedly.reconcile.quarters import other_quarters
from reportedly.reconcile.taking import elsewhere, takes
from reportedly.reconcile.unions import Unions
from reportedly.reconcile.within import Placed, leads, placed, seen


@dataclass(frozen=True, slots=True)
class Chain:
    """Mentions of one report that tell of one happening, in their order, and what held each to those before.

    ``lead`` tells that it begins in the report's first two sentences with a claim of a happening.
    """

    mentions: tuple[Mention, ...]
    profile: Profile
    reasons: tuple[tuple[Reason, ...], ...]
    lead: bool = False

    @property
    def id(self) -> str:
        """That of its first mention."""
        return self.mentions[0].id

    @property
    def article(self) -> str:
        """The report's id."""
        return self.mentions[0].told.claim.article


# Tells of two mentions whether people said that they are of one happening, or are not; ``None`` where they said nothing.
Ruled = Callable[[Mention, Mention], bool | None]


def chains(mentions: Iterable[Mention], ruled: Ruled | None = None) -> Iterator[Chain]:
    """The chains of one report's mentions, in the order they begin; ``ruled`` binds them."""
    told = placed(mentions)
    pairs = list(combinations(range(len(told)), 2))
    found = {(one, other): seen(told[one], told[other]) for one, other in pairs}
    said = wording.odds([each.mention for each in told])
    scores = {pair: _score(what) + float(said[pair]) for pair, what in found.items()}
    same, never = _ruled(told, ruled)
    groups = clustered(
        [each.mention.id for each in told],
        pairs,
        lambda one, other: scores[min(one, other), max(one, other)],
        above=weights.JOINS_CHAIN,
        parted=lambda one, other: _parted(told[one].mention, told[other].mention),
        same=same,
        never=never,
    )
    for group in groups:
        members = tuple(told[index].mention for index in group)
        # What holds a mention to those before it: to the one of them that it fits best.
        best = (
            max(((index, later) for index in group[:n]), key=lambda pair: (scores[pair], -pair[0]))
            for n, later in enumerate(group)
            if n
        )
        why = ((), *(_reasons(found[pair], float(said[pair])) for pair in best))
        yield Chain(members, profile(members), why, leads(told[group[0]]))


def _parted(one: Mention, other: Mention) -> bool | None:
    """Whether two mentions of one report cannot be one, by what was taken, by the quarters named or by the days told."""
    if takes([one]) and takes([other]) and elsewhere(one, other):
        return True
    if other_quarters(one, other):
        return True
    # Who tells of a day and of a spell in one report knows whether the day is of it.
    return days_part(one.window, other.window, spells=True)


def _score(found: Iterable[str]) -> float:
    return weights.WITHIN_BIAS + sum(weights.WITHIN.get(what, 0.0) for what in found)


def _reasons(found: Iterable[str], said: float) -> tuple[Reason, ...]:
    seen = weights.reasons(found, weights.WITHIN, weights.WITHIN_BIAS)
    return (*seen, Reason(wording.WHAT, round(said, 2))) if said else seen


def _ruled(
    told: Sequence[Placed], ruled: Ruled | None
) -> tuple[list[tuple[int, ...]], dict[int, frozenset[int]]]:
    """What people said of them: the groups of indices that are one, and for an index those that it is never one with."""
    if ruled is None:
        return [], {}
    unions = Unions(each.mention.id for each in told)
    never: dict[int, frozenset[int]] = {}
    for one, other in combinations(told, 2):
        said = ruled(one.mention, other.mention)
        if said:
            unions.join(one.mention.id, other.mention.id)
        elif said is False:
            for mine, theirs in ((one.number, other.number), (other.number, one.number)):
                never[mine] = never.get(mine, frozenset()) | {theirs}
    groups: dict[str, tuple[int, ...]] = {}
    for each in told:
        first = unions.first(each.mention.id)
        groups[first] = (*groups.get(first, ()), each.number)
    return [group for group in groups.values() if len(group) > 1], never


def by_report(mentions: Sequence[Mention], ruled: Ruled | None = None) -> Iterator[Chain]:
    """The chains of all reports, report by report, in the order of the reports' ids."""
    reports: dict[str, list[Mention]] = {}
    for mention in mentions:
        reports.setdefault(mention.told.claim.article, []).append(mention)
    for article in sorted(reports):
        yield from chains(reports[article], ruled)
