"""Accounts given: which words are accounts is told, and, as far as it is asked for, what was coded of them.

Reports are read whole, and only chains with an account are grouped.  *As coded* an account has its own words, governorate and
numbers killed and injured, and its type where that is given, in place of what the reader makes of them; accounts of two governorates, or
of two types, are two happenings', as what a coder says is no guess of a reader.  Its day is not given, nor what it is an account
of: the day, the wording, names, who did it are read from the report, as ever.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from bench.joining.months import Month, embedded
from bench.joining.scoring import Words
from train.incidents.archive import Archive
from train.incidents.fitting import JOINS_INCIDENT, using
from train.incidents.gold import Gold, Told, overlap

from reportedly.knowledge.gazetteer import Gazetteer, gazetteer
from reportedly.knowledge.happenings import HARM, means
from reportedly.model import CountKind, EventType, Place, Span
from reportedly.reconcile.chains import Chain, by_report
from reportedly.reconcile.incidents import grouped, neighbours
from reportedly.reconcile.judged import Bound, Knots, bound
from reportedly.reconcile.mentions import Mention, Range, mentions
from reportedly.reconcile.scoring import Scores
from reportedly.resolve.places import places

TOLLS = (CountKind.KILLED, CountKind.INJURED)


@dataclass(frozen=True, slots=True)
class Account:
    """A coded account: the mention it is given as, and the id of the one read from its report that it takes the place of.

    ``governorate`` is ``None`` where the coding names none of Syria's, ``type`` where it is not given.
    """

    mention: Mention
    of: str
    governorate: str | None = None
    type: EventType | None = None

    def parted(self, other: Account) -> bool:
        """Whether what was coded of two accounts makes them two happenings'."""
        places, types = (self.governorate, other.governorate), (self.type, other.type)
        return any(None not in both and both[0] != both[1] for both in (places, types))


Given = Mapping[str, Sequence[Account]]


def words(archive: Archive, gold: Gold) -> Given:
    """The accounts by report, as they are read; of mentions that overlap an account the one that does most."""
    found: dict[str, list[Account]] = defaultdict(list)
    for _, mention in _read(archive, gold):
        article = mention.told.claim.article
        if all(each.of != mention.id for each in found[article]):
            found[article].append(Account(mention, mention.id))
    return found


def as_coded(archive: Archive, gold: Gold, *, typed: bool) -> Given:
    """The accounts by report, as they are coded; those whose words the reader takes for no mention are left out."""
    coded = {incident["incident"]: incident for incident in gold.incidents}
    areas = _areas({incident["admin1"] for incident in gold.incidents}, gazetteer())
    found: dict[str, list[Account]] = defaultdict(list)
    for number, (told, mention) in enumerate(_read(archive, gold)):
        incident = coded[told.incident]
        type, area = EventType(incident["type"]) if typed else None, areas[incident["admin1"]]
        made = _as_coded(mention, told, number, type, area)
        found[told.article].append(Account(made, mention.id, area.id if area else None, type))
    return found


def _read(archive: Archive, gold: Gold) -> Iterator[tuple[Told, Mention]]:
    for told in gold.accounts:
        fits = [(overlap(told, each), each.id, each) for each in mentions(archive.get(told.article, ()))]
        size, _, mention = max(fits, key=lambda fit: fit[:2], default=(0, "", None))
        if size > 0 and mention is not None:
            yield told, mention


def _areas(names: Iterable[str], known: Gazetteer) -> dict[str, Place | None]:
    """The governorates, ``None`` for what is none."""
    found: dict[str, Place | None] = {}
    for name in names:
        text = f"{name} Governorate"
        place = places([Span(0, len(text), text)], text=text, gazetteer=known, countries=["SY"])[0]
        found[name] = place if place.feature == "A.ADM1" else None
    return found


def _as_coded(
    mention: Mention, told: Told, number: int, type: EventType | None, area: Place | None
) -> Mention:
    claim = mention.told.claim
    content = Span(told.start, told.end, told.raw["quote"])
    tolls = tuple((kind, bounds) for kind in TOLLS if (bounds := _bounds(told, kind)) != (None, None))
    by = means().of.get(type) if type else None
    return replace(
        mention,
        told=replace(mention.told, claim=replace(claim, id=f"{claim.id}.{number}", content=content)),
        means=frozenset([by]) | (mention.means & {HARM}) if by else mention.means,
        places=_within(area, mention.places),
        counts=(*tolls, *(count for count in mention.counts if count[0] not in TOLLS)),
    )


def _within(area: Place | None, read: Sequence[Place]) -> tuple[Place, ...]:
    """Of the places read those in the governorate, or it alone."""
    if area is None:
        return tuple(read)
    return tuple(each for each in read if each.id == area.id or area.name in each.admin) or (area,)


def _bounds(told: Told, kind: CountKind) -> Range:
    return told.raw[f"{kind.value}_min"], told.raw[f"{kind.value}_max"]


def groups(
    month: Month, archive: Archive, given: Given, *, above: float = JOINS_INCIDENT
) -> Iterator[list[Words]]:
    """The groups of a month's accounts, with those of its surroundings, by weights that have not seen the month."""
    mine = [each for article in sorted(month.around) for each in given.get(article, ())]
    keep = frozenset(each.mention.id for each in mine)
    with using(replace(month.weights, joins_incident=above)):
        told = _replaced(mentions(embedded(month, archive)), mine)
        chains, made = _grouped(told, keep, _apart(mine))
    for group in made:
        found = [
            (chains[index].article, mention.start, mention.told.claim.content.end)
            for index in group
            if chains[index].article in month.reports
            for mention in chains[index].mentions
            if mention.id in keep
        ]
        if found:
            yield found


def _grouped(
    told: Sequence[Mention], keep: frozenset[str], apart: Knots
) -> tuple[Sequence[Chain], Sequence[Sequence[int]]]:
    made = by_report(told, apart.ruled)
    wanted = [chain for chain in made if any(each.id in keep for each in chain.mentions)]
    bounds: Bound = bound(sorted(wanted, key=lambda chain: chain.id), apart)
    score = Scores(bounds.chains)
    near = dict(neighbours(bounds.chains, score))
    return bounds.chains, grouped(bounds.chains, near, score, same=bounds.same, never=bounds.never)


def _replaced(told: Iterable[Mention], given: Sequence[Account]) -> list[Mention]:
    """Mentions, with the accounts in place of those that they stand for."""
    mine: dict[str, list[Mention]] = defaultdict(list)
    for account in given:
        mine[account.of].append(account.mention)
    # A mention of now has the embedding that the month's weights are for.
    return [
        made for each in told for made in ([_embedded(one, each) for one in mine.get(each.id, ())] or [each])
    ]


def _embedded(account: Mention, read: Mention) -> Mention:
    claim = replace(account.told.claim, embedding=read.told.claim.embedding)
    return replace(account, told=replace(account.told, claim=claim))


def _apart(given: Sequence[Account]) -> Knots:
    """Which accounts are never of one happening."""
    return Knots(
        {each.mention.id: each.mention.id for each in given},
        frozenset(
            frozenset((one.mention.id, other.mention.id))
            for one, other in combinations(given, 2)
            if one.parted(other)
        ),
    )
