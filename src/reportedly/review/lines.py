"""Judgements as JSON lines: to keep elsewhere, to bring in again, to put together from several casebooks."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from reportedly.errors import Problem, ReportedlyError
from reportedly.review import fields, forms
from reportedly.review.book import Judgements
from reportedly.review.forms import FormError, Plain
from reportedly.review.judgement import FieldSubject, Judgement, MentionSubject, Verdict
from reportedly.review.making import made

# Names lines that give no ``uid``: the same line is the same judgement.
_NAMES: Final = uuid.UUID("0d1e7a7c-6a2c-4a1e-8d0b-0b5d6f3b7a55")
_REMEDY: Final = "Write it as docs/review.md has it, or as: reportedly review export"


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of lines: how many were added, how many were there already, which could not be used."""

    added: int
    already: int
    problems: tuple[Problem, ...]


def lines(book: Judgements) -> Iterator[str]:
    """Give every judgement and withdrawal in the order they were made, each as a line of JSON."""
    for each, withdraws in book.log():
        yield json.dumps(_form(each, withdraws), ensure_ascii=False, separators=(",", ":"))


def _form(each: Judgement, withdraws: str | None) -> dict[str, Any]:
    head = {"uid": each.uid, "who": each.who, "when": each.when}
    if withdraws is not None:
        return {**head, "withdraws": withdraws, "reason": each.reason}
    return {
        **head,
        "subject": forms.subject_form(each.subject),
        "verdict": each.verdict.value,
        "value": forms.value_form(each.value),
        "machine": forms.value_form(each.machine),
        "reason": each.reason,
        "adjudicates": each.adjudicates,
        "anchors": forms.anchors_form(each.anchors),
    }


def bring(book: Judgements, given: Iterable[str], *, where: str) -> Brought:
    """Add the judgements of lines, who made them and when with them; those that are there already stay as they are.

    A line that cannot be used is told with its number, and the rest goes in.  ``where`` names the file in what is told.
    """
    added = already = 0
    problems = []
    for number, line in enumerate(given, 1):
        if not line.strip():
            continue
        try:
            told, withdraws = _read(line, book)
            if book.bring(told, withdraws):
                added += 1
            else:
                already += 1
        except ReportedlyError as error:
            problems.append(Problem(where, error.what, error.remedy, number))
    return Brought(added, already, tuple(problems))


def _read(line: str, book: Judgements) -> tuple[Judgement, str | None]:
    try:
        form = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FormError("It is no JSON", remedy=_REMEDY) from error
    if not isinstance(form, dict):
        raise FormError("It is no JSON object", remedy=_REMEDY)
    who, when = forms.needed_text(form, "who"), _when(forms.needed_text(form, "when"))
    uid = forms.maybe_text(form, "uid") or str(uuid.uuid5(_NAMES, line.strip()))
    reason = forms.maybe_text(form, "reason")
    withdraws = forms.maybe_text(form, "withdraws")
    if withdraws is not None:
        there = next((each for each in book.all() if each.uid == withdraws), None)
        if there is None:
            raise FormError(
                f"What it withdraws, {withdraws!r:.60}, is not here", remedy="Bring in that line first"
            )
        return Judgement(0, who, when, there.subject, there.verdict, reason=reason, uid=uid), withdraws
    return _judgement(form, book, who=who, when=when, uid=uid), None


def _when(told: str) -> str:
    """A day or a time as judgements have it, in UTC: the order they were made in is that of these texts."""
    try:
        made = datetime.fromisoformat(told)
    except ValueError as error:
        what = f"It was made {told!r:.40}, which is no ISO 8601 day or time"
        raise FormError(what, remedy="Write 2024-05-02, or 2024-05-02T10:11:12+00:00") from error
    at = made.replace(tzinfo=UTC) if made.tzinfo is None else made.astimezone(UTC)
    return at.isoformat(timespec="seconds")


def _judgement(form: Plain, book: Judgements, *, who: str, when: str, uid: str) -> Judgement:
    subject = forms.subject_of(form.get("subject"))
    verdict = _verdict(form.get("verdict"))
    value, machine = forms.value_of(form.get("value")), forms.value_of(form.get("machine"), "machine")
    anchors = forms.anchors_of(form.get("anchors") or [])
    if isinstance(subject, FieldSubject):
        fields.parsed(subject.field)
    if not anchors and not isinstance(subject, MentionSubject):
        # Written by hand: what it is on is looked up here.
        names = {part.article for part in _claims(subject)}
        coded = {name: there for name in names if (there := book.coded(name)) is not None}
        own = made(subject, verdict, value=value, coded=coded)
        subject, value, machine, anchors = own.subject, own.value, own.machine, own.anchors
    return Judgement(
        key=0,
        who=who,
        when=when,
        subject=subject,
        verdict=verdict,
        value=value,
        machine=machine,
        reason=forms.maybe_text(form, "reason"),
        adjudicates=form.get("adjudicates") is True,
        anchors=anchors,
        uid=uid,
    )


def _claims(subject: Any) -> Iterator[Any]:
    yield from (subject.left, subject.right) if hasattr(subject, "left") else (subject,)


def _verdict(told: Any) -> Verdict:
    try:
        return Verdict(told)
    except ValueError as error:
        raise FormError(
            f"The verdict {told!r:.40} is none of {', '.join(Verdict)}" if told else "The verdict is missing",
            remedy=_REMEDY,
        ) from error
