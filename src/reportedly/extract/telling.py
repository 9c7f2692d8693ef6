"""Telling: an article's drafts become claims, as one sentence follows another.

Keeps what carries over between sentences – who was named as a source, who spoke last, whether a quotation is still
open – and ties every run of tokens to the article's characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reportedly.extract.antecedents import Naming, antecedent
from reportedly.extract.attribution import Attribution
from reportedly.extract.confidence import claim_confidence
from reportedly.extract.drafts import Draft
from reportedly.extract.events.mention import CountMention, Mention, Offsets
from reportedly.extract.speech import is_apart, is_open_after, is_within_quotes
from reportedly.extract.stance import modality, polarity, status
from reportedly.extract.tokens import Run, characters
from reportedly.model import Claim, Count, Derivation, Event, LineKind, Reading, Sentence, Span, Status

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Telling:
    """One article's course: feed it the sentences in order."""

    def __init__(self, reading: Reading, *, derivation: Derivation) -> None:
        self._article = reading.article
        self._derivation = derivation
        self._named: list[Naming] = []
        self._speaker: Span | None = None
        self._speakers_of: dict[Span, Span] = {}
        self._open = False
        self._previous: Sentence | None = None

    def claims(
        self,
        sentence: Sentence,
        doc: Doc,
        said: Sequence[Attribution],
        made: Sequence[Draft],
        introduced: Run | None = None,
    ) -> Iterator[Claim]:
        """The claims of the next sentence; ``introduced`` is whom it gives the word to for a quote that follows."""
        if is_apart(sentence, self._previous):
            self._open = False
        carried = self._carried(sentence, doc, said)
        namings = self._note_sources(sentence, doc, said)
        if introduced is not None:
            self._introduce(sentence, doc, introduced)
        for draft in made:
            for source in _speakers(draft):
                yield self._claim(sentence, doc, draft, source, namings, carried)
        self._open = is_open_after(sentence.span.text, open_before=self._open)
        self._previous = sentence

    # -- what carries over -----------------------------------------------------------------------------------------

    def _carried(self, sentence: Sentence, doc: Doc, said: Sequence[Attribution]) -> Span | None:
        """The speaker of an earlier sentence whose speech this one goes on with."""
        if sentence.kind is LineKind.BLOCK_QUOTE and sentence.lead is not None:
            return self._speakers_of.get(sentence.lead)
        if any(not _is_first_person(doc, run) for a in said for run in a.sources):
            return None
        return self._speaker if is_within_quotes(sentence.span.text, open_before=self._open) else None

    def _note_sources(self, sentence: Sentence, doc: Doc, said: Sequence[Attribution]) -> dict[Run, Naming]:
        namings: dict[Run, Naming] = {}
        for attribution in said:
            for run in attribution.sources:
                naming = Naming(self._span(sentence, characters(doc, run)), _is_person(doc, run))
                namings[run] = naming
                self._named.append(naming)
        speaking = [a for a in said if a.sources and not _is_first_person(doc, a.sources[0])]
        if speaking:
            first = namings[speaking[-1].sources[0]]
            self._speaker = self._reference(first) or first.span
            self._speakers_of[sentence.span] = self._speaker
        return namings

    def _introduce(self, sentence: Sentence, doc: Doc, run: Run) -> None:
        naming = Naming(self._span(sentence, characters(doc, run)), _is_person(doc, run))
        self._speaker = self._reference(naming) or naming.span
        self._speakers_of[sentence.span] = self._speaker
        self._named.append(naming)

    def _reference(self, naming: Naming) -> Span | None:
        return antecedent(naming, [n for n in self._named if n is not naming])

    # -- one claim -------------------------------------------------------------------------------------------------

    def _claim(
        self,
        sentence: Sentence,
        doc: Doc,
        draft: Draft,
        run: Run | None,
        namings: dict[Run, Naming],
        carried: Span | None,
    ) -> Claim:
        naming = namings.get(run) if run is not None else None
        source = naming.span if naming is not None else None
        reference = self._reference(naming) if naming is not None else None
        marked = status(doc, draft)
        if source is None and carried is not None:
            source = reference = carried
            marked = Status.REPORTED if marked is Status.STATED else marked
        content = self._span(sentence, characters(doc, draft.content))
        return Claim(
            article=self._article.id,
            id=_claim_id(self._article.id, content, source),
            sentence=sentence.span,
            content=content,
            source=source,
            source_ref=reference,
            via=self._via(sentence, doc, draft, (source, reference)),
            cue=self._cue(sentence, doc, draft),
            status=marked,
            polarity=polarity(doc, draft),
            modality=modality(doc, draft, marked),
            confidence=claim_confidence(draft, carried=carried is not None),
            events=tuple(self._event(sentence, m) for m in draft.mentions),
            outlet=self._article.outlet,
            published=self._article.published,
            derived_by=self._derivation,
        )

    def _via(
        self, sentence: Sentence, doc: Doc, draft: Draft, told: tuple[Span | None, ...]
    ) -> tuple[Span, ...]:
        """Who passed it on, innermost first; never the article's own outlet, never the source again."""
        if draft.attribution is None:
            return ()
        runs = [*draft.attribution.via]
        for outer in draft.outer:
            runs += [*outer.sources[:1], *outer.via]
        spans = (self._span(sentence, characters(doc, run)) for run in runs)
        own = (self._article.outlet or "").casefold()
        return tuple(dict.fromkeys(s for s in spans if s not in told and not _is_outlet(s.text, own)))

    def _cue(self, sentence: Sentence, doc: Doc, draft: Draft) -> Span | None:
        if draft.attribution is None or draft.attribution.silent:
            return None
        return self._span(sentence, characters(doc, draft.attribution.cue))

    def _event(self, sentence: Sentence, mention: Mention) -> Event:
        def spans(items: Sequence[Offsets]) -> tuple[Span, ...]:
            return tuple(self._span(sentence, item) for item in items)

        return Event(
            trigger=self._span(sentence, mention.trigger),
            type=mention.type,
            confidence=mention.confidence,
            actor=spans(mention.actor),
            target=spans(mention.target),
            place=spans(mention.place),
            time=spans(mention.time),
            materiel=spans(mention.materiel),
            counts=tuple(self._count(sentence, c) for c in mention.counts),
        )

    def _count(self, sentence: Sentence, count: CountMention) -> Count:
        who = self._span(sentence, count.who) if count.who is not None else None
        return Count(self._span(sentence, count.span), count.min, count.max, count.what, who)

    def _span(self, sentence: Sentence, chars: Offsets) -> Span:
        start, end = sentence.span.start + chars[0], sentence.span.start + chars[1]
        return Span(start, end, self._article.text[start:end])


def _speakers(draft: Draft) -> Sequence[Run | None]:
    """The joint speakers of a draft, each of whom makes a claim of its own.

    A cue without a speaker ("it was unclear if", "reportedly") stands on the word of whoever is around it.
    """
    if draft.attribution is None:
        return (None,)
    speaking = next((a for a in (draft.attribution, *draft.outer) if a.sources), None)
    return speaking.sources if speaking is not None else (None,)


def _claim_id(article: str, content: Span, source: Span | None) -> str:
    """An id that holds as long as the words do: where the content stands, and the source where there is one."""
    place = f"{article}:{content.start}-{content.end}"
    return place if source is None else f"{place}@{source.start}"


def _is_person(doc: Doc, run: Run) -> bool:
    return any(doc[i].ent_type_ == "PERSON" for i in range(run.start, run.end))


def _is_first_person(doc: Doc, run: Run) -> bool:
    """ "I" and "we" inside a quotation are its speaker, not another."""
    return run.end - run.start == 1 and doc[run.start].lower_ in ("i", "we")


def _is_outlet(text: str, outlet: str) -> bool:
    return bool(outlet) and (outlet in text.casefold() or text.casefold() in outlet)
