"""Noun phrases as words: their head, and what stands before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What a phrase begins with that names nothing: a preposition, an article, a number.
_BEFORE = re.compile(
    r"^(?:(?:inside|near|in|at|on|around|outside|towards?|from|of|into|the|an?|its|their|his|her|several|some|many|most|"
    r"two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|tens|other|another|all|both|every|[\d,.]+)\s+)+",
    re.IGNORECASE,
)
# "a number of schools" is about schools; so are parts of a place.
_MEASURED = re.compile(
    r"^(?:(?:the|an?|large|small|whole|other)\s+)*"
    r"(?:number|dozens|scores|hundreds|thousands|tens|parts?|several|some|many|most|all|rest|remains|group|pair|majority|"
    r"outskirts|centre|center|heart|edge|inhabitants)\s+of\s+",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,|;|\band\b|\bor\b|\bas well as\b|\bincluding\b|\bsuch as\b)\s*", re.IGNORECASE)
# Where a phrase's head ends: what comes next tells more of it.
_AFTER = re.compile(
    r"\s+(?:of|in|at|on|near|around|outside|inside|to|for|from|by|with|under|across|along|where|who|whom|whose|which|that|"
    r"north|south|east|west|northeast|northwest|southeast|southwest|held|controlled|run|belonging|called|named)\b.*$"
    r"|\s*[(\[].*$",
    re.IGNORECASE | re.DOTALL,
)
_MARKS = "\"'“”‘’«»"


def heads(words: str) -> Iterator[str]:
    """Each joined part of a phrase up to its head: ``the old school in Amara and shops`` gives ``old school``, ``shops``."""
    for part in _JOINED.split(words):
        bare = _BEFORE.sub("", _MEASURED.sub("", _BEFORE.sub("", part.strip(_MARKS + " "))))
        cut = _AFTER.sub("", bare).strip(_MARKS + " .")
        if cut:
            yield cut.casefold()


def folded(words: str) -> str:
    """Words on one line, lower-cased, without an article or marks of quotation."""
    return re.sub(r"^(?:the|an?)\s+", "", " ".join(words.casefold().split()).strip(_MARKS + " "))
