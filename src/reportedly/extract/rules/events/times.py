"""When it happened: the dates and times of a sentence that are not the page's own."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

from reportedly.extract.rules.events.circumstances import Circumstance
from reportedly.extract.rules.events.phrases import Range

ADVERBS = frozenset(
    {
        "now",
        "recently",
        "yesterday",
        "today",
        "tonight",
        "regularly",
        "repeatedly",
        "daily",
        "overnight",
        "earlier",
        "previously",
        "formerly",
        "sporadically",
    }
)
NOT_TIMES = frozenset({"the day", "a day", "years", "days", "daily"})
# Prepositions that tell more than the date alone, and stay with it.
SPANNING = frozenset({"since", "during", "until", "before", "after", "over", "for", "by"})
NEARER = frozenset({"earlier", "later", "late", "early"})

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\s+)?"
# A whole date with its year and no comma, as an agency or a page puts it before its text.
_DATELINE = re.compile(
    rf"\b{_DAY}(?:\d{{1,2}}\s+{_MONTH}\s+(?:19|20)\d\d|{_MONTH}\s+\d{{1,2}}\s+(?:19|20)\d\d"
    r"|\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d[-./]\d")
_AGE = re.compile(r"\b(?:aged?|ages)\b")
_TIED = frozenset(
    {
        "on",
        "in",
        "since",
        "of",
        "from",
        "until",
        "till",
        "before",
        "after",
        "and",
        "between",
        "by",
        "the",
        "dated",
    }
)


def times(doc: Doc, outside: frozenset[int]) -> list[Circumstance]:
    """Every time the sentence names for what happened, in text order."""
    lines = datelines(doc.text)
    found = []
    for entity in doc.ents:
        if entity.label_ not in {"DATE", "TIME"} or entity.root.i in outside or not _is_time(entity):
            continue
        if not any(start <= entity.start_char < end for start, end in lines):
            found.append(Circumstance(_widened(entity), entity.root))
    covered = {i for c in found for i in range(*c.span)}
    for token in doc:
        free = token.i not in covered and token.i not in outside
        if token.lower_ in ADVERBS and free and token.dep_ in {"advmod", "npadvmod", "amod"}:
            found.append(Circumstance((token.i, token.i + 1), token))
    return sorted(found, key=lambda c: c.span)


def datelines(text: str) -> list[tuple[int, int]]:
    """Where a whole date stands by itself before what is told ("16 July 2015 At least …")."""
    found = []
    for match in _DATELINE.finditer(text):
        before = text[: match.start()].split()
        after = text[match.end() :].lstrip()[:1]
        tied = bool(before) and before[-1].lower() in _TIED
        if (
            not tied
            and (not after or after.isupper() or after.isdigit() or not after.isalpha())
            and after != ","
        ):
            found.append(match.span())
    return found


def _is_time(entity: Span) -> bool:
    text = entity.text.lower()
    if "old" in text or text in NOT_TIMES:
        return False
    if not (any(c.isalpha() for c in text) or ":" in text or _YEAR.search(text)) or _AGE.search(text):
        return False
    following = entity.doc[entity.end] if entity.end < len(entity.doc) else None
    return not (following is not None and following.lower_ in {"-", "old"})


def _widened(entity: Span) -> Range:
    """The date with what belongs to it: "since Friday", "earlier on Monday"."""
    doc, start = entity.doc, entity.start
    if start and doc[start - 1].lower_ in SPANNING and entity.root.dep_ == "pobj":
        return start - 1, entity.end
    before = start - 2 if start > 1 and doc[start - 1].lower_ == "on" else start - 1
    if before >= 0 and doc[before].lower_ in NEARER:
        return before, entity.end
    return start, entity.end
