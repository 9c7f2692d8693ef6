"""Agreements that reports speak of, and who made them.

Within one report, words that do not tell agreements of a kind apart mean the only one of that kind it tells of.  Across
reports nothing is brought together unless the words say that it is the same: see ``_same``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from reportedly.knowledge.agreements import GENERIC
from reportedly.model import Actor, Agreement, Grounded, Place, Time
from reportedly.picture.agreements_mentions import Mention, all_tellings, mentions, named, of_claims
from reportedly.picture.grouping import by_day, who_key
from reportedly.reconcile.tellings import published, tellings

# A name like "the Idlib truce" is given anew to the next one there.  Truces are made for days or weeks and prolonged by
# the month, so that names are held to mean one agreement only in reports that appeared within a month.
_SAME_NAME_WITHIN = timedelta(days=31)

Where = tuple[str, int]


def agreements(grounded: Iterable[Grounded]) -> Iterator[Agreement]:
    """Each agreement that the claims take to have been made, by when it was made, with every telling of it."""
    found, _ = known_agreements(grounded)
    yield from found


def known_agreements(grounded: Iterable[Grounded]) -> tuple[tuple[Agreement, ...], Mapping[Where, str]]:
    """Return the agreements, and by article and offset which of them words mean."""
    articles: dict[str, list[Mention]] = {}
    for events in of_claims(tellings(grounded)):
        for mention in mentions(events):
            articles.setdefault(mention.telling.claim.article, []).append(mention)
    groups = [group for article in sorted(articles) for group in _in_article(articles[article])]
    made = _across([each for each in groups if each.stands])
    numbered = dict(_ids(made))
    rows = [group.row(id) for id, group in numbered.items()]
    meant = {mention.key: id for id, group in numbered.items() for mention in group.mentions}
    return tuple(sorted(rows, key=lambda row: (*by_day(row.earliest, row.latest), row.id))), meant


def _ids(groups: Iterable[_Group]) -> Iterator[tuple[str, _Group]]:
    """Each group with its id: its kind, and the report that first tells of it, numbered where that tells of several."""
    counts: dict[str, int] = {}
    for group in sorted(groups, key=lambda each: each.first):
        name = f"{group.kind}:{group.first[0]}"
        counts[name] = counts.get(name, 0) + 1
        yield f"{name}:{counts[name]}", group


@dataclass(slots=True)
class _Group:
    """Mentions of one agreement."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def stands(self) -> bool:
        return any(mention.stands for mention in self.mentions)

    @property
    def first(self) -> Where:
        return min(mention.key for mention in self.mentions)

    @property
    def kind(self) -> str:
        return next((one.phrase.kind for one in self.mentions if one.phrase.kind != GENERIC), GENERIC)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(name for mention in self.mentions for name in mention.phrase.names)

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset(number for mention in self.mentions for number in mention.phrase.numbers)

    @property
    def plural(self) -> bool:
        return all(mention.phrase.plural for mention in self.mentions)

    @property
    def parties(self) -> tuple[Actor, ...]:
        return named(actor for mention in self._ordered() for actor in mention.parties)

    @property
    def place(self) -> Place | None:
        return next(
            (one.place for one in self._ordered() if one.place is not None and one.place.id), None
        ) or next((one.place for one in self._ordered() if one.place is not None), None)

    @property
    def time(self) -> Time | None:
        return next((one.time for one in self._ordered() if one.time is not None), None)

    def _ordered(self) -> list[Mention]:
        return sorted(self.mentions, key=lambda one: one.key)

    def row(self, id: str) -> Agreement:
        standing = [one for one in self._ordered() if one.stands]
        names = sorted(standing, key=lambda one: (-len(one.phrase.span.text.split()), one.key))
        brokers = named(actor for one in standing for actor in one.brokers)
        return Agreement(
            id=id,
            name=" ".join(names[0].phrase.span.text.split()),
            kind=self.kind,
            parties=self.parties,
            brokers=brokers,
            place=self.place,
            earliest=self.time.earliest if self.time else None,
            latest=self.time.latest if self.time else None,
            tellings=all_tellings(one.telling for one in standing),
            ended=all_tellings(one.telling for one in self.mentions if one.ended),
        )


def _in_article(found: Iterable[Mention]) -> list[_Group]:
    """The agreements of one report: first those whose words tell them apart, then what refers back to them."""
    groups: list[_Group] = []
    ordered = sorted(found, key=lambda mention: (_bareness(mention), mention.key))
    for mention in ordered:
        home = _home(mention, groups)
        if home is None:
            home = _Group()
            groups.append(home)
        home.mentions.append(mention)
    return groups


def _bareness(mention: Mention) -> int:
    """First words that tell an agreement apart, then those that name its kind, last "the agreement" alone."""
    if mention.phrase.told_apart or mention.place is not None:
        return 0
    return 2 if mention.phrase.kind == GENERIC else 1


def _home(mention: Mention, groups: list[_Group]) -> _Group | None:
    """The group a mention belongs to: the one that tells of the same, or the only one its bare words can mean."""
    same_words = [group for group in groups if any(one.key == mention.key for one in group.mentions)]
    if same_words:
        return same_words[0]
    if mention.phrase.definite is False and _told_before(mention, groups):
        return None  # "a truce" after another truce is a new one
    fits = [group for group in groups if group.plural is mention.phrase.plural and _fits(mention, group)]
    if len(fits) == 1:
        return fits[0]
    bare = [group for group in fits if not group.names and not group.numbers and group.place is None]
    return bare[0] if bare else None


def _told_before(mention: Mention, groups: Iterable[_Group]) -> bool:
    return any(
        one.phrase.kind == mention.phrase.kind and one.key < mention.key
        for group in groups
        for one in group.mentions
    )


def _fits(mention: Mention, group: _Group) -> bool:
    phrase = mention.phrase
    if phrase.kind != group.kind and not (
        phrase.kind == GENERIC and not phrase.told_apart and phrase.definite
    ):
        return False
    if phrase.kind == GENERIC and group.kind == GENERIC and not (phrase.told_apart or phrase.definite):
        return False  # "a deal", and another "a deal"
    return not (
        _apart(phrase.names, group.names)
        or _apart(phrase.numbers, group.numbers)
        or _elsewhere(mention.place, group.place)
        or (phrase.kind == GENERIC and phrase.told_apart and not (phrase.names & group.names))
    )


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def _elsewhere(one: Place | None, other: Place | None) -> bool:
    """Whether two places are known to be two, neither lying in the other."""
    if one is None or other is None or not one.id or not other.id or one.id == other.id:
        return False
    return one.name not in other.admin and other.name not in one.admin


def _across(groups: list[_Group]) -> list[_Group]:
    """Bring groups of several reports together where the words say they are the same; each joins one at most."""
    made: list[_Group] = []
    for group in sorted(groups, key=lambda each: (_first_published(each) or date.max, each.first)):
        same = [other for other in made if all(_same(group, each) for each in _reports(other))]
        if same:
            same[0].mentions.extend(group.mentions)
        else:
            made.append(group)
    return made


def _reports(group: _Group) -> list[_Group]:
    """A group taken apart into what each report tells of it, so that a row never bridges more than ``_same`` allows."""
    by_article: dict[str, list[Mention]] = {}
    for mention in group.mentions:
        by_article.setdefault(mention.key[0], []).append(mention)
    return [_Group(found) for found in by_article.values()]


def _same(one: _Group, other: _Group) -> bool:
    """Whether two reports are said to speak of one agreement: a kind, and a name, parties and a day, or place and a day.

    They must not differ in anything both tell, and a name alone counts only in reports within a month.
    """
    if (
        one.kind != other.kind
        or one.plural is not other.plural
        or one.mentions[0].key[0] == other.mentions[0].key[0]
    ):
        return False
    if (
        _apart(one.names, other.names)
        or _apart(one.numbers, other.numbers)
        or _elsewhere(one.place, other.place)
    ):
        return False
    days = _days(one), _days(other)
    if days[0] and days[1] and days[0] != days[1]:
        return False
    mine, theirs = who_key(one.parties), who_key(other.parties)
    dated = bool(days[0] and days[0] == days[1])
    if dated and (
        len(mine & theirs) > 1
        or (one.place and other.place and one.place.id and one.place.id == other.place.id)
    ):
        return True
    return bool(one.names & other.names) and _within_a_month(one, other)


def _days(group: _Group) -> tuple[date | None, date | None] | None:
    time = group.time
    return (time.earliest, time.latest) if time and (time.earliest or time.latest) else None


def _first_published(group: _Group) -> date | None:
    return min((day for one in group.mentions if (day := published(one.telling))), default=None)


def _within_a_month(one: _Group, other: _Group) -> bool:
    first, second = _first_published(one), _first_published(other)
    return first is not None and second is not None and abs(first - second) <= _SAME_NAME_WITHIN
