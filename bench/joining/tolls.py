"""Tolls: where coded accounts give different numbers, whether an incident of ours shows them against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from train.incidents.gold import Gold, Told

from reportedly.model import Accord, Incident, Slot

KINDS = ("killed", "injured")
_SHOWN = frozenset([Accord.DIFFERENT, Accord.CONTRADICTED, Accord.DENIED])

Range = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Coded accounts of one happening that give different numbers of one kind.

    ``excluding``: of two at least not both can be so; else the numbers differ, but could both be so ("at least 12", "at least 20").
    ``named``: the coding names it a disagreement; where it does not, one counts a part of the other (15 people, 11 children).
    """

    incident: str
    kind: str
    excluding: bool
    named: bool
    accounts: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a disagreement: shown as one, or both numbers side by side at least, or neither."""

    of: Disagreement
    found: bool
    shown: bool
    together: bool


def disagreements(gold: Gold) -> Iterator[Disagreement]:
    """Those that the coding names, and those whose numbers exclude each other."""
    for incident in gold.incidents:
        mine = [account for account in gold.accounts if account.incident == incident["incident"]]
        for kind in KINDS:
            told = [account for account in mine if _range(account, kind) != (None, None)]
            named = any(line.startswith(kind) for line in incident["disagreements"])
            excluding = any(not _meet(_range(a, kind), _range(b, kind)) for a, b in combinations(told, 2))
            if (named or excluding) and len({_range(account, kind) for account in told}) > 1:
                yield Disagreement(incident["incident"], kind, excluding, named, tuple(told))


def outcomes(gold: Gold, incidents: Sequence[Incident]) -> list[Outcome]:
    """What became of each."""
    return [_outcome(each, incidents) for each in disagreements(gold)]


def _outcome(each: Disagreement, incidents: Sequence[Incident]) -> Outcome:
    pairs = [
        (a, b)
        for a, b in combinations(each.accounts, 2)
        if (not _meet(_range(a, each.kind), _range(b, each.kind)))
        or (not each.excluding and _range(a, each.kind) != _range(b, each.kind))
    ]
    holding = {
        account: [incident for incident in incidents if _tells(incident, account)]
        for account in each.accounts
    }
    found = [(a, b) for a, b in pairs if holding[a] and holding[b]]
    slots = [
        (slot, a, b)
        for a, b in found
        for incident in incidents
        if incident in holding[a] or incident in holding[b]
        for slot in incident.slots
        if slot.name.startswith(each.kind)
    ]
    together = [slot for slot, a, b in slots if _holds(slot, a, each.kind) and _holds(slot, b, each.kind)]
    shown = any(slot.accord in _SHOWN for slot in together)
    return Outcome(each, bool(found), shown, bool(together))


def _tells(incident: Incident, account: Told) -> bool:
    """Whether one of its claims overlaps a coded account."""
    return any(
        claim.article == account.article
        and min(account.end, claim.content.end) > max(account.start, claim.content.start)
        for claim in (each.claim for each in incident.accounts)
    )


def _holds(slot: Slot, account: Told, kind: str) -> bool:
    """Whether a slot has the account's number from its report."""
    wanted = _range(account, kind)
    return any(
        (value.min, value.max) == wanted
        and any(one.split("/")[0] == account.article for one in value.accounts)
        for value in slot.values
    )


def _range(account: Told, kind: str) -> Range:
    raw: Any = account.raw
    return raw[f"{kind}_min"], raw[f"{kind}_max"]


def _meet(one: Range, other: Range) -> bool:
    highs = [high for high in (one[1], other[1]) if high is not None]
    return not highs or max(one[0] or 0, other[0] or 0) <= min(highs)


def lines(name: str, told: Iterable[Outcome]) -> Iterator[str]:
    """The shares, and what is not shown."""
    every = list(told)
    for excluding, named, what in (
        (True, True, "exclude each other"),
        (False, True, "differ and could both be so"),
        (True, False, "exclude each other, one a part to the coding"),
    ):
        of = [each for each in every if (each.of.excluding, each.of.named) == (excluding, named)]
        found = [each for each in of if each.found]
        shown, together = sum(each.shown for each in found), sum(each.together for each in found)
        yield (
            f"{name}: numbers that {what}: {len(of)}, two accounts of it found {len(found)}, "
            f"shown as different {shown}, side by side in one slot {together}"
        )
        for each in found:
            if not (each.shown if excluding else each.together):
                yield f"    not shown: {each.of.incident} {each.of.kind}"
