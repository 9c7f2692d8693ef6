"""``reportedly places``: which places a text means, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from reportedly.cli.output import say

if TYPE_CHECKING:
    from reportedly.knowledge.gazetteer import Gazetteer
    from reportedly.model import Place
    from reportedly.resolve.places import Choice


@click.command(short_help="Show which places a text means, and why.")
@click.argument("text")
@click.option(
    "--country", "countries", multiple=True, metavar="XX", help="A country it is about; may be repeated."
)
@click.option("--near", multiple=True, metavar="PLACE", help="A place it is about; may be repeated.")
@click.option("--all", "show_all", is_flag=True, help="Take the whole TEXT as the words of one place.")
@click.option("--most", default=5, show_default=True, metavar="N", help="How many candidates to show.")
def places(text: str, countries: tuple[str, ...], near: tuple[str, ...], show_all: bool, most: int) -> None:
    """Show which places TEXT means: the one chosen, its radius and precision, the other candidates, and the reasons.

    TEXT is a sentence or a whole report; "-" reads standard input. Where no place is found in it, the whole of it is
    taken as the words of one.
    """
    from reportedly.knowledge.gazetteer.lookup import gazetteer  # noqa: PLC0415 – not for --help
    from reportedly.resolve.places import explained, find  # noqa: PLC0415

    read = sys.stdin.read() if text == "-" else text
    known = gazetteer()
    codes = [code.upper() for code in countries]
    spans = [] if show_all else find(read, known, countries=codes)
    for choice in explained(spans, text=read, gazetteer=known, countries=codes, near=near):
        say(_told(choice, known, most))


def _told(choice: Choice, gazetteer: Gazetteer, most: int) -> Iterator[str]:
    place = choice.place
    yield f"{place.span.text!r} at {place.span.start}: {_where(place)}"
    for reason in place.reasons:
        yield f"    {reason.weight:+5.1f}  {reason.what}" if reason.weight else f"           {reason.what}"
    for one in choice.candidates[1:most]:
        entry = one.entry
        lies = ", ".join(reversed(gazetteer.chain(entry)))
        yield f"  or {one.chance:4.0%}  {entry.name}, {lies} ({entry.feature}, {entry.key}): {one.score:.1f}"


def _where(place: Place) -> str:
    if place.lat is None or place.lon is None:
        return "not known"
    name = ", ".join([place.name or "unnamed", *reversed(place.admin)])
    exact = f"geo_precision {place.geo_precision}, where_prec {place.where_prec}"
    told = f"{place.relation!r}, " if place.relation else ""
    return (
        f"{name} ({told}{place.feature or 'area'}, {place.id or 'no id'}) {place.lat:.3f}, {place.lon:.3f} "
        f"within {place.radius_km:g} km, {exact}, {place.use}, {place.confidence:.0%}"
    )
