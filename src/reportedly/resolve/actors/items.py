"""A mention cut into items: known names, and words of which the vocabulary tells something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from reportedly.knowledge.actor_names import Word
from reportedly.knowledge.actor_words import Head, Keys, Modifier, Vocabulary
from reportedly.knowledge.actors import Name, NameKind
from reportedly.resolve.actors.document import Document, sighted

# Words that stand before a noun and tell nothing of who is meant.
_DETERMINERS: Final = frozenset(
    "the a an some any all both each every other another such this these those several many more most various numerous"
    " unnamed".split()
)
OWN: Final = frozenset("his her its their our my your".split())
# A noun phrase goes no further than these.
_SPLITS: Final = frozenset(
    "of from in at near with for to on by who which that whose located positioned based including such like known"
    " called named dubbed and or against under inside across where while as stationed operating fighting living"
    " using has have had is are was were said around outside between among within without via".split()
)
_LONGEST: Final = 5
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its words (by place in the mention), and everything that is known of them."""

    first: int
    last: int
    raw: str
    keys: Keys
    names: tuple[Name, ...] = ()
    head: Head | None = None
    modifier: Modifier | None = None
    label: Head | None = None
    judging: bool = False
    hedge: bool = False
    title: bool = False
    plain: bool = False
    split: bool = False
    former: bool = False
    capital: bool = False
    cut: bool = False
    possessive: bool = False

    @property
    def actors(self) -> tuple[Name, ...]:
        """Its names that are an actor's."""
        return tuple(name for name in self.names if not name.kind.of_state)

    @property
    def states(self) -> tuple[Name, ...]:
        """Its names that are a state's."""
        return tuple(name for name in self.names if name.kind.of_state)

    @property
    def known(self) -> bool:
        """Whether the vocabulary or the packs know it."""
        return bool(self.names or self.head or self.modifier or self.label or self.judging or self.title)


def items(told: Sequence[Word], doc: Document) -> tuple[Item, ...]:
    """Cut the words of a mention into items, the longest known run first."""
    found = list(_items(told, doc))
    return tuple(_without_surname(found, at) for at in range(len(found)))


def _without_surname(found: Sequence[Item], at: int) -> Item:
    """A known surname between words that are parts of a name is another person's: only the whole name counts then."""
    item = found[at]
    if not any(name.kind is NameKind.SURNAME for name in item.names):
        return item
    beside = (*found[max(0, at - 1) : at], *(each for each in found[at + 1 : at + 2] if not each.cut))
    if item.cut:
        beside = beside[1:] if at else beside
    if not any(each.capital and not (each.known or each.plain or each.split) for each in beside):
        return item
    return replace(item, names=tuple(name for name in item.names if name.kind is not NameKind.SURNAME))


def _items(told: Sequence[Word], doc: Document) -> Iterator[Item]:
    at = 0
    while at < len(told):
        item = _item(told, at, doc)
        at = item.last + 1
        if item.keys[0] not in _DETERMINERS or len(item.keys) > 1 or item.names:
            yield item


def _item(told: Sequence[Word], at: int, doc: Document) -> Item:
    vocabulary = doc.knowledge.words
    seen = sighted(told, at, doc.knowledge, doc.usable)
    names = seen.names if seen else ()
    size = seen.last - at + 1 if seen else 1
    # A city's name is no better than a word of the language: "Major", "Split".
    weak = all(name.kind is NameKind.CITY for name in names)
    for length in range(min(_LONGEST, len(told) - at), 0, -1):
        run = told[at : at + length]
        if any(word.cut for word in run[1:]):
            continue
        if length < size and not weak:
            break
        word_item = _of_words(run, at, vocabulary)
        if word_item is not None and length >= size:
            return replace(word_item, names=names if length == size else ())
    bare = _bare(told[at : at + size], at)
    split = size == 1 and not names and bare.keys[0] in _SPLITS
    return replace(bare, names=names, split=split, former=bare.keys[0] in vocabulary.former and not names)


def _of_words(run: Sequence[Word], at: int, vocabulary: Vocabulary) -> Item | None:
    keys = tuple(word.key for word in run)
    bare = keys if not keys[-1].endswith("s") else (*keys[:-1], keys[-1][:-1])
    head = _get(vocabulary.heads, keys, bare)
    label = _get(vocabulary.labels, keys, bare)
    modifier = vocabulary.modifiers.get(keys)
    judging, hedge = keys in vocabulary.judging, keys in vocabulary.hedges
    title, plain = keys in vocabulary.titles, keys in vocabulary.plain
    if not (head or label or modifier or judging or hedge or title or plain):
        return None
    return replace(
        _bare(run, at),
        head=head,
        modifier=modifier,
        label=label,
        judging=judging,
        hedge=hedge,
        title=title,
        plain=plain,
    )


def _get(table: Mapping[Keys, Found], keys: Keys, bare: Keys) -> Found | None:
    return table.get(keys) or table.get(bare)


def _bare(run: Sequence[Word], at: int) -> Item:
    """An item of which nothing but its shape is known yet."""
    return Item(
        at,
        at + len(run) - 1,
        " ".join(word.text for word in run),
        tuple(word.key for word in run),
        capital=all(word.capital for word in run),
        cut=run[0].cut,
        possessive=run[-1].possessive,
    )
