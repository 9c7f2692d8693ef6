"""Windows: an article cut into stretches that fit the encoder, each sentence read once, with what stands before it.

A window is a run of whole sentences.  Each sentence is *owned* by one window; the sentences before the owned ones are
there so that "he" and a quotation that goes on find their speaker.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tokenizers import Tokenizer

from reportedly.extract.encoder.words import KEPT, Word, words
from reportedly.knowledge.alike import Alike
from reportedly.model import LineKind, Reading

# Room of one window in word pieces.  The encoder has positions for 512.
ROOM = 320
# Of that, how much may be spent on sentences before the owned ones.
BEFORE = 96
# A longer "sentence" is a table or a list run together; what lies past this many pieces stays unread.
LONGEST = 200
# The piece that stands for a word the alphabet lacks.
UNKNOWN = 100
_OPENING, _CLOSING, _EVEN = frozenset("“«"), frozenset("”»"), '"'


class Kind(IntEnum):
    """What the encoder is told of a sentence's line."""

    BODY = 0
    BLOCK_QUOTE = 1
    HEADING = 2


_KINDS = {
    LineKind.BLOCK_QUOTE: Kind.BLOCK_QUOTE,
    LineKind.HEADLINE: Kind.HEADING,
    LineKind.SUBHEAD: Kind.HEADING,
    LineKind.CAPTION: Kind.HEADING,
}


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence as the encoder is to see it: its words, and for each the pieces it is cut into."""

    index: int
    words: tuple[Word, ...]
    pieces: tuple[tuple[int, ...], ...]
    quoted: tuple[bool, ...]
    kind: Kind

    @property
    def size(self) -> int:
        """How many pieces it takes up, with the mark that ends it."""
        return sum(map(len, self.pieces)) + 1


@dataclass(frozen=True, slots=True)
class Window:
    """Whole sentences in a row; those from ``owned`` on are read here."""

    units: tuple[Unit, ...]
    owned: int


def units(reading: Reading, *, tokenizer: Tokenizer, alike: Alike) -> list[Unit]:
    """The sentences of an article, cut into words and pieces."""
    text = reading.article.text
    found: list[Unit] = []
    inside, last = False, 0
    for index, sentence in enumerate(reading.sentences):
        # A quotation that a paragraph leaves open is opened anew by the next one, so the count begins anew too.
        if "\n" in text[last : sentence.span.start]:
            inside = False
        last = sentence.span.end
        run = words(sentence.span.text, at=sentence.span.start, alike=alike)
        pieces = _pieces(run, tokenizer)
        run = run[: len(pieces)]
        quoted: list[bool] = []
        for word in run:
            inside = _inside(word, inside)
            quoted.append(inside)
        if run:
            kind = _KINDS.get(sentence.kind, Kind.BODY)
            found.append(Unit(index, tuple(run), tuple(pieces), tuple(quoted), kind))
    return found


def windows(sentences: Sequence[Unit]) -> Iterator[Window]:
    """Cut an article's sentences into windows; each sentence is owned by exactly one."""
    start = 0
    while start < len(sentences):
        first = _first(sentences, start)
        taken = sum(unit.size for unit in sentences[first:start])
        end = start
        while end < len(sentences) and (end == start or taken + sentences[end].size <= ROOM):
            taken += sentences[end].size
            end += 1
        yield Window(tuple(sentences[first:end]), start - first)
        start = end


def _first(sentences: Sequence[Unit], start: int) -> int:
    """The earliest sentence whose words still fit before ``start``."""
    first, spent = start, 0
    while first > 0 and spent + sentences[first - 1].size <= BEFORE:
        first -= 1
        spent += sentences[first].size
    return first


def _pieces(run: Sequence[Word], tokenizer: Tokenizer) -> list[tuple[int, ...]]:
    """The pieces of each word, as many words as there is room for; a word the alphabet lacks is one unknown piece."""
    room, kept = LONGEST, []
    for word in run:
        pieces = _cut(word.shown, tokenizer)
        room -= len(pieces)
        if room < 0:
            break
        kept.append(pieces)
    return kept


@lru_cache(maxsize=KEPT)
def _cut(word: str, tokenizer: Tokenizer) -> tuple[int, ...]:
    """The pieces of one word: no word is cut otherwise for those beside it, so each is cut once."""
    return tuple(tokenizer.encode([word], is_pretokenized=True, add_special_tokens=False).ids) or (UNKNOWN,)


def _inside(word: Word, inside: bool) -> bool:
    if word.shown == _EVEN:
        return not inside
    if word.shown in _OPENING:
        return True
    return inside and word.shown not in _CLOSING
