"""Reports in which two sides can change places: the same claims about the other side, and rows without the sides' names.

A report is a text with slots, ``{a.name}`` for a name of the first side, ``{b.army}`` for one of the second.  The reader
reads it once.  Its claims are then carried over to the text in which the sides have changed places, span by span, so that
what differs afterwards comes from what was made of the claims, not from how a text was read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

import reportedly
from reportedly.model import Article, Claim, Coded, Grounded, Span
from reportedly.present.rows import plain
from reportedly.read import read
from reportedly.resolve import grounded

_SLOT = re.compile(r"\{([ab])\.(\w+)\}")
_LISTED = re.compile(r"<[AB]\.\w+>(?:, <[AB]\.\w+>)+")
# What no two texts share, however alike they are.
_WHERE_IT_STANDS = frozenset({"start", "end", "claim", "article"})


@dataclass(frozen=True, slots=True)
class Side:
    """A side: the words for it by their slot, its official name where that is longer, and its ids and codes."""

    words: Mapping[str, str]
    marks: tuple[str, ...]
    official: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the template and what it became in both texts; ``name`` tells a side's from the words between."""

    text: str
    swapped: str
    name: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A report and the one with the sides in each other's place: the same claims of both, grounded."""

    told: tuple[Grounded, ...]
    swapped: tuple[Grounded, ...]


def pair(template: str, a: Side, b: Side, *, published: str) -> Pair:
    """Read a report, and carry its claims over to its counterpart."""
    pieces = list(_pieces(template, a, b))
    article = Article("report", "".join(piece.text for piece in pieces), published=published)
    counterpart = replace(article, text="".join(piece.swapped for piece in pieces))
    claims = next(iter(reportedly.code_articles([article]))).claims
    still = [replace(piece, swapped=piece.text) for piece in pieces]
    return Pair(_carried(claims, article, still), _carried(claims, counterpart, pieces))


def nameless(row: Any, a: Side, b: Side) -> str:
    """A row as JSON in which each side stands as A or B, without offsets and in no order."""
    return json.dumps(_unordered(plain(row), _namer(a, b)), ensure_ascii=False, sort_keys=True)


def _pieces(template: str, a: Side, b: Side) -> Iterator[Piece]:
    at = 0
    for slot in _SLOT.finditer(template):
        yield Piece(template[at : slot.start()], template[at : slot.start()])
        own, other = (a, b) if slot[1] == "a" else (b, a)
        yield Piece(own.words[slot[2]], other.words[slot[2]], name=True)
        at = slot.end()
    yield Piece(template[at:], template[at:])


def _carried(claims: tuple[Claim, ...], article: Article, pieces: Iterable[Piece]) -> tuple[Grounded, ...]:
    moved = _each(claims, _mover(pieces, article.text))
    return tuple(grounded(Coded(article, read(article).lines, moved)))


def _mover(pieces: Iterable[Piece], swapped: str) -> Callable[[Span], Span]:
    """What carries a span over; an edge within a name goes to the name's edge."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    here = there = 0
    for piece in pieces:
        for offset in range(len(piece.text)):
            starts[here + offset] = there + (0 if piece.name else offset)
            ends[here + offset + 1] = there + (len(piece.swapped) if piece.name else offset + 1)
        here, there = here + len(piece.text), there + len(piece.swapped)

    def move(span: Span) -> Span:
        start, end = starts[span.start], ends[span.end]
        return Span(start, end, swapped[start:end])

    return move


def _each(value: Any, move: Callable[[Span], Span]) -> Any:
    """A value with every span in it carried over."""
    if isinstance(value, Span):
        return move(value)
    if isinstance(value, tuple):
        return tuple(_each(one, move) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{field.name: _each(getattr(value, field.name), move) for field in fields(value)}
        )
    return value


def _namer(a: Side, b: Side) -> Callable[[str], str]:
    known = {
        word.casefold(): f"<{letter}.{slot}>"
        for letter, side in (("A", a), ("B", b))
        for slot, word in (*side.words.items(), *enumerate(side.marks), ("name", side.official))
        if word
    }
    longest = sorted(known, key=len, reverse=True)
    found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)

    def name(text: str) -> str:
        told = found.sub(lambda match: known[match[0].casefold()], text)
        # Names in a row stand in the order of the alphabet, which is nobody's side.
        return _LISTED.sub(lambda match: ", ".join(sorted(match[0].split(", "))), told)

    return name


def _unordered(value: Any, named: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return named(value)
    if isinstance(value, Mapping):
        return {key: _unordered(inner, named) for key, inner in value.items() if key not in _WHERE_IT_STANDS}
    if isinstance(value, list):
        return sorted(
            (_unordered(inner, named) for inner in value), key=lambda one: json.dumps(one, sort_keys=True)
        )
    return value
