"""The rule that turns the votes on a place into how it stands on a day.  It is told in docs/picture/control.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from reportedly.model import Actor, Change, Hold, Reason, Vote
from reportedly.picture.control.sides import interested, together, voice

# Words like "the rebel-held town" are written anew with nearly every report of a place: what nobody has repeated for a
# month may have changed unseen.
WITHIN_DAYS = 30
# The news of a report is of its last days: what it calls "held" beside a change of these days was so before the change.
NEWS_DAYS = 7
# "This week" says that there was fighting on its days; "this year" does not.
FIGHT_DAYS = 7

_HOLDING = (Change.HOLDS, Change.TAKES)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a place stands by its votes, who is told to hold it, and why."""

    hold: Hold
    holder: Actor | None
    reasons: tuple[Reason, ...]


def live(votes: Iterable[Vote], day: date | None, within: int) -> list[Vote]:
    """The votes of the ``within`` days up to ``day``; for no day, those that cannot be dated."""
    if day is None:
        return [vote for vote in votes if vote.latest is None]
    first = day - timedelta(days=within - 1)
    return [vote for vote in votes if vote.latest is not None and first <= vote.latest <= day]


def verdict(votes: Sequence[Vote], day: date | None) -> Verdict:
    """How a place stands on ``day`` by its live votes."""
    sure = [vote for vote in votes if not vote.denied and not vote.possible]
    standing = [vote for vote in sure if vote.change in _HOLDING and not _ended(vote, sure)]
    whole = [vote for vote in standing if vote.share is None]
    parts = [vote for vote in standing if vote.share is not None]
    against = [*_fights(sure, standing, day), *_left(sure, whole), *_denials(votes, standing)]
    held = [vote for vote in whole or parts if vote.party is not None]
    holder = _holder(held)
    reasons = [*_told(standing), *against, *_others(sure, standing, day), *_unsure(votes)]

    if (
        _differ(whole)
        or (whole and _differ(standing))
        or (against and (standing or _fights(sure, standing, day)))
    ):
        hold = Hold.CONTESTED
    elif whole and holder is not None:
        hold = Hold.CLAIMED if all(map(interested, held)) else Hold.HELD
    elif parts and held:
        hold = Hold.PARTLY
    else:
        hold = Hold.UNKNOWN
    if not reasons:
        reasons = [Reason("nothing is said of it in these days", 0.0)]
    return Verdict(hold, None if _differ(held) else holder, tuple(reasons))


def _ended(vote: Vote, sure: Sequence[Vote]) -> bool:
    """Whether a later change ended what a vote says: another took it, or the party left it."""
    for other in sure:
        if vote.party is None or other is vote or not _comparable(other, vote):
            continue
        same = other.party is not None and together(other.party, vote.party)
        if other.change is Change.TAKES and not same and _later(other, vote):
            return True
        if other.change is Change.LOSES and same and _later(other, vote):
            return True
    return False


def _comparable(change: Vote, vote: Vote) -> bool:
    """Whether a change is of as much as the vote tells of: to lose some villages is not to lose the province."""
    return change.share is None or change.share == vote.share


def _later(change: Vote, vote: Vote) -> bool:
    """Whether a change is told to have come after; "took the rebel-held town" tells first how it stood before."""
    same_voice = change.telling.claim.article == vote.telling.claim.article and voice(change) == voice(vote)
    before = vote.change is Change.HOLDS and same_voice
    if change.latest is None or vote.latest is None:
        return before and change.latest == vote.latest
    return change.latest > vote.latest or (before and (vote.latest - change.latest).days < NEWS_DAYS)


def _holder(votes: Sequence[Vote]) -> Actor | None:
    """The party most voices name; of equals the one known by an id, then by its words."""
    parties = [vote.party for vote in votes if vote.party is not None]
    if not parties:
        return None

    def rank(party: Actor) -> tuple[int, bool, str, str]:
        voices = {voice(vote) for vote in votes if vote.party is not None and _same(vote.party, party)}
        return (-len(voices), party.id is None, party.id or "", party.span.text)

    return min(parties, key=rank)


def _same(one: Actor, other: Actor) -> bool:
    return (
        one.id == other.id if one.id or other.id else one.span.text.casefold() == other.span.text.casefold()
    )


def _differ(votes: Sequence[Vote]) -> bool:
    """Whether votes name holders that are not one side.  Those that one telling names together are."""
    named = [vote for vote in votes if vote.party is not None]
    return any(
        not together(one.party, other.party) and one.telling.id != other.telling.id
        for one, other in combinations(named, 2)
        if one.party is not None and other.party is not None
    )


def _told(standing: Sequence[Vote]) -> list[Reason]:
    """Who is told to hold it, by how many independent voices, and whether any is not of that side."""
    reasons: list[Reason] = []
    groups: dict[tuple[str, str, str | None], list[Vote]] = {}
    for vote in standing:
        groups.setdefault((_name(vote.party), vote.change, vote.share), []).append(vote)
    for (party, change, share), votes in sorted(groups.items(), key=lambda item: str(item[0])):
        voices = {voice(vote) for vote in votes}
        own = {voice(vote) for vote in votes if interested(vote)}
        what = f"{party} {change} {share or 'it'}"
        if own:
            what += ", by the word of its own side" + (
                "" if own == voices else f" and {len(voices - own)} more"
            )
        reasons.append(Reason(what, float(len(voices))))
    return reasons


def _fights(sure: Sequence[Vote], standing: Sequence[Vote], day: date | None) -> list[Reason]:
    """Fighting told for the day, but for that by which the place was taken as the same claim has it."""
    taken = {vote.telling.claim.id for vote in standing if vote.change is Change.TAKES and vote.share is None}
    told = [
        vote
        for vote in sure
        if vote.change is Change.CONTESTS and _on(vote, day) and vote.telling.claim.id not in taken
    ]
    return _by_voices("fighting is told there", told)


def _on(vote: Vote, day: date | None) -> bool:
    if day is None or vote.latest is None or vote.latest == day:
        return True
    spell = vote.earliest is not None and (vote.latest - vote.earliest).days < FIGHT_DAYS
    return spell and vote.earliest is not None and vote.earliest <= day <= vote.latest


def _left(sure: Sequence[Vote], whole: Sequence[Vote]) -> list[Reason]:
    """Told to have left it on the last day it is told to hold it: which came first is not known."""
    told = [
        vote
        for vote in sure
        if vote.change is Change.LOSES and vote.share is None and vote.party is not None
        if any(_at_once(vote, one) for one in whole)
    ]
    return _by_voices("its holder is also told to have lost it", told)


def _at_once(loss: Vote, vote: Vote) -> bool:
    if loss.party is None or vote.party is None:
        return False
    return loss.latest == vote.latest and together(loss.party, vote.party)


def _denials(votes: Sequence[Vote], standing: Sequence[Vote]) -> list[Reason]:
    """That what is told of the holder is not so."""
    told = [
        vote
        for vote in votes
        if vote.denied and vote.change in _HOLDING and not vote.possible
        if any(_against(vote, one) for one in standing)
    ]
    return _by_voices("also told not to be so", told)


def _against(denial: Vote, vote: Vote) -> bool:
    if denial.share != vote.share:
        return False
    if denial.party is None or vote.party is None:
        return True
    return together(denial.party, vote.party)


def _others(sure: Sequence[Vote], standing: Sequence[Vote], day: date | None) -> list[Reason]:
    """What decides nothing by itself: sieges, losses whose winner is not told, holdings that ended, earlier fighting."""
    ended = [vote for vote in sure if vote.change in _HOLDING and vote not in standing]
    earlier = [vote for vote in sure if vote.change is Change.CONTESTS and not _on(vote, day)]
    return [
        *_by_voices("told to be besieged", [vote for vote in sure if vote.change is Change.BESIEGES]),
        *_by_voices("told to have lost it", [vote for vote in sure if vote.change is Change.LOSES]),
        *_by_voices("told to be held before", ended),
        *_by_voices("fighting on other days", earlier),
    ]


def _unsure(votes: Sequence[Vote]) -> list[Reason]:
    """What does not count, and why."""
    possible = [vote for vote in votes if vote.possible]
    denied = [vote for vote in votes if vote.denied and not vote.possible]
    return [
        Reason(reason.what, 0.0)
        for reason in (
            *_by_voices("only perhaps, so not counted", possible),
            *_by_voices("told not to be so, so not counted", denied),
        )
    ]


def _by_voices(what: str, votes: Sequence[Vote]) -> list[Reason]:
    if not votes:
        return []
    names = sorted({_name(vote.party) for vote in votes if vote.party is not None})
    told = f"{what}: {', '.join(names)}" if names else what
    return [Reason(told, float(len({voice(vote) for vote in votes})))]


def _name(party: Actor | None) -> str:
    if party is None:
        return "somebody not named"
    return party.name if party.id and party.name else party.span.text
