"""Gold: the coded incidents beside the project, ``incidents-dev.jsonl``, and their accounts as labels."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reportedly.reconcile.mentions import Mention
from train.incidents.labels import Keyed, Loose, Report

# So much of the shorter words must be in both for a mention to be an account.
_OVERLAP = 0.5
_PREFIX = "coded "


@dataclass(frozen=True, slots=True)
class Told:
    """A coded account: where its quote stands, and the numbers it gives."""

    incident: str
    article: str
    start: int
    end: int
    raw: Mapping[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Gold:
    """The coded incidents as they are written, their accounts, and the pairs that may be one or part of one another."""

    incidents: tuple[Mapping[str, Any], ...]
    accounts: tuple[Told, ...]
    loose: Loose


def gold(shared: Path, texts: Mapping[str, str]) -> Gold:
    """The coded incidents; ``texts`` are those of the reports, by id."""
    lines = (shared / "corpus" / "incidents-dev.jsonl").read_text(encoding="utf-8").splitlines()
    incidents = tuple(map(json.loads, filter(str.strip, lines)))
    accounts = tuple(
        _told(incident["incident"], raw, texts[raw["article"]])
        for incident in incidents
        for raw in incident["accounts"]
    )
    return Gold(incidents, accounts, frozenset(_loose(incidents)))


def _told(incident: str, raw: Mapping[str, Any], text: str) -> Told:
    # As the corpus's own scorer finds a quote without offsets.
    start = raw.get("start", text.find(raw["quote"]))
    return Told(incident, raw["article"], start, raw.get("end", start + len(raw["quote"])), raw)


def _loose(incidents: Iterable[Mapping[str, Any]]) -> Iterator[frozenset[str]]:
    for incident in incidents:
        same = incident.get("maybe_same")
        for other in (incident.get("part_of"), *(same if isinstance(same, list) else [same])):
            if other:
                yield frozenset((incident["incident"], other))


def overlap(told: Told, mention: Mention) -> int:
    """How many characters a coded account and a mention of its report share, none or less where they share none."""
    return min(told.end, mention.told.claim.content.end) - max(told.start, mention.start)


def as_report(article: str, told: Iterable[Mention], accounts: Iterable[Told]) -> Report:
    """A report's mentions with the keys of the coded incidents they are accounts of; the others are left open."""
    mine = [each for each in accounts if each.article == article]
    return Report(article, tuple(Keyed(mention, _key(mention, mine)) for mention in told))


def _key(mention: Mention, accounts: Iterable[Told]) -> str | None:
    width = mention.told.claim.content.end - mention.start
    fitting = [
        told for told in accounts if overlap(told, mention) > _OVERLAP * min(told.end - told.start, width)
    ]
    return f"{_PREFIX}{fitting[-1].incident}" if fitting else None


def loose_keys(loose: Loose) -> Loose:
    """The same pairs, as keys."""
    return frozenset(frozenset(f"{_PREFIX}{name}" for name in pair) for pair in loose)


def is_coded(key: str) -> bool:
    """Whether a key is a coded incident's: those and our own keys are never compared, as they may name one happening."""
    return key.startswith(_PREFIX)
