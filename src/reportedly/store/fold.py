"""Fold words so that a filter finds them however they are spelled.

Case, accents, Arabic vowel signs, kinds of quotation marks, apostrophes and dashes, and line breaks make no
difference when looking for a name; the record itself keeps the characters as they stand.
"""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart but transliterations mix, and marks that stand for each other.
_ALIKE = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        **dict.fromkeys("‘’‛`´ʼʾʿʻ", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
    }
)
_BLANKS = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Give ``text`` without case, accents and typographic variants, every run of blanks as one space.

    Only marks that combine are dropped (canonical combining class above 0): the vowel signs of scripts
    such as Burmese, which tell words apart, stay.
    """
    plain = text.translate(_ALIKE).casefold()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        bare = "".join(c for c in apart if not unicodedata.combining(c))
        # Taking apart can lay bare letters that had no case, and variants, before.
        plain = unicodedata.normalize("NFC", bare).casefold().translate(_ALIKE)
    return _BLANKS.sub(" ", plain).strip()


def words(text: str) -> tuple[str, ...]:
    """Give the folded words of ``text``: runs of letters and digits, in order."""
    return tuple(_WORD.findall(folded(text)))
