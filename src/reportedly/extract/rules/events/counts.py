"""Tie the numbers of a sentence to its events: what each counts, and of whom."""

from __future__ import annotations

import re
from collections.abc import Mapping

from spacy.tokens import Doc, Span, Token

from reportedly.extract.numbers import Number, numbers
from reportedly.extract.rules.events.draft import Draft
from reportedly.extract.rules.events.mention import CountMention
from reportedly.extract.rules.events.phrases import Range, counted, noun_phrase
from reportedly.extract.rules.events.verbs import stands_before_harm
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
VILLAGES = frozenset({"village", "town", "hamlet", "settlement", "city", "township", "locality", "district"})
DATE = re.compile(r"\d[-./]\d{1,2}[-./]\d")
TALLIES = frozenset({"number", "toll", "count", "total", "tally", "figure"})
UNCOUNTED = frozenset({"explosion", "blast", "campaign", "operation", "casualty"})


def counts(drafts: list[Draft], doc: Doc, lexicon: Lexicon) -> list[tuple[CountMention, ...]]:
    """For each draft the counts that are its own."""
    if not drafts:
        return []
    tallies: list[list[CountMention]] = [[] for _ in drafts]
    for number in numbers(doc.text):
        tokens = doc.char_span(number.start, number.end, alignment_mode="expand")
        if tokens is None or DATE.search(tokens.text):
            continue
        noun, own = _noun(_ranged(tokens), lexicon), (tokens.start, tokens.end)
        kinds = [_kind(draft, noun, own, doc, lexicon) for draft in drafts]
        kinds = _together(kinds, drafts, doc)
        harmed = any(
            what is not None and draft.type in KINDS for what, draft in zip(kinds, drafts, strict=True)
        )
        for n, (draft, what) in enumerate(zip(drafts, kinds, strict=True)):
            # The dead of an attack are counted with their death, not with the attack.
            if what is not None and (draft.type in KINDS or not harmed):
                tallies[n].append(_mention(number, what, noun, own, doc, draft))
    return [tuple(tally) for tally in tallies]


def _ranged(tokens: Span) -> Token:
    """The token a number hangs by: of "between 10 and 12 soldiers" the last number, as the first is the preposition's."""
    if tokens.root.pos_ != "ADP" and tokens.root.dep_ not in {"prep", "pobj"}:
        return tokens.root
    following = tokens.doc[tokens.end : tokens.end + 2]
    return next((t for t in following if t.pos_ in {"NOUN", "PROPN"}), tokens.root)


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


def _kind(draft: Draft, noun: Token, own: Range, doc: Doc, lexicon: Lexicon) -> CountKind | None:
    hit = draft.reading.hit
    if noun.i == hit.root.i:
        if noun.lemma_.lower() in UNCOUNTED:
            return CountKind.OTHER
        return KINDS.get(
            draft.type, CountKind.ATTACKS if draft.type.value.startswith("ASSAULT") else CountKind.OTHER
        )
    if _heads(noun.i, draft.target, doc):
        return _target_kind(draft, noun)
    if _inside(noun.i, draft.materiel) and not _inside(noun.i, draft.actor):
        return CountKind.OTHER
    if draft.type in KINDS and (noun.pos_ == "NUM" or noun.lemma_.lower() in {"dozen", "score"}):
        after = own[0] == hit.end and not stands_before_harm(doc[own[1] - 1], lexicon)
        if after or (own[1] == hit.start and hit.root.dep_ != "amod"):
            return KINDS[draft.type]
    if _is_number_of(draft, noun):
        return KINDS[draft.type]
    if _is_toll(draft, noun):
        return CountKind.KILLED
    if _inside(noun.i, draft.actor) and draft.type is EventType.MOBILIZE_DEPLOY:
        return CountKind.FIGHTERS
    return None


def _together(kinds: list[CountKind | None], drafts: list[Draft], doc: Doc) -> list[CountKind | None]:
    """One number for killed and injured together is of neither kind: "dozens were killed and injured"."""
    found = {what: n for n, what in reversed(list(enumerate(kinds))) if what is not None}
    killed, injured = found.get(CountKind.KILLED), found.get(CountKind.INJURED)
    if killed is None or injured is None:
        return kinds
    if (
        doc[drafts[injured].root].head.i != drafts[killed].root
        or abs(drafts[injured].root - drafts[killed].root) > 2
    ):
        return kinds
    return [
        CountKind.OTHER if n == killed else None if n == injured else what for n, what in enumerate(kinds)
    ]


def _is_toll(draft: Draft, number: Token) -> bool:
    """ "the death toll rose to 30", "a toll of nine": the number that a toll is said to have reached."""
    root = draft.reading.hit.root
    if not root.lower_.startswith("toll"):
        return False
    return _reached(number).i in {root.i, root.head.i}


def _reached(number: Token) -> Token:
    """What a number after a preposition belongs to; "from 12 to 19" belongs to "rose" twice."""
    above = number.head
    while above.dep_ == "prep" and above.head.i != above.i:
        above = above.head
    return above


def _is_number_of(draft: Draft, number: Token) -> bool:
    """ "put the number of dead at nine", "bringing to nine the number killed": the number that is told."""
    of = draft.reading.hit.root
    while of.dep_ in {"pobj", "prep", "acl", "amod", "compound"} and of.lemma_.lower() not in TALLIES:
        if of.head.i == of.i:
            return False
        of = of.head
    if draft.type not in KINDS or of.lemma_.lower() not in TALLIES or number.dep_ != "pobj":
        return False
    return of.dep_ in {"dobj", "nsubj", "nsubjpass"} and _reached(number).i == of.head.i


def _target_kind(draft: Draft, noun: Token) -> CountKind | None:
    if draft.type in KINDS:
        return KINDS[draft.type]
    if draft.reading.hit.pattern.lemma in {"shoot dead", "gun down"}:
        return CountKind.KILLED
    if noun.lemma_.lower() in VILLAGES:
        return CountKind.VILLAGES
    return CountKind.OTHER


def _heads(i: int, spans: tuple[Range, ...], doc: Doc) -> bool:
    """Whether a token stands in a span before any "of": of "members of one family" the members are counted."""
    return any(start <= i < end and not any(t.lower_ == "of" for t in doc[start:i]) for start, end in spans)


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
