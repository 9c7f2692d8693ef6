"""Falsehood: "reports that the town had fallen are false" tells that somebody denies it, not that somebody says it.

So does "dismissed the allegations that …".  The network mostly knows; where the words are as clear as these, they decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.denying import AUXILIARIES, DENIED, LONGEST, NEGATIVE
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.negation import denying, falsehood

STATED = 0
_OPENING = frozenset("that of about on over".split())
_COPULAS = frozenset("is are was were be been being".split())
_TURNING = frozenset("turned proved proven turns proves turn prove".split())
_WITHIN = frozenset("out to be all both also a an simply just pure sheer mere outright".split())
_WHOSE = frozenset("by from made in on circulating".split())
# Between a verb that denies and the noun for what was said: "dismissed as groundless earlier media".
_FAR = 6
# From the noun to the "that" behind whose word it is: "claims by Amra-installed officials in the hill towns that".
_WHO = 12
_STOPS = frozenset([",", ";", ":", '"', "“", "”", "–", "—", "(", ")", "and", "but", "that"])


@dataclass(frozen=True, slots=True)
class Called:
    """That a noun of saying at ``noun`` is called wrong by the words ``cue``; its content lies behind ``opening``, to ``last`` at most."""

    noun: int
    opening: int
    cue: Run
    last: int
    before: bool


def refuted(made: Sequence[Made], words: Sequence[str], sentence: Places) -> None:
    """Make denied the claims of what a noun of saying tells that is called wrong; ``words`` are a window's in lower case."""
    for called in _called(words, sentence):
        for claim in made:
            if sentence[claim.content[0]] == sentence[called.noun] and _of(claim, called):
                _deny(claim, called, words, sentence)
    for cue, opening in _untrue(words):
        for claim in made:
            if sentence[claim.content[0]] == sentence[opening] and claim.sources and _behind(claim, opening):
                claim.status, claim.polarity, claim.negative, claim.cue = DENIED, NEGATIVE, 1.0, cue
                claim.content = max(claim.content[0], opening + 1), claim.content[1]


def _untrue(words: Sequence[str]) -> Iterator[tuple[Run, int]]:
    """Words that deny the clause behind them – "not true", "a lie", "no truth" – and where what opens it stands."""
    falsehoods = falsehood().falsehoods
    for at, word in enumerate(words):
        if word == "not" or (word in ("'", "’") and words[at + 1 : at + 2] == ["t"]):
            first = at if word == "not" else max(at - 1, 0)
            after = at + 1 if word == "not" else at + 2
            for size, told in ((1, ["true"]), (2, ["the", "case"]), (1, ["so"])):
                if list(words[after : after + size]) == told and words[after + size : after + size + 1] == [
                    "that"
                ]:
                    yield (first, after + size - 1), after + size
        elif word in falsehoods and words[at + 1 : at + 2] == ["that"]:
            # "Is false that", "is a lie that": not "the lie that".
            before = (
                at - 1
                if words[at - 1] in ("a", "an", "totally", "completely", "absolutely", "simply")
                else at
            )
            if before > 0 and words[before - 1] in _COPULAS:
                yield (at, at), at + 1
        elif word == "truth" and at > 0 and words[at - 1] == "no":
            for noun in range(at + 1, min(at + _FAR, len(words) - 1)):
                if words[noun] in falsehood().sayings and words[noun + 1] in _OPENING:
                    yield (at - 1, at), noun + 1


def _behind(claim: Made, opening: int) -> bool:
    """Whether all that a claim tells, and who says it where that is in its midst, stands behind a word."""
    return bool(claim.parts) and all(part.trigger[0] > opening for part in claim.parts)


def _called(words: Sequence[str], sentence: Places) -> Iterator[Called]:
    """Every noun of saying with a content after it that is called wrong, behind that content or before the noun."""
    sayings = falsehood().sayings
    for at, word in enumerate(words[:-1]):
        if word not in sayings:
            continue
        start, stop = (
            int(sentence.searchsorted(sentence[at])),
            int(sentence.searchsorted(sentence[at], "right")),
        )
        opening = _opening(words, at, stop)
        if opening is None:
            continue
        verb = _denied_by(words, at, start)
        predicate = _predicate(words, at, opening, stop)
        if verb is not None:
            yield Called(at, opening, (verb, verb), stop - 1, before=True)
        elif predicate is not None:
            yield predicate


def _opening(words: Sequence[str], noun: int, stop: int) -> int | None:
    """The word that opens a noun's content: the next one, or a "that" behind whose it is: "the claims by Amra that"."""
    if noun + 1 < stop and words[noun + 1] in _OPENING:
        return noun + 1
    if words[noun + 1 : noun + 2] and words[noun + 1] in _WHOSE:
        for at in range(noun + 2, min(noun + _WHO + 2, stop)):
            if words[at] == "that":
                return at
            if words[at] in _STOPS or words[at] in _COPULAS or words[at] in _saying():
                break
    return None


def _denied_by(words: Sequence[str], noun: int, start: int) -> int | None:
    """The verb that denies what a noun tells: it stands before, and nothing between but what belongs to the noun."""
    for at in range(noun - 1, max(start, noun - _FAR) - 1, -1):
        if words[at] in denying():
            return None if _negated(words, at, start) else at
        if words[at] in _STOPS or words[at] in _COPULAS or words[at] in _saying():
            return None
    return None


def _negated(words: Sequence[str], at: int, start: int) -> bool:
    """Whether a verb is itself negated: who "did not deny the report" denied nothing."""
    return not {"not", "never", "nor", "neither", "t", "cannot", "to"}.isdisjoint(
        words[max(start, at - 4) : at]
    )


def _predicate(words: Sequence[str], noun: int, opening: int, stop: int) -> Called | None:
    """The words behind a noun's content that call it wrong: "were baseless", "turned out to be false", "is not true"."""
    for at in range(opening + 1, stop):
        if words[at] in falsehood().sayings or words[at] in _saying():
            return None
        if words[at] not in _COPULAS and words[at] not in _TURNING:
            continue
        last = at + 1
        while last < stop and (words[last] in _WITHIN or words[last].endswith("ly")):
            last += 1
        if last >= stop:
            return None
        cue = (last, last + 1) if words[last] == "not" else (last, last)
        false = words[last] in falsehood().falsehoods or list(words[last : last + 2]) == ["not", "true"]
        if false and _over(words, cue[1] + 1, stop):
            return Called(noun, opening, cue, at - 1, before=False)
    return None


def _over(words: Sequence[str], at: int, stop: int) -> bool:
    """Whether a predicate is over before a word: "was fabricated, he said", but not "was a false flag"."""
    return (
        at >= stop or words[at] in _STOPS or words[at] in (".", "or", "according") or words[at] in _saying()
    )


def _of(claim: Made, called: Called) -> bool:
    """Whether a claim tells what the noun does: some trigger in the noun's content, none elsewhere but the noun."""
    heard = [*claim.sources, *([claim.cue] if claim.cue else [])]
    if called.before and claim.status == DENIED:
        return False
    if any(called.opening < first <= called.last for first, _ in heard):
        # Another is cited within: "the allegations that shells fell, which by the mayor's word killed two".
        return False
    inside = [called.opening < part.trigger[0] <= part.trigger[1] <= called.last for part in claim.parts]
    others = [part for part, within in zip(claim.parts, inside, strict=True) if not within]
    return any(inside) and all(part.trigger == (called.noun, called.noun) for part in others)


def _deny(claim: Made, called: Called, words: Sequence[str], sentence: Places) -> None:
    claim.parts = [part for part in claim.parts if part.trigger[0] > called.opening]
    first = max(claim.content[0], called.opening + 1)
    if called.before:
        source = subject(words, called.cue[0], int(sentence.searchsorted(sentence[called.noun])))
        mine = [run for run in claim.sources if run[1] < called.cue[0]]
    else:
        source = _speaker(called, words, sentence)
        mine = [run for run in claim.sources if not _owns(run, called.noun, words)]
    claim.content = first, min(claim.content[1], called.last)
    claim.polarity = NEGATIVE
    claim.negative = 1.0
    claim.sources = mine or ([source] if source is not None else [])
    # What nobody is named for the article itself calls wrong.
    named = bool(claim.sources) or called.before
    claim.status, claim.cue = (DENIED, called.cue) if named else (STATED, None)
    if not named:
        claim.via = []


def _owns(run: Run, noun: int, words: Sequence[str]) -> bool:
    """Whether a name is of a noun's phrase, so whose word is called wrong: "Amra's claims", "media reports"."""
    return run[0] <= noun and _saying().isdisjoint(words[run[1] + 1 : noun])


def _speaker(called: Called, words: Sequence[str], sentence: Places) -> Run | None:
    """Who calls it wrong: "…, the mayor said", "…, said the mayor", "… according to the mayor", "the mayor said claims …"."""
    start = int(sentence.searchsorted(sentence[called.noun]))
    stop = int(sentence.searchsorted(sentence[called.noun], "right"))
    for at in range(called.cue[1] + 1, stop):
        if words[at : at + 2] == ["according", "to"]:
            return _named(words, at + 2, stop)
        if words[at] in _saying():
            after = words[at - 1] in _STOPS
            return _named(words, at + 1, stop) if after else subject(words, at, start)
    for at in range(called.noun - 1, max(start, called.noun - _FAR) - 1, -1):
        if words[at] in _saying():
            return subject(words, at, start)
    return None


def _named(words: Sequence[str], first: int, stop: int) -> Run | None:
    """The words from ``first`` to the next mark."""
    last = first
    while last < stop and words[last] not in _STOPS and words[last] != ".":
        last += 1
    return (first, last - 1) if first < last <= first + LONGEST else None


def subject(words: Sequence[str], verb: int, start: int) -> Run | None:
    """The words before a verb, back to the last mark, without what belongs to the verb."""
    last = verb - 1
    while last >= start and (words[last] in AUXILIARIES or words[last].endswith("ly")):
        last -= 1
    first = last + 1
    while first > start and words[first - 1] not in _STOPS:
        first -= 1
    return (first, last) if first <= last < first + LONGEST else None


@cache
def _saying() -> frozenset[str]:
    """The forms of verbs that bring speech, but those that are nouns, too: "said", "announced", not "reports"."""
    speech = (word for word, entry in cues().verbs.items() if entry.speech)
    forms = (form for word in speech for form in verb_forms(word))
    return frozenset(form for form in forms if form.endswith("d")) | verb_forms("say")
