"""Lists of words as one pattern that knows every form of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportedly.knowledge.inflection import noun_forms, verb_forms


def any_form(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words or phrases, as a verb or a noun in any form, between word boundaries.

    Longer ones are found first.  Without words it finds nothing.
    """
    forms = {form for word in words for form in _forms(word.casefold())}
    if not forms:
        return re.compile(r"(?!)")
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ordered))})(?![\w-])", re.IGNORECASE)


def ending(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the nouns at the end of a text, singular or plural; what stands before is left out."""
    forms = {form for word in words for form in noun_forms(word.casefold())}
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ordered))})$", re.IGNORECASE)


def _forms(word: str) -> Iterator[str]:
    yield from verb_forms(word)
    yield from noun_forms(word)
