"""Lists and appositions: "rebel factions — A, B and C", "A, a rebel group" tell what kind of party an unknown name is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from reportedly.knowledge.speakers import speakers
from reportedly.model import Span
from reportedly.resolve.actors.candidates import Candidate
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.mentions import Mention
from reportedly.resolve.actors.reading import read

_NAME: Final = (
    r"(?:(?:the\s+)?(?:al-|el-|ash-|as-)?[A-Z][\w'’\-]*(?:\s+(?:of|for|the|al-\w+|[A-Z][\w'’\-]*))*)"
)
# From a list's head to the mention nothing but names, commas and "and".
_BEFORE: Final = re.compile(
    rf"(?P<head>[^.;:—–(\n]*?)(?:,?\s*(?:—|–|:|\(|\s-\s)\s*|,?\s+(?:including|such as|like|namely)\s+)"
    rf"(?:{_NAME}\s*(?:\([A-Z]+\))?\s*,?\s+(?:and\s+|or\s+)?)*(?:and\s+|or\s+)?(?:the\s+)?$"
)
_AFTER: Final = re.compile(r"\s*(?:\([^)]{2,40}\))?,\s+(?P<what>(?:an?|the|one of the)\s+[^,.;:—–\n]{3,80})")
# The words of a head that stand nearest to its list.
_WORDS: Final = 7
_COST = -0.05


def told_kind(mention: Mention, doc: Document) -> Candidate | None:
    """Give the kind of party that a list or an apposition tells a name to be; ``None`` where there is none."""
    bare = mention.span.text.removeprefix("the ")
    if not bare[:1].isupper() and not bare.startswith("al-"):
        return None
    return _apposition(mention.span, doc) or _listed(mention, doc)


def _apposition(span: Span, doc: Document) -> Candidate | None:
    after = _AFTER.match(doc.text, span.end)
    if after is not None and _speaks_at_the_end(after["what"]):
        return None
    found = read(after["what"], doc) if after else None
    if after is None or found is None or not found.told:
        return None
    if found.id is not None and found.by != "kind":
        return replace(found, name=span.text) if found.head is None and _speaks(found) else None
    named = replace(found, name=span.text, wants=None, head=None)
    return named.because(f"the report says what it is: “{after['what']}”", _COST)


def _speaks_at_the_end(words: str) -> bool:
    """Whether who told the sentence stands there: "killed Adan Weir, the military said"."""
    return words.rsplit(maxsplit=1)[-1].lower() in speakers().closing


def _speaks(found: Candidate) -> bool:
    return any(
        "speaks or acts for" in reason.what or "leads to it" in reason.what for reason in found.reasons
    )


def _listed(mention: Mention, doc: Document) -> Candidate | None:
    start = _start(mention, doc)
    match = _BEFORE.search(doc.text[start : mention.span.start])
    if match is None:
        return None
    words = match["head"].split()[-_WORDS:]
    for size in range(len(words), 0, -1):
        found = read(" ".join(words[-size:]), doc)
        if found is not None and found.id is None and found.kind is not None:
            named = replace(found, name=mention.span.text, wants=None, head=None)
            return named.because(f"the report lists it among “{' '.join(words[-size:])}”", _COST)
    return None


def _start(mention: Mention, doc: Document) -> int:
    sentence = mention.sentence
    if sentence is not None and sentence.start <= mention.span.start < sentence.end:
        return sentence.start
    return (
        max(doc.text.rfind(". ", 0, mention.span.start), doc.text.rfind("\n", 0, mention.span.start), -1) + 1
    )
