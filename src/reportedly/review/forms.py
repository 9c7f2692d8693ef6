"""Judgements as JSON and back: the form they have in a casebook's rows, in files of lines, and at the desk.

``docs/review.md`` documents it; a line is read as strictly as it is written, so that nothing is taken for what it is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from reportedly.errors import ReportedlyError
from reportedly.model import Span
from reportedly.review.judgement import (
    Anchor,
    ClaimSubject,
    FieldSubject,
    Kind,
    MentionSubject,
    PairSubject,
    Subject,
    Value,
    kind_of,
)

Plain = Mapping[str, Any]
Type = TypeVar("Type")

_REMEDY = "Write it as docs/review.md has it, or as: reportedly review export"


class FormError(ReportedlyError):
    """JSON that is no judgement's."""


def subject_form(subject: Subject) -> dict[str, Any]:
    """Give a subject as JSON has it."""
    told = {"kind": kind_of(subject).value, **asdict(subject)}
    # Nobody meant is null, as everywhere that something is not known.
    return told | {"entity": subject.entity or None} if isinstance(subject, MentionSubject) else told


def subject_of(told: Any) -> Subject:
    """Read a subject; raise :class:`FormError` where it is none."""
    form = _object(told, "subject")
    kind = form.get("kind")
    if kind == Kind.CLAIM:
        return ClaimSubject(_text(form, "article"), _text(form, "claim"))
    if kind == Kind.FIELD:
        return FieldSubject(_text(form, "article"), _text(form, "claim"), _text(form, "field"))
    if kind == Kind.PAIR:
        sides = (_object(form.get(side), side) for side in ("left", "right"))
        return PairSubject.of(*(ClaimSubject(_text(side, "article"), _text(side, "claim")) for side in sides))
    if kind == Kind.MENTION:
        entity = maybe_text(form, "entity") or ""
        return MentionSubject(_text(form, "words"), entity, maybe_text(form, "article"))
    raise _fault(f"The kind {kind!r} is none of {', '.join(Kind)}")


def value_form(value: Value) -> Any:
    """Give a value as JSON has it."""
    if isinstance(value, tuple):
        return [asdict(span) for span in value]
    return asdict(value) if isinstance(value, Span) else value


def value_of(told: Any, name: str = "value") -> Value:
    """Read a value; raise :class:`FormError` where it is none."""
    if isinstance(told, Mapping):
        return span_of(told, name)
    if isinstance(told, list):
        return tuple(span_of(each, name) for each in told)
    if told is None or (isinstance(told, str | int) and not isinstance(told, bool)):
        return told
    raise _fault(f"The {name} is no span, list of spans, word or whole number")


def span_of(told: Any, name: str) -> Span:
    """Read a span; raise :class:`FormError` where it is none."""
    form = _object(told, name)
    start, end, text = _typed(form, "start", int), _typed(form, "end", int), _typed(form, "text", str)
    if not 0 <= start <= end or end - start != len(text):
        raise _fault(f"The {name} has {len(text)} characters from {start} to {end}")
    return Span(start, end, text)


def anchors_form(anchors: Sequence[Anchor]) -> list[dict[str, Any]]:
    """Give anchors as JSON has them."""
    return [asdict(each) for each in anchors]


def anchors_of(told: Any) -> tuple[Anchor, ...]:
    """Read anchors; raise :class:`FormError` where one is none."""
    if not isinstance(told, list):
        raise _fault("The anchors are no list")
    return tuple(_anchor(_object(each, "anchor")) for each in told)


def _anchor(form: Plain) -> Anchor:
    where = span_of({**form, "text": form.get("quote")}, "anchor")
    return Anchor(
        article=_typed(form, "article", str),
        quote=where.text,
        start=where.start,
        end=where.end,
        prefix=_typed(form, "prefix", str),
        suffix=_typed(form, "suffix", str),
        source=_maybe_span(form, "source"),
        trigger=_maybe_span(form, "trigger"),
        count=_maybe_span(form, "count"),
    )


def _maybe_span(form: Plain, name: str) -> Span | None:
    return None if form.get(name) is None else span_of(form[name], name)


def _text(form: Plain, name: str) -> str:
    told = _typed(form, name, str)
    if not told.strip():
        raise _fault(f"The {name} is blank")
    return told


def maybe_text(form: Plain, name: str) -> str | None:
    """Read a text that may be left out; raise :class:`FormError` where it is something else."""
    return None if form.get(name) is None else _typed(form, name, str)


def needed_text(form: Plain, name: str) -> str:
    """Read a text that is not blank; raise :class:`FormError` where there is none."""
    return _text(form, name)


def _typed(form: Plain, name: str, kind: type[Type]) -> Type:
    told = form.get(name)
    if isinstance(told, kind) and not isinstance(told, bool):
        return told
    raise _fault(f"The {name} is missing" if told is None else f"The {name} is {told!r:.60}")


def _object(told: Any, name: str) -> Plain:
    if isinstance(told, Mapping):
        return told
    raise _fault(f"The {name} is no JSON object")


def _fault(what: str) -> FormError:
    return FormError(what, remedy=_REMEDY)
