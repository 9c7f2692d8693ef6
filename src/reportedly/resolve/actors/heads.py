"""The head of a noun phrase: the noun that tells what kind of party is meant, by its modifiers where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.knowledge.actor_words import Head
from reportedly.resolve.actors.items import Item

# Heads that say too little by themselves: a modifier before them tells the kind.
_OPEN = {"part", "office", "thing"}
# Armed modifiers that win over any armed head: "rebel soldiers".
_STRONG = {"rebels", "jihadists", "militia", "opposition"}
# What rebels may have as a state has it; its own then is not meant.
_STATES = {"government", "ministry", "police", "intelligence"}
# Words that stand for a party and tell nothing of it: what is theirs is no state's.
_NOBODYS = {"group", "other"}


@dataclass(frozen=True, slots=True)
class Noun:
    """A head as its modifiers leave it; ``person`` is a name that follows an office ("minister ADAN WEIR").

    ``strange`` where a word stands before it of which nothing is known: "Iraqi KURDISH forces" are not Iraq's.
    """

    head: Head
    raw: str
    person: str | None = None
    strange: bool = False
    label: bool = False


def noun_of(told: Sequence[Item]) -> Noun | None:
    """Find the head of items; ``None`` where the last of them is a noun of which nothing is known."""
    at = len(told) - 1
    while at >= 0 and _is_named(told[at]):
        at -= 1
    if at < 0:
        return None
    item, tail = told[at], told[at + 1 :]
    head = item.head or item.label or _lent(item)
    if head is None:
        return None
    if tail and not (head.of in {"office", "part", "member"} or item.title or head.kind is not None):
        return None
    before = told[:at]
    if _owned_by_some(before, head):
        return None
    told_by = _by_modifiers(head, before)
    return Noun(
        head=told_by,
        raw=" ".join(each.raw for each in (*_close(before), item)),
        person=person_name(tail),
        strange=any(_is_strange(number, before) for number in range(len(before))),
        label=item.head is None and item.label is not None,
    )


def _is_strange(at: int, before: Sequence[Item]) -> bool:
    """Whether nothing is known of a word; the make of arms ("T-72 tanks", "Mi-8 helicopters") tells nothing of whose they are."""
    item = before[at]
    if item.former:
        return True
    numbered = item.raw[:1].isdigit() or (at + 1 < len(before) and before[at + 1].raw[:1].isdigit())
    return not (item.known or item.plain or item.hedge or numbered)


def _owned_by_some(before: Sequence[Item], head: Head) -> bool:
    """Whether a body is that of a group nobody knows: "the group's army", "the movement's leadership"."""
    owners = (item.head for item in before if item.possessive and item.head is not None)
    return head.state is not None and any(owner.id in _NOBODYS for owner in owners)


def _is_named(item: Item) -> bool:
    """Whether an item is a part of somebody's name: a capital, and nothing known of it."""
    return item.capital and not (item.known or item.plain or item.split)


def _lent(item: Item) -> Head | None:
    """An adjective that stands alone is the head: "rebel" of "rebel shelling"."""
    return item.modifier.armed if item.modifier else None


def _close(before: Sequence[Item]) -> Sequence[Item]:
    return [item for item in before if item.modifier or item.label or item.judging]


def _by_modifiers(head: Head, before: Sequence[Item]) -> Head:
    for item in reversed(before):
        lent = _lending(item, head)
        if lent is None:
            continue
        if head.of in _OPEN:
            # "rebel positions": what is meant of them stays a thing of theirs.
            return _as(lent, head)
        if head.id in _STATES and lent.id in _STRONG:
            return lent  # "the rebel leadership"
        if head.armed and lent.id in _STRONG | {"army"} and head.id != lent.id:
            return lent
    return head


def _lending(item: Item, head: Head) -> Head | None:
    if item.modifier is not None:
        return item.modifier.armed if head.armed else item.modifier.plain
    if item.label is not None and item.label.id != "government" and head.of in _OPEN:
        return item.label
    return item.head if item.head is not None and item.head.of == "member" else None


def _as(lent: Head, head: Head) -> Head:
    of = head.of if head.of in {"thing", "office"} else lent.of
    return Head(lent.id, lent.kind, lent.sector, lent.inter, lent.state, of, lent.armed, lent.alone)


def person_name(told: Sequence[Item]) -> str | None:
    """Give the name items make up, where they are all parts of one."""
    bare = [item for item in told if not (item.title or item.plain)]
    if not bare or not all(_is_named(item) for item in bare):
        return None
    return " ".join(item.raw for item in bare)
