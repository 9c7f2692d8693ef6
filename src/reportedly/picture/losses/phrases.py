"""What the words for those lost are headed by, and how two of them stand to each other in a sentence."""

from __future__ import annotations

import re

from reportedly.knowledge.losses import LostClass, loss_words
from reportedly.knowledge.materiel import MaterielType, materiel
from reportedly.model import Span

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
# Between "including" and what it includes stand an article or "at least", no more.
_LEAD = 12
# Between a whole and its part right after it stands a comma, a dash or nothing.
_BESIDE = range(1, 5)


def head(text: str) -> tuple[str, ...]:
    """The words of a phrase up to its head, lower-cased: "a number of tanks of the army" gives tanks.

    >>> head("a large number of pick-ups with machine guns")
    ('pick-ups',)
    """
    words = [match.group().lower() for match in _WORD.finditer(text)]
    known = loss_words()
    while True:
        stop = next((number for number, word in enumerate(words) if word in known.stops), None)
        if stop is None:
            return tuple(words)
        if stop and not (words[stop] == "of" and words[stop - 1] in known.amounts):
            return tuple(words[:stop])
        words = words[stop + 1 :]


def class_of(text: str) -> LostClass | None:
    """The class of those lost that the words tell; ``None`` where it is not listed."""
    return loss_words().class_of(head(text))


def types_of(text: str) -> tuple[MaterielType, ...]:
    """The types of equipment the words tell, each once; none is empty."""
    return tuple(dict.fromkeys(materiel().listed(head(text))))


def nameless(text: str) -> bool:
    """Whether the words are but a pronoun or a number: ``them``, ``dozens more``."""
    words, known = head(text), loss_words()
    return all(word in known.pronouns or word in known.amounts or word.isdigit() for word in words)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def part_of(phrase: Span, number: Span | None, others: tuple[Span, ...], sentence: Span) -> Span | None:
    """The words in the sentence that a phrase is said to be a part of; ``None`` where it is said of none.

    ``number`` is the phrase's own, ``others`` the phrases with a number beside it.
    """
    before = sorted((one for one in others if one.end <= phrase.start), key=lambda one: one.start)
    after = sorted((one for one in others if phrase.end <= one.start), key=lambda one: one.start)
    whole = _included_in(phrase, before, sentence)
    if whole is not None:
        return whole
    if after and loss_words().part_first.search(_between(phrase, after[0], sentence) or ""):
        return after[0]
    partitive = _partitive(phrase, sentence) or (_partitive(number, sentence) if number is not None else None)
    # "130 people, 67 of them children": what stands right before is the whole.
    beside = partitive is not None and before and len(_between(before[-1], phrase, sentence) or "") in _BESIDE
    return before[-1] if beside else partitive


def _included_in(phrase: Span, before: list[Span], sentence: Span) -> Span | None:
    """The last phrase before that is said to include this one, or to include the one whose list this one carries on."""
    for one in reversed(before):
        if _is_cue(_between(one, phrase, sentence) or ""):
            return one
    if before and _carries_on(_between(before[-1], phrase, sentence)):
        return _included_in(before[-1], before[:-1], sentence)
    return None


def _is_cue(between: str) -> bool:
    known = loss_words()
    ends = [cue.end() for cue in known.part.finditer(between)]
    if not ends:
        return between.rstrip().endswith(":")
    return len(between) - ends[-1] <= _LEAD and not known.part_first.search(between)


def _carries_on(between: str | None) -> bool:
    return between is not None and all(
        match.group().lower() in loss_words().joining for match in _WORD.finditer(between)
    )


def _partitive(span: Span, sentence: Span) -> Span | None:
    """ "Of the dead" in "20 of the dead were fighters": a part of a toll told elsewhere."""
    start = span.end - sentence.start
    found = loss_words().part_of.match(sentence.text[start:].lstrip()) if start >= 0 else None
    if found is None:
        return None
    at = sentence.text.index(found.group(), start)
    return Span(sentence.start + at, sentence.start + at + len(found.group()), found.group())


def _between(one: Span, other: Span, sentence: Span) -> str | None:
    if one.start < sentence.start or other.end > sentence.end or other.start < one.end:
        return None
    return sentence.text[one.end - sentence.start : other.start - sentence.start]


def within(sentence: Span, start: int, end: int) -> Span:
    """The span of a sentence's characters, by the article's offsets."""
    return Span(start, end, sentence.text[start - sentence.start : end - sentence.start])
