"""What the types tell of themselves."""

from __future__ import annotations

from dataclasses import fields

from reportedly.model import (
    Claim,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Modality,
    Polarity,
    Span,
    Status,
)


def span(n: int) -> Span:
    return Span(n, n + 1, "x")


def test_a_claims_spans_are_all_there_are() -> None:
    count = Count(span(8), 1, None, CountKind.KILLED, who=span(9))
    filled = [(span(n),) for n in range(10, 15)]
    event = Event(span(7), EventType.OTHER, 0.5, *filled, counts=(count,))
    bare = Event(span(15), EventType.OTHER, 0.5)
    claim = Claim(
        *("r1", "r1:0", span(0), span(1), span(2), span(3), (span(4), span(5)), span(6)),
        *(Status.STATED, Polarity.POSITIVE, Modality.ACTUAL, 0.5, (event, bare), None, None),
        Derivation("rules", "1"),
    )
    assert sorted(found.start for found in claim.spans()) == list(range(16))


def test_roles_are_every_field_of_several_spans() -> None:
    roles = dict(Event(span(0), EventType.OTHER, 0.5, place=(span(1),)).roles())
    assert list(roles) == [field.name for field in fields(Event) if field.type == "tuple[Span, ...]"]
    assert roles["place"] == (span(1),)
    assert roles["actor"] == ()
