"""Speech over several sentences: who was named as a source, who spoke last, whether a quotation is still open.

A quotation that plainly goes on belongs to the speaker before it, or to one whom only the next sentence names; a block
quote belongs to the speaker of the sentence that introduces it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract.rules.antecedents import Naming, antecedent
from reportedly.extract.rules.passage import Passage
from reportedly.extract.rules.tokens import Run
from reportedly.model import LineKind, Sentence, Span

_MARK = re.compile(r"[“”«»]|\"+")
_OPENING = '“«"'
# Between two sentences of one quotation stand blanks and at most a paragraph's end.
LONGEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words a whole sentence is: as named there, its fullest naming, and the cue where one marks it.

    ``source`` is ``None`` for a quotation whose speaker the text does not tell.
    """

    source: Span | None
    reference: Span | None = None
    cue: Span | None = None


class Speech:
    """What carries over from sentence to sentence; feed it every passage in order."""

    def __init__(self) -> None:
        self._named: list[Naming] = []
        self._last: Span | None = None
        self._introduced: dict[Span, Span] = {}
        self._open = False
        self._previous: Sentence | None = None

    def hear(self, passage: Passage, following: Passage | None) -> Speaker | None:
        """Note who speaks in the next passage; its speaker, where all of it is another sentence's speech."""
        if _is_apart(passage.sentence, self._previous):
            self._open = False
        speaker = self._carried(passage, following)
        for attribution in passage.said:
            for run in attribution.sources:
                self._name(passage, run)
        self._remember(passage)
        self._open = is_open_after(passage.sentence.span.text, open_before=self._open)
        self._previous = passage.sentence
        return speaker

    def reference(self, naming: Naming) -> Span | None:
        """The fullest naming that stands before this one, where its own words do not name."""
        return antecedent(naming, [n for n in self._named if n.span != naming.span])

    def _carried(self, passage: Passage, following: Passage | None) -> Speaker | None:
        sentence = passage.sentence
        if sentence.kind is LineKind.BLOCK_QUOTE and sentence.lead is not None:
            introduced = self._introduced.get(sentence.lead)
            return Speaker(introduced, introduced)
        if any(not passage.is_first_person(run) for a in passage.said for run in a.sources):
            return None
        if not is_within_quotes(sentence.span.text, open_before=self._open):
            return None
        if following is not None and following.bare is not None:
            return self._named_next(following, following.bare)
        return Speaker(self._last, self._last)

    def _named_next(self, following: Passage, bare: tuple[Run, Run]) -> Speaker:
        run, cue = bare
        naming = Naming(following.span(run), following.is_person(run))
        return Speaker(naming.span, self.reference(naming), following.span(cue))

    def _name(self, passage: Passage, run: Run) -> Naming:
        naming = Naming(passage.span(run), passage.is_person(run))
        if all(n.span != naming.span for n in self._named):
            self._named.append(naming)
        return naming

    def _remember(self, passage: Passage) -> None:
        """Who has the word after this passage."""
        runs = [a.sources[0] for a in passage.said if a.sources and not passage.is_first_person(a.sources[0])]
        runs += [passage.bare[0]] if passage.bare is not None else []
        runs += [passage.introduced] if passage.introduced is not None else []
        if runs:
            naming = self._name(passage, runs[-1])
            self._last = self.reference(naming) or naming.span
            self._introduced[passage.sentence.span] = self._last


def is_within_quotes(text: str, *, open_before: bool) -> bool:
    """Whether all that a sentence says stands in quotation marks."""
    body = text.strip()
    if open_before:
        first = _MARK.search(body)
        return first is None or first.end() >= len(body) - 1
    if not body or body[0] not in _OPENING:
        return False
    marks = list(_MARK.finditer(body))
    return len(marks) == 1 or marks[1].end() >= len(body) - 1


def is_open_after(text: str, *, open_before: bool) -> bool:
    """Whether a quotation is still open where the sentence ends."""
    is_open = open_before
    for mark in _MARK.finditer(text):
        character = mark.group()[0]
        is_open = character in "“«" or (character == '"' and not is_open)
    return is_open


def _is_apart(sentence: Sentence, previous: Sentence | None) -> bool:
    """Whether a sentence is too far from the one before for a quotation to run on."""
    return previous is None or sentence.span.start - previous.span.end > LONGEST_GAP
