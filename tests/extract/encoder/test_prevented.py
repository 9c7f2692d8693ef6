"""Prevented: what somebody was kept from did not come about."""

from __future__ import annotations

from reportedly.extract.encoder.prevented import prevented
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, run_of, sentences, statement


def of(on: Page, trigger: str, type: EventType) -> Statement:
    return statement(run_of(on, trigger), (0, 3), size=len(on.words), type=type)


def test_what_was_prevented_did_not_come_about() -> None:
    on = page("The band prevented families from leaving Sarn .")
    verb = of(on, "prevented", EventType.COERCE_RESTRICT)
    left = of(on, "leaving", EventType.DISPLACE)
    assert prevented([verb, left], Line.of(on.words, sentences(on))) == [verb]
    on = page("Shells kept families from Sarn , leaving them in Ostra .")
    verb = of(on, "kept", EventType.COERCE_RESTRICT)
    left = of(on, "leaving", EventType.DISPLACE)
    assert prevented([verb, left], Line.of(on.words, sentences(on))) == [verb, left]
