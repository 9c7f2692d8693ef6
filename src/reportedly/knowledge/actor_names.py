"""Names as reports spell them: cut into words and folded, so that the same name is found however it is written.

Case, accents, full stops and apostrophes make no difference, nor do the Arabic article and its assimilated forms
(al-, el-, an-, ash- …), the possessive, and British or American spelling.  A name's skeleton goes further: it leaves out
vowels and levels letters that transliterations mix (q/k, z/s …), so that it is to be trusted less.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:[.'’ʼ‘`´ʾʿ][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['’ʼ‘`´][sS]$")
_MARKS: Final = re.compile(r"[.'’ʼ‘`´ʾʿ]")
_LETTERS: Final = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae"})
# Wehr, Dictionary of Modern Written Arabic: the article before sun letters takes their sound.
_ARTICLE: Final = frozenset({"al", "el", "an", "ar", "as", "ash", "at", "ad", "az", "ath", "adh", "il", "ul"})
# Only these two are no English words, so that they may stand apart from what follows.
_APART: Final = frozenset({"al", "el"})
_SPELLING: Final = (
    (re.compile(r"isation"), "ization"),
    (re.compile(r"^defence"), "defense"),
    (re.compile(r"^centre"), "center"),
    (re.compile(r"^programme"), "program"),
    (re.compile(r"^labour"), "labor"),
)
_ALIKE: Final = str.maketrans({"q": "k", "c": "k", "g": "k", "z": "s", "p": "b", "v": "f"})
_SOFT: Final = re.compile(r"[aeiouyhw]")
_DOUBLE: Final = re.compile(r"(.)\1+")
# Acronyms of more letters are no words of the language.
_SHORT: Final = 5


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its place (with an Arabic article before it), as it is written, and folded.

    ``article`` is the Arabic article that ``raw`` is without.  ``cut`` is true where something other than blanks and hyphens stands between it and the word before.
    """

    start: int
    end: int
    raw: str
    key: str
    cut: bool = False
    possessive: bool = False
    article: str = ""

    @property
    def text(self) -> str:
        """As it is written, with the article."""
        return f"{self.article}{self.raw}"

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is."""
        return self.raw[:1].isupper() or not self.raw.isascii()


def words(text: str) -> tuple[Word, ...]:
    """Cut ``text`` into words, articles of Arabic names taken into the word that follows."""
    found: list[Word] = []
    start: int | None = None
    last = 0
    for match in _WORD.finditer(text):
        raw = match.group()
        if start is None and _is_article(raw, text[match.end() : match.end() + 2]):
            start = match.start()
            continue
        begin, start = (match.start() if start is None else start), None
        bare = _POSSESSIVE.sub("", raw)
        own = bare != raw or text[match.end() : match.end() + 1] in {"'", "’"}
        cut = bool(found) and _parts(text[last:begin].strip(" -‐‑\n\t\r"), found[-1].raw)
        end, article = match.start() + len(bare), text[begin : match.start()]
        found.append(Word(begin, end, bare, folded(bare), cut, own, article))
        last = match.end()
    return tuple(found)


def _parts(between: str, before: str) -> bool:
    """Whether what stands between two words parts them; the full stop of "U.S." and "Gen." does not."""
    short = "." in before or (len(before) <= _SHORT - 1 and before[:1].isupper())
    return bool(between) and not (between == "." and short)


def _is_article(raw: str, after: str) -> bool:
    low = raw.lower()
    joined = low in _ARTICLE and after[:1] in {"-", "‐", "‑"} and after[1:].isalpha()
    return joined or (low in _APART and after[:1] == " " and after[1:].isalpha() and after[1:].isupper())


def folded(word: str) -> str:
    """Give a word without case, accents, marks and the spelling of one country."""
    plain = _MARKS.sub("", word).translate(_LETTERS).casefold()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        plain = unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))
        plain = plain.translate(_LETTERS)
    for pattern, instead in _SPELLING:
        plain = pattern.sub(instead, plain)
    return plain


def keys(name: str) -> tuple[str, ...]:
    """Give the folded words of a name, without "the" before it."""
    told = tuple(word.key for word in words(name))
    return told[1:] if len(told) > 1 and told[0] == "the" else told


def skeleton(name_keys: Sequence[str]) -> str:
    """Give the consonants of a name as transliterations share them; its first letter stays whatever it is."""
    joined = "".join(name_keys)
    rest = _SOFT.sub("", joined[1:].translate(_ALIKE))
    return _DOUBLE.sub(r"\1", joined[:1].translate(_ALIKE) + rest)


def is_acronym(name: str) -> bool:
    """Whether a name must stand in capitals to be one: "IS" and "WHO" are words otherwise."""
    bare = _MARKS.sub("", name)
    return len(bare) <= _SHORT and bare.isupper()
