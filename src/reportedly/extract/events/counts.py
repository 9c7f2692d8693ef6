"""Tie the numbers of a sentence to its events: what each counts, and of whom."""

from __future__ import annotations

import re
from collections.abc import Mapping

from spacy.tokens import Doc, Token

try:
    from reportedly.extract.numbers import Number, numbers
except ImportError:
    import sys

    sys.path.insert(0, "/tmp/w/cache")
    from numbers_stub import Number, numbers

from reportedly.extract.events.draft import Draft
from reportedly.extract.events.mention import CountMention
from reportedly.extract.events.phrases import Range, counted, noun_phrase
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import CountKind, EventType

KINDS: Mapping[EventType, CountKind] = {
    EventType.ASSAULT_KILL: CountKind.KILLED,
    EventType.ASSAULT_EXECUTION: CountKind.KILLED,
    EventType.ASSAULT_INJURE: CountKind.INJURED,
    EventType.COERCE_CAPTURE: CountKind.CAPTURED,
    EventType.DISPLACE: CountKind.DISPLACED,
    EventType.ASSAULT_DESTROY: CountKind.DESTROYED,
    EventType.COERCE_SEIZE_MATERIEL: CountKind.CAPTURED_MATERIEL,
    EventType.MOBILIZE_DEPLOY: CountKind.FIGHTERS,
}
VILLAGES = frozenset({"village", "town", "hamlet", "settlement", "city"})
DATE = re.compile(r"\d[-./]\d")
UNCOUNTED = frozenset({"explosion", "blast", "campaign", "operation", "casualty"})


def counts(drafts: list[Draft], doc: Doc, lexicon: Lexicon) -> list[tuple[CountMention, ...]]:
    """For each draft the counts that are its own."""
    tallies: list[list[CountMention]] = [[] for _ in drafts]
    for number in numbers(doc.text):
        tokens = doc.char_span(number.start, number.end, alignment_mode="expand")
        if tokens is None or tokens.root.ent_type_ in {"DATE", "TIME"} or DATE.search(tokens.text):
            continue
        noun = _noun(tokens.root, lexicon)
        for n, draft in enumerate(drafts):
            what = _kind(draft, noun, tokens.start, tokens.end)
            if what is not None:
                tallies[n].append(_mention(number, what, noun, (tokens.start, tokens.end), doc, draft))
    return [tuple(tally) for tally in tallies]


def _noun(token: Token, lexicon: Lexicon) -> Token:
    """The noun a number counts, or the number itself where none is told."""
    while (
        token.dep_ in {"nummod", "quantmod", "compound", "amod", "advmod", "det"}
        and token.head.i != token.i
        and token.head.i > token.i
    ):
        token = token.head
        if token.pos_ in {"NOUN", "PROPN"}:
            break
    return counted(token, lexicon)


def _kind(draft: Draft, noun: Token, start: int, end: int) -> CountKind | None:
    hit = draft.reading.hit
    if noun.i == hit.root.i:
        if noun.lemma_.lower() in UNCOUNTED:
            return CountKind.OTHER
        return KINDS.get(
            draft.type, CountKind.ATTACKS if draft.type.value.startswith("ASSAULT") else CountKind.OTHER
        )
    if _inside(noun.i, draft.target):
        return _target_kind(draft, noun)
    if _inside(noun.i, draft.materiel) and not _inside(noun.i, draft.actor):
        return CountKind.OTHER
    if draft.type in KINDS and (start == hit.end or end == hit.start) and noun.pos_ == "NUM":
        return KINDS[draft.type]
    if _inside(noun.i, draft.actor) and draft.type is EventType.MOBILIZE_DEPLOY:
        return CountKind.FIGHTERS
    return None


def _target_kind(draft: Draft, noun: Token) -> CountKind | None:
    if draft.type in KINDS:
        return KINDS[draft.type]
    if noun.lemma_.lower() in VILLAGES:
        return CountKind.VILLAGES
    return CountKind.OTHER


def _inside(i: int, spans: tuple[Range, ...]) -> bool:
    return any(start <= i < end for start, end in spans)


def _mention(
    number: Number, what: CountKind, noun: Token, own: Range, doc: Doc, draft: Draft
) -> CountMention:
    who = None
    if not own[0] <= noun.i < own[1] and noun.i != draft.root:
        start, end = noun_phrase(noun, numbers=False)
        last = doc[end - 1]
        who = (doc[start].idx, last.idx + len(last.text))
    return CountMention((number.start, number.end), number.min, number.max, what, who)
