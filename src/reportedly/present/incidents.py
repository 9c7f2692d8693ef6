"""Incidents as columns: what happened where and when, told by how many, and how what they say goes together."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model import Accord, Incident, Reason, Toll
from reportedly.present.rows import Column, days, says, where
from reportedly.reconcile.asserting import asserts

WORDS = {
    Accord.DENIED: "denied",
    Accord.CONTRADICTED: "contradicted",
    Accord.DIFFERENT: "different",
    Accord.AGREED: "agreed",
    Accord.ONE_ONLY: "one origin only",
}


def articles(incident: Incident) -> tuple[str, ...]:
    """The ids of the articles that tell of it."""
    return tuple(sorted({account.claim.article for account in incident.accounts}))


def outlets(incident: Incident) -> tuple[str, ...]:
    """The outlets that tell of it; an article without one adds none."""
    return tuple(sorted({account.claim.outlet for account in incident.accounts if account.claim.outlet}))


def corroborating(incident: Incident) -> tuple[str, ...]:
    """The origins of those accounts that say it happened: who denies it corroborates nothing."""
    return tuple(sorted({account.origin for account in incident.accounts if asserts(account)}))


def has(incident: Incident, accord: Accord) -> bool:
    """Whether any side of it is so, by its accounts."""
    return any(slot.accord is accord for slot in incident.slots)


def accord(incident: Incident) -> str:
    """How what is said goes together: the strongest word first, each with the sides of the incident it is true of."""
    told = {
        each: [slot.name for slot in incident.slots if slot.accord is each]
        for each in WORDS
        if each is not Accord.ONE_ONLY
    }
    lines = [f"{WORDS[each]}: {', '.join(names)}" for each, names in told.items() if names]
    return "\n".join(lines) or WORDS[Accord.ONE_ONLY]


def dead(toll: Toll | None) -> str:
    """A toll in words: ``43–131, best 101``; why there is no best number where there is none."""
    if toll is None:
        return ""
    bounds = [number for number in (toll.low, toll.high) if number is not None]
    told = "–".join(dict.fromkeys(f"{number:,}" for number in bounds))
    if toll.best is not None:
        return told if toll.low == toll.high else f"{told}, best {toll.best:,}"
    return f"{told} ({'one origin' if len(toll.accounts) == 1 else 'no two agree'})"


def told_by(incident: Incident) -> str:
    """How many accounts, outlets and origins tell of it; origins only of those who say that it happened."""
    counted = (
        (len(incident.accounts), "account"),
        (len(outlets(incident)), "outlet"),
        (len(corroborating(incident)), "origin"),
    )
    return "\n".join(f"{number} {name}{'' if number == 1 else 's'}" for number, name in counted)


def why(incident: Incident) -> str:
    """What held its accounts together: of different reports, then of each report, account by account; weights are log-odds."""
    # The last of its reasons is the grade's.
    between = _weighed(incident.reasons[:-1])
    lines = [f"between reports: {between}"] if between else []
    lines += [
        f"{account.id} ({says(account.told)}): {_weighed(account.reasons)}"
        for account in incident.accounts
        if account.reasons
    ]
    return "\n".join(lines) or "one account"


def _weighed(reasons: Sequence[Reason]) -> str:
    """Reasons that count, the strongest first."""
    ordered = sorted((each for each in reasons if each.weight), key=lambda each: -abs(each.weight))
    return "; ".join(f"{each.what} {each.weight:+.2f}" for each in ordered)


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


def _what(row: Incident) -> str:
    return "\n".join(filter(None, (str(row.type), days(row.earliest, row.latest), where(row.place))))


def _name(row: Incident) -> str:
    return row.id + (f"\npart of {row.part_of}" if row.part_of else "")


# On a terminal there is room for few columns; a program wants a value in each.
ON_TERMINAL: tuple[Column[Incident], ...] = (
    Column("incident", _name, 8),
    Column("what", _what, 4),
    Column("told by", told_by, 3),
    Column("dead", lambda row: dead(row.toll), 3),
    Column("accord", accord, 6),
    Column("grade", lambda row: str(row.grade or ""), 3),
)
IN_PIPE: tuple[Column[Incident], ...] = (
    Column("incident", lambda row: row.id),
    Column("type", lambda row: str(row.type)),
    Column("days", lambda row: days(row.earliest, row.latest)),
    Column("place", lambda row: where(row.place)),
    Column("accounts", lambda row: str(len(row.accounts))),
    Column("outlets", lambda row: str(len(outlets(row)))),
    Column("origins", lambda row: str(len(corroborating(row)))),
    Column("low", lambda row: _number(row.toll.low if row.toll else None)),
    Column("best", lambda row: _number(row.toll.best if row.toll else None)),
    Column("high", lambda row: _number(row.toll.high if row.toll else None)),
    Column("accord", accord),
    Column("grade", lambda row: str(row.grade or "")),
    Column("part of", lambda row: row.part_of or ""),
)
_WHY: Column[Incident] = Column("held together by", why, 16)


def columns(*, terminal: bool, reasons: bool) -> tuple[Column[Incident], ...]:
    """The columns for a terminal or a program, with those that show what held accounts together where that is asked for."""
    if not reasons:
        return ON_TERMINAL if terminal else IN_PIPE
    # Reasons are long: on a terminal they take the place of the rest.
    return (*ON_TERMINAL[:3], _WHY) if terminal else (*IN_PIPE, _WHY)
