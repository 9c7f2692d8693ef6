"""Ties told by a noun for who does it: "X, a backer of Y", "Y's backer X", "Y and its X and Z allies"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportedly.knowledge.alignment import Cue
from reportedly.model import Actor, ActorKind, Help, Span, Telling, Tie
from reportedly.picture.alignment_compounds import Told
from reportedly.picture.alignment_grammar import (
    HELPS,
    NEAR,
    TO,
    WORD,
    Ends,
    first,
    last,
    words_after,
    words_of,
)
from reportedly.picture.alignment_parties import Parties, part

_PARTS = frozenset({Tie.LINKED, Tie.PART_OF})
# Characters of the shortest of "its", "his", with a blank.
_LEAST = 4
_NAMED = re.compile(r"((?:\w[\w.-]*\s)?\w[\w.-]*?)(?:['’]s?)?\s+\Z")
_ITS = re.compile(
    r"\b(?:its|their|his|her)\s+(?:(?:[a-z]+\s+)?(\w+)\s+and\s+)?(?:[a-z]+\s+)?\Z", re.IGNORECASE
)


def told_by_holder(telling: Telling, cue: Cue, ends: Ends, parties: Parties) -> Iterator[Told]:
    """ "X, a backer of Y", "Y's backer X", "Y and its X backer": the backer, and whose it is.

    Where the backer stands right after, the tie is told in passing: no denial of the rest touches it.
    """
    after = words_after(telling)
    apposed = False
    if TO.match(after):
        holder, whose = last(ends.before), first(ends.after, telling)
    else:
        holder, whose = first(ends.after, telling), _possessor(telling, cue, ends, parties)
        apposed = holder is not None
        others = _its(telling, whose, parties) if whose is not None else None
        if others is not None:
            start = min(actor.span.start for actor in others)
            owner = last([actor for actor in ends.before if actor.span.end < start - _LEAST])
            yield from _held_by(telling, cue, others, owner)
            return
        if holder is None and whose is not None:
            holder = last([actor for actor in ends.before if actor.span.end < whose.span.start])
    yield from _held_by(telling, cue, [holder] if holder else [], whose, apposed=apposed)


def _held_by(
    telling: Telling, cue: Cue, holders: Sequence[Actor], whose: Actor | None, *, apposed: bool = False
) -> Iterator[Told]:
    if whose is None:
        return
    help_ = Help.UNTOLD if cue.tie in HELPS else None
    for holder in holders:
        yield Told(holder, whose, cue.tie, help_, words_of(telling), telling, presupposed=apposed)


def _its(telling: Telling, named: Actor, parties: Parties) -> list[Actor] | None:
    """Those that "its X ally" and "its X and Z allies" name; ``None`` where no such word stands before them."""
    offset = telling.claim.sentence.start
    before = telling.claim.sentence.text[: named.span.start - offset]
    found = _ITS.search(before)
    if found is None:
        return None
    if not found[1]:
        return [named]
    other = parties.at(Span(offset + found.start(1), offset + found.end(1), found[1]), telling.told)
    return [named] if other is None else [other, named]


def _possessor(telling: Telling, cue: Cue, ends: Ends, parties: Parties) -> Actor | None:
    """The party named right before a tie's words: "Y's ally", "a key Y ally".

    A state before a part tells where the part is ("Y's Lowland branch"): the party is the one before it.
    """
    end = telling.event.trigger.start
    for _ in range(NEAR):
        found = _right_before(telling, ends, end, parties)
        if found is None:
            break
        if not (cue.tie in _PARTS and found.kind is ActorKind.GOVERNMENT):
            return found
        end = found.span.start + len(found.span.text) - len(found.span.text.rsplit(" ", 1)[-1])
    near = last([actor for actor in ends.before if actor.span.end <= end])
    if near is not None:
        between = part(telling.claim, near.span.end, end).text
        if len(WORD.findall(between)) <= NEAR and between.startswith(("'s", "’s", "s' ", "s’ ")):
            return near
    return None


def _right_before(telling: Telling, ends: Ends, end: int, parties: Parties) -> Actor | None:
    """The party whose naming ends right before a place in the sentence, as marked or by the words there."""
    for actor in ends.before:
        if actor.span.end <= end and part(telling.claim, actor.span.end, end).text.strip("'’s ") == "":
            return actor
    offset = telling.claim.sentence.start
    named = _NAMED.search(telling.claim.sentence.text[: max(0, end - offset)])
    if named is None:
        return None
    texts = dict.fromkeys((named[1], named[1].rsplit(" ", 1)[-1]))
    stop = offset + named.end(1)
    found = [parties.at(Span(stop - len(text), stop, text), telling.told) for text in texts]
    known = [actor for actor in found if actor is not None and actor.id is not None]
    return known[0] if known else found[-1]
