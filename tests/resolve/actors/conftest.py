"""Resolving single phrases and whole articles against a pack of made-up parties."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly.knowledge.actors import Actors, actors
from reportedly.model import Actor, EventType, Span
from reportedly.resolve.actors import Mention
from reportedly.resolve.actors import actors as resolved

PACK = Path(__file__).parent / "pack"


def span(text: str, words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words), words)


@pytest.fixture(scope="session")
def knowledge() -> Actors:
    return actors(PACK)


Who = Callable[..., Actor]


@pytest.fixture(scope="session")
def who(knowledge: Actors) -> Who:
    """Who some words of a text mean; the others are mentions, too, so that the article is read together."""

    def who(
        words: str, text: str | None = None, *, others: tuple[str, ...] = (), nth: int = 1, **told: Any
    ) -> Actor:
        text = words if text is None else text
        about = {
            key: told.pop(key) for key in ("published", "countries", "decisions", "article") if key in told
        }
        role = told.pop("role", "actor")
        if "speaker" in told:
            told["speaker"] = span(text, told["speaker"])
        if "refers" in told:
            told["refers"] = span(text, told["refers"])
        told.setdefault("event", EventType.ASSAULT_SHELLING)
        mentions = [Mention(span(text, words, nth), role, **told)]
        mentions += [Mention(span(text, each), "source") for each in others]
        if told.get("speaker") is not None:
            mentions.append(Mention(told["speaker"], "source"))
        return resolved(mentions, text=text, knowledge=knowledge, **about)[span(text, words, nth)]

    return who
