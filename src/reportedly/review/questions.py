"""Questions as JSON and back: the form in which ``reportedly review queue --json`` tells them and a casebook keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from reportedly.errors import ReportedlyError
from reportedly.model import Reason
from reportedly.review.forms import subject_form, subject_of, value_of
from reportedly.review.judgement import ClaimSubject, FieldSubject
from reportedly.review.queue import Doubt, Question


def question_form(each: Question) -> dict[str, Any]:
    """Give a question as JSON has it."""
    return {
        **asdict(each),
        "kind": each.kind.value,
        "score": each.score,
        "subject": subject_form(each.subject),
    }


def question_of(told: Mapping[str, Any]) -> Question:
    """Read a question as :func:`question_form` gives it.

    Raises :class:`~reportedly.errors.ReportedlyError` for what another version wrote otherwise.
    """
    try:
        subject = subject_of(told["subject"])
        if isinstance(subject, FieldSubject):
            raise _other()
        return Question(
            id=told["id"],
            subject=subject,
            doubt=told["doubt"],
            weight=told["weight"],
            why=tuple(Reason(**each) for each in told["why"]),
            claims=tuple(ClaimSubject(**each) for each in told["claims"]),
            fields=tuple(
                Doubt(each["field"], value_of(each["machine"]), each["confidence"]) for each in told["fields"]
            ),
            of=told["of"],
            mentions=told["mentions"],
        )
    except (LookupError, TypeError) as error:
        raise _other() from error


def _other() -> ReportedlyError:
    return ReportedlyError(
        "What is to be judged in this casebook was kept by another version of the program",
        remedy="Make it anew: reportedly reconcile",
    )
