"""Numbers an account gives, and tolls over all accounts, by UCDP's low, best and high."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportedly.knowledge.subsets import subset
from reportedly.model import Account, CountKind, Span, Toll
from reportedly.reconcile.asserting import asserts
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


def tolls(account: Account, kind: CountKind) -> dict[str | None, Told]:
    """What an account counts of a kind: under ``None`` the whole, under a part's name a part ("children").

    Of several numbers for the whole the greatest is the whole, the others parts of it ("82, 58 of them civilians").  Where a
    part is greater ("nine children and three teachers"), the whole is not told, and those others are a part by their own words.
    """
    found: dict[str | None, Told] = {}
    others: str | None = None
    for telling in account.tellings:
        for count in telling.event.counts:
            if count.what is not kind:
                continue
            part = subset(count.who.text) if count.who is not None else None
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
    "origins, two at least, give on their last word, the greater of equals; none where no two agree"
)


def toll(accounts: Sequence[Account]) -> Toll | None:
    """Deaths as UCDP counts them (UCDP GED Codebook: low, best, high), from claims alone that say it happened; ``None`` where none is counted."""
    last: dict[str, tuple[tuple[date, int], Told, Account]] = {}
    for account in accounts:
        told = tolls(account, CountKind.KILLED).get(None)
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
    return Toll(
        low=min(lows, default=None),
        best=best if agreed[best] > 1 else None,
        high=max(sizes, default=None),
        rule=RULE,
        accounts=tuple(account.id for _, _, account in last.values()),
    )
