"""The country that a sentence begins with: "In neighbouring Chad, the army …" tells of Chad's, whatever the report is about."""

from __future__ import annotations

import re
from typing import Final

from reportedly.knowledge.actors import NameKind
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.mentions import Mention

# What may stand between the preposition and the name; a word with a capital may be a part of another name.
_BEFORE: Final = re.compile(
    r"[\s“\"']*(?:Meanwhile,?\s+|And\s+)?(?:in|across)\s+(?:the\s+)?"
    r"(?:(?:neighbou?ring|nearby|northern|southern|eastern|western|central)\s+)*(?:the\s+)?",
    re.IGNORECASE,
)
# After it a comma, be it after what lies there or the day, or at once who acts: "In Chad the army".
_AFTER: Final = re.compile(r"(?:['’]s\b[^,.;:]{1,40})?(?:\s+on\s+\w+)?,|\s+(?:the|its)\s", re.IGNORECASE)


def told_of(mention: Mention, doc: Document) -> str | None:
    """Give the state (ISO 3166-1 alpha-3) that a mention's sentence begins with as where it happens, if there is one."""
    sentence = mention.sentence
    if sentence is None or not sentence.start <= mention.span.start < sentence.end:
        return None
    for sighting in doc.sightings:
        first, last = doc.words[sighting.first], doc.words[sighting.last]
        if first.start < sentence.start or last.end > mention.span.start:
            continue
        if not _BEFORE.fullmatch(doc.text, sentence.start, first.start):
            continue
        states = {name.of for name in sighting.names if name.kind is NameKind.STATE}
        if len(states) != 1 or not _AFTER.match(doc.text, last.end):
            return None
        state = states.pop()
        return None if _another(state, last.end, mention, doc) else state
    return None


def _another(state: str, start: int, mention: Mention, doc: Document) -> bool:
    """Whether another state's doing is told in between: "In Chad, a French strike killed two, the army said"."""
    return any(
        name.of != state and name.kind is NameKind.ADJECTIVE
        for sighting in doc.sightings
        if start <= doc.words[sighting.first].start and doc.words[sighting.last].end <= mention.span.start
        for name in sighting.names
    )
