"""Themselves: "the army said it had retaken the hill" – what a content's first word did, when that is its speaker, the speaker did.

Only what the words alone tell: a body's "it" and the "they" of several, as the subject of the verb that follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.extract.encoder.losing import HARMS
from reportedly.extract.encoder.statements import Statement
from reportedly.knowledge.losses import lost_forms
from reportedly.knowledge.speakers import speakers
from reportedly.model import EventType

_TYPES = tuple(EventType)
# Who is displaced or comes to harm does nothing by it.
_UNDERGONE = frozenset([EventType.DISPLACE, EventType.STATE_HARM])
_SUFFERED = frozenset(
    "lost losing suffered suffering died dying fell fallen received come came sustained".split()
)
_BEING = frozenset("is are was were be been being".split())
_HAVING = frozenset(
    "had has have will would did does do could can may might must not never also already".split()
)
# A verb that leaves the happening to its noun: "carried out the ambush".
_LIGHT = frozenset(
    "carried launched conducted mounted staged made opened took taken inflicted begun began".split()
)
# How many words on its noun is.
_NEAR = 6
# How a verb ends that may stand behind an "and", as no noun does.
_VERBAL = ("ed", "shot", "took", "taken", "struck", "hit", "drove", "driven", "fought")
_AND = frozenset(["and", ",", "then", "but"])


def themselves(made: Sequence[Made], low: Sequence[str], sentence: Places) -> dict[Run, Run]:
    """Give each happening that a content's first word, its speaker, did that word as actor; gives whom each such word means.

    ``low`` are a window's words in small letters.  What has an actor keeps it.
    """
    found: dict[Run, Run] = {}
    for claim in made:
        at = _subject(claim, low, sentence)
        if at is None:
            continue
        for part in _done(claim, at, low):
            part.roles["actor"] = [(at, at)]
        lost = [part for part in _led(claim, at, low) if _loses(part, low)]
        for part in lost:
            # Who lost them is whom it hit.
            part.roles["target"] = [claim.sources[0], *part.roles["target"]]
        did = any((at, at) in part.roles["actor"] for part in claim.parts)
        going_on = list(_going_on(claim, made, low)) if did or lost else []
        for part in going_on:
            part.roles["actor"] = [(at, at)]
        if did or going_on:
            found[at, at] = claim.sources[0]
    return found


def _subject(claim: Made, low: Sequence[str], sentence: Places) -> int | None:
    """Where the word stands that begins a content and means its speaker."""
    if len(claim.sources) != 1:
        return None
    source, at = claim.sources[0], claim.content[0]
    at += low[at] == "that"
    if not source[1] < at <= claim.content[1] or sentence[source[0]] != sentence[at]:
        return None
    head = low[source[1]]
    many = head in speakers().many or (head.endswith("s") and not head.endswith("ss"))
    person = any(word in speakers().persons for word in low[source[0] : source[1] + 1])
    if low[at] == "they":
        return at if many else None
    return at if low[at] == "it" and not many and not person else None


def _loses(part: Statement, low: Sequence[str]) -> bool:
    return int(part.types.argmax()) in HARMS and low[part.trigger[0]] in lost_forms()


def _done(claim: Made, at: int, low: Sequence[str]) -> Iterator[Statement]:
    """The parts that the verb behind a subject tells of as its doing."""
    return (part for part in _led(claim, at, low) if _open(part, low))


def _led(claim: Made, at: int, low: Sequence[str]) -> Iterator[Statement]:
    """The parts that the verb behind a subject tells of, where it is no passive."""
    verb, passive = at + 1, False
    while verb < claim.content[1] and (low[verb] in _HAVING | _BEING or low[verb].endswith("ly")):
        passive |= low[verb] in _BEING
        verb += 1
    if verb > claim.content[1] or (passive and not low[verb].endswith("ing")):
        return
    reach = verb + _NEAR if low[verb] in _LIGHT else verb
    first = min((part.trigger[0] for part in claim.parts if verb <= part.trigger[1]), default=reach + 1)
    if first <= reach:
        yield from (part for part in claim.parts if part.trigger[0] == first)


def _going_on(claim: Made, made: Sequence[Made], low: Sequence[str]) -> Iterator[Statement]:
    """What the same subject did besides: "… and seized 30 trucks", in the content or in one that goes on from it."""
    for other in made:
        if other.sources == claim.sources and other.parts[0].sentence == claim.parts[0].sentence:
            for part in other.parts:
                before = part.trigger[0] - 1
                before -= low[before] in _HAVING
                verb = low[part.trigger[0]]
                if (
                    before > claim.content[0]
                    and low[before] in _AND
                    and verb.endswith(_VERBAL)
                    and _open(part, low)
                ):
                    yield part


def _open(part: Statement, low: Sequence[str]) -> bool:
    kind = _TYPES[int(part.types.argmax())]
    return not part.roles["actor"] and kind not in _UNDERGONE and low[part.trigger[0]] not in _SUFFERED
