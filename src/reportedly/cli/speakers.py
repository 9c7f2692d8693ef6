"""``reportedly speakers``: what kind of voice a source is, which party and outlet it names, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from reportedly.cli.output import say

if TYPE_CHECKING:
    from reportedly.knowledge.outlets import Outlet, Outlets
    from reportedly.model import Speaker


@click.command(short_help="Show what kind of voice a source is, and why.")
@click.argument("texts", metavar="TEXT…", nargs=-1, required=True)
@click.option("--for", "reference", metavar="WORDS", help="The earlier naming that TEXT stands for.")
@click.option(
    "--outlets",
    "folders",
    multiple=True,
    metavar="FOLDER",
    help="A folder of outlets beside those that ship; may be repeated.",
)
def speakers(texts: tuple[str, ...], reference: str | None, folders: tuple[str, ...]) -> None:
    """Show of each TEXT, the words that name a source, its kind, whom it names, its outlet, and the reasons.

    An outlet's short id, name, host or address is told as one, too. "-" reads standard input, one source a line.
    """
    from reportedly.knowledge.outlets import outlets  # noqa: PLC0415 – not for --help

    known = outlets(*folders)
    for text in _read(texts):
        say(_told(text, _speaker(text, reference, known), known))


def _read(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        lines = click.open_file("-", encoding="utf-8").read().splitlines() if text == "-" else [text]
        yield from (line.strip() for line in lines if line.strip())


def _speaker(text: str, reference: str | None, known: Outlets) -> Speaker:
    from reportedly.knowledge.actors import actors as knowledge  # noqa: PLC0415
    from reportedly.model import Span  # noqa: PLC0415
    from reportedly.resolve.actors import Mention, actors  # noqa: PLC0415
    from reportedly.resolve.speakers import speaker  # noqa: PLC0415

    # The naming and the words that stand for it, as an article would have them: one after the other.
    before = f"{reference}. " if reference else ""
    span = Span(len(before), len(before) + len(text), text)
    fuller = Span(0, len(reference), reference) if reference else None
    spans = [each for each in (span, fuller) if each is not None]
    mentions = [Mention(each, "source", refers=fuller if each is span else None) for each in spans]
    found = actors(mentions, text=before + text, knowledge=knowledge())
    known_parties = [found[each] for each in spans if each in found and (found[each].id or found[each].kind)]
    party = known_parties[0] if known_parties else None
    return speaker(span, reference=fuller, actor=party, outlets=known)


def _told(text: str, speaker: Speaker, known: Outlets) -> Iterator[str]:
    yield f"{text!r}: {speaker.kind}"
    if speaker.name:
        yield f"    name    {speaker.name}"
    if speaker.actor:
        actor = speaker.actor
        where = f", {actor.country}" if actor.country else ""
        yield f"    party   {actor.id or 'no id'} ({actor.kind or 'kind not known'}{where}, {actor.confidence:.0%})"
    outlet = known.get(speaker.outlet) if speaker.outlet else known.named(text)
    if outlet is not None:
        yield f"    outlet  {_outlet(outlet)}"
    for reason in speaker.reasons:
        yield f"    {reason.weight:+5.1f}  {reason.what}"


def _outlet(outlet: Outlet) -> str:
    owners = "; ".join(owner.name for owner in outlet.owners if owner.until is None)
    camps = ", ".join(
        f"{camp.conflict}: {camp.camp} {_spell(camp.since, camp.until)}".strip() for camp in outlet.camps
    )
    told = (
        outlet.kind,
        outlet.control,
        outlet.country,
        outlet.source_scale,
        f"owner: {owners}" if owners else None,
    )
    first = f"{outlet.id}, {outlet.name} ({', '.join(filter(None, told))})"
    return f"{first}; camps {camps}" if camps else first


def _spell(since: str | None, until: str | None) -> str:
    return f"{since or ''}–{until or ''}" if since or until else ""
