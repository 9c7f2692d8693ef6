"""Where a claim's words tell of the keeping of an agreement: broken, not carried out, denied, kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.agreements import GENERIC, LAW, agreement_words, words
from reportedly.model import Claim, Keeping, Modality, Polarity, Span, Status
from reportedly.picture.agreements_words import Phrase, phrases

# Within a clause; a comma, a dash or a full stop ends it.
_CLAUSE = re.compile(r"[.;:,!?—()]|\s-\s")
# How many words may stand between the verb and the agreement, before and after.
_OBJECT, _SUBJECT, _OF = 5, 9, 6
# A whole relative clause may stand between an agreement and the passive that is said of it.
_PASSIVE_SUBJECT = 24
_PASSIVE = re.compile(
    r"\b(?:been|be|was|were|is|are|being|get|gets|got)(?:\s+[\w-]+){0,2}\s*\Z", re.IGNORECASE
)
_IT = re.compile(r"\s+(?:it|them)\b", re.IGNORECASE)
# "breach" is a verb before what is breached, else a noun.
_TAKES_OBJECT = re.compile(r"\s+(?:the|a|an|its|their|his|her|this|that|these|it|them|[A-Z“\"'‘])", re.ASCII)
_HOLDS = re.compile(
    r"[\"'’”»]*(?:\s+(?:which|that|is|was|are|were|has|have|had|been|being|be|still|also|so far|seems|seemed|appears|appeared|to|"
    r"continues|continued|mostly|\w+ly))*\s+\Z",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\b(?:in the face of|despite|over|because of)\b", re.IGNORECASE)
_BY = re.compile(r"\s*(?:\w+\s+){0,2}by\b", re.IGNORECASE)
_OF_WORDS = re.compile(r"\s+(?:of|to|in|against|with)\b", re.IGNORECASE)
_ON = re.compile(r"\s+(?:on|in|to)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\b(?:its|their|his|her|the|our|your|\w+[’']s?)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
# A modal or a negation governs what follows it in its clause, a few words on.
_GOVERNS = 6
_NOT_TOLD = (Status.REQUESTED, Status.THREATENED, Status.UNCLEAR)


@dataclass(frozen=True, slots=True)
class Word:
    """Words of one claim on the keeping of an agreement: the ``cue``, and what it is said of.

    ``noun`` tells that the cue is a noun ("a violation"), ``passive`` that the agreement is the verb's subject.
    """

    said: Keeping
    cue: Span
    phrase: Phrase
    noun: bool = False
    passive: bool = False


def kept_or_broken(claim: Claim, violating: tuple[Span, ...]) -> Iterator[Word]:
    """Each place where a claim's content tells of a breach or of the keeping of an agreement that it names.

    ``violating`` are the triggers of the claim's own events of breaking.
    """
    if claim.status in _NOT_TOLD:
        return
    named = tuple(phrases(claim.sentence))
    if not named:
        return
    found: dict[int, Word] = {}
    for word in (*_unkept(claim, named), *_broken(claim, named, violating), *_standing(claim, named)):
        found.setdefault(word.cue.start, word)
    yield from (found[start] for start in sorted(found))


def _spans(claim: Claim, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Where a pattern stands in a claim's content, or right before it: "in breach of" may be read as a cue."""
    for found in pattern.finditer(claim.content.text):
        yield Span(claim.content.start + found.start(), claim.content.start + found.end(), found.group())


def _between(claim: Claim, first: Span, last: Span) -> str | None:
    """The words of one clause between two spans; ``None`` where a clause ends between them or they overlap."""
    if last.start < first.end:
        return None
    gap = claim.sentence.text[first.end - claim.sentence.start : last.start - claim.sentence.start]
    return None if _CLAUSE.search(gap) else gap


def _broken(claim: Claim, named: tuple[Phrase, ...], violating: tuple[Span, ...]) -> Iterator[Word]:
    known = agreement_words()
    for pattern, noun in ((known.verbs, False), (known.nouns, True)):
        for cue in _spans(claim, pattern):
            if (
                known.nouns.fullmatch(cue.text)
                and (_TAKES_OBJECT.match(_rest(claim, cue)) is None) is not noun
            ):
                continue
            phrase, passive = _object(
                claim, cue, named, noun=noun, event=any(_meets(cue, one) for one in violating)
            )
            if phrase is None:
                continue
            said = _said(claim, cue, noun=noun)
            if said is not None:
                yield Word(said, cue, phrase, noun=noun, passive=passive)


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _object(
    claim: Claim, cue: Span, named: tuple[Phrase, ...], *, noun: bool, event: bool
) -> tuple[Phrase | None, bool]:
    """The agreement that a verb or noun of breaking is about, and whether it is the verb's subject."""
    after = [(phrase, gap) for phrase in named if (gap := _between(claim, cue, phrase.span)) is not None]
    before = [(phrase, gap) for phrase in named if (gap := _between(claim, phrase.span, cue)) is not None]
    if noun:
        for phrase, gap in after:
            if _OF_WORDS.match(gap) and len(gap.split()) <= _OF:
                return phrase, False
        for phrase, gap in reversed(before):
            if not gap.strip(" \"'’”"):
                return phrase, False
        # "registered 604 breaches": the breach of the only agreement that the sentence names.
        held = sorted((each for each in named if each.kind != LAW), key=lambda each: each.kind == GENERIC)
        kinds = {phrase.kind for phrase in held} - {GENERIC} or {GENERIC}
        alone = not any(_OF_WORDS.match(gap) for _, gap in after) and not _OF_WORDS.match(_rest(claim, cue))
        return (held[0], False) if event and held and len(kinds) == 1 and alone else (None, False)
    known, rest = agreement_words(), _rest(claim, cue)
    if known.ambiguous.fullmatch(cue.text) and known.particles.match(rest.lstrip()):
        return None, False
    if _IT.match(rest):
        earlier = [phrase for phrase in named if phrase.span.end <= cue.start and phrase.kind != LAW]
        return (earlier[-1], False) if earlier else (None, False)
    for phrase, gap in after:
        if len(gap.split()) <= _OBJECT and not known.verbs.search(gap):
            return phrase, False
    for phrase, gap in reversed(before):
        passive = _PASSIVE.search(gap) is not None
        if len(gap.split()) <= (_PASSIVE_SUBJECT if passive else _SUBJECT) and (passive or _BY.match(rest)):
            return phrase, True
    return None, False


def _rest(claim: Claim, cue: Span) -> str:
    return claim.sentence.text[cue.end - claim.sentence.start :]


def _said(claim: Claim, cue: Span, *, noun: bool) -> Keeping | None:
    """What is said with words of breaking; ``None`` where it is only thought of, or the reading and the words disagree."""
    denied = claim.status is Status.DENIED
    if claim.modality is not Modality.ACTUAL and not (denied and claim.modality is Modality.POSSIBLE):
        return None
    if claim.status is Status.PROMISED:
        return None
    before = _clause_before(claim, cue)
    if agreement_words().unmaking.search(before):
        return None
    if denied:
        return Keeping.DENIED
    if _negated(before):
        return None if noun and _BESIDE.search(before) else Keeping.KEPT
    return None if claim.polarity is Polarity.NEGATIVE else Keeping.BROKEN


def _clause_before(claim: Claim, cue: Span) -> str:
    """The last few words before a cue within its clause."""
    before = claim.sentence.text[: cue.start - claim.sentence.start]
    clause = _CLAUSE.split(before)[-1]
    return " ".join(clause.split()[-_GOVERNS:]) + " "


def _negated(before: str) -> bool:
    return (
        agreement_words().negating.search(
            re.sub(r"\b(?:not|no)\s+(?:only|fewer|less|merely|just)\b", "", before)
        )
        is not None
    )


@cache
def _failing() -> re.Pattern[str]:
    """ "failed to keep", "failed on", "has not honoured", "did not keep"."""
    known = agreement_words()
    keep = known.keeping.pattern
    fail = known.failing.pattern
    return re.compile(
        rf"(?:{fail}\s+(?:(?:yet\s+)?to\s+(?:\w+ly\s+)?{keep}|(?:on|in))"
        rf"|(?:not|never|n[’']t)\s+(?:\w+\s+)?{keep}|{words(('broke', 'broken', 'breaks', 'breaking', 'break', 'went back on')).pattern})",
        re.IGNORECASE,
    )


def _unkept(claim: Claim, named: tuple[Phrase, ...]) -> Iterator[Word]:
    """A duty that is said not to have been done: "failed on its promise", "has not honoured the accord".

    Its words negate themselves and often name a promise, so that how the claim was read – as negative, as a promise –
    does not count against them.
    """
    known = agreement_words()
    for cue in _spans(claim, _failing()):
        breaking = not known.keeping.search(cue.text) and not known.failing.search(cue.text)
        for phrase in named:
            gap = _between(claim, cue, phrase.span)
            if gap is None or len(gap.split()) > _OF or (breaking and phrase.kind != "promise"):
                continue
            before = _clause_before(claim, cue)
            denied = claim.status is Status.DENIED
            if known.unmaking.search(before) or (_negated(before) and not denied):
                break
            yield Word(Keeping.DENIED if denied else Keeping.UNKEPT, cue, phrase)
            break


def _standing(claim: Claim, named: tuple[Phrase, ...]) -> Iterator[Word]:
    """An agreement that is said to hold: "the truce is largely holding"."""
    told = claim.modality is Modality.ACTUAL and claim.polarity is Polarity.POSITIVE
    if not told or claim.status in (Status.DENIED, Status.PROMISED):
        return
    known = agreement_words()
    for cue in _spans(claim, known.standing):
        for phrase in named:
            gap = _between(claim, phrase.span, cue)
            if gap is None or phrase.kind == LAW or not _HOLDS.fullmatch(gap):
                continue
            if known.unmaking.search(_clause_before(claim, cue)):
                continue
            yield Word(Keeping.KEPT, cue, phrase, passive=True)
            break
