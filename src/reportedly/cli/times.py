"""``reportedly times``: how the times of a text are read, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from reportedly import dates
from reportedly.cli.output import say

if TYPE_CHECKING:
    from reportedly.model import Time


def _iso(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not dates.iso(value):
        raise click.BadParameter(f"{value} is no date. Write it as 2020-02-20, 2020-02 or 2020.")
    return value


@click.command(short_help="Show how the times of a text are read.")
@click.argument("text")
@click.option("--published", metavar="DATE", callback=_iso, help="When the text was published: 2020-02-20.")
@click.option(
    "--tense",
    metavar="past|future",
    type=click.Choice(["past", "future"]),
    help="What the text tells of; else its words decide.",
)
@click.option(
    "--country", metavar="CODE", help="Where it plays, as ISO 3166-1 alpha-3, for the seasons: SYR."
)
def times(text: str, published: str | None, tense: str | None, country: str | None) -> None:
    """Show every time found in TEXT: its days, its EDTF string, what it is counted from, and why.

    A TEXT that is the words of one time is read as that.
    """
    from reportedly.resolve.times import Tense, read_time, times_in  # noqa: PLC0415 – reads its knowledge

    told = Tense(tense) if tense else None
    found = times_in(text, published=published, tense=told, country=country)
    if not found:
        found = [read_time(text, published=_day(published), tense=told, country=country)]
    say(line for time in found for line in _lines(time))


def _day(published: str | None) -> date | None:
    """The day ``published`` names; ``None`` where it names a longer time."""
    days = dates.days(published) if published else None
    return date.fromisoformat(days[0]) if days is not None and days[0] == days[1] else None


def _lines(time: Time) -> Iterator[str]:
    """Write one time: a line of what it is, then one for each reason."""
    days = f"{time.earliest or '..'} to {time.latest or '..'}"
    if time.earliest == time.latest:
        days = str(time.earliest) if time.earliest else "no days"
    yield f"{time.span.text}  [{time.span.start}:{time.span.end}]"
    yield f"    days        {days}"
    for name, value in (("EDTF", time.edtf), ("precision", time.precision), ("relative", time.relative)):
        if value is not None:
            yield f"    {name:<11} {value}"
    if time.anchor is not None:
        yield f"    anchor      {time.anchor}"
    if time.background is not None:
        yield f"    background  {'yes' if time.background else 'no'}"
    yield f"    confidence  {time.confidence:.2f}"
    for reason in time.reasons:
        yield f"    {reason.weight:+.2f}       {reason.what}"
