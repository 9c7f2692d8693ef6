"""Numbers an account gives, and tolls over all accounts, by UCDP's low, best and high."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from reportedly.knowledge.subsets import subset
from reportedly.model import Account, Actor, ActorKind, Count, CountKind, Span, Telling, Toll
from reportedly.reconcile.asserting import asserts
from reportedly.reconcile.peers import peers, total
from reportedly.reconcile.sides import COMBATANTS, known, side
from reportedly.reconcile.tellings import published


@dataclass(frozen=True, slots=True)
class Told:
    """A number as told: its words and its bounds, inclusive."""

    span: Span
    min: int | None
    max: int | None


def words(told: Told) -> str:
    """The bounds in words: ``58``, ``at least 58``, ``up to 100``, ``12 to 15``."""
    if told.min is None:
        return f"up to {told.max}" if told.max is not None else "unknown"
    if told.max is None:
        return f"at least {told.min}"
    return str(told.min) if told.min == told.max else f"{told.min} to {told.max}"


def meet(one: Told, other: Told) -> bool:
    """Whether one number can be within the bounds of both."""
    highs = [high for high in (one.max, other.max) if high is not None]
    return not highs or max(one.min or 0, other.min or 0) <= min(highs)


# How a state's side begins.
_STATE = "state "
Losses = Mapping[str, str]
NO_LOSSES: Losses = MappingProxyType({})


def losses(accounts: Iterable[Account], kind: CountKind) -> Losses:
    """Whose armed people are counted, where accounts count those of two sides at least: for each side what it is called.

    "37 terrorists", by the army, and "50 of the regime's men", by rebels, are two tolls and no disagreement.  Armed people whose
    side is not known are told apart by their kind; where one state's are named, "soldiers" are its.
    """
    found: dict[str, str] = {}
    for account in accounts:
        for telling in account.tellings:
            for count in telling.event.counts:
                actor = _armed(telling, count) if count.what is kind else None
                if actor is not None:
                    found.setdefault(_side(actor), (actor.name if actor.id else None) or actor.span.text)
    states = [each for each in found if each.startswith(_STATE)]
    if len(states) == 1 and ActorKind.STATE_FORCES.value in found:
        found[ActorKind.STATE_FORCES.value] = found[states[0]]
    return found if len(set(found.values())) > 1 else {}


def _armed(telling: Telling, count: Count) -> Actor | None:
    """Who is counted, where they are armed or called by a word that judges."""
    hit = next((each for each in telling.targets if each.span == count.who), None)
    return hit if hit is not None and (hit.kind in COMBATANTS or hit.loaded) else None


def _side(actor: Actor) -> str:
    return side(actor) if known(actor) else actor.kind.value if actor.kind else ""


def tolls(account: Account, kind: CountKind, sides: Losses = NO_LOSSES) -> dict[str | None, Told]:
    """What an account counts of a kind: under ``None`` the whole, under a part's name a part ("children").

    ``sides`` is what :func:`losses` gives: the armed of several sides are each a part by the name of their side.
    Of several numbers for the whole the greatest is the whole, the others parts of it ("82, 58 of them civilians").  Where a
    part is greater, the whole is not told, and those others are a part by their own words; so is each of several numbers told
    side by side ("nine children and three teachers").
    """
    found: dict[str | None, Told] = {}
    others: str | None = None
    for telling in account.tellings:
        beside = peers(telling, kind)
        for count in telling.event.counts:
            if count.what is not kind:
                continue
            armed = _armed(telling, count) if sides else None
            part = sides[_side(armed)] if armed is not None else subset(count.who.text) if count.who else None
            if part is None and count in beside and count.who is not None:
                part = count.who.text.casefold()
            told = Told(count.span, count.min, count.max)
            if part not in found or _size(told) > _size(found[part]):
                found[part] = told
                if part is None:
                    others = count.who.text.casefold() if count.who is not None else None
    whole = found.get(None)
    if whole is not None and any(_size(told) > _size(whole) for told in found.values()):
        del found[None]
        if others:
            found[others] = whole
    return found


def _size(told: Told) -> int:
    return told.min if told.min is not None else told.max or 0


RULE = (
    "low and high: the least and the greatest that is said, of each origin its last word; best: the number that the most "
    "origins, two at least, give on their last word, the greater of equals; none where no two agree; where accounts count the "
    "dead of several sides and nobody all of them, each side's by this rule, and then added up; numbers that one account tells "
    "side by side are added up first"
)


@dataclass(frozen=True, slots=True)
class _Bounds:
    low: int | None
    best: int | None
    high: int | None
    accounts: tuple[str, ...]


def toll(accounts: Sequence[Account]) -> Toll | None:
    """Deaths as UCDP counts them (UCDP GED Codebook: low, best, high), from claims alone that say it happened; ``None`` where none is counted."""
    sides = losses(accounts, CountKind.KILLED)
    # Who counts all the dead counts each side's with them: nothing is added to that.
    whole = _bounds(None, accounts, sides)
    parts = (_bounds(part, accounts, sides) for part in dict.fromkeys(sides.values()))
    found = [whole] if whole is not None else [part for part in parts if part is not None]
    if not found:
        return None
    return Toll(
        low=_sum(each.low for each in found),
        best=_sum(each.best for each in found) if all(each.best is not None for each in found) else None,
        high=_sum(each.high for each in found),
        rule=RULE,
        accounts=tuple(dict.fromkeys(id for each in found for id in each.accounts)),
    )


def _sum(told: Iterable[int | None]) -> int | None:
    """What is told, added up; nothing where nothing is."""
    known = [each for each in told if each is not None]
    return sum(known) if known else None


def _beside(account: Account) -> Told | None:
    """The dead that an account counts side by side, added up."""
    sums = [
        Told(found[0].span, *total(telling, found))
        for telling in account.tellings
        if (found := peers(telling, CountKind.KILLED))
    ]
    return max(sums, key=_size, default=None)


def _bounds(part: str | None, accounts: Sequence[Account], sides: Losses) -> _Bounds | None:
    last: dict[str, tuple[tuple[date, int], Told, Account]] = {}
    for account in accounts:
        told = tolls(account, CountKind.KILLED, sides).get(part)
        if part is None and told is None and not sides:
            told = _beside(account)
        if told is None or not asserts(account):
            continue
        # Within one report the greater: a toll is told before what it is made of.
        rank = (published(account.tellings[0]) or date.min, _size(told))
        if account.origin not in last or rank > last[account.origin][0]:
            last[account.origin] = (rank, told, account)
    if not last:
        return None
    said = [told for _, told, _ in last.values()]
    lows = [told.min for told in said if told.min is not None]
    sizes = [bound for told in said for bound in (told.min, told.max) if bound is not None]
    agreed = Counter(_size(told) for told in said)
    best = max(agreed, key=lambda size: (agreed[size], size))
    return _Bounds(
        low=min(lows, default=None),
        best=best if agreed[best] > 1 else None,
        high=max(sizes, default=None),
        accounts=tuple(account.id for _, _, account in last.values()),
    )
