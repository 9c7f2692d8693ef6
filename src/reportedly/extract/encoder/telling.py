"""Telling: claims in runs of a window's words become claims tied to an article's characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Counted, Statement
from reportedly.extract.encoder.weights import Weights
from reportedly.extract.encoder.windows import Window
from reportedly.extract.encoder.words import Word
from reportedly.extract.numbers import Number, numbers
from reportedly.model import Claim, Count, Derivation, Event, Reading, Span

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Page:
    """A window laid back on its article."""

    reading: Reading
    window: Window
    words: Sequence[Word]

    def span(self, run: Run) -> Span:
        """The characters of a run of words."""
        start, end = self.words[run[0]].start, self.words[run[1]].end
        return Span(start, end, self.reading.article.text[start:end])

    def sentence(self, run: Run) -> Span:
        """The sentence a run begins in."""
        at = self.words[run[0]].start
        return next(s.span for s in self.reading.sentences if s.span.start <= at < s.span.end)

    def numbers(self) -> Iterator[tuple[Run, Number]]:
        """What the grammar of numbers reads in the owned sentences: the words, and the number in the article's characters."""
        at = sum(len(unit.words) for unit in self.window.units[: self.window.owned])
        for unit in self.window.units[self.window.owned :]:
            span = self.reading.sentences[unit.index].span
            for number in numbers(span.text):
                start, end = span.start + number.start, span.start + number.end
                inside = [i for i, word in enumerate(unit.words, at) if word.start < end and start < word.end]
                if inside:
                    yield (inside[0], inside[-1]), Number(start, end, number.min, number.max)
            at += len(unit.words)


@dataclass(frozen=True, slots=True)
class Names:
    """What runs of words stand for: speakers their fullest naming, pronouns that act whom they mean."""

    speakers: Mapping[Run, Run]
    actors: Mapping[Run, Run]


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose word a claim is: as named there, and its fullest naming elsewhere."""

    source: Span | None = None
    reference: Span | None = None


def told(
    page: Page,
    made: Sequence[Made],
    names: Names,
    counts: Mapping[Run, Number],
    *,
    weights: Weights,
    derivation: Derivation,
) -> Iterator[Claim]:
    """The claims of a window, one for each of joint sources.

    ``counts`` gives the numbers that stand in runs of words.
    """
    for claim in made:
        actors = _told_of_themselves(claim, names)
        events = tuple(_event(page, part, actors, counts, weights) for part in claim.parts)
        for voice in _voices(page, claim, names.speakers):
            yield _claim(page, claim, voice, events=events, weights=weights, derivation=derivation)


def _told_of_themselves(made: Made, names: Names) -> Mapping[Run, Run]:
    """The pronouns that stand for the claim's own speaker; what others stand for is too unsure to be told."""
    speakers = {*made.sources, *(names.speakers[each] for each in made.sources if each in names.speakers)}
    return {run: naming for run, naming in names.actors.items() if naming in speakers}


def _voices(page: Page, made: Made, named: Mapping[Run, Run]) -> Iterator[Voice]:
    if not made.sources:
        yield Voice()
    for source in made.sources:
        reference = page.span(named[source]) if source in named else None
        if reference is None and page.sentence(source) != page.sentence(made.content):
            # Speech carried over from another sentence is that sentence's speaker's.
            reference = page.span(source)
        yield Voice(page.span(source), reference)


def _claim(
    page: Page,
    made: Made,
    voice: Voice,
    *,
    events: tuple[Event, ...],
    weights: Weights,
    derivation: Derivation,
) -> Claim:
    article = page.reading.article
    content = page.span(made.content)
    return Claim(
        article=article.id,
        id=claim_id(article.id, content, voice.source),
        sentence=page.sentence(made.content),
        content=content,
        source=voice.source,
        source_ref=voice.reference,
        via=_via(page, made, voice.source),
        cue=page.span(made.cue) if made.cue is not None else None,
        status=weights.labels.statuses[made.status],
        polarity=weights.labels.polarities[made.polarity],
        modality=weights.labels.modalities[made.modality],
        confidence=weights.claims(made.sure),
        events=events,
        outlet=article.outlet,
        published=article.published,
        derived_by=derivation,
    )


def claim_id(article: str, content: Span, voice: Span | None) -> str:
    """An id that holds as long as the words do: where the content stands, and the source where there is one."""
    place = f"{article}:{content.start}-{content.end}"
    return place if voice is None else f"{place}@{voice.start}"


def _via(page: Page, made: Made, voice: Span | None) -> tuple[Span, ...]:
    """Who passed it on; never the article's own outlet, never the source again, and nobody twice."""
    own = set(_WORD.findall((page.reading.article.outlet or "").casefold()))
    kept: list[Span] = []
    for span in (page.span(run) for run in made.via):
        said = voice is not None and (span.text == voice.text or _overlap(span, voice))
        if not said and not any(_overlap(span, other) for other in kept) and not _is_outlet(span.text, own):
            kept.append(span)
    return tuple(kept)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_outlet(text: str, own: set[str]) -> bool:
    words = set(_WORD.findall(text.casefold()))
    return bool(words and own) and (own <= words or words <= own)


def _event(
    page: Page, part: Statement, actors: Mapping[Run, Run], counts: Mapping[Run, Number], weights: Weights
) -> Event:
    def spans(role: str) -> tuple[Span, ...]:
        return tuple(page.span(run) for run in part.roles[role])

    kind = int(part.types.argmax())
    return Event(
        trigger=page.span(part.trigger),
        type=weights.labels.types[kind],
        confidence=weights.events(part.sure * float(part.types[kind])),
        actor=tuple(page.span(run) for run in sorted({actors.get(run, run) for run in part.roles["actor"]})),
        target=spans("target"),
        place=spans("place"),
        time=spans("time"),
        materiel=spans("materiel"),
        counts=tuple(_count(page, counted, counts[counted.run], weights) for counted in part.counts),
    )


def _count(page: Page, counted: Counted, number: Number, weights: Weights) -> Count:
    span = Span(number.start, number.end, page.reading.article.text[number.start : number.end])
    who = page.span(counted.who) if counted.who is not None else None
    return Count(span, number.min, number.max, weights.labels.counts[counted.kind], who)
