"""A passage: one sentence of an article with all that was read in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportedly.extract.plain import Plain
from reportedly.extract.rules.attribution import Attribution
from reportedly.extract.rules.drafts import Draft
from reportedly.extract.rules.events.mention import Offsets
from reportedly.extract.rules.tokens import Run, characters
from reportedly.model import Sentence, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentence, as the parser saw it, its tree, its attributions and drafts.

    ``introduced`` is whom a sentence that ends in a colon gives the word to.  ``bare`` is the speaker and the cue of a
    sentence that says nothing itself: what it attributes stands in the sentence before.
    """

    text: str
    sentence: Sentence
    seen: Plain
    doc: Doc
    said: tuple[Attribution, ...]
    made: tuple[Draft, ...]
    introduced: Run | None
    bare: tuple[Run, Run] | None

    def span(self, run: Run) -> Span:
        """The article's characters that a run of tokens covers."""
        return self.at(characters(self.doc, run))

    def at(self, offsets: Offsets) -> Span:
        """The article's characters at offsets into the sentence as the parser saw it."""
        start, end = (self.sentence.span.start + place for place in self.seen.at(*offsets))
        return Span(start, end, self.text[start:end])

    @property
    def voices(self) -> list[Offsets]:
        """Where the speakers are named: a place in a speaker's name is not where it happened."""
        runs = (run for attribution in self.said for run in (*attribution.sources, *attribution.via))
        return [characters(self.doc, run) for run in runs]

    def is_person(self, run: Run) -> bool:
        """Whether the parser took a word of the run for a person's name."""
        return any(token.ent_type_ == "PERSON" for token in self.doc[run.start : run.end])

    def is_first_person(self, run: Run) -> bool:
        """Whether the run is "I" or "we": inside a quotation its speaker, not another."""
        return run.end - run.start == 1 and self.doc[run.start].lower_ in ("i", "we")
