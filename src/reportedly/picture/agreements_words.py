"""Where words name an agreement: "the Sochi accord", "a 48-hour truce", "its promise", "international law"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.agreements import GENERIC, LAW, PROMISE, agreement_words, words
from reportedly.model import Span

_QUOTES = "\"'‘’“”«»"
_INDEFINITE = frozenset({"a", "an", "any", "another", "some", "no"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your"})
_WORD = re.compile(rf"[{_QUOTES}]*([\w.-]+(?:[’'](?:s|\w))?)[{_QUOTES}]*\s+\Z")
_NUMBER = re.compile(
    r"\d|(?:one|two|three|four|five|six|seven|ten|week|month|year|day|hour)s?-", re.IGNORECASE
)
# More than four words before the noun are another phrase: "the US and Russian foreign ministers' 48-hour local truce".
_MOST_BEFORE = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that name an agreement, without the article before them.

    ``names`` are words with a capital and ``numbers`` those that measure or date it: what tells one agreement from
    another of its ``kind``.  ``definite`` is ``None`` where no article stands before the words.
    """

    span: Span
    kind: str
    definite: bool | None
    plural: bool
    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    @property
    def told_apart(self) -> bool:
        """Whether its words tell it from another agreement of its kind."""
        return bool(self.names or self.numbers)


@cache
def _heads() -> re.Pattern[str]:
    known = agreement_words()
    kind = words(known.kinds).pattern
    whole = words(known.whole).pattern
    law = words(known.law).pattern
    promise = words(known.promises).pattern
    close = rf"[{_QUOTES}]*"
    return re.compile(
        rf"(?P<kind>{kind}){close}(?:\s+(?P<more>{whole}))?|(?P<law>{law})|(?P<whole>{whole})|(?P<promise>{promise})",
        re.IGNORECASE,
    )


def phrases(text: Span) -> Iterator[Phrase]:
    """Each run of words that names an agreement, a promise or a law, in the order of the text."""
    known = agreement_words()
    for found in _heads().finditer(text.text):
        after = text.text[found.end() :].lstrip(_QUOTES).lstrip()
        if (found["kind"] or found["whole"]) and known.unmade.match(after):
            continue
        before = _before(text.text, found.start())
        if found["kind"] is None and not found["law"] and before.definite is None and not before.kept:
            continue
        yield _phrase(text, found, before)


@dataclass(frozen=True, slots=True)
class _Before:
    start: int
    kept: tuple[str, ...]
    definite: bool | None


def _before(text: str, start: int) -> _Before:
    """The words before a noun that belong to it: names, numbers, qualities, up to an article."""
    kept: list[str] = []
    known = agreement_words()
    start = len(text[:start].rstrip(_QUOTES))
    for _ in range(_MOST_BEFORE + 1):
        found = _WORD.search(text, max(0, start - 40), start)
        if found is None:
            break
        word = found[1]
        low = word.lower()
        if low in _INDEFINITE | _DEFINITE:
            return _Before(start, tuple(kept), low in _DEFINITE)
        if re.search(r"[’']s?\Z", word):  # a possessor: "Idlib's truce", which is as definite as "the"
            return _Before(start, (word, *kept), True)
        if not (_belongs(word, at_start=_opens(text[: found.start()])) or low in known.qualities):
            break
        if len(kept) == _MOST_BEFORE:
            break
        kept.insert(0, word)
        start = found.start()
    return _Before(start, tuple(kept), None)


def _belongs(word: str, *, at_start: bool) -> bool:
    """Whether a word is a name or a number; a capital at the start of a sentence tells nothing."""
    return bool(_NUMBER.search(word)) or "-" in word or (word[:1].isupper() and not at_start)


def _opens(before: str) -> bool:
    """Whether a sentence begins after these words."""
    return before.rstrip(_QUOTES + " \n\t")[-1:] in ("", ".", "!", "?", ":")


def _phrase(text: Span, found: re.Match[str], before: _Before) -> Phrase:
    known = agreement_words()
    start, end = before.start, found.end()
    while start < end and text.text[start] in _QUOTES:
        start += 1
    words_of = found["kind"] or found["whole"] or found["law"] or found["promise"]
    last = _plain(found["more"] or words_of)
    if found["kind"]:
        kind = known.kinds[_kind_key(found["kind"])]
    else:
        kind = LAW if found["law"] else GENERIC if found["whole"] else PROMISE
    shown = text.text[start:end].strip(_QUOTES + " ")
    named = [word for word in before.kept if word.lower() not in known.qualities]
    return Phrase(
        span=Span(text.start + start, text.start + start + len(shown), shown),
        kind=kind,
        definite=before.definite,
        plural=last in known.plurals,
        names=frozenset(_fold(word) for word in named if word[:1].isupper() and not _NUMBER.search(word)),
        numbers=frozenset(_fold(word) for word in named if _NUMBER.search(word)),
    )


def _kind_key(word: str) -> str:
    """The listed form of a kind's name, whatever stands for its hyphen."""
    known = agreement_words().kinds
    plain = _plain(word)
    loose = {re.sub(r"[-\s]", " ", name): name for name in known}
    return plain if plain in known else loose[re.sub(r"[-\s]", " ", plain)]


def _plain(word: str) -> str:
    return " ".join(re.sub(r"[‑–]", "-", word).lower().split())


def _fold(word: str) -> str:
    return re.sub(r"[’']s?\Z", "", word).casefold()
