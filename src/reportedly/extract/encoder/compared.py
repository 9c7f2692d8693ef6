"""Compared: "police put the dead at 12, the opposition at 30" is two tolls by two speakers, the second told by its number alone.

The network tells what a trigger tells, and the second has none, so it gives both numbers to the first speaker.  Coders make of such
a number a claim whose trigger it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.extract.encoder.listed import is_naming
from reportedly.extract.encoder.statements import Counted, Statement
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.speakers import speakers

STATED = 0
_JOINTS = frozenset([",", ";", "and", "while", "but", "whereas", "–", "—"])
_CITING = frozenset(["quoting", "citing"])
# What may stand between a second speaker and the number, beside a verb of telling: "put the figure at", "says only".
_BETWEEN = frozenset(
    "the figure toll number dead total count at it only of that there were was had just now later".split()
)
# What may follow the number: "12 dead", "30 of them" would tell more than the number.
_AFTER = frozenset("dead killed wounded injured people deaths".split())


@dataclass(frozen=True, slots=True)
class Second:
    """A second toll: who gives it, with what word if with any, and the number; ``begin`` is the first word that is of it."""

    begin: int
    name: Run
    cue: Run | None
    number: Run


@dataclass(frozen=True, slots=True)
class _Text:
    """Words, which of them have a capital, and whether the first toll is told by a name."""

    words: Sequence[str]
    capital: Sequence[bool]
    named: bool


def compared(
    made: Sequence[Made],
    words: Sequence[str],
    capital: Sequence[bool],
    numbers: Sequence[Run],
    sentence: Places,
) -> Iterator[Made]:
    """A claim for each further toll that a sentence sets beside the first; what is told of the first keeps to it.

    ``words`` are a window's in lower case, ``capital`` tells of each whether the article has it with a capital, ``numbers`` are
    the runs that the grammar of numbers reads as counts.
    """
    given = list(made)
    for claim in given:
        counted = min((c for part in claim.parts for c in part.counts), key=lambda c: c.run, default=None)
        if (
            claim.status == STATED
            or not claim.sources
            or counted is None
            or claim.sources[0][0] > counted.run[0]
        ):
            continue
        part = next(part for part in claim.parts if counted in part.counts)
        named = all(
            capital[at] and words[at] not in speakers().all | speakers().many
            for first, last in claim.sources
            for at in range(first, last + 1)
        )
        found = list(_seconds(_Text(words, capital, named), numbers, counted.run, sentence))
        if not found:
            continue
        begin = found[0].begin
        _keep_to(claim, begin)
        for second in found:
            told = _told(claim, part, counted, second)
            others = [other for other in given if other is not claim and _tells(other, second)]
            for other in others:
                if other.content == told.content:
                    # Told by its number alone, it is of the kind of the first.
                    other.parts = told.parts
            if not others:
                yield told


def _seconds(text: _Text, numbers: Sequence[Run], first: Run, sentence: Places) -> Iterator[Second]:
    """The tolls behind a first one, each set off by a comma or a word that joins."""
    words = text.words
    stop = int(sentence.searchsorted(sentence[first[0]], "right"))
    for number in numbers:
        if not first[1] < number[0] < stop:
            continue
        after = number[1] + 1
        if after < stop and words[after] in _AFTER:
            after += 1
        if after < stop and words[after].isalnum() and words[after] not in _JOINTS:
            continue
        at = number[0] - 1
        while at > first[1] and words[at] not in _JOINTS:
            at -= 1
        # "Tasnim, quoting a hospital official, at six".
        cited = at
        while cited > first[1] and words[cited] not in _CITING:
            cited -= 1
        inserted = cited > first[1] and words[at] == "," and words[cited - 1] == ","
        last, gap = (cited - 2, at + 1) if inserted else (number[0] - 1, number[0])
        if all(words[n] in _BETWEEN for n in range(gap, number[0])):
            second = _second(text, last, number, first)
            if second is not None:
                yield second


def _second(text: _Text, last: int, number: Run, first: Run) -> Second | None:
    """The toll whose speaker's words, and words of telling, end at ``last``."""
    words, cue = text.words, None
    while last > first[1] and (words[last] in _BETWEEN or words[last] in _telling()):
        if words[last] in _telling():
            cue = last, last
        last -= 1
    begin = last
    while begin > first[1] and words[begin - 1] not in _JOINTS:
        begin -= 1
    if begin <= first[1] + 1 or last < begin:
        return None
    name = begin, last
    proper = all(text.capital[at] for at in range(begin + (words[begin] == "the"), last + 1))
    # A name without a word of telling may be a place's: "nine were killed in Sarn, Lorn 23".
    if not (is_naming(name, words) or (proper and (text.named or cue is not None))):
        return None
    while begin - 1 > first[1] and words[begin - 1] in _JOINTS:
        begin -= 1
    return Second(begin, name, cue, number)


def _keep_to(claim: Made, begin: int) -> None:
    """Take from a claim what stands from a word on."""
    claim.content = claim.content[0], max(claim.parts[0].trigger[1], min(claim.content[1], begin - 1))
    claim.via = [run for run in claim.via if run[0] < begin]
    claim.parts = [_part(part, begin) for part in claim.parts if part.trigger[0] < begin]


def _part(part: Statement, begin: int) -> Statement:
    roles = {role: [run for run in runs if run[0] < begin] for role, runs in part.roles.items()}
    counts = [
        replace(each, who=each.who if each.who is not None and each.who[0] < begin else None)
        for each in part.counts
        if each.run[0] < begin
    ]
    return replace(part, roles=roles, counts=counts)


def _tells(claim: Made, second: Second) -> bool:
    """Whether a claim tells the second toll already."""
    return any(each.run == second.number for part in claim.parts for each in part.counts)


def _told(claim: Made, part: Statement, counted: Counted, second: Second) -> Made:
    kept = _part(part, second.begin)
    told = replace(kept, trigger=second.number, counts=[Counted(second.number, counted.kind, None)])
    return replace(
        claim,
        content=second.number,
        sources=[second.name],
        via=[],
        cue=second.cue or claim.cue,
        parts=[told],
    )


@cache
def _telling() -> frozenset[str]:
    return frozenset(
        form
        for verb in (
            "say",
            "put",
            "count",
            "report",
            "give",
            "claim",
            "record",
            "list",
            "speak",
            "talk",
            "estimate",
        )
        for form in verb_forms(verb)
    )
