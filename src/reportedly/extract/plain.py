"""Plain: a sentence as the parser is to see it, every line break and run of blanks one blank.

A report wrapped at 80 columns says what it says unwrapped.  Soft hyphens and marks without width are left out too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text for the parser, and for each of its characters the place in the sentence it stands for."""

    text: str
    places: Sequence[int]

    def at(self, start: int, end: int) -> tuple[int, int]:
        """The sentence's offsets of ``text[start:end]``, which must not be empty."""
        return self.places[start], self.places[end - 1] + 1


def plain(sentence: str) -> Plain:
    """The sentence with its blanks evened and its unseen marks left out; most sentences stay as they are."""
    if sentence.isprintable() and "  " not in sentence and not _UNSEEN.intersection(sentence):
        return Plain(sentence, range(len(sentence)))
    kept: list[tuple[str, int]] = []
    for place, character in enumerate(sentence):
        if character in _UNSEEN:
            continue
        if not character.isspace():
            kept.append((character, place))
        elif not kept or kept[-1][0] != " ":
            kept.append((" ", place))
    return Plain("".join(c for c, _ in kept), tuple(place for _, place in kept))
