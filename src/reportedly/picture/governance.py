"""Governance: councils, courts and governments said to rule somewhere, and who runs, founds, takes over or challenges them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportedly.knowledge.governing import GoverningWords, governing_words
from reportedly.knowledge.losses import lost_forms
from reportedly.model import Actor, EventType, Governance, Grounded, Ruling, Span, Telling
from reportedly.picture.grouping import by_day, grouped, together, when_key, where_key, who_key
from reportedly.picture.phrases import folded
from reportedly.picture.standing import standing
from reportedly.reconcile.tellings import happened_at, tellings, when

# What may follow a body's head; a noun there makes it only a part of another name ("court building").
_ENDS = re.compile(
    r"^(?:['’]s\b|\s*$|\s*[^\w\s]|\s+(?:in|of|on|to|for|and|or|has|have|had|was|were|is|are|which|that|who|whose|by|from|at|"
    r"with|will|would|could|said|says|also|as|but|over|under|through|via|run|runs|[\w-]+ed)\b)",
    re.IGNORECASE,
)
# Words between which and a body nothing heads it: "a minister in the interim government" is no government.
_WITHIN = re.compile(r"\b(?:of|in|at|from|for|with|near|by|to)\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([\w.'’-]*\w)\s+$")
# Doing one of these is governing: ruling, serving, forbidding, judging.
_ACTS_OF_RULE = frozenset(
    {
        EventType.STATE_CONTROL,
        EventType.AID_HUMANITARIAN,
        EventType.COERCE_RESTRICT,
        EventType.INVESTIGATE,
    }
)


@dataclass(frozen=True, slots=True)
class _Body:
    """The words of a body in a claim's content, with the offsets they have there in the article."""

    span: Span


def governance(grounded: Iterable[Grounded]) -> Iterator[Governance]:
    """What claims tell of bodies that govern, by the bodies' names.

    A body is a phrase headed by a listed noun with a listed mark ("local council", "interim government"); a state's own
    government and councils of the UN are none.  Tellings are one row where body, ruling, standing, doers, rival, place and days
    are the same.
    """
    made = ((_key(row), row) for told in grounded for row in _rows(told))
    rows = [_merged(group) for group in grouped(made, tellings=lambda row: row.tellings)]
    yield from sorted(
        rows,
        key=lambda row: (
            row.body.casefold(),
            by_day(row.earliest, row.latest),
            [t.id for t in row.tellings],
        ),
    )


def _rows(told: Grounded) -> Iterator[Governance]:
    content = told.claim.content
    ends = frozenset(span.end for event in told.claim.events for _, spans in event.roles() for span in spans)
    found = tuple(_bodies(content, ends))
    if not found:
        return
    rivals = _rivals(tuple(_bodies(told.claim.sentence, ends)), told.claim.sentence)
    each = tuple(tellings((told,)))
    for body in found:
        for ruling, by, telling in _rulings(body, content, each):
            earliest, latest = when(telling)
            yield Governance(
                body=" ".join(body.span.text.split()),
                actor=_who(body, told),
                ruling=ruling,
                standing=standing(told.claim),
                by=tuple(actor for actor in by if not _overlaps(actor.span, body.span)),
                rival=rivals.get(body.span.start),
                place=happened_at(telling),
                earliest=earliest,
                latest=latest,
                tellings=(telling,),
            )


def _bodies(content: Span, ends: frozenset[int]) -> Iterator[_Body]:
    """Each body that words name; ``ends`` are where the words of a role end, which no noun behind takes back."""
    known, text = governing_words(), content.text
    for match in known.any_head.finditer(text):
        if content.start + match.end() not in ends and not _ENDS.match(text[match.end() :]):
            continue
        start = _beginning(text, match.start(), known)
        words = text[start : match.end()]
        if _is_body(words, known):
            at = content.start + start
            yield _Body(Span(at, at + len(words), words))


def _beginning(text: str, start: int, known: GoverningWords) -> int:
    """Where a body's name begins: before its head stand its marks and words written as a name; a possessive is the owner's."""
    while match := _WORD_BEFORE.search(text[:start]):
        word = match[1]
        owner = word.replace("’", "'").casefold()
        if owner.endswith("'s") and not known.marks.fullmatch(owner):
            break
        named = word[0].isupper() and match.start() > 0
        if not (named or known.marks.fullmatch(word)) or known.runner.search(word.rpartition("-")[2]):
            break
        start = match.start()
    return start


def _is_body(words: str, known: GoverningWords) -> bool:
    if known.excluded.search(words):
        return False
    return any(
        match and (body.marks is None or body.marks.search(words[: match.start()]))
        for body in known.bodies
        if (match := body.noun.search(words)) or body.marks is None
    )


def _rivals(found: Sequence[_Body], within: Span) -> dict[int, str]:
    """The rival of each body, by where it begins: the two nearest on either side of a word for challenging."""
    rivals: dict[int, str] = {}
    for one, other in pairwise(found):
        between = within.text[one.span.end - within.start : other.span.start - within.start]
        if governing_words().challenges.search(between):
            rivals[one.span.start], rivals[other.span.start] = other.span.text, one.span.text
    return rivals


def _rulings(
    body: _Body, content: Span, each: Sequence[Telling]
) -> Iterator[tuple[Ruling, tuple[Actor, ...], Telling]]:
    """What the events a body has a part in tell of it; one that somebody acts through is run by them."""
    told = []
    for telling in each:
        if any(_heads(span, body) for span in telling.event.target):
            ruling = _done_to(telling)
            told.append((ruling, telling.actors if ruling is not Ruling.NAMED else (), telling))
        elif any(_heads(span, body) for span in telling.event.actor):
            told.append((_does(telling), (), telling))
    if each and _acted_through(content.text[: body.span.start - content.start]):
        told.append((Ruling.RUN_BY, each[0].actors, each[0]))
    more = [one for one in told if one[0] is not Ruling.NAMED]
    yield from more or told


def _acted_through(before: str) -> bool:
    """Whether the words before a body end with one for acting through it."""
    *_, last = (None, *governing_words().through.finditer(before))
    return last is not None and folded(before[last.end() :] + " it") == "it"


_BACKING = (EventType.SUPPORT, EventType.STATE_ALIGNMENT, EventType.AID_MILITARY)


def _done_to(telling: Telling) -> Ruling:
    known, trigger, type = governing_words(), telling.event.trigger.text, telling.event.type
    if known.challenges.search(trigger):
        return Ruling.CHALLENGED
    if type is EventType.COERCE_SEIZE or known.takes.search(trigger):
        return Ruling.TAKEN_OVER
    if trigger.casefold() in lost_forms():
        return Ruling.NAMED  # "the junta lost 200 men"
    if type.value.startswith("ASSAULT."):
        return Ruling.STRUCK
    if known.founds.search(trigger):
        return Ruling.FOUNDED
    if type is EventType.STATE_CONTROL or known.runs.search(trigger):
        return Ruling.RUN_BY
    if type in _BACKING or known.backs.search(trigger):
        return Ruling.BACKED
    return Ruling.NAMED


def _does(telling: Telling) -> Ruling:
    governs = telling.event.type in _ACTS_OF_RULE or governing_words().runs.search(telling.event.trigger.text)
    return Ruling.GOVERNS if governs else Ruling.NAMED


def _heads(span: Span, body: _Body) -> bool:
    """Whether words end with a body: "the opposition's interim government" does, "its headquarters" does not."""
    return (
        span.start <= body.span.start
        and span.end == body.span.end
        and not _WITHIN.search(span.text[: body.span.start - span.start])
    )


def _who(body: _Body, told: Grounded) -> Actor | None:
    return next((actor for actor in told.actors if _heads(actor.span, body)), None)


def _overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _key(row: Governance) -> tuple[object, ...]:
    return (
        row.actor.id if row.actor and row.actor.id else folded(row.body),
        row.ruling,
        row.standing,
        who_key(row.by),
        folded(row.rival) if row.rival else None,
        where_key(row.place),
        when_key(row.tellings[0]),
    )


def _merged(rows: tuple[Governance, ...]) -> Governance:
    return replace(rows[0], tellings=together(row.tellings for row in rows))
