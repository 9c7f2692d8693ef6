"""``reportedly actors``: who some words mean and why; which actors nobody knows; what people decide of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from getpass import getuser
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli import options
from reportedly.cli.groups import DefaultGroup
from reportedly.cli.output import say
from reportedly.errors import ReportedlyError

if TYPE_CHECKING:
    from reportedly.knowledge.actors import Actors
    from reportedly.resolve.actors import Explained
    from reportedly.resolve.actors.unknown import Unknown
    from reportedly.review.book import Judgements

packs = click.option(
    "--pack",
    "packs",
    metavar="FOLDER",
    multiple=True,
    help="A folder of further actors, in place of those of the same id. Repeatable; REPORTEDLY_ACTORS names some for good.",
)


@click.group(cls=DefaultGroup, default="show", short_help="Show who some words mean, and why.")
def actors() -> None:
    """Show who some words mean, and why: "reportedly actors 'Iraqi police'".

    With "review" in place of the words: list the actors of a casebook that nobody knows, and keep what you decide of
    them.
    """


@actors.command(short_help="Show who TEXT means: candidates, scores, reasons.")
@click.argument("text", metavar="TEXT")
@click.option("--published", metavar="DATE", help="As if in a report of this day (month, year).")
@click.option("--about", metavar="COUNTRY", help="As if in a report about this country (ISO 3166-1: SYR).")
@packs
@options.as_json
def show(text: str, published: str | None, about: str | None, packs: tuple[str, ...], as_json: bool) -> None:
    """Show who TEXT means by itself: the actor or the kind of party, every candidate, its score and its reasons.

    A score is in [0, 1]; each reason tells what it adds or takes.
    """
    from reportedly.knowledge.actors import actors as known  # noqa: PLC0415 – reads the packs: not for --help
    from reportedly.resolve.actors import explain  # noqa: PLC0415

    knowledge = known(*packs)
    if about is not None and about.upper() not in knowledge.states:
        raise ReportedlyError(f"{about!r} is no state's code", remedy="Use ISO 3166-1 alpha-3, such as SYR")
    found = explain(text, knowledge, published=published, about=about.upper() if about else None)
    if as_json:
        told = asdict(found.actor)
        told["candidates"] = [
            {"id": each.id, "score": each.score, "by": each.by} for each in found.candidates
        ]
        say([json.dumps(told, ensure_ascii=False)])
    else:
        say(_explained(found))


def _explained(found: Explained) -> Iterator[str]:
    actor = found.actor
    if actor.id is None and actor.kind is None and actor.sector is None:
        yield "unknown"
    else:
        values = (actor.id or "–", actor.name or "–", actor.kind or "–", actor.country or "–")
        yield f"{actor.confidence:.2f}  {'  '.join(values)}"
    for reason in actor.reasons:
        yield f"      {reason.weight:+.2f}  {reason.what}"
    if actor.loaded:
        yield "      a label: it judges, and is nobody's name"
    if actor.allies:
        yield f"      with {', '.join(actor.allies)}"
    for each in found.candidates:
        if each.id != actor.id:
            yield f"{each.score:.2f}  {each.id}  {each.name}"
            yield from (f"      {reason.weight:+.2f}  {reason.what}" for reason in each.reasons)


@actors.command(short_help="List unknown actors of a casebook, and decide who they are.")
@options.casebook()
@click.option("--link", nargs=2, metavar="WORDS ID", help="Decide that WORDS mean the actor ID.")
@click.option("--reject", nargs=2, metavar="WORDS ID", help="Decide that WORDS do not mean the actor ID.")
@click.option("--unsure", nargs=2, metavar="WORDS ID", help="Note that WORDS may mean the actor ID.")
@click.option("--withdraw", metavar="WORDS", help="Withdraw what was decided of WORDS.")
@click.option("--article", metavar="ARTICLE", help="Decide for this article alone.")
@click.option("--who", metavar="NAME", help="Who decides; left out, your name on this machine.")
@click.option("--reason", metavar="WORDS", help="Why.")
@click.option("--decisions", is_flag=True, help="List what was decided instead.")
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=30, show_default=True, help="At most so many."
)
@packs
def review(*, where: str, packs: tuple[str, ...], decisions: bool, limit: int, **asked: Any) -> None:
    """List the actors of a casebook that nobody knows, the commonest first, with suggestions; or decide.

    A line has: how often, in how many articles, the words, what is told of their kind, ids that may be meant.
    A decision is kept in the casebook and holds from then on, for the same words in every article; it is never
    written over, only added to or withdrawn.
    """
    from reportedly.knowledge.actors import actors as known  # noqa: PLC0415
    from reportedly.review.book import Judgements  # noqa: PLC0415 – a database library: not for --help

    knowledge = known(*packs)
    with Judgements.open(where) as book:
        if _decide(book, knowledge, **asked):
            return
        if decisions:
            say(_decided(book))
        else:
            say(_line(each) for each in _unknown(where, knowledge, book)[:limit])


def _decide(
    book: Judgements, knowledge: Actors, *, withdraw: str | None, who: str | None, **asked: Any
) -> bool:
    """Keep what was decided; tell whether anything was."""
    from reportedly.review import Verdict  # noqa: PLC0415
    from reportedly.review.judgement import MentionSubject  # noqa: PLC0415

    by = who or getuser()
    reason, article = asked["reason"], asked["article"]
    verdicts = {"link": Verdict.POSITIVE, "reject": Verdict.NEGATIVE, "unsure": Verdict.UNSURE}
    pairs = [(asked[name], verdict) for name, verdict in verdicts.items() if asked[name]]
    for (words, actor), verdict in pairs:
        _known(actor, knowledge)
        book.judge(MentionSubject(words, actor, article), verdict, who=by, reason=reason)
    if withdraw:
        book.withdraw_words(withdraw, who=by, reason=reason)
    return bool(pairs or withdraw)


def _known(actor: str, knowledge: Actors) -> None:
    if actor not in knowledge.entries:
        from difflib import get_close_matches  # noqa: PLC0415

        near = get_close_matches(actor, knowledge.entries, n=3)
        remedy = f"Did you mean {' or '.join(near)}?" if near else "See its id with: reportedly actors NAME"
        raise ReportedlyError(f"There is no actor {actor!r}", remedy=remedy)


def _unknown(where: str, knowledge: Actors, book: Judgements) -> list[Unknown]:
    from reportedly.resolve.actors.unknown import unknown  # noqa: PLC0415
    from reportedly.review.applying import Standing  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        coded = (casebook.coded(row.id) for row in casebook.articles())
        return unknown(coded, knowledge, decisions=Standing.of(book.all(), book.coded).decisions)


def _line(each: Unknown) -> str:
    kind = " ".join(str(value) for value in (each.kind, each.country) if value)
    return "\t".join(
        (
            str(each.mentions),
            str(len(each.articles)),
            each.words,
            kind or "–",
            " ".join(each.suggestions) or "–",
        )
    )


def _decided(book: Judgements) -> Iterator[str]:
    from reportedly.review.judgement import MentionSubject  # noqa: PLC0415

    for each in book.all():
        if isinstance(told := each.subject, MentionSubject):
            held = "withdrawn" if each.withdrawn else each.verdict.value
            scope = told.article or "everywhere"
            yield "\t".join(
                (each.when, each.who, told.words, told.entity or "–", held, scope, each.reason or "–")
            )
