"""A ceasefire monitor's table: week by week, who accused whom of breaking what, beside how much was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from reportedly.model import Actor, Breach, BreachWeek, Grounded, Keeping, Telling
from reportedly.picture.agreements_mentions import all_tellings
from reportedly.picture.breaches import breaches
from reportedly.picture.breaches_told import voice
from reportedly.picture.phrases import folded
from reportedly.reconcile.tellings import published, tellings

WEEK = timedelta(days=7)


def weekly(grounded: Iterable[Grounded], *, law: bool = False) -> Iterator[BreachWeek]:
    """The lines of each ISO week from the first to the last that something was read of, those without a week last.

    A breach counts in the week it is said to have happened in, or where that is not told, in the week it was reported.  A
    breach that several did together counts once for each of them.  A week without an allegation has a line of its own,
    with how many articles of that week were read; weeks in a row of which none was read are one line.
    """
    claims = tuple(grounded)
    read = _read(claims)
    lines: dict[tuple[date | None, str, str, str], list[tuple[Breach, Actor | None]]] = {}
    for row in breaches(claims, law=law):
        for accused in row.accused or (None,):
            key = (_monday(row), _accuser(row), _who(accused), row.kind)
            lines.setdefault(key, []).append((row, accused))
    mondays = {monday for monday, *_ in lines if monday} | set(read)
    before: date | None = None
    for monday in (*sorted(mondays), None):
        if before and monday and monday - before > WEEK:
            yield _empty(before + WEEK, 0, weeks=(monday - before) // WEEK - 1)
        found = sorted((key for key in lines if key[0] == monday), key=lambda key: key[1:])
        yield from (_line(key[0], lines[key], read) for key in found)
        if not found and monday is not None:
            yield _empty(monday, read.get(monday, 0), weeks=1)
        before = monday


def _empty(monday: date, articles: int, *, weeks: int) -> BreachWeek:
    return BreachWeek(monday, "", "", "", 0, 0, 0, articles, weeks, ())


def _line(monday: date | None, found: list[tuple[Breach, Actor | None]], read: dict[date, int]) -> BreachWeek:
    rows = [row for row, _ in found]
    first, accused = found[0]
    alleged = [row for row in rows if row.said in (Keeping.BROKEN, Keeping.UNKEPT)]
    return BreachWeek(
        monday=monday,
        accuser=_name(first),
        accused=_label(accused),
        agreement=first.kind,
        alleged=len(alleged),
        denied=sum(1 for row in rows if row.denials or row.said is Keeping.DENIED),
        kept=sum(1 for row in rows if row.said is Keeping.KEPT),
        articles=read.get(monday, 0) if monday else 0,
        weeks=1,
        tellings=all_tellings(telling for row in rows for telling in row.tellings),
    )


def _accuser(row: Breach) -> str:
    return voice(row.accuser, row.tellings[0].claim.outlet)


def _name(row: Breach) -> str:
    """The accuser as a table shows it; the outlet in its own voice, empty where that is not known."""
    speaker = row.accuser
    if speaker is None:
        return row.tellings[0].claim.outlet or ""
    return speaker.name or speaker.outlet or (speaker.span.text if speaker.span else "")


def _who(actor: Actor | None) -> str:
    return "" if actor is None else actor.id or folded(actor.span.text)


def _label(actor: Actor | None) -> str:
    return "" if actor is None else (actor.name if actor.id and actor.name else actor.span.text)


def _monday(row: Breach) -> date | None:
    """The week it is said to have happened in, where one is told; else that of the first report."""
    if row.earliest and row.latest and _of(row.earliest) == _of(row.latest):
        return _of(row.earliest)
    days = [day for telling in row.tellings if (day := published(telling))]
    return _of(min(days)) if days else None


def _of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _read(claims: Iterable[Grounded]) -> dict[date, int]:
    """How many articles of each week were read: those that hold a claim."""
    articles: dict[str, Telling] = {}
    for telling in tellings(claims):
        articles.setdefault(telling.claim.article, telling)
    weeks: dict[date, int] = {}
    for telling in articles.values():
        day = published(telling)
        if day is not None:
            weeks[_of(day)] = weeks.get(_of(day), 0) + 1
    return weeks
