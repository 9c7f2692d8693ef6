"""Slots: what the accounts of an incident say of each side of it, and how that goes together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from reportedly.knowledge.happenings import HARM, means
from reportedly.model import (
    Accord,
    Account,
    Actor,
    CountKind,
    Place,
    Polarity,
    Reason,
    Slot,
    SlotValue,
    Span,
    Status,
    Telling,
)
from reportedly.reconcile.comparing import near
from reportedly.reconcile.numbers import Told, losses, meet, tolls, words
from reportedly.reconcile.sides import known, side
from reportedly.reconcile.tellings import days_told

# The counts that are slots, in the order they are shown.
COUNTED = (
    CountKind.KILLED,
    CountKind.INJURED,
    CountKind.CAPTURED,
    CountKind.MISSING,
    CountKind.DISPLACED,
    CountKind.DESTROYED,
    CountKind.CAPTURED_MATERIEL,
    CountKind.VILLAGES,
)


@dataclass(slots=True)
class _Said:
    """One value while it is put together: who says it, in what words, and who says it is not so."""

    accounts: dict[str, str] = field(default_factory=dict)
    words: dict[Span, None] = field(default_factory=dict)
    against: dict[str, Status] = field(default_factory=dict)


def slots(accounts: Sequence[Account]) -> Iterator[Slot]:
    """The slots that any account fills: what happened, where, when, by whom, to whom, with what, and the numbers."""
    yield from filter(None, (_happened(accounts), _types(accounts), _places(accounts), _days(accounts)))
    yield from filter(None, (_parties("actor", accounts), _parties("target", accounts), _materiel(accounts)))
    for kind in COUNTED:
        yield from _numbers(kind, accounts)


def _happened(accounts: Sequence[Account]) -> Slot | None:
    """Whether it happened at all: only where somebody says it did not.

    Who denies that a party did it speaks of the party, not of the happening: that stands under ``actor``; who says that nobody was
    hurt, that it was not such a toll, or that no child was in the house that was hit, leaves open that a bomb fell.
    """
    said: dict[str, _Said] = defaultdict(_Said)
    attacked = any(not _of_harm_alone(account) for account in _asserting(accounts))
    for account in accounts:
        if account.claim.polarity is Polarity.NEGATIVE:
            if _of_its_doer(account) or _WHOLE.search(account.claim.content.text) or _in_passing(account):
                continue
            if attacked and _of_harm_alone(account):
                continue
            said["it happened"].against[account.id] = account.claim.status
        else:
            said["it happened"].accounts[account.id] = account.origin
    if not any(each.against for each in said.values()):
        return None
    return _slot("happened", said, _always)


# What is denied of all of a thing is denied of no part of it.
_WHOLE = re.compile(
    r"\b(?:whole|entire|entirety|all of|completely|entirely|fully|(?<!\bno )such)\b", re.IGNORECASE
)
# "The STRUCK building", "a BOMBED school": told of a thing, and taken for granted.
_DESCRIBED = re.compile(r"\b(?:the|an?|this|that|these|those|its|their)\s$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\w+(?:ed|en|uck|it|own|urnt)", re.IGNORECASE)


def _in_passing(account: Account) -> bool:
    """Whether all that was done is told in passing of a thing: what is denied then is something else of it."""
    return all(_describes(telling) for telling in account.tellings)


def _describes(telling: Telling) -> bool:
    sentence, trigger = telling.claim.sentence, telling.event.trigger
    before = sentence.text[: max(0, trigger.start - sentence.start)]
    after = sentence.text[max(0, trigger.end - sentence.start) :]
    noun = re.match(r"\s(?!(?:in|on|at|by|with|near|and|or|to|of)\b)[a-z]", after)
    return bool(_PARTICIPLE.fullmatch(trigger.text) and _DESCRIBED.search(before) and noun)


def _of_harm_alone(account: Account) -> bool:
    """Whether an account tells of harm without what did it."""
    return all(means().of[telling.event.type] == HARM for telling in account.tellings)


def _of_its_doer(account: Account) -> bool:
    """Whether an account only says that a party did not do it: of whom it hit, if it happened, that says nothing."""
    negative = account.claim.polarity is Polarity.NEGATIVE
    return negative and any(telling.event.actor for telling in account.tellings)


def _types(accounts: Sequence[Account]) -> Slot | None:
    said: dict[str, _Said] = defaultdict(_Said)
    for account in _asserting(accounts):
        telling = account.tellings[0]
        if means().of[telling.event.type] != HARM:
            _note(said[telling.event.type.value], account, telling.event.trigger)
    return _slot("type", said, lambda one, other: one == other) if said else None


def _places(accounts: Sequence[Account]) -> Slot | None:
    said: dict[str, _Said] = defaultdict(_Said)
    known_as: dict[str, Place] = {}
    for account in _asserting(accounts):
        for place in dict.fromkeys(
            telling.place for telling in account.tellings if telling.place is not None
        ):
            name = " ".join(filter(None, (place.relation, place.name or place.span.text)))
            known_as.setdefault(name, place)
            _note(said[name], account, place.span)
    return _slot("place", said, lambda a, b: near(known_as[a], known_as[b])) if said else None


def _days(accounts: Sequence[Account]) -> Slot | None:
    said: dict[str, _Said] = defaultdict(_Said)
    for account in _asserting(accounts):
        for telling in account.tellings:
            told = days_told(telling)
            if told is not None and telling.time is not None:
                first, last = told
                _note(
                    said[first.isoformat() if first == last else f"{first}/{last}"],
                    account,
                    telling.time.span,
                )
    return _slot("time", said, _overlap) if said else None


def _always(_one: str, _other: str) -> bool:
    return True


def _overlap(one: str, other: str) -> bool:
    """Whether two spells, written ``first/last`` or as one day, share a day; ISO dates compare as text."""
    first, _, last = one.partition("/")
    begin, _, end = other.partition("/")
    return first <= (end or begin) and begin <= (last or first)


def _parties(role: str, accounts: Sequence[Account]) -> Slot | None:
    """Who did it, or to whom: one value for each side named; another side is a contradiction only where both are known."""
    said: dict[str, _Said] = defaultdict(_Said)
    named: dict[str, Actor] = {}
    for account in accounts:
        if role == "target" and _of_its_doer(account):
            continue
        found = {
            actor.span: actor
            for telling in account.tellings
            for actor in (telling.actors if role == "actor" else telling.targets)
        }
        for actor in found.values():
            key = side(actor)
            named.setdefault(key, actor)
            if account.claim.polarity is Polarity.NEGATIVE:
                said[key].against[account.id] = account.claim.status
                said[key].words.setdefault(actor.span)
            else:
                _note(said[key], account, actor.span)
    if not said:
        return None
    shown = {
        key: (actor.name if actor.id and actor.name else actor.span.text) for key, actor in named.items()
    }
    # Several may have done it together, and many may be hit: only where accounts name known sides that have none in
    # common do they exclude each other.
    parted = role == "actor" and _exclusive(said, named)
    slot = _slot(
        role,
        said,
        lambda one, other: not parted or one == other or not (known(named[one]) and known(named[other])),
        shown,
    )
    if slot.accord is Accord.DIFFERENT:
        why = (Reason("accounts name known sides that have none in common", 1.0),)
        return replace(slot, accord=Accord.CONTRADICTED, reasons=why)
    return slot


def _exclusive(said: dict[str, _Said], named: dict[str, Actor]) -> bool:
    """Whether two accounts name known sides that have none in common: no account names both."""
    by_account: dict[str, set[str]] = defaultdict(set)
    for key, each in said.items():
        if known(named[key]):
            for account in each.accounts:
                by_account[account].add(key)
    sets = list(by_account.values())
    return any(not one & other for one in sets for other in sets)


def _materiel(accounts: Sequence[Account]) -> Slot | None:
    said: dict[str, _Said] = defaultdict(_Said)
    for account in _asserting(accounts):
        for telling in account.tellings:
            for span in telling.event.materiel:
                _note(said[span.text.lower()], account, span)
    # What one account leaves out another may tell: different words are no disagreement.
    return _slot("materiel", said, _always) if said else None


def _numbers(kind: CountKind, accounts: Sequence[Account]) -> Iterator[Slot]:
    """A slot for the whole number, and one for each part that is counted by itself (``killed (children)``)."""
    parts: dict[str | None, dict[str, _Said]] = defaultdict(lambda: defaultdict(_Said))
    bounds: dict[str, Told] = {}
    sides = losses(accounts, kind)
    for account in accounts:
        for part, told in tolls(account, kind, sides).items():
            key = words(told)
            bounds[key] = told
            if account.claim.polarity is Polarity.NEGATIVE and told.max != 0:
                parts[part][key].against[account.id] = account.claim.status
            else:
                _note(parts[part][key], account, told.span)
    for part in sorted(parts, key=lambda part: part or ""):
        name = f"{kind.value} ({part})" if part else kind.value
        yield _slot(name, parts[part], lambda a, b: meet(bounds[a], bounds[b]), bounds=bounds)


def _asserting(accounts: Sequence[Account]) -> Iterator[Account]:
    return (account for account in accounts if account.claim.polarity is not Polarity.NEGATIVE)


def _note(said: _Said, account: Account, span: Span) -> None:
    said.accounts[account.id] = account.origin
    said.words.setdefault(span)


def _slot(
    name: str,
    said: dict[str, _Said],
    alike: Callable[[str, str], bool],
    shown: dict[str, str] | None = None,
    *,
    bounds: dict[str, Told] | None = None,
) -> Slot:
    """Put a slot together; ``alike`` tells whether two values can both be so."""
    asserted = [key for key, each in said.items() if each.accounts]
    against = [status for each in said.values() for status in each.against.values()]
    origins = {origin for each in said.values() for origin in each.accounts.values()}
    accord, why = _accord(asserted, against, len(origins), alike)
    values = tuple(
        SlotValue(
            value=(shown or {}).get(key, key),
            accounts=tuple(each.accounts),
            origins=tuple(sorted(set(each.accounts.values()))),
            words=tuple(each.words),
            min=bounds[key].min if bounds else None,
            max=bounds[key].max if bounds else None,
            denied_by=tuple(each.against),
        )
        for key, each in sorted(
            said.items(), key=lambda item: (-len(set(item[1].accounts.values())), item[0])
        )
    )
    return Slot(name, accord, values, (Reason(why, 1.0),))


def _accord(
    asserted: Sequence[str], against: Sequence[Status], origins: int, alike: Callable[[str, str], bool]
) -> tuple[Accord, str]:
    if Status.DENIED in against:
        return Accord.DENIED, "somebody denies it"
    if against and asserted:
        return Accord.CONTRADICTED, "somebody says it is not so"
    if any(not alike(one, other) for one in asserted for other in asserted):
        return Accord.DIFFERENT, "not all that is said can be so at once"
    if origins > 1:
        return Accord.AGREED, f"{origins} origins say what can be so at once"
    return Accord.ONE_ONLY, "all that is said goes back to one origin"
