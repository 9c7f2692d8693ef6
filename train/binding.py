"""Binding: the words of the markup tied to the characters of the report, in the coded corpus's own JSON form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportedly.extract.numbers import numbers
from train.markup import MarkedClaim, MarkedCount, MarkedEvent, MarkedReport, MarkupError

Place = tuple[int, int]
_NTH = re.compile(r"(?P<words>.*?)#(?P<nth>\d+)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Text:
    """A report's text, and where its sentences stand in it."""

    text: str
    sentences: tuple[Place, ...]


def laid_out(report: MarkedReport) -> Text:
    """The report's own text: sentences of one paragraph on one line, paragraphs on lines of their own."""
    text, places = "", []
    for sentence in report.sentences:
        text += ("\n" if sentence.paragraph else " ") if text else ""
        places.append((len(text), len(text) + len(sentence.text)))
        text += sentence.text
    return Text(text, tuple(places))


def found_in(report: MarkedReport, text: str, *, name: str) -> Text:
    """The same for a report whose text is kept elsewhere: each sentence found in it, one after the other."""
    places: list[Place] = []
    at = 0
    for sentence in report.sentences:
        pattern = r"\s+".join(re.escape(word) for word in sentence.text.split())
        match = re.compile(pattern).search(text, at)
        if match is None:
            raise MarkupError(
                f"{name}:{sentence.line}: the text of {report.id} does not hold this sentence. Copy it unchanged."
            )
        places.append(match.span())
        at = match.end()
    return Text(text, tuple(places))


def bound(report: MarkedReport, laid: Text, *, name: str) -> dict[str, Any]:
    """The report as the coded corpus has it; raises :class:`MarkupError` for words that are not there."""
    claims = []
    for index, sentence in enumerate(report.sentences):
        for claim in sentence.claims:
            binder = _Binder(laid, laid.sentences[index], name)
            claims.append({"id": f"{report.id}.{len(claims)}", "sent": index, **binder.claim(claim)})
    return {
        "id": report.id,
        "outlet": report.fields.get("outlet"),
        "published": report.fields.get("published"),
        "title": report.fields.get("title"),
        "text": laid.text,
        "sentences": [list(place) for place in laid.sentences],
        "claims": claims,
    }


class _Binder:
    """Finds the words of one sentence's claims."""

    def __init__(self, laid: Text, sentence: Place, name: str) -> None:
        self._text, self._sentence, self._name = laid.text, sentence, name
        self._outside: Place = (0, 0)

    def claim(self, claim: MarkedClaim) -> dict[str, Any]:
        content = self._place(claim.content, claim.line, near=self._sentence[0], within=self._sentence)
        if claim.status == "stated" and (claim.source or claim.cue):
            raise MarkupError(
                f"{self._name}:{claim.line}: a stated claim has no source and no cue. Use '-' for both."
            )
        middle = content[0]
        # A pronoun that stands in the content as well is not the speaker there.
        self._outside = content
        source = self._maybe(claim.source, claim.line, near=middle)
        found = {
            "content": self._span(content),
            "source": source,
            "cue": self._maybe(claim.cue, claim.line, near=middle),
            "source_ref": self._earlier(claim.reference, claim.line) if claim.reference else None,
            "via": [self._maybe(words, claim.line, near=middle) for words in claim.via],
            "status": claim.status,
            "polarity": claim.polarity,
            "modality": claim.modality,
        }
        return {**found, "events": [self._event(event, content) for event in claim.events]}

    def _event(self, event: MarkedEvent, content: Place) -> dict[str, Any]:
        trigger = self._trigger(event, content)
        made: dict[str, Any] = {"trigger": self._span(trigger), "type": event.type}
        for role in ("actor", "target", "place", "time", "materiel"):
            made[role] = [
                self._span(self._argument(words, event.line, trigger, content))
                for words in event.roles.get(role, [])
            ]
        made["counts"] = [self._count(count, event.line, trigger, content) for count in event.counts]
        return made

    def _trigger(self, event: MarkedEvent, content: Place) -> Place:
        """In the content where it stands there; some nominal events are named only beside it."""
        try:
            return self._place(event.trigger, event.line, near=content[0], within=content)
        except MarkupError:
            return self._place(event.trigger, event.line, near=content[0], within=self._sentence)

    def _argument(self, words: str, line: int, trigger: Place, content: Place) -> Place:
        if words[0] in "^~":
            return self._far(words, line)
        try:
            return self._place(words, line, near=trigger[0], within=content)
        except MarkupError:
            return self._place(words, line, near=trigger[0], within=self._sentence)

    def _count(self, count: MarkedCount, line: int, trigger: Place, content: Place) -> dict[str, Any]:
        place = self._argument(count.text, line, trigger, content)
        who = self._span(self._argument(count.who, line, place, content)) if count.who else None
        low, high = count.bounds or self._bounds(place, line)
        return {"span": self._span(place), "min": low, "max": high, "what": count.what, "who": who}

    def _bounds(self, place: Place, line: int) -> tuple[int | None, int | None]:
        start, end = self._sentence
        for number in numbers(self._text[start:end]):
            if start + number.start < place[1] and place[0] < start + number.end:
                return number.min, number.max
        for number in numbers(self._text[place[0] : place[1]]):
            return number.min, number.max
        words = self._text[place[0] : place[1]]
        raise MarkupError(
            f"{self._name}:{line}: no count is read in {words!r}. Mark number words only, or give bounds: {words}[2,5]."
        )

    def _maybe(self, words: str | None, line: int, *, near: int) -> dict[str, Any] | None:
        if words is None:
            return None
        if not words.strip("^~"):
            raise MarkupError(f"{self._name}:{line}: no words. Write them out, or '-' for none.")
        if words[0] in "^~":
            return self._span(self._far(words, line))
        return self._span(self._beside(words, line, near=near))

    def _beside(self, words: str, line: int, *, near: int) -> Place:
        """Words of the sentence, beside the content where they stand there, else within it."""
        found = list(_occurrences(self._text, words, self._sentence))
        start, end = self._outside
        beside = [place for place in found if place[1] <= start or end <= place[0]]
        if beside:
            return min(beside, key=lambda place: (max(start - place[1], place[0] - end), place))
        return self._place(words, line, near=near, within=self._sentence)

    def _earlier(self, words: str, line: int) -> dict[str, Any]:
        if words[0] in "^~":
            return self._span(self._far(words, line))
        try:
            return self._span(self._far("^" + words, line))
        except MarkupError:
            return self._span(self._place(words, line, near=self._sentence[0], within=self._sentence))

    def _far(self, words: str, line: int) -> Place:
        """Words of an earlier sentence, the last time they stand there ("^"), or of a later one, the first ("~")."""
        back = words[0] == "^"
        within = (0, self._sentence[0]) if back else (self._sentence[1], len(self._text))
        return self._place(words[1:], line, near=within[1] if back else within[0], within=within)

    def _place(self, words: str, line: int, *, near: int, within: Place) -> Place:
        nth = _NTH.match(words)
        wanted = nth["words"] if nth else words
        span = self._sentence if nth and self._overlaps(within) else within
        found = list(_occurrences(self._text, wanted, span))
        if nth:
            found = found[int(nth["nth"]) - 1 : int(nth["nth"])]
        if not found:
            raise MarkupError(
                f"{self._name}:{line}: {words!r} does not stand there. Copy the words exactly; put '^' before words "
                "of an earlier sentence and '~' before words of a later one."
            )
        return min(found, key=lambda place: (abs(place[0] - near), place))

    def _overlaps(self, within: Place) -> bool:
        return within[0] < self._sentence[1] and self._sentence[0] < within[1]

    def _span(self, place: Place) -> dict[str, Any]:
        return {"start": place[0], "end": place[1], "text": self._text[place[0] : place[1]]}


def _occurrences(text: str, words: str, within: Place) -> Iterator[Place]:
    """Where words stand in a stretch, as words of their own; " ... " leaves out what stands between."""
    first, dots, last = words.partition(" ... ")
    for start, end in _exact(text, first, within):
        if not dots:
            yield start, end
            continue
        tail = next(iter(_exact(text, last, (end, within[1]))), None)
        if tail is not None:
            yield start, tail[1]


def _exact(text: str, words: str, within: Place) -> Iterator[Place]:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    head = r"(?<!\w)" if words[:1].isalnum() else ""
    tail = r"(?!\w)" if words[-1:].isalnum() else ""
    for match in re.compile(head + pattern + tail).finditer(text, *within):
        yield match.span()
