"""Anchoring: judged claims found again where an article was read anew, or its text was replaced.

The words come first: what was judged is looked for as a quote with what stood before and after it, as the W3C's Web Annotation Data Model
selects text (TextQuoteSelector, TextPositionSelector: https://www.w3.org/TR/annotation-model/#selectors).  Where more than one place, claim
or event would do, none is taken: a judgement is lost rather than put on what nobody judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportedly.model import Claim, Coded, Span
from reportedly.review import fields
from reportedly.review.judgement import Anchor, Anchoring, Value

# What stands about a quote is kept for so many characters: the length that Hypothesis' client, the best-known one, keeps.
CONTEXT = 32
# Another claim has the same words where they share this much of all words that either has: more than half, so that of two
# claims that lie side by side only one can.
COVERS = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a judged claim: itself as it is now and the judged field's name, both ``None`` where it is lost.

    ``shift`` is by how many characters its words have moved.
    """

    anchoring: Anchoring
    claim: Claim | None = None
    field: str | None = None
    shift: int = 0


LOST = Found(Anchoring.LOST)


def anchor(coded: Coded, claim: Claim, field: str | None = None) -> Anchor:
    """Tell where the words of a claim stand; of a judged field of an event, which event that is, too.

    Raises :class:`~reportedly.review.fields.JudgementError` where the claim has no such field.
    """
    text, content = coded.article.text, claim.content
    trigger = count = None
    if field is not None:
        told = fields.parsed(field)
        fields.value_in(claim, told)
        if told.event is not None:
            event = claim.events[told.event]
            trigger = event.trigger
            count = None if told.count is None else event.counts[told.count].span
    return Anchor(
        article=coded.article.id,
        quote=content.text,
        start=content.start,
        end=content.end,
        prefix=text[max(0, content.start - CONTEXT) : content.start],
        suffix=text[content.end : content.end + CONTEXT],
        source=claim.source,
        trigger=trigger,
        count=count,
    )


def found(told: Anchor, claim_id: str, coded: Coded | None, *, field: str | None = None) -> Found:
    """Find what was judged as ``claim_id`` (and its ``field``) in the article as it is now, ``None`` where it is gone."""
    if coded is None:
        return LOST
    if field is None and (there := _unmoved(told, claim_id, coded)) is not None:
        return Found(Anchoring.SAME, there)
    start = _place(told, coded.article.text)
    if start is None:
        return LOST
    shift = start - told.start
    claim = _claim(told, claim_id, coded.claims, shift, whole=field is None)
    if claim is None:
        return LOST
    where = field if field is None else _field(told, field, claim, shift)
    if field is not None and where is None:
        return LOST
    stays = (claim.id, claim.content.start, claim.content.text, where) == (
        claim_id,
        told.start,
        told.quote,
        field,
    )
    return Found(Anchoring.SAME if stays else Anchoring.MOVED, claim, where, shift)


def _unmoved(told: Anchor, claim_id: str, coded: Coded) -> Claim | None:
    """The claim where all is as it was: by far the commonest case, told without looking through the text."""
    text = coded.article.text
    about = text[max(0, told.start - CONTEXT) : told.start], text[told.end : told.end + CONTEXT]
    if about != (told.prefix, told.suffix):
        return None
    for claim in coded.claims:
        if claim.id == claim_id:
            stays = (claim.content.start, claim.content.text) == (told.start, told.quote)
            return claim if stays and claim.source == told.source else None
    return None


def moved(value: Value, at: Found, text: str) -> tuple[Value, bool]:
    """Give a judged value as it stands in the text now, and whether it does."""
    if isinstance(value, tuple):
        told = [_span(span, at, text) for span in value]
        return tuple(span for span in told if span is not None), None not in told
    if not isinstance(value, Span):
        return value, True
    span = _span(value, at, text)
    return span, span is not None


def _place(told: Anchor, text: str) -> int | None:
    """Where the quote stands: in the same words before and after it, or where it stood, or alone; else it cannot be told."""
    places = list(_places(told.quote, text))
    if not places:
        return None
    likeness = {start: _context(told, text, start) for start in places}
    best = max(likeness.values())
    alike = [start for start in places if likeness[start] == best]
    if len(alike) == 1:
        return alike[0]
    return told.start if told.start in alike else None


def _places(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote) if quote else -1
    while start != -1:
        yield start
        start = text.find(quote, start + 1)


def _context(told: Anchor, text: str, start: int) -> int:
    """How many characters before and after are the same, counted from the quote outwards."""
    before, after = text[:start][-CONTEXT:], text[start + len(told.quote) :][:CONTEXT]
    return _common(reversed(told.prefix), reversed(before)) + _common(told.suffix, after)


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    number = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        number += 1
    return number


def _claim(told: Anchor, claim_id: str, claims: Sequence[Claim], shift: int, *, whole: bool) -> Claim | None:
    """The one claim that has the same words: by the same source before others.

    A claim judged as a whole is another where somebody else says it.
    """
    start, end = told.start + shift, told.end + shift
    said = None if told.source is None else told.source.text
    near = [(_shared(each.content, start, end), each) for each in claims]
    near = [(share, each) for share, each in near if share > COVERS]
    by_same = [(share, each) for share, each in near if _words(each.source) == said]
    near = by_same if by_same or whole else near
    best = max((share for share, _ in near), default=0.0)
    left = [each for share, each in near if share == best]
    return next((each for each in left if each.id == claim_id), left[0] if len(left) == 1 else None)


def _words(span: Span | None) -> str | None:
    return None if span is None else span.text


def _shared(content: Span, start: int, end: int) -> float:
    both = min(content.end, end) - max(content.start, start)
    return both / (max(content.end, end) - min(content.start, start)) if both > 0 else 0.0


def _field(told: Anchor, name: str, claim: Claim, shift: int) -> str | None:
    """The field's name in the claim as it is now: its event may be another in order."""
    field = fields.parsed(name)
    if field.event is None or told.trigger is None:
        return name
    event = _one([each.trigger for each in claim.events], told.trigger, shift, field.event)
    if event is None:
        return None
    moved = replace(field, event=event)
    if field.count is not None and told.count is not None:
        count = _one([each.span for each in claim.events[event].counts], told.count, shift, field.count)
        if count is None:
            return None
        moved = replace(moved, count=count)
    return str(moved)


def _one(spans: Sequence[Span], was: Span, shift: int, number: int) -> int | None:
    """The number of the one item whose span is the one there was, or else of the one that overlaps it."""
    start, end = was.start + shift, was.end + shift
    same = [n for n, span in enumerate(spans) if (span.start, span.end) == (start, end)]
    # One word may tell of two events: then its number is what tells them apart.
    if len(same) > 1:
        return number if number in same else None
    over = same or [n for n, span in enumerate(spans) if span.start < end and start < span.end]
    return over[0] if len(over) == 1 else None


def _span(was: Span, at: Found, text: str) -> Span | None:
    start = was.start + at.shift
    if start >= 0 and text[start : start + len(was.text)] == was.text:
        return Span(start, start + len(was.text), was.text)
    assert at.claim is not None
    # What lies elsewhere in the text may have moved otherwise: in the claim's own sentence it is the one meant.
    sentence = at.claim.sentence
    places = list(_places(was.text, sentence.text))
    if len(places) != 1:
        return None
    start = sentence.start + places[0]
    return Span(start, start + len(was.text), was.text)
