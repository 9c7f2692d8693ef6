"""Who a bare name is, by a fuller naming elsewhere in the article: "Weir" is "Defence Minister Adan Weir"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from reportedly.knowledge.voices import Acts, Voices, voices
from reportedly.model import Span
from reportedly.resolve.speakers.words import PARTICLES, Head, Phrase, phrase

# A name is looked for in so many characters on each side of a place it stands in: a title and four names are shorter.
_REACH = 90
_OPENERS = frozenset(
    "on in at but and for when as while after before according meanwhile however it he she they we the a an this that"
    " these those monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december if by with to from of".split()
)
# "head of the council Adan Weir": what stands between an office and the name.
_BETWEEN = frozenset(["of", "for", "the", "to", "in", "and"])
_ENDS = re.compile(r"[.!?;:]\s+|[\n)(\]\[\"“”]\s*")
# The dot after these ends no sentence.
_SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Lt|Gen|Col|Brig|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|[A-Z])\.\s+$")
_BEHIND = re.compile(r",\s*((?:an?|the)?\s*[^,.;:()\n\"“”]{3,90}?)(?=[,.;:()\n]|\s(?:who|which|said|told)\b)")
_LONGEST = 3
_PEOPLE = (Acts.OFFICE, Acts.RANK, Acts.SELF)


def fuller(span: Span, text: str) -> Span | None:
    """The fullest naming in ``text`` of a speaker given by a bare name; ``None`` where it is no such name or has none.

    One that tells an office or a calling is taken first, the longest of them.  A longer name without one is taken only for
    a single word, and the one most often written: pages lose commas, and what stands before may be another's name.
    """
    known = voices()
    if not _bare(phrase(span.text, known)):
        return None
    pattern = re.compile(rf"(?<![\w-]){re.escape(span.text)}(?=(?:['’]?s)?(?![\w-]))", re.IGNORECASE)
    found = [
        told for match in pattern.finditer(text) for told in _around(text, match.start(), match.end(), known)
    ]
    offices = [told for told in found if _calling(told.text, known)]
    if offices:
        return max(offices, key=lambda told: len(told.text))
    if " " in span.text or not found:
        return None
    times = Counter(told.text for told in found)
    return max(found, key=lambda told: (times[told.text], -len(told.text)))


def _calling(text: str, known: Voices) -> bool:
    return any(head.voice.acts in _PEOPLE for head in phrase(text, known).heads)


def _bare(own: Phrase) -> bool:
    names = all(word.capital or word.key in PARTICLES for word in own.words)
    return 0 < len(own.words) <= _LONGEST and not own.heads and names and not own.text.isupper()


def _around(text: str, start: int, end: int, known: Voices) -> Iterator[Span]:
    """Fuller namings of the name at ``start``: with what stands before it, and with an apposition behind it."""
    begin = _begin(text, start, known)
    if begin < start:
        yield Span(begin, end, text[begin:end])
    behind = _BEHIND.match(text, end, min(len(text), end + _REACH))
    if behind and any(
        head.voice.acts in _PEOPLE and head.part == 0 for head in phrase(behind[1], known).heads
    ):
        yield Span(begin, behind.end(1), text[begin : behind.end(1)])


def _begin(text: str, start: int, known: Voices) -> int:
    """Where the run of names and offices begins that ends in the name at ``start``."""
    reach = max(0, start - _REACH)
    stops = [
        match.end()
        for match in _ENDS.finditer(text, reach, start)
        if not _SHORT.search(text, reach, match.end())
    ]
    reach = stops[-1] if stops else reach
    told = phrase(text[reach:start], known)
    first = _run(told)
    while first < len(told.words) and (told.words[first].article or told.words[first].key in _BETWEEN):
        first += 1
    return reach + told.words[first].start if first < len(told.words) else start


def _run(told: Phrase) -> int:
    """The first word of the run of names and offices at the end of a phrase."""
    heads = {number: head for head in told.heads for number in range(head.first, head.last)}
    first = len(told.words)
    for number in range(len(told.words) - 1, -1, -1):
        word = told.words[number]
        if _cut(told, number) and not _office_and_comma(told, number, heads):
            break
        if number in heads or word.key in PARTICLES or (word.capital and word.key not in _OPENERS):
            first = number
        elif word.key not in _BETWEEN or not _office_before(told, number):
            break
    return first


def _office_before(told: Phrase, number: int) -> bool:
    """Whether an office stands a few words before, so that "of" and "for" belong to it."""
    return any(head.voice.acts is Acts.OFFICE and number - 5 <= head.first < number for head in told.heads)


def _office_and_comma(told: Phrase, number: int, heads: Mapping[int, Head]) -> bool:
    """Whether an office, then a comma, then the name: "the interior minister, Adan Weir"."""
    last = number == len(told.words) - 1 or told.words[number + 1].capital
    office = number in heads and heads[number].voice.acts is Acts.OFFICE
    return office and last and told.text[told.words[number].end :].lstrip().startswith(",")


def _cut(told: Phrase, number: int) -> bool:
    """Whether a mark stands between a word and the next."""
    nearer = told.words[number + 1].start if number + 1 < len(told.words) else len(told.text)
    return bool(told.text[told.words[number].end : nearer].strip())
