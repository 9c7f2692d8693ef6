"""A source phrase as words: cut where something is said of what stands before, and the known words found in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.knowledge.voices import Acts, Voice, Voices

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*\.?")
# Words after which something else is named than what the phrase is headed by.
_JOINTS = frozenset(
    "of at for in from who whose which that with inside close named called and on by near based speaking within"
    " among to as under across against including through via citing quoting".split()
)
# After these the phrase no longer says who speaks.
_CLAUSES = frozenset(["who", "whose", "which", "that"])
_ARTICLES = frozenset(
    ["the", "a", "an", "another", "some", "one", "its", "their", "his", "her", "our", "my", "this"]
)
# A part of a surname in Arabic, Dutch, German and Romance languages; written small it is no end of a name.
PARTICLES = frozenset("al el bin ibn abu abd abdel de del der den van von la le da dos di".split())
_GENITIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a phrase.

    ``key`` is lower-cased, without a genitive or a full stop; ``joint`` what cuts it off from the words before it: a
    comma or other mark, a word such as "of", or nothing.
    """

    start: int
    end: int
    text: str
    key: str
    joint: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital, as names do."""
        return self.text[:1].isupper()

    @property
    def clause(self) -> bool:
        """Whether a clause begins here, which no longer says who speaks."""
        return self.key in _CLAUSES

    @property
    def article(self) -> bool:
        """Whether it is an article or a word in its place."""
        return self.key in _ARTICLES


@dataclass(frozen=True, slots=True)
class Head:
    """Known words ``words[first:last]`` of a phrase, and what they tell; ``part`` counts the cuts before them."""

    first: int
    last: int
    part: int
    voice: Voice
    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A source phrase: its words, in which part each stands, and the known words in it, first to last."""

    text: str
    words: tuple[Word, ...]
    parts: tuple[int, ...]
    heads: tuple[Head, ...]

    @property
    def main(self) -> Head | None:
        """What the phrase is headed by: the last known words of its first part that has any."""
        if not self.heads:
            return None
        return [head for head in self.heads if head.part == self.heads[0].part][-1]

    def joint(self, part: int) -> str:
        """What stands between a part and the one before it."""
        return next(
            (word.joint for word, number in zip(self.words, self.parts, strict=True) if number == part), ""
        )


def phrase(text: str, known: Voices) -> Phrase:
    """Cut a source phrase into words and parts, and find the known words."""
    words = _words(text)
    found = _found(words, known)
    inside = {number for first, last, _ in found for number in range(first + 1, last)}
    parts: list[int] = []
    part = 0
    for number, word in enumerate(words):
        part += bool(number and number not in inside and word.joint)
        parts.append(part)
    heads = (
        Head(first, last, parts[first], voice, text[words[first].start : words[last - 1].end])
        for first, last, voice in found
    )
    return Phrase(text, words, tuple(parts), tuple(heads))


def _words(text: str) -> tuple[Word, ...]:
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        key = _GENITIVE.sub("", match.group().casefold()).rstrip(".")
        mark = text[end : match.start()].strip(" \t\n\"'“”‘’")
        joint = (
            key
            if key in _JOINTS
            else mark[:1] or (found[-1].joint if found and found[-1].key in _JOINTS else "")
        )
        if found and key in ("a", "an", "the") and not joint:
            # Pages lose commas: "Adan Weir a medic", "the monitor a group of volunteers".
            joint = key
        # The word after a joint belongs to the part the joint opens.
        joint = "" if found and found[-1].key in _JOINTS and key not in _JOINTS else joint
        found.append(Word(match.start(), match.end(), match.group(), key, joint))
        end = match.end()
    return tuple(found)


def _found(words: Sequence[Word], known: Voices) -> list[tuple[int, int, Voice]]:
    found: list[tuple[int, int, Voice]] = []
    at = 0
    while at < len(words):
        size, voice = _longest(words, at, known)
        if voice is not None:
            found.append((at, at + size, voice))
        at += size
    return found


def _longest(words: Sequence[Word], at: int, known: Voices) -> tuple[int, Voice | None]:
    for size in range(min(known.longest, len(words) - at), 0, -1):
        run = words[at : at + size]
        if any(word.joint and not word.joint.isalpha() for word in run[1:]):
            continue
        for last in _variants(run[-1].key):
            voice = known.heads.get((*(word.key for word in run[:-1]), last))
            if voice is not None:
                return size, known.masthead if size == 1 and _masthead(words, at, known) else voice
    return 1, None


def _masthead(words: Sequence[Word], at: int, known: Voices) -> bool:
    """Whether a word ends the name of a paper: "the Nile Post", where "a post on Facebook" is none."""
    word = words[at]
    if at == 0 or word.joint or not word.capital or word.key not in known.mastheads:
        return False
    before = words[at - 1]
    return before.capital and not before.article and before.key not in known.platforms


def _variants(key: str) -> tuple[str, ...]:
    """A word, the same where its genitive lost the apostrophe, and the last member of a compound ("ex-minister")."""
    return (key, key.removesuffix("s"), key.rpartition("-")[2])


def body_like(head: Head) -> bool:
    """Whether the words name a body, or people of a kind that tells what body they belong to."""
    return head.voice.acts is Acts.BODY or (head.voice.acts is Acts.SELF and head.voice.kind is not None)
