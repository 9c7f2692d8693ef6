"""Blocking and copies: what is never compared, and which reports count as near-copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from bench.joining.months import Prepared
from train.incidents.archive import Archive
from train.incidents.gold import Gold, Told, overlap

from reportedly.model import Grounded
from reportedly.reconcile import origins
from reportedly.reconcile.linking import possible
from reportedly.reconcile.mentions import Mention, mentions
from reportedly.reconcile.unions import Unions

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def lost(gold: Gold, prepared: Iterable[Prepared]) -> str:
    """How many links between found coded accounts of different reports are never compared: a line."""
    missed = links = days = 0
    for given in prepared:
        where = {mention.id: index for index, chain in enumerate(given.chains) for mention in chain.mentions}
        by_report: dict[str, list[Mention]] = {}
        for chain in given.chains:
            by_report.setdefault(chain.article, []).extend(chain.mentions)
        mine = [account for account in gold.accounts if account.article in given.month.reports]
        for one, other in combinations(mine, 2):
            if one.incident != other.incident or one.article == other.article:
                continue
            mention, second = _of(one, by_report), _of(other, by_report)
            if mention is None or second is None:
                continue
            links += 1
            first, last = sorted((where[mention.id], where[second.id]))
            if (first, last) not in given.scores:
                missed += 1
                days += not possible(given.chains[first], given.chains[last])
    share = 100 * missed / links
    return f"never compared: {missed} of {links} links between accounts found ({share:.1f} %), {days} for days told apart"


def _of(account: Told, by_report: Mapping[str, list[Mention]]) -> Mention | None:
    fits = [
        (overlap(account, mention), mention.id, mention) for mention in by_report.get(account.article, [])
    ]
    best = max(fits, key=lambda each: each[:2], default=None)
    return best[2] if best is not None and best[0] > 0 else None


def copies(archive: Archive, *, show: int) -> Iterator[str]:
    """For each threshold of near-copies what it joins, and the pairs that are least alike of those it does."""
    told = {
        article: found
        for article, each in archive.items()
        if (found := origins.shingles_of(_sentences(each)))
    }
    alike = {
        (one, other): share
        for one, other in combinations(sorted(told), 2)
        if (share := origins.resemblance(told[one], told[other])) >= THRESHOLDS[0]
    }
    for threshold in THRESHOLDS:
        pairs = {pair: share for pair, share in alike.items() if share >= threshold}
        groups = Unions(told)
        for one, other in pairs:
            groups.join(one, other)
        inside = {article for pair in pairs for article in pair}
        mark = "  (as shipped)" if threshold == origins.ALIKE else ""
        yield (
            f"near-copies at {threshold:.1f}: {len(pairs)} pairs, "
            f"{len({groups.first(article) for article in inside})} groups of {len(inside)} reports{mark}"
        )
        for (one, other), share in sorted(pairs.items(), key=lambda item: item[1])[:show]:
            yield f"    {share:.2f} {one} {other}"


def _sentences(told: Iterable[Grounded]) -> Iterable[str]:
    """The sentences that reports are compared by: those that tell of a happening."""
    sentences = (mention.told.claim.sentence for mention in mentions(told))
    return {sentence.start: sentence.text for sentence in sentences}.values()
