"""What people decided of pairs of claims, as it binds chains and groups: claims that must be of one incident, and that must not.

"One happening" carries over from pair to pair; claims so tied are a *knot*.  Knots can be apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reportedly.model import Reason
from reportedly.reconcile.chains import Chain
from reportedly.reconcile.mentions import Mention
from reportedly.reconcile.profiles import profile
from reportedly.reconcile.unions import Unions
from reportedly.review.pairs import Pair, Together


@dataclass(frozen=True, slots=True)
class Knots:
    """The knot of each judged claim, by the claim's id as an account, and the pairs of knots that are apart."""

    of: Mapping[str, str]
    apart: frozenset[frozenset[str]]

    @classmethod
    def tied(cls, together: Together) -> Knots:
        """Tie what people put together; claims that were only kept apart are each a knot of their own.

        Judgements must not contradict each other, as :func:`reportedly.review.pairs.consistent` leaves them: raises
        :class:`ValueError` for two claims that are put together, by whichever way, and kept apart.
        """
        ids = sorted({id for pair in (*together.same, *together.apart) for id in (pair.one, pair.other)})
        unions = Unions(ids)
        for pair in together.same:
            unions.join(pair.one, pair.other)
        of = {id: unions.first(id) for id in ids}
        for pair in together.apart:
            if of[pair.one] == of[pair.other]:
                raise ValueError(
                    f"{pair.one} and {pair.other} are put together and kept apart: withdraw one of these judgements"
                )
        return cls(of, frozenset(frozenset([of[pair.one], of[pair.other]]) for pair in together.apart))

    def within(self, mentions: Iterable[Mention]) -> frozenset[str]:
        """The knots that some mentions are of."""
        return frozenset(self.of[each.id] for each in mentions if each.id in self.of)

    def ruled(self, one: Mention, other: Mention) -> bool | None:
        """Whether two mentions are of one happening: they share a knot, or theirs are apart; ``None`` where nobody said."""
        mine, theirs = self.of.get(one.id), self.of.get(other.id)
        if mine is None or theirs is None:
            return None
        if self.parted([mine], [theirs]):
            return False
        return True if mine == theirs else None

    def parted(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether a knot of the one is apart from a knot of the other."""
        others = tuple(other)
        return any(frozenset([a, b]) in self.apart for a in one for b in others)


@dataclass(frozen=True, slots=True)
class Bound:
    """Chains as they are bound: ``same`` are groups of indices that are one, ``never`` for an index those it is never one with."""

    chains: tuple[Chain, ...]
    same: tuple[tuple[int, ...], ...] = ()
    never: Mapping[int, frozenset[int]] | None = None


def bound(chains: Sequence[Chain], knots: Knots) -> Bound:
    """Bind chains, in order of their ids, by what people decided; a chain that would tie what is apart is taken apart."""
    if not knots.of:
        return Bound(tuple(chains))
    split = tuple(sorted(_untied(chains, knots), key=lambda chain: chain.id))
    inside = [knots.within(chain.mentions) for chain in split]
    same = tuple(group for group in _groups(inside) if len(group) > 1)
    judged = [index for index, own in enumerate(inside) if own]
    never: dict[int, frozenset[int]] = {}
    for index in judged:
        others = frozenset(other for other in judged if knots.parted(inside[index], inside[other]))
        if others:
            never[index] = others
    return Bound(split, same, never)


def _untied(chains: Sequence[Chain], knots: Knots) -> Iterator[Chain]:
    """The chains, those of several knots taken apart where they tie together knots that are apart."""
    inside = [knots.within(chain.mentions) for chain in chains]
    for group in _groups(inside):
        every = frozenset().union(*(inside[index] for index in group))
        wrong = knots.parted(every, every)
        for index in group:
            if wrong and len(inside[index]) > 1:
                yield from _by_knot(chains[index], knots)
            else:
                yield chains[index]


def _by_knot(chain: Chain, knots: Knots) -> Iterator[Chain]:
    """A chain for each knot; a mention that nobody judged goes with the judged one before it, or else the first."""
    parts: dict[str, list[int]] = defaultdict(list)
    at = next(knots.of[each.id] for each in chain.mentions if each.id in knots.of)
    for number, each in enumerate(chain.mentions):
        at = knots.of.get(each.id, at)
        parts[at].append(number)
    for numbers in parts.values():
        mentions = tuple(chain.mentions[number] for number in numbers)
        # What held its first mention to others held it to those of another knot.
        reasons = ((), *(chain.reasons[number] for number in numbers[1:]))
        lead = chain.lead and numbers[0] == 0
        yield replace(chain, mentions=mentions, profile=profile(mentions), reasons=reasons, lead=lead)


def _groups(inside: Sequence[frozenset[str]]) -> list[tuple[int, ...]]:
    """Indices that share knots, by whichever way, together; each of the rest alone."""
    unions = Unions(knot for own in inside for knot in own)
    for own in inside:
        one, *others = sorted(own) or [""]
        for other in others:
            unions.join(one, other)
    groups: dict[str | int, list[int]] = defaultdict(list)
    for index, own in enumerate(inside):
        groups[unions.first(min(own)) if own else index].append(index)
    return [tuple(group) for group in groups.values()]


def reasons(mentions: Iterable[Mention], together: Together) -> tuple[Reason, ...]:
    """What people decided that an incident of these mentions rests on, for the record."""
    ids = {each.id for each in mentions}
    made = [_reason(pair, "are one happening") for pair in together.same if {pair.one, pair.other} <= ids]
    made += [
        _reason(pair, "are not one happening")
        for pair in together.apart
        if pair.one in ids or pair.other in ids
    ]
    return tuple(made)


def _reason(pair: Pair, what: str) -> Reason:
    by = pair.judgement
    return Reason(f"decided by {by.who} on {by.when[:10]}: {pair.one} and {pair.other} {what}", 1.0)
