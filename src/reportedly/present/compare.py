"""One incident's accounts set side by side: for each side of it every value, who says it in which words, who denies it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reportedly.model import Account, Incident, Slot, SlotValue, Span, Status
from reportedly.present.conflicts import conflicts, tellers
from reportedly.present.incidents import WORDS, corroborating, dead, outlets
from reportedly.present.rows import days, plain, says, where

LEGEND = "= another origin says so, too; ≠ cannot be so together with what another origin says; [words] of an earlier sentence"


@dataclass(frozen=True, slots=True)
class Word:
    """One account's word on a value: the account, its exact words for it, and whether it says that it is not so.

    ``inherited`` are words of an earlier sentence that it was taken to mean, such as where it was: no words of the account.
    """

    account: Account
    words: tuple[str, ...]
    denies: bool
    inherited: tuple[str, ...] = ()

    @property
    def quoted(self) -> tuple[str, ...]:
        """Its words, each in quotation marks; those of an earlier sentence in square brackets."""
        return (*(f"“{each}”" for each in self.words), *(f"[{each}]" for each in self.inherited))

    @property
    def says(self) -> str:
        """``denied`` or ``not so`` where it says that; nothing where it gives the value."""
        if not self.denies:
            return ""
        return "denied" if self.account.claim.status is Status.DENIED else "not so"

    @property
    def published(self) -> str:
        """The day its report was published, as far as it is known."""
        return (self.account.claim.published or "")[:10]

    @property
    def voice(self) -> str:
        """Who says it, through whom."""
        return says(self.account.told)


@dataclass(frozen=True, slots=True)
class Value:
    """A value with everybody's word on it, in order of publication.

    ``same`` tells that two origins say it; ``against`` are the values that cannot be so together with it and that
    another origin gives.
    """

    value: str
    min: int | None
    max: int | None
    same: bool
    against: tuple[str, ...]
    told: tuple[Word, ...]

    @property
    def sign(self) -> str:
        """``=``, ``≠``, both, or nothing."""
        return ("=" if self.same else "") + ("≠" if self.against else "")

    @property
    def mark(self) -> str:
        """The sign, with ``denied`` or ``not so`` where somebody says that."""
        against = sorted({word.says for word in self.told if word.says})
        return " ".join(filter(None, (self.sign, *against)))


@dataclass(frozen=True, slots=True)
class Row:
    """One side of the incident: how what is said of it goes together, why that is so, and the values."""

    name: str
    accord: str
    why: str
    values: tuple[Value, ...]
    number: bool = False


def compared(incident: Incident) -> tuple[Row, ...]:
    """The incident slot by slot; a slot's values are in the order they were first told."""
    return tuple(_row(slot, incident) for slot in incident.slots)


def _row(slot: Slot, incident: Incident) -> Row:
    apart = conflicts(slot, incident)
    origins = {value.value: frozenset(value.origins) for value in slot.values}
    values = (
        _value(value, incident, _against(value, [pair for pair in apart if value.value in pair], origins))
        for value in slot.values
    )
    return Row(
        name=slot.name,
        accord=WORDS[slot.accord],
        why="; ".join(reason.what for reason in slot.reasons),
        values=tuple(sorted(values, key=lambda value: (_order(value.told[0].account), value.value))),
        number=any(value.min is not None or value.max is not None for value in slot.values),
    )


def _against(
    value: SlotValue, pairs: Sequence[frozenset[str]], origins: dict[str, frozenset[str]]
) -> tuple[str, ...]:
    """What another origin gives of what it cannot be together with: a toll that one origin corrects contradicts nobody."""
    others = sorted(other for pair in pairs for other in pair - {value.value})
    return tuple(other for other in others if len(origins[other] | origins[value.value]) > 1)


def _value(value: SlotValue, incident: Incident, against: tuple[str, ...]) -> Value:
    told = (_word(value, account) for account in tellers(value, incident))
    return Value(
        value=value.value,
        min=value.min,
        max=value.max,
        same=len(value.origins) > 1,
        against=against,
        told=tuple(sorted(told, key=lambda word: _order(word.account))),
    )


def _order(account: Account) -> tuple[str, str, int, str]:
    claim = account.claim
    return claim.published or "9999", claim.article, claim.content.start, claim.id


def _word(value: SlotValue, account: Account) -> Word:
    """The account's own words for a value; where the value has none of its own, all that it says."""
    denies, claim = account.id in value.denied_by, account.claim
    if not value.words:
        return Word(account, (claim.content.text,), denies)
    found, own = tuple(_words(value, account)), set(claim.spans())
    inside = [
        span for span in found if span in own or claim.sentence.start <= span.start < claim.sentence.end
    ]
    outside = (span.text for span in found if span not in inside)
    return Word(account, tuple(span.text for span in inside), denies, tuple(outside))


def _words(value: SlotValue, account: Account) -> Iterator[Span]:
    """The words of a value that are an account's, or that something of it was taken to mean."""
    own = set(account.claim.spans())
    for telling in account.tellings:
        own |= {each.span for each in (*telling.actors, *telling.targets)}
        own |= {each.span for each in (telling.place, telling.time) if each is not None}
    yield from dict.fromkeys(span for span in value.words if span in own)


def course(row: Row) -> tuple[tuple[str, str, str], ...]:
    """A number as it was told over time: day, value and voice, those that follow each other with one value once."""
    if not row.number:
        return ()
    told = sorted(
        (
            (_order(word.account), word.published, value.value, word.voice)
            for value in row.values
            for word in value.told
            if not word.denies and word.published
        ),
    )
    groups = (next(group) for _, group in groupby(told, key=lambda each: each[2]))
    return tuple((day, value, voice) for _, day, value, voice in groups)


def foot(rows: Sequence[Row]) -> Iterator[str]:
    """The numbers that changed, each in order of publication, and what the marks mean."""
    for row in rows:
        steps = course(row)
        if len(steps) > 1:
            told = " → ".join(f"{value} ({day}, {voice})" for day, value, voice in steps)
            yield f"{row.name}, in order of publication: {told}"
    yield LEGEND


def head(incident: Incident) -> Iterator[str]:
    """What the incident is, by how many it is told, its toll, grade and parts, a line each."""
    yield incident.id
    told = filter(None, (str(incident.type), days(incident.earliest, incident.latest), where(incident.place)))
    yield " · ".join(told)
    counts = (len(incident.accounts), len(outlets(incident)), len(corroborating(incident)))
    yield "{} accounts, {} outlets; {} origins say that it happened".format(*counts)
    if incident.toll is not None:
        yield f"dead: {dead(incident.toll)}"
    if incident.grade is not None:
        yield f"grade: {incident.grade} ({incident.reasons[-1].what})"
    if incident.part_of is not None:
        yield f"part of {incident.part_of}"
    if incident.parts:
        yield f"parts: {', '.join(incident.parts)}"


def to_json(incident: Incident, rows: Sequence[Row]) -> str:
    """The comparison as one line of JSON; accounts are named by their article and claim."""
    # Accounts and slots are told below, each in its own way.
    told = plain(replace(incident, accounts=(), slots=(), reasons=()))
    kept = ("incident", "type", "place", "earliest", "latest", "origins", "toll", "grade", "part_of", "parts")
    slots = [
        {
            "name": row.name,
            "accord": row.accord,
            "why": row.why,
            "values": [_plain(value) for value in row.values],
            "course": [
                {"published": day, "value": value, "voice": voice} for day, value, voice in course(row)
            ],
        }
        for row in rows
    ]
    return json.dumps(
        {**{name: told[name] for name in kept}, "slots": slots}, ensure_ascii=False, separators=(",", ":")
    )


def _plain(value: Value) -> dict[str, object]:
    return {
        "value": value.value,
        "min": value.min,
        "max": value.max,
        "same": value.same,
        "against": list(value.against),
        "told": [
            {
                "article": word.account.claim.article,
                "claim": word.account.claim.id,
                "outlet": word.account.claim.outlet,
                "published": word.account.claim.published,
                "voice": word.voice,
                "origin": word.account.origin,
                "says": word.says or None,
                "words": list(word.words),
                "inherited": list(word.inherited),
            }
            for word in value.told
        ],
    }
