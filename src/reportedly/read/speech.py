"""Words of saying: whether a few words name an act of speech."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.layout import layout

_WORD = re.compile(r"[\w’'-]+")


def words_of(text: str) -> list[str]:
    """List the words of a text, as they stand."""
    return _WORD.findall(text)


def has_cue(words: Iterable[str]) -> bool:
    """Say whether one of the words is a form of a cue's verb or a noun of speech; a name, "Tell", is none."""
    return not _forms(shown=False).isdisjoint(words)


def tells(words: Iterable[str]) -> bool:
    """Say whether one of the words is a form of a cue, or of a verb for what footage does: to show."""
    return not _forms(shown=True).isdisjoint(words)


@cache
def _forms(*, shown: bool) -> frozenset[str]:
    """List every form of the cues' verbs and the nouns of speech; with those that footage does, if ``shown``."""
    verbs = {lemma.split()[0] for lemma, entry in cues().verbs.items() if shown or not entry.media}
    return frozenset(form for verb in verbs for form in verb_forms(verb)) | layout().speeches
