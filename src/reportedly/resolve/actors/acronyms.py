"""Acronyms that a text defines: "the River Defence Council (RDC)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reportedly.knowledge.actor_names import Word

_BRACKET: Final = re.compile(r"[(\[]\s*[\"'“‘]?(?P<inside>[^()\[\]\n]{2,80}?)[\"'”’]?\s*[)\]]")
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z.\-]{1,9}")
# Words that an acronym may leave out.
_SMALL: Final = {"of", "the", "for", "and", "in", "to", "on", "al", "de", "du", "des", "la", "le"}
# The words looked through before a bracket for each letter of the acronym.
_SPREAD: Final = 2


def acronyms(text: str, told: Sequence[Word]) -> dict[str, tuple[int, int]]:
    """Map each acronym the text defines to the place ``(start, end)`` of what it stands for."""
    found: dict[str, tuple[int, int]] = {}
    for match in _BRACKET.finditer(text):
        inside = match["inside"]
        before = [word for word in told if word.end <= match.start()][-20:]
        if _ACRONYM.fullmatch(inside) and sum(c.isupper() for c in inside) >= 2:
            place = _spelled(inside, before)
            if place:
                found.setdefault(inside.replace(".", ""), place)
        elif before and _ACRONYM.fullmatch(before[-1].raw) and before[-1].raw.isupper():
            within = [
                word
                for word in told
                if match.start("inside") <= word.start and word.end <= match.end("inside")
            ]
            place = _spelled(before[-1].raw, within)
            if place:
                found.setdefault(before[-1].raw.replace(".", ""), place)
    return found


def _spelled(acronym: str, before: Sequence[Word]) -> tuple[int, int] | None:
    """Find the run of words, ending where ``before`` ends, whose first letters the acronym is made of."""
    letters = [c.lower() for c in acronym if c.isupper()]
    if not before:
        return None
    for size in range(min(len(letters), 2), min(len(letters) * _SPREAD, len(before)) + 1):
        run = before[-size:]
        if any(word.cut for word in run[1:]) or run[0].key in _SMALL:
            continue
        if _matches(letters, run):
            return run[0].start, run[-1].end
    return None


def _matches(letters: list[str], run: Sequence[Word]) -> bool:
    wanted = list(letters)
    for word in run:
        if wanted and word.key[:1] == wanted[0]:
            wanted.pop(0)
            # "Peoples" of one word may give two letters; "SyriaCivilDef" and the like may not.
        elif word.key not in _SMALL:
            return False
    return not wanted
