"""Chains: the mentions of one report that tell of one happening (coreference within a document).

A report's mentions are taken in the order they stand.  Each joins the chain before it that it fits best, if any fits well
enough, else it begins one: a headline is told again by the lead, a detail keeps to what is told around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportedly.model import Reason
from reportedly.reconcile import weights
from reportedly.reconcile.comparing import Profile, observed
from reportedly.reconcile.mentions import Mention, harm_only
from reportedly.reconcile.profiles import profile

# How many sentences back "near" reaches; how many mentions make a chain what the report is about.
_NEAR = 3
_MUCH = 4
# Of fewer words than these in common nothing is told.
_FEWEST_WORDS = 3
# What a person said goes before any score.
_SURE = float("inf")


@dataclass(frozen=True, slots=True)
class Chain:
    """Mentions of one report that tell of one happening, in their order, and what held each to those before.

    ``lead`` tells that it begins in the report's first two sentences with a claim of a happening.
    """

    mentions: tuple[Mention, ...]
    profile: Profile
    reasons: tuple[tuple[Reason, ...], ...]
    lead: bool = False

    @property
    def id(self) -> str:
        """That of its first mention."""
        return self.mentions[0].id

    @property
    def article(self) -> str:
        """The report's id."""
        return self.mentions[0].told.claim.article


# Tells of a mention and those of a chain whether people said that it belongs to them, or does not; ``None`` where they said nothing.
Ruled = Callable[[Mention, Sequence[Mention]], bool | None]


def unruled(_mention: Mention, _others: Sequence[Mention]) -> None:
    """Nobody said anything."""


def chains(mentions: Iterable[Mention], ruled: Ruled = unruled) -> Iterator[Chain]:
    """The chains of one report's mentions, in the order they begin."""
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.id))
    sentences = {start: n for n, start in enumerate(sorted({m.told.claim.sentence.start for m in ordered}))}
    made: list[Growing] = []
    for mention in ordered:
        alone = profile([mention])
        at = sentences[mention.told.claim.sentence.start]
        latest = max(made, key=lambda chain: chain.last, default=None)
        said = [ruled(mention, chain.mentions) for chain in made]
        scored = [
            (_score(mention, alone, at, chain, latest is chain) if said[n] is None else _SURE, -n, chain)
            for n, chain in enumerate(made)
            if said[n] is not False
        ]
        best = max(scored, key=lambda each: each[:2], default=None)
        if best is not None and best[0] > _needed(mention):
            chain = best[2]
            seen = compared(mention, alone, at, chain, latest is chain)
            chain.take(mention, at, weights.reasons(seen, weights.WITHIN, weights.WITHIN_BIAS))
        else:
            made.append(Growing([mention], alone, at, at, [()]))
    for chain in made:
        yield Chain(tuple(chain.mentions), chain.profile, tuple(chain.reasons), chain.first <= 1)


@dataclass(slots=True)
class Growing:
    """A chain while its report is gone through; ``first`` and ``last`` number the sentences it begins and has come to."""

    mentions: list[Mention]
    profile: Profile
    first: int
    last: int
    reasons: list[tuple[Reason, ...]]

    def take(self, mention: Mention, at: int, reasons: tuple[Reason, ...]) -> None:
        """Add a mention of the sentence ``at``, which is not before the last."""
        self.mentions.append(mention)
        self.profile = profile(self.mentions)
        self.last = at
        self.reasons.append(reasons)


def _score(mention: Mention, alone: Profile, at: int, chain: Growing, latest: bool) -> float:
    score = weights.WITHIN_BIAS
    for what in compared(mention, alone, at, chain, latest):
        score += weights.WITHIN.get(what, 0.0)
    return score


def _needed(mention: Mention) -> float:
    """How well a mention must fit: a toll without means, place or day is told of something told before."""
    bare = not (mention.places or mention.names or mention.window.told)
    return weights.JOINS_BARE if bare and harm_only(mention) else weights.JOINS_CHAIN


def compared(mention: Mention, alone: Profile, at: int, chain: Growing, latest: bool) -> Iterator[str]:
    """What is observed of a mention and a chain before it: slot by slot, and how the telling goes on."""
    yield from observed(alone, chain.profile)
    back = at - chain.last
    yield (
        "told in the same sentence"
        if back == 0
        else "told in the sentence before"
        if back == 1
        else "told near before"
        if back <= _NEAR
        else "told far before"
    )
    bare = not (mention.places or mention.names or mention.window.told)
    for where, holds in (("the report's lead", chain.first <= 1), ("the last told", latest)):
        if holds:
            yield where
            if bare:
                yield f"{where}, and no place or day of its own"
            if mention.pointing:
                yield f"{where}, and words that point back"
    if len(chain.mentions) >= _MUCH:
        yield "told much of"
    if mention.denial:
        yield "says it is not so"
    yield from _words(mention, chain)


def _words(mention: Mention, chain: Growing) -> Iterator[str]:
    """Words in common with what the chain has told: the nearest of its mentions counts."""
    shared = max(_share(mention.words, told.words) for told in chain.mentions)
    yield (
        "nearly the same words"
        if shared >= 0.6
        else "many of the same words"
        if shared >= 0.35
        else "some of the same words"
        if shared >= 0.2
        else "few of the same words"
    )
    if any(mention.triggers & told.triggers for told in chain.mentions):
        yield "called by the same word, and pointed to" if mention.pointing else "called by the same word"
    if any(mention.told.claim.content == told.told.claim.content for told in chain.mentions):
        yield "the same words by another source"
    last = chain.mentions[-1].told.claim
    if mention.told.claim.source is not None and mention.told.claim.source == last.source:
        yield "the same source goes on"


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Of the fewer words, the share that is in both."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer >= _FEWEST_WORDS else 0.0


def by_report(mentions: Sequence[Mention], ruled: Ruled = unruled) -> Iterator[Chain]:
    """The chains of all reports, report by report, in the order of the reports' ids."""
    reports: dict[str, list[Mention]] = {}
    for mention in mentions:
        reports.setdefault(mention.told.claim.article, []).append(mention)
    for article in sorted(reports):
        yield from chains(reports[article], ruled)
