"""Blaming: "the bombing, for which Amra blames the rebels", "…, and Amra blamed the rebels" accuse the rebels of it, by Amra's word.

Every trigger makes one claim, so the network can tell of the bombing what the article says or that somebody is accused of it,
and it takes the accused for who says it.  The accusation is made here, by its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.denying import AUXILIARIES, LONGEST
from reportedly.extract.encoder.heads import Places, Run
from reportedly.extract.encoder.light import PRONOUNS
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.whole import Line
from reportedly.knowledge.inflection import verb_forms
from reportedly.model import EventType, Status

_TYPES = tuple(EventType)
_DEEDS = ("ASSAULT.", "COERCE.", "MOBILIZE.")
STATED, ACCUSED = tuple(Status).index(Status.STATED), tuple(Status).index(Status.ACCUSED)
_STOPS = frozenset(
    [",", ";", ".", ":", "and", "but", "–", "—", "(", ")", "which", "who", "that", "in", "on", "at"]
)
_LEADING = frozenset(", and or in to of for by with after during from at on over as against".split())
# What joins a clause of its own to the one before it, and what stands for what that told.
_BEFORE = frozenset([",", "and", ";", "while", "but", "–", "—"])
_NO_SUBJECT = frozenset(
    "which who whom whose that not nor never for if when where because by to as whether though".split()
)
_IT = frozenset("it this that them these those both".split())
_BEING = frozenset("is are was were be been being".split())


@dataclass(frozen=True, slots=True)
class Blame:
    """Who is blamed by whom, if by anybody, with what words, in a clause that takes up what stands before it.

    ``beside`` where that is a clause of its own: it takes up all that was told, and not just the last of it.
    """

    clause: Run
    source: Run | None
    cue: Run
    blamed: Run
    beside: bool = False


def blamed(made: Sequence[Made], words: Sequence[str], sentence: Places) -> Iterator[Made]:
    """An accusation for each content that a following "for which … blame" takes up; ``words`` are a window's in lower case."""
    for blame in (*_blames(words, sentence), *_blames_beside(words, sentence)):
        told = _told(made, blame, sentence)
        if told is None:
            continue
        claim, part = told
        said = _said(claim, blame)
        for other in made:
            if sentence[other.content[0]] == sentence[blame.clause[0]] and not (said and other is claim):
                _freed(other, blame, words)
        if said:
            part.roles["actor"] = [blame.blamed]
            continue
        taken_up = [part]
        if blame.beside:
            # Whose deed is told already is not laid to another's account.
            taken_up = [each for each in claim.parts if not each.roles["actor"]]
        if not taken_up:
            continue
        parts = [replace(each, roles={**each.roles, "actor": [blame.blamed]}) for each in taken_up]
        last = blame.clause[0] - 1
        while last > claim.content[0] and words[last] in (",", "–", "—"):
            last -= 1
        yield replace(
            claim,
            content=claim.content if blame.beside else (_begin(claim, part, words), last),
            sources=[blame.source] if blame.source else [],
            via=[],
            cue=blame.cue,
            status=ACCUSED,
            parts=parts,
        )


def unblaming(found: Sequence[Statement], line: Line) -> list[Statement]:
    """The statements without blaming that was taken for an attack: "in order to BLAME Amra" hits nobody."""
    return [
        part
        for part in found
        if part.trigger[0] != part.trigger[1]
        or line.low[part.trigger[0]] not in _blaming()
        or not _TYPES[int(part.types.argmax())].value.startswith(_DEEDS)
    ]


def _blames(words: Sequence[str], sentence: Places) -> Iterator[Blame]:
    for at, word in enumerate(words):
        if word != "which" or at == 0:
            continue
        stop = int(sentence.searchsorted(sentence[at], "right"))
        first = at - 1 if words[at - 1] in ("for", "of") else at
        for verb in range(at + 1, min(at + LONGEST + 3, stop)):
            if words[verb] in _blaming():
                found = _clause(words, first, at, verb, stop)
                if found is not None:
                    yield found
                break
            if words[verb] in (",", ";", ":", "not", "nor"):
                break


def unblamed(made: Sequence[Made], words: Sequence[str], sentence: Places) -> list[Made]:
    """The claims without those of the blaming alone where it takes up what stands before it: "… and Amra BLAMED the rebels"."""
    verbs = {blame.cue for blame in _blames_beside(words, sentence)}
    return [claim for claim in made if not verbs or any(part.trigger not in verbs for part in claim.parts)]


def _blames_beside(words: Sequence[str], sentence: Places) -> Iterator[Blame]:
    """The blames of a clause of its own that names no deed: "…, and Amra blamed the rebels", "… blamed the rebels for it"."""
    for verb, word in enumerate(words):
        if word not in _blamed():
            continue
        source = _blaming_subject(words, verb, int(sentence.searchsorted(sentence[verb], "left")))
        stop = int(sentence.searchsorted(sentence[verb], "right"))
        end = verb + 1
        while end < stop and words[end] not in _STOPS and words[end] != "for":
            end += 1
        if source is not None and verb + 1 < end and _ends(words, end, stop):
            begin = source[0] - 1
            begin -= words[begin] == "and" and words[begin - 1] == ","
            voice = (source[1], source[1]) if words[source[1]] in PRONOUNS else source
            yield Blame((begin, end - 1), voice, (verb, verb), (verb + 1, end - 1), beside=True)


def _blaming_subject(words: Sequence[str], verb: int, start: int) -> Run | None:
    """Who blames in a clause that a word joins to another before it; ``None`` for a passive, or where the sentence begins."""
    last = verb - 1
    while last > start and (words[last] in AUXILIARIES or words[last].endswith("ly")):
        last -= 1
    first = last
    while first > start and words[first - 1] not in _BEFORE:
        first -= 1
    joined = start + 1 < first <= last < first + LONGEST and words[last] not in _BEING
    return (first, last) if joined and _NO_SUBJECT.isdisjoint(words[first:verb]) else None


def _ends(words: Sequence[str], end: int, stop: int) -> bool:
    """Whether a clause ends there, or with "for it": a deed that is named is told by itself."""
    if end < stop and words[end] == "for":
        return end + 1 < stop and words[end + 1] in _IT
    return end >= stop or words[end] in (".", ";", "–", "—")


def _clause(words: Sequence[str], first: int, at: int, verb: int, stop: int) -> Blame | None:
    """The blame told by a verb: "for which A blames B", "of which A accuses B", "for which B is blamed", "which A blames on B"."""
    last = verb - 1
    while last > at and (words[last] in AUXILIARIES | _BEING or words[last].endswith("ly")):
        last -= 1
    if last == at:
        return None
    before = at + 1, last
    passive = any(word in _BEING for word in words[last + 1 : verb])
    if passive and first < at:
        return Blame((first, verb), None, (verb, verb), before)
    if passive:
        return None
    on = first == at and words[verb] in verb_forms("blame")
    if first == at and not on:
        return None
    begin = verb + 1
    if on:
        begin = next((n + 1 for n in range(verb + 1, min(verb + 4, stop)) if words[n] == "on"), stop)
    end = begin
    while end < stop and words[end] not in _STOPS:
        end += 1
    if not begin < end <= begin + LONGEST:
        return None
    return Blame((first, end - 1), before, (verb, verb), (begin, end - 1))


def _told(made: Sequence[Made], blame: Blame, sentence: Places) -> tuple[Made, Statement] | None:
    """The happening that is told last before a clause in its sentence, and the claim that tells it."""
    before = [
        (claim, part)
        for claim in made
        for part in claim.parts
        if part.trigger[1] < blame.clause[0] and sentence[part.trigger[0]] == sentence[blame.clause[0]]
    ]
    return max(before, key=lambda told: told[1].trigger, default=None)


def _said(claim: Made, blame: Blame) -> bool:
    """Whether a claim is the accusation already: its source blames, by the same words."""
    heard = [run for run in claim.sources if blame.source is not None and run == blame.source]
    return claim.status == ACCUSED and bool(heard) and claim.cue is not None and claim.cue[1] >= blame.cue[0]


def _begin(claim: Made, part: Statement, words: Sequence[str]) -> int:
    """Where what is blamed begins: with the claim, but of "died in a raid" and "a reply to the raid" behind the word that leads to the raid."""
    first = min(claim.content[0], part.trigger[0])
    before = [each.trigger[1] + 1 for each in claim.parts if each.trigger[1] < part.trigger[0]]
    if not before or words[part.trigger[1]].endswith("ed"):
        return first
    leading = [at for at in range(max(before), part.trigger[0]) if words[at] in _LEADING]
    return leading[0] + 1 if leading else first


def _freed(claim: Made, blame: Blame, words: Sequence[str]) -> None:
    """Take from a claim the words that tell of the blame alone: as its speakers, and where its content begins."""
    first, last = blame.clause
    heard = [*claim.sources, *([claim.cue] if claim.cue else [])]
    triggers = [part.trigger for part in claim.parts]
    behind = bool(triggers) and all(begin > last for begin, _ in triggers)
    if any(first <= run[0] <= last for run in heard) and (behind or claim.content[0] < first):
        claim.status, claim.sources, claim.via, claim.cue = STATED, [], [], None
    if behind and claim.content[0] >= first:
        begin = max(claim.content[0], last + 1)
        while begin < min(triggers)[0] and words[begin] in _STOPS:
            begin += 1
        claim.content = begin, claim.content[1]


@cache
def _blamed() -> frozenset[str]:
    """The forms that have a subject beside them: "blamed", not "blaming"."""
    return frozenset(verb_forms("blame") - {"blaming"})


@cache
def _blaming() -> frozenset[str]:
    return frozenset(form for verb in ("blame", "accuse") for form in verb_forms(verb))
