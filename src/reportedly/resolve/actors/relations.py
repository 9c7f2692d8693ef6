"""Ties that a phrase tells: "pro-X", "X-backed", "loyal to X", and "X-held", which makes a place of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.knowledge.actors import NameKind
from reportedly.model import Reason
from reportedly.resolve.actors import naming
from reportedly.resolve.actors.candidates import Candidate
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.items import Item

_PHRASE = 3


@dataclass(frozen=True, slots=True)
class Relations:
    """What is left of a phrase, and whom it tells to be a friend or an enemy of the party meant.

    ``local`` is true where the friend is told by a mere "government" or "opposition", of the country at hand.
    """

    rest: tuple[Item, ...]
    allies: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    holder: bool = False
    local: str | None = None

    def explained(self, made: Candidate) -> Candidate:
        """The candidate with what the relations add to its reasons."""
        for reason in self.reasons:
            made = made.because(reason.what, reason.weight)
        return made


def relations(told: Sequence[Item], doc: Document) -> Relations:
    """Take the ties out of a phrase."""
    words = doc.knowledge.words
    rest: list[Item] = []
    allies: list[str] = []
    reasons: list[Reason] = []
    at = 0
    while at < len(told):
        item, following = told[at], told[at + 1] if at + 1 < len(told) else None
        key = item.keys[0] if len(item.keys) == 1 else ""
        after = following.keys[0] if following is not None and len(following.keys) == 1 else ""
        if key in words.before and following is not None and not item.names:
            _tell(following, words.before[key], doc, allies, reasons)
            at += 2
        elif after == "based" and item.names:
            at += 2  # "the London-based monitor": where it sits is not who it is
        elif after in words.holder and item.known:
            return Relations(tuple(told), holder=True)
        elif after in words.after and _nameable(item) and not _phrase(told, at + 1, doc):
            _tell(item, words.after[after], doc, allies, reasons)
            at += 2
        else:
            size = _phrase(told, at, doc)
            if size:
                keys = tuple(key for each in told[at : at + size] for key in each.keys)
                for each in told[at + size :]:
                    _tell(each, words.phrases[keys], doc, allies, reasons)
                break
            rest.append(item)
            at += 1
    return Relations(tuple(rest), tuple(dict.fromkeys(allies)), tuple(reasons))


def _nameable(item: Item) -> bool:
    return bool(item.names or item.modifier or item.head or item.label or item.capital)


def _phrase(told: Sequence[Item], at: int, doc: Document) -> int:
    """Give how many items make a phrase of relation at a place; 0 where there is none."""
    for size in range(min(_PHRASE, len(told) - at), 0, -1):
        keys = tuple(key for each in told[at : at + size] for key in each.keys)
        if keys in doc.knowledge.words.phrases:
            return size
    return 0


def _tell(item: Item, friendly: bool, doc: Document, allies: list[str], reasons: list[Reason]) -> None:
    who = other(item, doc)
    if who is None:
        return
    name = doc.knowledge.entries[who].name
    reasons.append(Reason(f"told to be {'with' if friendly else 'against'} {name}", 0.0))
    if friendly:
        allies.append(who)


def other(item: Item, doc: Document) -> str | None:
    """Give the party that an item of a relation means: an actor, or a state's government."""
    found = naming.best(item.actors, doc)
    if found is not None:
        return found.id
    countries = {name.of for name in item.states if name.kind is not NameKind.CITY}
    if len(countries) == 1:
        return f"{countries.pop().lower()}-gov"
    head = item.head or item.label or (item.modifier.plain if item.modifier else None)
    if head is not None and head.state == "gov" and doc.focus is not None:
        return f"{doc.focus.lower()}-gov"
    return None
