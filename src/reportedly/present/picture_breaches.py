"""Columns of the tables of agreements, breaches and weeks."""

from __future__ import annotations

import re

from reportedly.model import Agreement, Breach, BreachWeek, Keeping, Telling
from reportedly.present.rows import Column, days, quotes, says, where, who

_ARTICLE = re.compile(r"^(?:the|an?)\s+")
_SAID = {
    Keeping.BROKEN: "broke",
    Keeping.UNKEPT: "did not keep",
    Keeping.DENIED: "denied to have broken",
    Keeping.KEPT: "not broken",
}


def _what(row: Breach) -> str:
    """What is said: "broke: truce – ASSAULT.shelling (number told: 14)"."""
    done = ", ".join(row.what)
    often = ", ".join(count.span.text for count in row.counts)
    return (
        f"{_SAID[row.said]}: {row.agreement}"
        + (f" – {done}" if done else "")
        + (f" (number told: {often})" if often else "")
    )


def _voices(tellings: tuple[Telling, ...]) -> str:
    """Who says it through whom, and how; a source's own words where who is meant by them was worked out."""
    return "\n".join(dict.fromkeys(map(_voice, tellings)))


def _voice(telling: Telling) -> str:
    chain, source = says(telling.told), telling.claim.source
    words = f" (“{source.text}”)" if source and _bare(source.text) not in chain.casefold() else ""
    return f"{chain}{words}, {telling.claim.status}"


def _accused(row: Breach) -> str:
    if not row.accused:
        return "" if row.said is Keeping.KEPT else "(not named)"
    return ", ".join(_named(actor.span.text, who(actor)) for actor in row.accused)


def _named(words: str, name: str) -> str:
    return name if _bare(words) == _bare(name) else f"{name} (“{words}”)"


def _bare(words: str) -> str:
    """Words without case and article: "The RSF" tells no more than "RSF"."""
    return _ARTICLE.sub("", words.casefold())


def _week(row: BreachWeek) -> str:
    """The Monday, and how many weeks a line is about where more than one."""
    if row.monday is None:
        return "(not told)"
    return row.monday.isoformat() + (f" ({row.weeks} weeks)" if row.weeks > 1 else "")


BREACHES: tuple[Column[Breach], ...] = (
    Column("by whose word", lambda row: _voices(row.tellings), 3),
    Column("who", _accused, 3),
    Column("is said to have", _what, 3),
    Column("where", lambda row: where(row.place), 2),
    Column("when", lambda row: days(row.earliest, row.latest), 2),
    Column("denied by", lambda row: quotes(row.denials), 3),
    Column("words", lambda row: quotes(row.tellings), 5),
)

AGREEMENTS: tuple[Column[Agreement], ...] = (
    Column("agreement", lambda row: row.name, 2),
    Column("kind", lambda row: row.kind, 2),
    Column("parties", lambda row: ", ".join(map(who, row.parties)) or "(not told)", 2),
    Column("brokers", lambda row: ", ".join(map(who, row.brokers)), 2),
    Column("where", lambda row: where(row.place), 2),
    Column("made", lambda row: days(row.earliest, row.latest), 2),
    Column("said to have ended", lambda row: quotes(row.ended), 3),
    Column("words", lambda row: quotes(row.tellings), 5),
)

WEEKS: tuple[Column[BreachWeek], ...] = (
    Column("week from", _week, 2),
    Column("articles read", lambda row: str(row.articles) if row.monday else "", 1),
    Column("accuser", lambda row: row.accuser or ("" if not row.tellings else "(not named)"), 3),
    Column("accused", lambda row: row.accused or ("" if not row.tellings or row.kept else "(not named)"), 3),
    Column("agreement", lambda row: row.agreement, 2),
    Column("alleged", lambda row: str(row.alleged), 1),
    Column("denied", lambda row: str(row.denied), 1),
    Column("kept", lambda row: str(row.kept), 1),
)
