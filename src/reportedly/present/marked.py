"""An article's text with its claims under each sentence, and source, cue and content marked in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from reportedly.model import Claim, Coded, Event, Span
from reportedly.present.plain import on_one_line, source, stance

SOURCE, CUE, CONTENT = "source", "cue", "content"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of the article that some claim takes as its source, cue or content."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of the article from ``start`` to ``end``, and the claims its last sentence holds."""

    start: int
    end: int
    claims: tuple[Claim, ...]


def passages(coded: Coded) -> Iterator[Passage]:
    """Yield the article's text in runs, each up to the end of a sentence that holds claims; then the rest."""
    at = 0
    claims = sorted(coded.claims, key=_place)
    for (_, end), group in groupby(claims, key=lambda claim: (claim.sentence.start, claim.sentence.end)):
        yield Passage(at, max(at, end), tuple(group))
        at = max(at, end)
    if coded.article.text[at:].strip():
        yield Passage(at, len(coded.article.text), ())


def _place(claim: Claim) -> tuple[int, int, int]:
    return claim.sentence.start, claim.sentence.end, claim.content.start


def marks(claims: Iterable[Claim]) -> list[Mark]:
    """Return where sources, cues and contents stand; those of one role that touch or overlap are one mark."""
    spans = [(role, span) for claim in claims for role, span in _parts(claim) if span and span.text]
    found: list[Mark] = []
    for role, span in sorted(spans, key=lambda part: (part[0], part[1].start)):
        last = found[-1] if found else None
        if last and last.role == role and span.start <= last.end:
            found[-1] = Mark(last.start, max(last.end, span.end), role)
        else:
            found.append(Mark(span.start, span.end, role))
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


def _parts(claim: Claim) -> Iterator[tuple[str, Span | None]]:
    yield SOURCE, claim.source
    yield CUE, claim.cue
    yield CONTENT, claim.content


def heading(coded: Coded) -> list[str]:
    """Return what is known of the article, a line each."""
    article = coded.article
    about = [value for value in (article.outlet, article.published, article.url) if value]
    return [
        on_one_line(line) for line in (article.title or article.id, article.id, " · ".join(about)) if line
    ]


def claim_line(claim: Claim) -> str:
    """Return the claim in one line: who, by what cue, with what status, says what."""
    via = "".join(f", via {on_one_line(span.text)}" for span in claim.via)
    cue = f" – {on_one_line(claim.cue.text)}" if claim.cue else ""
    return f"{source(claim)}{via}{cue} ({stance(claim)}): {on_one_line(claim.content.text)}"


def event_line(event: Event) -> str:
    """Return the event in one line: its type, its trigger, and each role that is told."""
    told = [
        f"{name}: {'; '.join(on_one_line(span.text) for span in spans)}"
        for name, spans in event.roles()
        if spans
    ]
    told += [f"{count.what}: {on_one_line(count.span.text)}" for count in event.counts]
    return " · ".join((f"{event.type} “{on_one_line(event.trigger.text)}”", *told))
