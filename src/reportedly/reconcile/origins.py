"""Origins: whom each account goes back to.  Five outlets that cite one observatory are one origin, as are near-copies.

An account's origin is the innermost speaker who is named; an unnamed one of a report ("a monitor") is that report's only named
speaker of the kind; an account in the report's own voice is its outlet's.  Accounts then share an origin where their reports
are near-copies, where their words are nearly the same, or where a report's own voice gives the very toll it cites a source
for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.model import CountKind, Speaker, SpeakerKind
from reportedly.reconcile.mentions import Mention
from reportedly.reconcile.unions import Unions

# Shingles of so many words, as in A. Z. Broder, On the resemblance and containment of documents (1997).
SHINGLE = 5
# Two reports are near-copies where so many of their shingles are the same: 57 pairs of the 804 reports of FA-KES.  At 0.4 there
# were 12 more, nearly all one agency's text rewritten, at 0.3 another 12, of which half share only what both recall
# (``bench/incidents.py --copies``).
ALIKE = 0.5
# Two accounts are one wording where the shorter's words are nearly all in the longer; fewer words are anybody's.
SAME_WORDS, FEWEST_WORDS = 0.8, 7
_PERMUTATIONS = 128
# An unnamed one of these in a report is the named one of that kind there.
_STANDS_FOR = frozenset([SpeakerKind.MONITOR, SpeakerKind.AGENCY, SpeakerKind.MEDICAL])


def copies(mentions: Iterable[Mention]) -> dict[str, str]:
    """For each report its group of near-copies, named by the first id in it; compared by the sentences of their claims.

    Candidates come from MinHash with locality-sensitive hashing and are verified by the true share of shingles in common.
    """
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 – brings scipy: a second and a half, only where needed

    sentences: dict[str, dict[int, str]] = defaultdict(dict)
    for mention in mentions:
        sentence = mention.told.claim.sentence
        sentences[mention.told.claim.article][sentence.start] = sentence.text
    told = {article: shingles_of(found.values()) for article, found in sorted(sentences.items())}
    index, joined = MinHashLSH(threshold=ALIKE, num_perm=_PERMUTATIONS), Unions(told)
    for article, shingles in told.items():
        if not shingles:
            continue
        hashed = MinHash(num_perm=_PERMUTATIONS)
        hashed.update_batch([shingle.encode() for shingle in sorted(shingles)])
        for other in index.query(hashed):
            if resemblance(shingles, told[other]) >= ALIKE:
                joined.join(article, other)
        index.insert(article, hashed)
    return {article: joined.first(article) for article in told}


def shingles_of(sentences: Iterable[str]) -> frozenset[str]:
    """The runs of :data:`SHINGLE` words in sentences; none runs over the end of one."""
    found: set[str] = set()
    for sentence in sentences:
        words = folded(sentence).split()
        found.update(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))
    return frozenset(found)


def resemblance(one: frozenset[str], other: frozenset[str]) -> float:
    """Of the shingles of two, the share that both have (Broder's resemblance); one at least has some."""
    return len(one & other) / len(one | other)


def origins(mentions: Sequence[Mention], *, copies: Mapping[str, str]) -> dict[str, str]:
    """For each mention's id its origin: the same words for those that do not corroborate each other.

    ``mentions`` are those of one incident; ``copies`` is what :func:`copies` gives.
    """
    named = _named(mentions)
    own = {mention.id: _origin(mention, named, copies) for mention in mentions}
    joined = Unions(sorted(own.values()))
    for one, other in combinations(mentions, 2):
        if own[one.id] != own[other.id] and _go_back_to_one(one, other, copies):
            joined.join(own[one.id], own[other.id])
    return {mention.id: joined.first(own[mention.id]) for mention in mentions}


def _origin(mention: Mention, named: Mapping[tuple[str, SpeakerKind], str], copies: Mapping[str, str]) -> str:
    report = copies.get(mention.told.claim.article, mention.told.claim.article)
    speaker = mention.told.chain[0] if mention.told.chain else None
    if speaker is None or speaker.span is None:
        return f"outlet {mention.told.claim.outlet or report}"
    name = _name(speaker)
    if name is not None:
        return name
    standing = named.get((mention.told.claim.article, speaker.kind))
    return standing or f"unnamed {speaker.kind} in {report}"


def _name(speaker: Speaker) -> str | None:
    # An outlet before a party: the agency that a state owns is an origin by itself.  A monitor with pages of its own
    # is one origin, by whichever of its names.
    if speaker.outlet and speaker.kind is not SpeakerKind.MONITOR:
        return f"outlet {speaker.outlet}"
    if speaker.actor is not None and speaker.actor.id:
        return f"actor {speaker.actor.id}"
    if speaker.outlet:
        return f"outlet {speaker.outlet}"
    return f"source {folded(speaker.name)}" if speaker.name else None


def _named(mentions: Iterable[Mention]) -> dict[tuple[str, SpeakerKind], str]:
    """The only named speaker of a kind in a report, where there is just one."""
    found: dict[tuple[str, SpeakerKind], set[str]] = defaultdict(set)
    for mention in mentions:
        for speaker in mention.told.chain[:1]:
            name = _name(speaker) if speaker.span is not None else None
            if name is not None and speaker.kind in _STANDS_FOR:
                found[mention.told.claim.article, speaker.kind].add(name)
    return {key: min(names) for key, names in found.items() if len(names) == 1}


def _go_back_to_one(one: Mention, other: Mention, copies: Mapping[str, str]) -> bool:
    first, second = one.told.claim, other.told.claim
    if first.article == second.article:
        # "Rescuers and activists said": one statement, however many make it.
        if first.content == second.content:
            return True
        # The report's own voice gives the toll that it cites a source for.
        voices = (
            (one.told.chain[0].span, other.told.chain[0].span)
            if one.told.chain and other.told.chain
            else (None, None)
        )
        return (voices[0] is None) != (voices[1] is None) and _one_toll(one, other)
    if (one.told.chain[:1] and one.told.chain[0].span) and (
        other.told.chain[:1] and other.told.chain[0].span
    ):
        # Two that cite somebody are told apart by whom they cite.
        return False
    if copies.get(first.article) == copies.get(second.article) and first.article in copies:
        return True
    fewer = min(len(one.words), len(other.words))
    return fewer >= FEWEST_WORDS and len(one.words & other.words) >= SAME_WORDS * fewer


def _one_toll(one: Mention, other: Mention) -> bool:
    tolls = (
        {bounds for what, bounds in each.counts if what in (CountKind.KILLED, CountKind.INJURED)}
        for each in (one, other)
    )
    first, second = tolls
    return bool(first & second)
