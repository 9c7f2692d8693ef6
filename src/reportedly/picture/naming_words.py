"""What a run of words calls a party, and how quotation marks stand to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from reportedly.knowledge.actors import Actors
from reportedly.knowledge.naming import naming_words
from reportedly.model import Actor, Span
from reportedly.resolve.actors import explain

_TOKEN = re.compile(r"[^\s,;()]+|[,;()]")
_MARKS = "\"'“”‘’«»`"
_NUMBER = re.compile(r"\d[\d.,]*\Z")
_OWN = re.compile(r"['’]s?\Z")
_CLOSING = {"“": "”", "«": "»", "‘": "’"}
_STRAIGHT = re.compile(r"(?:(?<=\s)|(?<=[(\[—–-])|\A)(['\"])(?=\S)")
# Heads whose words are things of a party, beside those that the vocabulary tells so.
_ARMS = frozenset({"arms", "aircraft"})
_LONGEST = 2


class Quoted(Enum):
    """How quotation marks stand to a naming: none, around it alone, around more than it."""

    NOT = auto()
    ALONE = auto()
    WITHIN = auto()


def called(actor: Actor, knowledge: Actors) -> str | None:
    """Return what the words of an actor call it, without articles, numbers, and what is told of it beyond.

    ``None`` where they name a thing of the party, or one of its people, and not the party ("X's warplanes", "Col. Weir").
    """
    text = actor.span.text
    if knowledge.named(text.strip(_MARKS)):
        return _joined(_without_before(_tokens(text)))
    tokens = _up_to_more(_whole(_without_before(_tokens(text))))
    things = False
    while tokens and (size := _thing(tokens, knowledge)):
        tokens, things = tokens[:-size], True
    words = _OWN.sub("", _joined(tokens)).strip(_MARKS) if things else _joined(tokens)
    if not words or _person(tokens, knowledge):
        return None
    return words if not things or _means(words, actor, knowledge) else None


def _tokens(text: str) -> list[str]:
    return [token.strip(_MARKS) for token in _TOKEN.findall(text) if token.strip(_MARKS)]


def _joined(tokens: list[str]) -> str:
    words = " ".join(tokens).strip(_MARKS + ",")
    return words if "." in words[:-1].rpartition(" ")[2] else words.rstrip(".")  # "the U.S." keeps its stop


def _without_before(tokens: list[str]) -> list[str]:
    """Leave out determiners and numbers at the beginning."""
    low = [token.lower() for token in tokens]
    at = 0
    while at < len(low):
        words = next(
            (each for each in naming_words().before if tuple(low[at : at + len(each)]) == each), None
        )
        if words is None and not _NUMBER.match(low[at]):
            break
        at += len(words) if words else 1
    return tokens[at:]


def _whole(tokens: list[str]) -> list[str]:
    """Leave out "members of", "a large group of": who they are stands after it."""
    low = [token.lower() for token in tokens]
    if "of" not in low:
        return tokens
    at = low.index("of")
    portion = any(tuple(low[at - size : at]) in naming_words().portions for size in (1, 2) if size <= at)
    # One word may tell what portion it is ("the western side of"); more may be a name.
    return _whole(_without_before(tokens[at + 1 :])) if at == 0 or (portion and at <= _LONGEST) else tokens


def _up_to_more(tokens: list[str]) -> list[str]:
    """Leave out what is told of the named after their naming; capitals after it may be of the name."""
    for at, token in enumerate(tokens):
        if at and (token in ",;()" or token.lower() in naming_words().after):
            return tokens[:at]
    return tokens


def _thing(tokens: list[str], knowledge: Actors) -> int:
    """How many words at the end are things of somebody: "warplanes", "front lines"."""
    for size in range(min(_LONGEST, len(tokens)), 0, -1):
        head = knowledge.words.heads.get(tuple(token.lower() for token in tokens[-size:]))
        if head is not None and (head.of == "thing" or head.id in _ARMS):
            return size
    return 0


def _person(tokens: list[str], knowledge: Actors) -> bool:
    """Whether words are a person's name after a title, though the text tells what party the person is of."""
    titled = (tokens[0].rstrip(".").lower(),) in knowledge.words.titles
    named = all(token[:1].isupper() or "-" in token for token in tokens)
    return titled and named and len(tokens) > 1 and (tokens[-1].lower(),) not in knowledge.words.heads


def _means(words: str, actor: Actor, knowledge: Actors) -> bool:
    """Whether the words left when a thing is taken off are the party's: "Russian" of "Russian warplanes" are not."""
    left = explain(words, knowledge, about=actor.country).actor
    return left.loaded or (left.id is not None and left.id == actor.id)


def quoted(span: Span, sentence: Span) -> Quoted:
    """How the quotation marks of a sentence stand to a run of its words.

    A mark that opens and is not closed goes on to the end, one that only closes was open before.
    """
    start, end = span.start - sentence.start, span.end - sentence.start
    for first, last in _runs(sentence.text):
        if first < end and start < last:
            inner = sentence.text[first:last].strip(_MARKS + ".,;!? ")
            alone = first >= start - 1 and len(inner) <= len(span.text)
            return Quoted.ALONE if alone else Quoted.WITHIN
    return Quoted.NOT


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """The runs between quotation marks."""
    at = 0
    closed = _only_closing(text)
    if closed is not None:
        yield 0, closed
        at = closed + 1
    while True:
        opening = _opening(text, at)
        if opening is None:
            return
        start, closing = opening
        end = _closing(text, start + 1, closing)
        yield start + 1, end
        at = end + 1


def _only_closing(text: str) -> int | None:
    """Where a quotation that began in an earlier sentence ends."""
    opening = _opening(text, 0)
    for mark in ("”", "»"):
        at = text.find(mark)
        if at >= 0 and (opening is None or at < opening[0]):
            return at
    at = text.find('"')
    before = text[at - 1 : at]
    ends = at > 0 and not before.isspace() and before not in "([—–-" and not text[at + 1 : at + 2].isalnum()
    return at if ends and (opening is None or at < opening[0]) else None


def _opening(text: str, at: int) -> tuple[int, str] | None:
    """The next mark that opens, with the one that closes it."""
    found = [(text.find(mark, at), closing) for mark, closing in _CLOSING.items() if text.find(mark, at) >= 0]
    straight = _STRAIGHT.search(text, at)
    if straight is not None:
        found.append((straight.start(1), straight[1]))
    return min(found, default=None)


def _closing(text: str, at: int, mark: str) -> int:
    """Where a quotation ends: an apostrophe within a word closes none."""
    while (end := text.find(mark, at)) >= 0:
        if mark not in "'’" or not text[end + 1 : end + 2].isalnum():
            return end
        at = end + 1
    return len(text)
