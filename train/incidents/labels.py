"""Labels: which happening each mention of a report tells of, as it was read."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportedly.model import Grounded, Span
from reportedly.reconcile.mentions import Mention, mentions

FOLDER = Path(__file__).parents[1] / "corpus" / "incidents"

Ends = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Happening:
    """A mention as it was read: where its words and its source's stand, and the key of the happening it tells of.

    Without a ``key`` it tells of none that others tell of; where it is ``unsure`` nobody could say of which.
    """

    content: Ends
    source: Ends | None
    key: str | None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mention of today's reading with the key of its happening, a key of its own where it shares none.

    Without a ``key`` it was never labelled, or was left open: it teaches nothing.
    """

    mention: Mention
    key: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """A report's mentions in the order they stand, with their keys.

    ``lost`` counts the labels that fit no mention of today, ``new`` the mentions that no label fits.
    """

    article: str
    keyed: tuple[Keyed, ...]
    lost: int = 0
    new: int = 0

    @property
    def month(self) -> str:
        """The month it was published, ``2017-04``; empty where that is not known."""
        days = [each.mention.published for each in self.keyed if each.mention.published]
        return days[0].strftime("%Y-%m") if days else ""


Loose = frozenset[frozenset[str]]


def labels(path: Path = FOLDER / "labels.jsonl") -> dict[str, tuple[Happening, ...]]:
    """The labels by report."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {raw["id"]: tuple(map(_happening, raw["happenings"])) for raw in map(json.loads, lines)}


def parts(path: Path = FOLDER / "parts.jsonl") -> Loose:
    """Pairs of keys of which one is a part of the other: whether their mentions are one is left open."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(frozenset((raw["part"], raw["whole"])) for raw in map(json.loads, lines))


def _happening(raw: dict[str, Any]) -> Happening:
    source = raw["source"]
    return Happening(_ends(raw["content"]), source and _ends(source), raw["key"], raw.get("unsure", False))


def _ends(raw: Sequence[int]) -> Ends:
    return raw[0], raw[1]


def in_order(grounded: Iterable[Grounded]) -> list[Mention]:
    """A report's mentions in the order they stand."""
    return sorted(mentions(grounded), key=lambda mention: (mention.start, mention.id))


def labelled(article: str, told: Iterable[Mention], given: Iterable[Happening]) -> Report:
    """A report's mentions with the keys that labels give them: by words and source, then by the words alone."""
    waiting: dict[tuple[Ends, Ends | None], list[Happening]] = defaultdict(list)
    for label in given:
        waiting[label.content, label.source].append(label)
    ordered = tuple(told)
    found: dict[str, Happening] = {}
    for exact in (True, False):
        for mention in ordered:
            fitting = None if mention.id in found else _fitting(mention, waiting, exact=exact)
            if fitting is not None:
                found[mention.id] = fitting
    keyed = tuple(Keyed(mention, _key(mention, found.get(mention.id))) for mention in ordered)
    return Report(article, keyed, sum(map(len, waiting.values())), len(ordered) - len(found))


def _fitting(
    mention: Mention, waiting: dict[tuple[Ends, Ends | None], list[Happening]], *, exact: bool
) -> Happening | None:
    """The first label that waits for such words, taken from those that wait."""
    claim = mention.told.claim
    content, source = _of(claim.content), _of(claim.source) if claim.source is not None else None
    places: Iterator[tuple[Ends, Ends | None]] = iter(
        [(content, source)] if exact else [place for place in waiting if place[0] == content]
    )
    here = next((waiting[place] for place in places if waiting.get(place)), None)
    return here.pop(0) if here else None


def _of(span: Span) -> Ends:
    return span.start, span.end


def _key(mention: Mention, label: Happening | None) -> str | None:
    if label is None or label.unsure:
        return None
    # A happening that no other mention tells of is none the less not the others'.
    return label.key or f"alone {mention.id}"
