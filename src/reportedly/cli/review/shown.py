"""Judgements, questions and agreement as lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportedly.review.agreement import Agreement
    from reportedly.review.applying import Standing
    from reportedly.review.book import Judgements
    from reportedly.review.judgement import Judgement, Value
    from reportedly.review.queue import Question


def judged(keys: Iterable[int], book: Judgements, standing: Standing) -> Iterator[str]:
    """A line for each of some judgements, in the order of ``keys``."""
    found = {each.key: each for each in book.all()}
    effects = standing.effects
    for key in keys:
        each = found[key]
        columns = (
            str(each.key),
            each.when,
            each.who,
            _on(each),
            each.verdict.value,
            _told(each.value),
            _told(each.machine),
            effects[key].value,
            each.reason or "–",
        )
        yield "\t".join(columns)


def _on(each: Judgement) -> str:
    from reportedly.review.forms import subject_form  # noqa: PLC0415
    from reportedly.review.judgement import MentionSubject, PairSubject  # noqa: PLC0415

    subject = each.subject
    if isinstance(subject, PairSubject):
        return f"{subject.left.article} {subject.left.claim} + {subject.right.article} {subject.right.claim}"
    if isinstance(subject, MentionSubject):
        return f"{subject.words} = {subject.entity or '?'}" + (
            f" in {subject.article}" if subject.article else ""
        )
    return " ".join(str(value) for name, value in subject_form(subject).items() if name != "kind")


def _told(value: Value) -> str:
    from reportedly.review.applying import worded  # noqa: PLC0415

    told = worded(value)
    return "–" if told is None else told


def question(each: Question) -> Iterator[str]:
    """A question, and on lines of their own why it is asked."""
    yield "\t".join((f"{each.score:.2f}", each.kind.value, _asked(each)))
    yield from (f"\t{reason.weight:+.2f}\t{reason.what}" for reason in each.why)


def _asked(each: Question) -> str:
    from reportedly.review.judgement import MentionSubject  # noqa: PLC0415

    if isinstance(each.subject, MentionSubject):
        return f"{each.of}: {each.subject.words} = {each.subject.entity or '?'}"
    return " + ".join(f"{claim.article} {claim.claim}" for claim in each.claims)


def question_json(each: Question) -> str:
    """A question as JSON."""
    from reportedly.review.questions import question_form  # noqa: PLC0415

    return json.dumps(question_form(each), ensure_ascii=False)


def agreement(each: Agreement) -> str:
    """A field's agreement as a line."""

    def number(value: float | None) -> str:
        return "–" if value is None else f"{value:.2f}"

    interval = "–" if each.low is None else f"{number(each.low)} to {number(each.high)}"
    percent = "–" if each.percent is None else f"{each.percent:.1f}"
    return "\t".join(
        (each.field, str(each.items), str(each.judgements), number(each.alpha), interval, percent)
    )


def agreement_json(each: Agreement) -> str:
    """A field's agreement as JSON."""
    cells = [{"one": one, "other": other, "count": count} for (one, other), count in each.confusion.items()]
    told = {
        name: getattr(each, name)
        for name in ("field", "items", "judgements", "alpha", "low", "high", "percent")
    }
    return json.dumps({**told, "confusion": cells}, ensure_ascii=False)
