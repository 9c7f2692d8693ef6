"""The fields of a claim that can be judged: their names, what they hold, and claims with another value in one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Final

from reportedly.errors import ReportedlyError
from reportedly.model import Claim, Count, CountKind, Event, EventType, Modality, Polarity, Span, Status
from reportedly.review.judgement import Value

_OWN: Final = ("source", "source_ref", "via", "cue", "content", "status", "polarity", "modality")
_OF_EVENT: Final = ("type", "trigger", "actor", "target", "place", "time", "materiel")
_OF_COUNT: Final = ("min", "max", "what", "who")
_SETS: Final[dict[str, type[StrEnum]]] = {
    "status": Status,
    "polarity": Polarity,
    "modality": Modality,
    "type": EventType,
    "what": CountKind,
}
_SEVERAL: Final = frozenset(["via", "actor", "target", "place", "time", "materiel"])
_NUMBERS: Final = frozenset(["min", "max"])
# What a claim or an event cannot be without: whoever finds it wrong must tell what is right.
_NEEDED: Final = frozenset([*_SETS, "content", "trigger"])
_EVENT = re.compile(r"events\.(\d{1,4})(?:\.(?:counts\.(\d{1,4})\.)?(\w+))?")


class JudgementError(ReportedlyError):
    """A judgement that cannot be kept: of a field or with a value there is none of."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its parts: ``name``, and where it belongs to an event or a count, their numbers.  ``event`` is a whole event."""

    name: str
    event: int | None = None
    count: int | None = None

    @property
    def kind(self) -> str:
        """The field without numbers, as agreement is told of: ``events.type``, ``events.counts.min``."""
        parts = ("events" if self.event is not None else "", "counts" if self.count is not None else "")
        return ".".join(part for part in (*parts, "" if self.name == "event" else self.name) if part)

    @property
    def needed(self) -> bool:
        """Whether a claim cannot be without it."""
        return self.name in _NEEDED

    @property
    def is_word(self) -> bool:
        """Whether it holds a word of a closed set."""
        return self.name in _SETS

    @property
    def is_number(self) -> bool:
        """Whether it holds a whole number, or none where there is no bound."""
        return self.name in _NUMBERS

    @property
    def several(self) -> bool:
        """Whether it holds any number of spans."""
        return self.name in _SEVERAL

    def __str__(self) -> str:
        if self.event is None:
            return self.name
        of = f"events.{self.event}" + ("" if self.count is None else f".counts.{self.count}")
        return of if self.name == "event" else f"{of}.{self.name}"


def parsed(name: str) -> Field:
    """Read the name of a field; raise :class:`JudgementError` where there is none such."""
    if name in _OWN:
        return Field(name)
    found = _EVENT.fullmatch(name)
    if found is not None:
        event, count, part = found.groups()
        known = _OF_COUNT if count is not None else _OF_EVENT
        if part is None or part in known:
            return Field(part or "event", int(event), None if count is None else int(count))
    near = get_close_matches(name, _OWN, n=1)
    what = f"A claim has no field {name!r}"
    if near:
        raise JudgementError(what, remedy=f"Did you mean {near[0]!r}?")
    raise JudgementError(what, remedy=f"Use {', '.join(_OWN)}, or events.0.type and the like")


def value_in(claim: Claim, field: Field) -> Value:
    """Give what the claim has in a field, of a whole event its trigger; raise :class:`JudgementError` where it has none such."""
    if field.event is None:
        return _plain(getattr(claim, field.name))
    event = _event(claim, field)
    if field.name == "event":
        return event.trigger
    return _plain(getattr(event if field.count is None else event.counts[field.count], field.name))


def with_value(claim: Claim, field: Field, value: Value) -> Claim:
    """Give the claim with another value in a field that it has; of a whole event, the claim without it."""
    if field.event is None:
        return replace(claim, **{field.name: _typed(field, value)})
    event = _event(claim, field)
    if field.name == "event":
        return replace(claim, events=_without(claim.events, field.event))
    if field.count is None:
        changed = replace(event, **{field.name: _typed(field, value)})
    else:
        count: Count = replace(event.counts[field.count], **{field.name: _typed(field, value)})
        changed = replace(event, counts=_put(event.counts, field.count, count))
    return replace(claim, events=_put(claim.events, field.event, changed))


def checked(field: Field, value: Value, *, text: str) -> Value:
    """Give a value as the field has it, if it can have it.

    Raises :class:`JudgementError` for a word of no closed set, for a span that is not the article's ``text``, for none where the
    field needs one.
    """
    if field.name == "event" and value is not None:
        raise JudgementError(
            "A whole event takes no value", remedy="Judge one of its fields, or leave the value out"
        )
    if field.is_word:
        return _word(field, value)
    if field.is_number:
        return _number(value)
    if field.several:
        several = value if isinstance(value, tuple) else () if value is None else (value,)
        return tuple(_span(each, text) for each in several)
    if value is None and not field.needed:
        return None
    return _span(value, text)


def _word(field: Field, value: Value) -> str:
    words = [each.value for each in _SETS[field.name]]
    if isinstance(value, str) and value in words:
        return value
    near = get_close_matches(str(value), words, n=3) if value else words
    remedy = f"Say what is right instead: {', '.join(near or words)}"
    raise JudgementError(f"{field} cannot be {value!r}", remedy=remedy)


def _number(value: Value) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63):
        return value
    raise JudgementError(
        f"{value!r} is no number", remedy="Give a whole number, or none where it sets no bound"
    )


def _span(value: Any, text: str) -> Span:
    if not isinstance(value, Span):
        raise JudgementError(
            f"{value!r:.80} is no span of the article", remedy="Give start, end and the words between them"
        )
    there = text[value.start : value.end] if 0 <= value.start < value.end else ""
    if not there or there != value.text:
        raise JudgementError(
            f"The article has {there!r:.80} from {value.start} to {value.end}, not {value.text!r:.80}",
            remedy="Count code points from 0, the end excluded, in the text as the casebook has it",
        )
    return value


def _event(claim: Claim, field: Field) -> Event:
    assert field.event is not None
    if field.event < len(claim.events):
        event = claim.events[field.event]
        if field.count is None or field.count < len(event.counts):
            return event
    raise JudgementError(
        f"The claim {claim.id!r} has no {field}", remedy="Count its events and their counts from 0"
    )


def _plain(value: Any) -> Value:
    made: Value = value.value if isinstance(value, StrEnum) else value
    return made


def _typed(field: Field, value: Value) -> Any:
    kind: Callable[[Any], Any] | None = _SETS.get(field.name)
    return kind(value) if kind is not None else value


def _put(told: tuple[Any, ...], at: int, one: Any) -> tuple[Any, ...]:
    return (*told[:at], one, *told[at + 1 :])


def _without(told: tuple[Event, ...], at: int) -> tuple[Event, ...]:
    return (*told[:at], *told[at + 1 :])


def spans_of(value: Value) -> Iterable[Span]:
    """Give the spans a value has, if any."""
    if isinstance(value, Span):
        return (value,)
    return value if isinstance(value, tuple) else ()
