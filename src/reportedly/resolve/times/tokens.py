"""Cut a text into the words the grammar of times reads, each with its characters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.knowledge.times import Phrase, PhraseBook
from reportedly.resolve.times.forms import Form

# Digits apart from letters ("530am", "30th"), a hyphen alone ("mid-2013"), a possessive alone ("Tuesday's").
_TOKEN = re.compile(r"\d+|['’]s\b|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?|[^\w\s]", re.UNICODE)
_DASHES = frozenset("-‐‑–—")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark: ``word`` is in small letters, with one form of hyphen and apostrophe."""

    start: int
    end: int
    raw: str
    word: str

    @property
    def digits(self) -> bool:
        """Whether it is a number in digits."""
        return self.raw.isascii() and self.raw.isdigit()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.raw[:1].isupper()


_END = Token(-1, -1, "", "")


class Tokens:
    """The tokens of a text; beyond the last stands an empty one.

    ``strict`` is for running text, where "May" may be a verb and "once" says little: words that only stand
    for a time in a span already told to be one are then passed over.  ``kept`` holds the times read so far, by where they
    begin.
    """

    __slots__ = ("_all", "_words", "kept", "strict", "text")

    def __init__(self, text: str, *, strict: bool) -> None:
        self.text, self.strict = text, strict
        self.kept: dict[int, tuple[int, Form] | None] = {}
        self._all = tuple(
            Token(match.start(), match.end(), match[0], _plain(match[0])) for match in _TOKEN.finditer(text)
        )

        # Those beyond the end are empty; none is asked for that lies farther than a phrase's length.
        self._words = (*(token.word for token in self._all), *[""] * 16)

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, index: int) -> Token:
        return self._all[index] if 0 <= index < len(self._all) else _END

    def word(self, index: int) -> str:
        """The word at ``index`` in small letters, empty beyond the ends."""
        return self._words[index] if 0 <= index < len(self._words) else ""

    def glued(self, index: int) -> bool:
        """Whether the token at ``index`` follows the one before without a blank."""
        return index > 0 and self[index - 1].end == self[index].start

    def phrase(self, index: int, words: tuple[str, ...]) -> bool:
        """Whether these words stand at ``index``."""
        return self._words[index : index + len(words)] == words

    def longest(self, index: int, book: PhraseBook) -> Phrase | None:
        """The longest phrase of a book that stands at ``index``."""
        some = book.get(self.word(index), ())
        return next((phrase for phrase in some if self.phrase(index, phrase)), None)


def _plain(raw: str) -> str:
    return "-" if raw in _DASHES else raw.lower().replace("’", "'")
