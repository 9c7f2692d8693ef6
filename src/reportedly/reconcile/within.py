"""Within a report: what is observed of two of its mentions, slot by slot and by how the telling goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.reconcile.comparing import observed
from reportedly.reconcile.mentions import Mention
from reportedly.reconcile.profiles import Profile, profile

# How many sentences with mentions further on "near" and "far" still are.  They cut the telling into classes that the fitting
# weighs, as do the shares of words below: round numbers, not tried otherwise.
_NEAR, _FAR = 3, 8
# The report's lead is its first two sentences with mentions: a headline and what it is told again by.
_LEAD = 1
# Of fewer words one shared by chance is a third.
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention where it stands in its report: the number of it, and that of its sentence among those with mentions.

    ``bare`` tells that it gives neither a place nor a name nor a day of its own.
    """

    mention: Mention
    profile: Profile
    number: int
    sentence: int
    bare: bool


def placed(mentions: Iterable[Mention]) -> list[Placed]:
    """The mentions of one report in the order they stand."""
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.id))
    starts = sorted({mention.told.claim.sentence.start for mention in ordered})
    sentences = {start: number for number, start in enumerate(starts)}
    return [
        Placed(
            mention,
            profile([mention]),
            number,
            sentences[mention.told.claim.sentence.start],
            bare=not (mention.places or mention.names or mention.window.told),
        )
        for number, mention in enumerate(ordered)
    ]


def leads(one: Placed) -> bool:
    """Whether it stands in the report's lead."""
    return one.sentence <= _LEAD


def seen(earlier: Placed, later: Placed) -> tuple[str, ...]:
    """What is observed of two mentions of one report, ``earlier`` being the one that stands first."""
    return (*observed(earlier.profile, later.profile), *_telling(earlier, later), *_words(earlier, later))


def _telling(earlier: Placed, later: Placed) -> Iterator[str]:
    how_far = _apart(later.sentence - earlier.sentence)
    yield how_far
    if later.bare:
        yield f"no place or day of its own, {how_far}"
        yield "no place or day in either" if earlier.bare else "no place or day in the later alone"
    if leads(earlier):
        yield "the report's lead"
    if later.number == earlier.number + 1:
        yield "the last told"
    if later.mention.pointing:
        yield f"words that point back, {how_far}"
    if later.mention.denial:
        yield "says it is not so"


def _apart(sentences: int) -> str:
    if sentences == 0:
        return "told in the same sentence"
    if sentences == 1:
        return "told in the sentence before"
    return (
        "told near before"
        if sentences <= _NEAR
        else "told far before"
        if sentences <= _FAR
        else "told very far before"
    )


def _words(earlier: Placed, later: Placed) -> Iterator[str]:
    one, other = earlier.mention, later.mention
    yield _shared(one.words, other.words)
    if one.triggers & other.triggers:
        yield "called by the same word, and pointed to" if other.pointing else "called by the same word"
    mine, theirs = one.told.claim, other.told.claim
    if mine.content == theirs.content:
        yield "the same words by another source"
    if theirs.source is not None and theirs.source == mine.source:
        yield "the same source goes on"


def _shared(one: frozenset[str], other: frozenset[str]) -> str:
    """What share of the fewer words is in both; too few words pass for none shared."""
    fewer = min(len(one), len(other))
    share = len(one & other) / fewer if fewer >= _FEWEST_WORDS else 0.0
    return (
        "nearly the same words"
        if share >= 0.6
        else "many of the same words"
        if share >= 0.35
        else "some of the same words"
        if share >= 0.2
        else "few of the same words"
    )
