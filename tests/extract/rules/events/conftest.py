"""One parser for all event tests: loading it takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from reportedly.extract.rules.events import events, lexicon
from reportedly.extract.rules.parse import Parser
from reportedly.knowledge.alike import alike
from reportedly.model import EventType


@dataclass(frozen=True)
class Told:
    """A mention with its words instead of offsets."""

    trigger: str
    type: str
    actor: list[str]
    target: list[str]
    place: list[str]
    time: list[str]
    materiel: list[str]
    counts: list[tuple[str, int | None, int | None, str, str | None]]
    minor: bool
    confidence: float


Read = Callable[..., list[Told]]


@pytest.fixture(scope="session")
def parser() -> Parser:
    return Parser(alike=alike())


@pytest.fixture(scope="session")
def read(parser: Parser) -> Read:
    """The events of one sentence."""

    def told(text: str, *, earlier: EventType | None = None) -> list[Told]:
        (doc,) = parser.trees([text])

        def words(spans: tuple[tuple[int, int], ...]) -> list[str]:
            return [text[a:b] for a, b in spans]

        return [
            Told(
                trigger=text[slice(*m.trigger)],
                type=m.type.value,
                actor=words(m.actor),
                target=words(m.target),
                place=words(m.place),
                time=words(m.time),
                materiel=words(m.materiel),
                counts=[
                    (text[slice(*c.span)], c.min, c.max, c.what.value, text[slice(*c.who)] if c.who else None)
                    for c in m.counts
                ],
                minor=m.minor,
                confidence=m.confidence,
            )
            for m in events(doc, lexicon=lexicon(), earlier=earlier)
        ]

    return told
