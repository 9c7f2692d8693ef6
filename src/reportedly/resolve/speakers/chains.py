"""The chain a claim came through: speaker, who passed it on, the agency whose copy it is, the outlet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportedly.knowledge.outlets import OutletKind, Outlets
from reportedly.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Coded,
    Line,
    LineKind,
    Reason,
    Span,
    Speaker,
    SpeakerKind,
)
from reportedly.resolve.speakers.bodies import of_outlet
from reportedly.resolve.speakers.hearing import hear
from reportedly.resolve.speakers.naming import fuller
from reportedly.resolve.speakers.parties import KNOWN, OWN
from reportedly.resolve.speakers.speaker import speaker

_CREDITED = (LineKind.DATELINE, LineKind.BYLINE, LineKind.CREDIT)
_TEXTS = (LineKind.BODY, LineKind.BLOCK_QUOTE, LineKind.SUBHEAD)
# Who took a picture did not write the report.
_PICTURE = re.compile(
    r"©|\(c\)|\b(?:photos?|photograph(?:s|er|y)?|images?|pictures?|video|file|archive|handout|getty|epa|courtesy)\b|/ ?[A-Z][a-z]",
    re.IGNORECASE,
)
_SOURCES = re.compile(r"\b(?:sources?|with|agencies|contributed)\b", re.IGNORECASE)


def chain(
    claim: Claim, *, coded: Coded, actors: Mapping[Span, Actor], outlets: Outlets
) -> tuple[Speaker, ...]:
    """Everybody a claim came through, the innermost speaker first, the article's outlet last; never empty.

    ``coded`` is the report the claim stands in: its datelines and credits name the agency whose copy it is.
    ``actors`` holds the party each span resolves to.  A stated claim's chain is the outlet alone.
    """
    article = coded.article
    last = publisher(article, outlets=outlets)
    if claim.source is None:
        return (last,)
    told = [_speaker(claim.source, claim.source_ref, article, actors, outlets)]
    told += [_speaker(span, None, article, actors, outlets) for span in claim.via]
    passed = {each.outlet for each in (*told[1:], last)}
    told += [agency for agency in copied(coded.lines, outlets=outlets) if agency.outlet not in passed]
    return (*told, last)


def publisher(article: Article, *, outlets: Outlets) -> Speaker:
    """The article's own outlet: as it is given, or by its address; one that is not known stays by its text."""
    for given, what in ((article.outlet, "the article's outlet"), (article.url, "the article's address")):
        found = outlets.named(given) if given else None
        if found is not None:
            reasons = (Reason(f"“{given}”, {what}, is {found.name}", KNOWN),)
            return Speaker(None, of_outlet(found), found.name, outlet=found.id, reasons=reasons)
    if not article.outlet:
        return Speaker(None, SpeakerKind.UNKNOWN, reasons=(Reason("the article has no outlet", 0.0),))
    heard = hear(article.outlet, actor=None, outlets=outlets)
    why = (*heard.reasons, Reason("an outlet that is not known", 0.0))
    return Speaker(None, heard.kind or SpeakerKind.MEDIA, article.outlet, reasons=why)


def copied(lines: Iterable[Line], *, outlets: Outlets) -> Iterator[Speaker]:
    """Yield the agencies whose copy an article says it is, each once: "(Reuters)" in a dateline, "Source: …" at its end."""
    laid = tuple(lines)
    seen: set[str] = set()
    for line in _credits(laid):
        for mention in outlets.find(line.span.text):
            if mention.outlet.kind is not OutletKind.AGENCY or mention.outlet.id in seen:
                continue
            seen.add(mention.outlet.id)
            start = line.span.start + mention.start
            span = Span(start, line.span.start + mention.end, line.span.text[mention.start : mention.end])
            why = (Reason(f"credited in the article's {line.kind}", OWN),)
            yield Speaker(
                span, SpeakerKind.AGENCY, mention.outlet.name, outlet=mention.outlet.id, reasons=why
            )


def _credits(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that say whose copy it is; a credit amid the text, or after a caption, is a picture's."""
    texts = [line.span for line in lines if line.kind in _TEXTS]
    first, last = (texts[0].start, texts[-1].end) if texts else (0, 0)
    before: Line | None = None
    for line in lines:
        picture = _PICTURE.search(line.span.text) or (before is not None and before.kind is LineKind.CAPTION)
        if (
            line.kind in _CREDITED
            and not picture
            and (line.kind is not LineKind.CREDIT or _copy(line, first, last))
        ):
            yield line
        before = line


def _copy(line: Line, first: int, last: int) -> bool:
    """Whether a credit is the report's: it says so, stands before the text, or after it without brackets.

    "(AFP)" alone under a text may as well be a picture's: then nothing is said.
    """
    after = line.span.end >= last and line.span.text[:1] not in "([{"
    return bool(_SOURCES.search(line.span.text)) or line.span.start < first or after


def _speaker(
    span: Span, reference: Span | None, article: Article, actors: Mapping[Span, Actor], outlets: Outlets
) -> Speaker:
    """One voice; a bare name without an earlier naming takes the fullest one the article has."""
    actor = _actor(span, reference, actors)
    party = actor is not None and actor.id is not None and actor.kind is not ActorKind.PERSON
    # A party that is known needs no fuller name; the words before it may be another's.
    found = reference or (None if party else fuller(span, article.text))
    return speaker(span, reference=found, actor=actor, outlets=outlets)


def _actor(span: Span, reference: Span | None, actors: Mapping[Span, Actor]) -> Actor | None:
    """The party: of the span and its naming, the one that is known."""
    told = [actors[each] for each in (span, reference) if each is not None and each in actors]
    known = [actor for actor in told if actor.id] or [actor for actor in told if actor.kind]
    return next(iter(known or told), None)
