"""``reportedly review``: what to judge, judging it, what was judged, how far coders agree."""

from __future__ import annotations

import json
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli import options
from reportedly.cli.output import opened, say
from reportedly.cli.review import shown
from reportedly.cli.review.asked import subject_of, value_of
from reportedly.cli.told import Problems

if TYPE_CHECKING:
    from reportedly.review.applying import Standing
    from reportedly.review.book import Judgements
    from reportedly.review.judgement import Value

who = click.option("--who", metavar="NAME", help="Who decides; left out, your name on this machine.")
reason = click.option("--reason", metavar="WORDS", help="Why.")


@click.group(short_help="Judge claims, fields, pairs, words; see what was judged.")
def review() -> None:
    """Judge what the reader made of a casebook's articles, and see what was judged.

    Judgements are only ever added; one that is withdrawn stays, and holds no more. docs/review.md tells what each does.
    """


@review.command(short_help="List what to judge, what matters most first.")
@options.casebook()
@click.option("--kind", type=click.Choice(["claim", "pair", "mention"]), help="Only items of this kind.")
@click.option("--article", metavar="ARTICLE", help="Only items of this article.")
@click.option(
    "--coders",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many are to judge each.",
)
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many."
)
@who
@options.as_json
def queue(  # noqa: PLR0913 – its options
    *,
    where: str,
    kind: str | None,
    article: str | None,
    coders: int,
    limit: int,
    who: str | None,
    as_json: bool,
) -> None:
    """List what to judge, what matters most first: the doubt times how much rests on it, and why.

    What you have judged is left out, and what as many as --coders have.
    """
    from reportedly.review.judgement import Kind  # noqa: PLC0415 – a gazetteer, tables: not for --help
    from reportedly.review.queue import judged_by  # noqa: PLC0415
    from reportedly.run.asked import asked  # noqa: PLC0415
    from reportedly.store import Casebook  # noqa: PLC0415

    with _book(where) as book, Casebook.open(where, create=False) as casebook:
        found = asked(casebook, where)
        left = found.agenda.left(
            judged_by(_standing(book)),
            coder=who or getuser(),
            coders=coders,
            kind=None if kind is None else Kind(kind),
            article=article,
            limit=limit,
        )
        page = found.at([place for place, _ in left.page])
    say(
        map(shown.question_json, page)
        if as_json
        else (line for each in page for line in shown.question(each))
    )


@review.command(short_help="Judge a claim, a field, a pair or words.")
@options.casebook()
@click.option("--claim", nargs=2, metavar="ARTICLE CLAIM", help="A claim, by its article's id and its own.")
@click.option(
    "--field", metavar="FIELD", help="With --claim, one field of it: source, status, events.0.type, …."
)
@click.option(
    "--other", nargs=2, metavar="ARTICLE CLAIM", help="With --claim, whether both tell of one happening."
)
@click.option("--words", metavar="WORDS", help="Words, with --entity; with --article, in that one alone.")
@click.option("--entity", metavar="ID", help="The actor (syr-sdf) or the place (geonames:172515) they mean.")
@click.option("--article", metavar="ARTICLE", help="With --words, for this article alone.")
@click.option(
    "--verdict", type=click.Choice(["positive", "negative", "unsure"]), required=True, help="What you decide."
)
@click.option(
    "--value",
    metavar="VALUE",
    help="With --field and negative: the words, number or value that is right; START:END for a span.",
)
@click.option("--adjudicate", is_flag=True, help="Decide between coders who differ: it goes before theirs.")
@who
@reason
def judge(
    *,
    where: str,
    verdict: str,
    adjudicate: bool,
    who: str | None,
    reason: str | None,
    value: str | None,
    **asked: Any,
) -> None:
    """Keep a judgement: of a claim (--claim), a field of it (--field), a pair (--other), or words (--words, --entity).

    --value is a word of the field's set, a number, START:END for characters of the article, or words that stand once in the claim's
    sentence; several spans with semicolons. Without it, negative says that the field is to be empty.
    """
    from reportedly.review import Verdict  # noqa: PLC0415
    from reportedly.review.entities import check  # noqa: PLC0415
    from reportedly.review.judgement import FieldSubject, MentionSubject  # noqa: PLC0415

    subject = subject_of(**asked)
    if isinstance(subject, MentionSubject) and not subject.entity and verdict != Verdict.UNSURE:
        raise click.UsageError(
            "--words goes with --entity; where you are unsure whom they mean, say --verdict unsure."
        )
    with _book(where) as book:
        told: Value = None
        if value is not None:
            if not isinstance(subject, FieldSubject):
                raise click.UsageError("--value goes with --field.")
            told = value_of(book, subject.article, subject.claim, subject.field, value)
        if isinstance(subject, MentionSubject) and subject.entity:
            check(subject.entity)
        made = book.judge(
            subject, Verdict(verdict), who=who or getuser(), value=told, reason=reason, adjudicates=adjudicate
        )
        say(shown.judged([made.key], book, _standing(book)))


@review.command(short_help="Withdraw a judgement.")
@click.argument("key", metavar="KEY", type=int)
@options.casebook()
@who
@reason
def withdraw(key: int, where: str, who: str | None, reason: str | None) -> None:
    """Withdraw the judgement that "review list" has under KEY: it stays, and holds no more."""
    with _book(where) as book:
        book.withdraw(key, who=who or getuser(), reason=reason)
        say(shown.judged([key], book, _standing(book)))


@review.command("list", short_help="List what was judged.")
@options.casebook()
@click.option("--article", metavar="ARTICLE", help="Only judgements on this article.")
@click.option("--who", metavar="NAME", help="Only those of this person.")
@options.as_json
def list_(where: str, article: str | None, who: str | None, as_json: bool) -> None:
    """List what was judged, in order: key, when, by whom, on what, verdict, value, what the machine had, what it does now, why."""
    from reportedly.review.lines import lines  # noqa: PLC0415

    with _book(where) as book:
        if as_json and article is None and who is None:
            say(lines(book))
            return
        told = [
            each for each in (book.all() if article is None else book.of(article)) if who in {None, each.who}
        ]
        if as_json:
            uids = {each.uid for each in told}
            say(line for line in lines(book) if json.loads(line)["uid"] in uids)
        else:
            say(shown.judged([each.key for each in told], book, _standing(book)))


@review.command(short_help="Measure how far coders agree.")
@options.casebook()
@options.as_json
def agreement(where: str, as_json: bool) -> None:
    """Measure agreement over what two coders or more judged: Krippendorff's alpha with a 95 % interval, and the share alike.

    A line has: field, items, judgements, alpha, its interval, percent alike. Alpha is 1 where all agree, 0 where they do as by chance.
    """
    from reportedly.review.agreement import agreements  # noqa: PLC0415 – numpy

    with _book(where) as book:
        overall, fields = agreements(_standing(book).outcomes)
    say(map(shown.agreement_json if as_json else shown.agreement, (overall, *fields)))


@review.command(short_help="List where coders differ.")
@options.casebook()
def differences(where: str) -> None:
    """List what coders judged differently and nobody has adjudicated: decide with "review judge --adjudicate"."""
    with _book(where) as book:
        standing = _standing(book)
        say(
            line
            for outcome in standing.outcomes
            if outcome.disputed
            for line in shown.judged([each.judgement.key for each in outcome.judgements], book, standing)
        )


@review.command(short_help="Write judgements to a file.")
@options.casebook()
@click.option(
    "--as",
    "form",
    type=click.Choice(["lines", "labels", "actors"]),
    default="lines",
    show_default=True,
    help="lines: everything; labels: articles judged whole, for training; actors: words linked, as YAML for a pack.",
)
@click.option("-o", "--output", metavar="FILE", help="The file; left out, standard output.")
def export(where: str, form: str, output: str | None) -> None:
    """Write the judgements of a casebook: as JSON lines that "review import" reads, as labels to train on, or as names for a pack."""
    from reportedly.review.feeding import labels, names  # noqa: PLC0415
    from reportedly.review.lines import lines  # noqa: PLC0415

    with _book(where) as book, opened(output) as write:
        if form == "lines":
            write(lines(book))
        elif form == "labels":
            write(labels(_standing(book), book.coded))
        else:
            write([names(_standing(book)).rstrip("\n")])


@review.command("import", short_help="Bring judgements in from files.")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@options.casebook()
@click.pass_context
def import_(context: click.Context, files: tuple[str, ...], where: str) -> None:
    """Bring in judgements that "review export" wrote, with who made them and when; those that are there stay as they are.

    A line that cannot be used is told with its file and number, and the rest goes in.
    """
    from reportedly.review.lines import bring  # noqa: PLC0415

    problems = Problems()
    added = already = 0
    with _book(where) as book:
        for name in files:
            with Path(name).open(encoding="utf-8", errors="surrogateescape") as stream:
                made = bring(book, stream, where=name)
            added, already = added + made.added, already + made.already
            for problem in made.problems:
                problems.tell(problem)
    click.echo(f"{where}: {added} added, {already} there already", err=True)
    context.exit(problems.status)


def _book(where: str) -> Judgements:
    from reportedly.review.book import Judgements  # noqa: PLC0415 – a database library

    return Judgements.open(where)


def _standing(book: Judgements) -> Standing:
    from reportedly.review.applying import Standing  # noqa: PLC0415

    return Standing.of(book.all(), book.coded)
