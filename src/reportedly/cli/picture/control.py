"""``reportedly control``: who is said to hold a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from reportedly import dates
from reportedly.cli import options
from reportedly.cli.picture.showing import kept, show

if TYPE_CHECKING:
    from reportedly.model import Control, Grounded
    from reportedly.store import Query


def _day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> date | None:
    days = dates.days(value) if value is not None else None
    if value is not None and (days is None or days[0] != days[1]):
        raise click.BadParameter(f"{value} is no day. Write it as 2020-02-20.")
    return date.fromisoformat(days[0]) if days else None


@click.command(short_help="Show who is said to hold a place.")
@click.argument("named", metavar="[PLACE]", required=False)
@click.option("--day", metavar="DATE", callback=_day, help="How it stands on this day, by the days up to it.")
@click.option(
    "--within",
    metavar="DAYS",
    type=click.IntRange(min=1),
    help="How many days what is said counts for; 30 where it is not given.",
)
@options.casebook()
@options.filters
@options.as_rows
def control(
    named: str | None, day: date | None, within: int | None, where: str, query: Query, as_json: bool
) -> None:
    """Show who is said to hold PLACE, day by day, with every claim that says so; without PLACE, of all places.

    PLACE is its name, its id in the gazetteer, or the words of a report. A spelling that no report has is looked for in
    the gazetteer. How claims become a status is told in docs/picture/control.md.
    """
    from reportedly.cli.resolving import ground  # noqa: PLC0415
    from reportedly.picture.control import WITHIN_DAYS  # noqa: PLC0415 – packs and places: not for --help
    from reportedly.present.picture_control import columns  # noqa: PLC0415

    def made() -> Iterable[Control]:
        return _rows(list(ground(where, query)), named, day, within or WITHIN_DAYS)

    # One place or day, or another window, is counted out of the votes again.
    every = named is None and day is None and within is None
    rows = kept(where, query, "control", made) if every else made()
    show(rows, columns(), as_json=as_json, named=named, others=lambda: _names(ground(where, query)))


def _rows(told: Sequence[Grounded], named: str | None, day: date | None, within: int) -> Iterable[Control]:
    from reportedly.picture.control import control as rows  # noqa: PLC0415

    if named is None:
        return rows(told, day=day, within=within)
    found = list(rows(told, place=named, ids=(named,), day=day, within=within))
    return found or rows(told, place=named, ids=tuple(_ids(named, told)), day=day, within=within)


def _ids(named: str, told: Sequence[Grounded]) -> Iterator[str]:
    """The ids of the places that a spelling may name in the countries the claims tell of."""
    from reportedly.knowledge.gazetteer import gazetteer  # noqa: PLC0415

    known = gazetteer()
    ids = {place.id for one in told for place in one.places if place.id}
    entries = filter(None, map(known.entry, sorted(ids)))
    countries = sorted({entry.country for entry in entries if entry.country})
    yield from (one.entry.key for one in known.candidates(named, countries=countries))


def _names(told: Iterable[Grounded]) -> Iterator[str]:
    from reportedly.picture.control import control as rows  # noqa: PLC0415

    for row in rows(told):
        yield from filter(None, (row.place.name, row.place.span.text))
