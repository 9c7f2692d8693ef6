"""Whether the words around a time tell what was or what is to come: a small rule over words, no parse.

The verb nearest to the time tells: first those before it in its clause, the nearest first, then those after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from reportedly.knowledge.times import TenseWords, time_words
from reportedly.resolve.times.counting import Tense

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|[;:()\"“”]|[.!?](?=\s|$)|,")
_STOPS = frozenset([".", "!", "?", ";"])
_HAVE = frozenset(["have", "has", "had", "'ve", "been"])
# A verb farther off than so many words belongs to another clause, as a rule; a window, not a measured limit.
_REACH = 16
# What may stand between the verb that puts a plan into the past and what was planned: "was originally due to".
_PLANNING = frozenset(
    "be been to due scheduled slated set expected supposed planned meant only also then originally".split()
)
# After "but" these tell that a plan had failed by then: "were to be freed on Friday, but were not".
_FAILED = frozenset("not never n't wasn't weren't didn't hadn't failed".split())
# "Demanded that they leave": what is asked for lies ahead, whenever it was asked.
_DEMANDING = frozenset("demand demands demanded urge urges urged ordered asked proposed proposes".split())


class Planned(Enum):
    """How a plan is told from the past: ``OPEN`` ("was due to begin") may be still to come, ``OVER`` ("had been due") not."""

    OPEN = "open"
    OVER = "over"


def planned_at(text: str, start: int, end: int) -> Planned | None:
    """Tell whether the time at ``[start, end)`` was ahead of a past that the sentence tells: "was due to begin on Sunday"."""
    before = _until_stop(_words(text[max(0, start - 200) : start])[::-1])
    after = _until_stop(_words(text[end : end + 200]))
    words = time_words().tense
    at = _ahead(before, words)
    if at is None:
        return None
    chain = at + 1 if before[at] not in _PLANNING else at
    while chain < len(before) and (before[chain] in _PLANNING or before[chain].endswith("ly")):
        chain += 1
    verb = before[chain] if chain < len(before) else ""
    if chain == at or verb not in ("was", "were", "had"):
        return None
    but = after.index("but") if "but" in after else None
    failed = but is not None and not _FAILED.isdisjoint(after[but : but + 4])
    return Planned.OVER if verb == "had" or failed else Planned.OPEN


def tense_at(text: str, start: int, end: int) -> Tense | None:
    """Tell the tense of the sentence of ``text`` around its characters ``[start, end)``; ``None`` where no verb does."""
    before = _until_stop(_words(text[max(0, start - 200) : start])[::-1])
    after = _until_stop(_words(text[end : end + 200]))
    words = time_words().tense
    return _backwards(before, words) or _forwards(after, words)


def _words(text: str) -> list[str]:
    """Give the words and marks in small letters, without the month that is spelt like a modal."""
    return [match[0].lower() for match in _WORD.finditer(text) if match[0] != "May"]


def _until_stop(words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for word in words[:_REACH]:
        if word in _STOPS:
            break
        kept.append(word)
    return kept


def _backwards(words: Sequence[str], known: TenseWords) -> Tense | None:
    """Look from the time towards the sentence's beginning."""
    found = _first_told(words, known)
    return found and found[1]


def _ahead(words: Sequence[str], known: TenseWords) -> int | None:
    """Where, from the time towards the sentence's beginning, the word stands that puts the time ahead."""
    found = _first_told(words, known)
    return found[0] if found is not None and found[1] is Tense.FUTURE else None


def _first_told(words: Sequence[str], known: TenseWords) -> tuple[int, Tense] | None:
    """The first word that tells the tense, from the time towards the sentence's beginning, and what it tells."""
    for at, word in enumerate(words):
        following = words[at - 1] if at else ""
        earlier = words[at + 1] if at + 1 < len(words) else ""
        if (told := _told(word, earlier, following, known)) is not None:
            return at, told
        if word == "to" and following and _planned(words[at + 1 : at + 4], known):
            return at, Tense.FUTURE
    return None


def _forwards(words: Sequence[str], known: TenseWords) -> Tense | None:
    for at, word in enumerate(words):
        earlier = words[at - 1] if at else ""
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in ("is", "are") and following == "to":
            return Tense.FUTURE
        if (told := _told(word, earlier, following, known)) is not None:
            return told
    return None


def _told(word: str, earlier: str, following: str, known: TenseWords) -> Tense | None:
    """What one word tells, with those beside it: "will", "may have", "scheduled", "killed"."""
    if word in known.future_modals:
        return Tense.PAST if following in _HAVE else Tense.FUTURE
    if word in known.ahead and (
        earlier in ("is", "are", "be", "now", "") or word in ("scheduled", "slated", "due")
    ):
        return Tense.FUTURE
    if word in known.plans and (following == "to" or (following == "that" and word in _DEMANDING)):
        return Tense.FUTURE
    if word in known.timetabled and earlier not in ("to", "the", "a", "an", "of", "his", "its", "their"):
        return Tense.FUTURE
    if word in known.past or _regular_past(word, known):
        if earlier == "to" or earlier in known.future_modals:  # "to hit", "will hit": the word before tells
            return None
        return Tense.FUTURE if earlier == "be" else Tense.PAST
    return None


def _regular_past(word: str, known: TenseWords) -> bool:
    return len(word) > 3 and word.endswith("ed") and "-" not in word and word not in known.not_past


def _planned(before: Sequence[str], known: TenseWords) -> bool:
    """Whether one of the words before "to" makes what follows lie ahead: "agreed to", "called on them to"."""
    return any(word in known.plans for word in before)
