"""Examples: coded reports cut into the windows the encoder reads, with what it is to say of their words."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tokenizers import Tokenizer

from reportedly.extract.encoder.windows import ROOM, Unit, units
from reportedly.extract.encoder.words import Shape, Word
from reportedly.knowledge.alike import Alike
from reportedly.model import (
    Article,
    CountKind,
    EventType,
    LineKind,
    Modality,
    Polarity,
    Reading,
    Sentence,
    Span,
    Status,
)
from reportedly.read import read

TYPES = tuple(kind.value for kind in EventType)
STATUSES = tuple(status.value for status in Status)
POLARITIES = tuple(polarity.value for polarity in Polarity)
MODALITIES = tuple(modality.value for modality in Modality)
COUNTS = tuple(kind.value for kind in CountKind)
ROLES = ("actor", "target", "place", "time", "materiel")
# Not known, not asked: what the loss passes over.
UNASKED = -100
# The piece that stands for a hidden word.
MASKED = 103
_OF_NAMES = (Shape.TITLE, Shape.UPPER, Shape.MIXED)

Run = tuple[int, int]


@dataclass(slots=True)
class Statement:
    """All that hangs on one trigger, in words of its window (first and last, both included)."""

    trigger: Run
    type: int
    content: Run | None
    cue: Run | None
    cue_asked: bool
    sources: list[Run]
    source_asked: bool
    via: list[Run]
    status: int
    polarity: int
    modality: int
    roles: list[list[Run]]
    counts: list[tuple[Run, int, Run | None]]


@dataclass(slots=True)
class Example:
    """A window's words and the statements in it; ``weight`` is how much its losses count."""

    units: Sequence[Unit]
    words: list[Word]
    statements: list[Statement]
    cues: list[Run]
    speakers: list[Run]
    contents: list[Run]
    references: list[tuple[Run, Run | None]]
    weight: float = 1.0


@dataclass(slots=True)
class Coded:
    """A coded report cut into units once; windows are laid over it anew each epoch."""

    id: str
    units: list[Unit]
    claims: list[dict[str, Any]]
    weight: float = 1.0


def coded(doc: dict[str, Any], *, tokenizer: Tokenizer, alike: Alike, weight: float = 1.0) -> Coded:
    """A coded report ready to be cut into windows; sentences are the reader's own, as they will be when it reads."""
    return Coded(doc["id"], units(reading(doc), tokenizer=tokenizer, alike=alike), doc["claims"], weight)


def reading(doc: dict[str, Any]) -> Reading:
    """The report as the reader lays it out; a line it takes for furniture that was coded all the same is read too."""
    article = Article(doc["id"], doc["text"], title=doc.get("title"), outlet=doc.get("outlet"))
    laid = read(article)
    missed = [
        Sentence(Span(a, b, doc["text"][a:b]), LineKind.BODY)
        for a, b in doc.get("sentences", ())
        if any(a <= c["content"]["start"] < b for c in doc["claims"])
        and not any(s.span.start < b and a < s.span.end for s in laid.sentences)
    ]
    return replace(laid, sentences=tuple(sorted((*laid.sentences, *missed), key=lambda s: s.span.start)))


def examples(reports: Iterable[Coded], *, chance: random.Random | None = None) -> Iterator[Example]:
    """Windows over coded reports; with ``chance`` they begin anywhere and some lose their commas, as collections do."""
    for report in reports:
        yield from _windows(report, chance)


def _windows(report: Coded, chance: random.Random | None) -> Iterator[Example]:
    all_units = list(report.units)
    if chance is not None:
        all_units = [_blinded(unit, chance) for unit in _worn(all_units, chance)]
    start, room = 0, ROOM
    if chance is not None:
        room = chance.choice((ROOM, ROOM // 2, ROOM // 4))
    while start < len(all_units):
        end, taken = start, 0
        while end < len(all_units) and (end == start or taken + all_units[end].size <= room):
            taken += all_units[end].size
            end += 1
        yield example(report, all_units[start:end])
        start = end


def _blinded(unit: Unit, chance: random.Random) -> Unit:
    """A sentence with some words hidden, names more often than others: what a name does must show in its sentence."""
    pieces = tuple(
        (MASKED,) if chance.random() < (0.12 if word.shape in _OF_NAMES else 0.03) else own
        for word, own in zip(unit.words, unit.pieces, strict=True)
    )
    return replace(unit, pieces=pieces)


def _worn(sentences: list[Unit], chance: random.Random) -> list[Unit]:
    """The report as some collections keep it: without commas, without quotation marks."""
    lost = set()
    if chance.random() < 0.35:
        lost.add(",")
    if chance.random() < 0.12:
        lost.update('"“”')
    if not lost:
        return sentences
    found = []
    for unit in sentences:
        keep = [i for i, word in enumerate(unit.words) if word.shown not in lost]
        if not keep:
            continue
        found.append(
            replace(
                unit,
                words=tuple(unit.words[i] for i in keep),
                pieces=tuple(unit.pieces[i] for i in keep),
                quoted=tuple(unit.quoted[i] and not lost & set('"“”') for i in keep),
            )
        )
    return found


def example(report: Coded, window: Sequence[Unit]) -> Example:
    """One window with its labels."""
    words = [word for unit in window for word in unit.words]
    starts = [word.start for word in words]
    bounds: list[Run] = []
    at = 0
    for unit in window:
        bounds.append((at, at + len(unit.words) - 1))
        at += len(unit.words)
    place = _Place(words, starts, bounds)
    found: dict[Run, Statement] = {}
    cues, speakers, contents, references = set(), set(), set(), {}
    for claim in report.claims:
        content = place.run(claim["content"])
        if content is None:
            continue
        contents.add(content)
        cue, source = place.run(claim.get("cue")), place.run(claim.get("source"))
        via = [run for span in claim.get("via") or [] if (run := place.run(span)) is not None]
        if cue:
            cues.add(cue)
        speakers.update(via)
        if source:
            speakers.add(source)
            reference = place.run(claim.get("source_ref"))
            if claim.get("source_ref") is None or (reference is not None and reference != source):
                references[source] = reference
        for event in claim["events"]:
            trigger = place.run(event.get("trigger"))
            if trigger is None:
                continue
            known = found.get(trigger)
            if known is None:
                found[trigger] = known = _statement(place, claim, event, trigger)
            if source and source not in known.sources:
                known.sources.append(source)
            known.source_asked &= bool(source) or claim.get("source") is None
    statements = [found[key] for key in sorted(found)]
    return Example(
        window,
        words,
        statements,
        sorted(cues),
        sorted(speakers),
        sorted(contents),
        list(references.items()),
        report.weight,
    )


def _statement(place: _Place, claim: dict[str, Any], event: dict[str, Any], trigger: Run) -> Statement:
    content, cue = place.run(claim["content"]), place.run(claim.get("cue"))
    assert content is not None
    inside = place.sentence(trigger)
    content_here: Run | None = (max(content[0], inside[0]), min(content[1], inside[1]))
    if content_here is not None and not content_here[0] <= trigger[0] <= content_here[1]:
        content_here = None
    roles = []
    for role in ROLES:
        runs = [run for span in event.get(role) or [] if (run := place.run(span)) is not None]
        roles.append([run for run in runs if inside[0] <= run[0] and run[1] <= inside[1]])
    counts = []
    for count in event.get("counts") or []:
        run = place.run(count["span"])
        if run is not None and inside[0] <= run[0] <= inside[1]:
            counts.append((run, COUNTS.index(count["what"]), place.run(count.get("who"))))
    return Statement(
        trigger=trigger,
        type=TYPES.index(event["type"]),
        content=content_here,
        cue=cue,
        cue_asked=claim.get("cue") is None or cue is not None,
        sources=[],
        source_asked=True,
        via=[run for span in claim.get("via") or [] if (run := place.run(span)) is not None],
        status=STATUSES.index(claim["status"]),
        polarity=POLARITIES.index(claim["polarity"]),
        modality=MODALITIES.index(claim["modality"]),
        roles=roles,
        counts=counts,
    )


class _Place:
    """Where spans of the article lie among the words of a window."""

    def __init__(self, words: Sequence[Word], starts: Sequence[int], bounds: Sequence[Run]) -> None:
        self._words, self._starts, self._bounds = words, starts, bounds

    def run(self, span: dict[str, Any] | None) -> Run | None:
        """The words a span touches; ``None`` where it has none in this window, or is none."""
        if span is None:
            return None
        inside = [
            i for i, word in enumerate(self._words) if word.start < span["end"] and span["start"] < word.end
        ]
        return (inside[0], inside[-1]) if inside else None

    def sentence(self, run: Run) -> Run:
        """The bounds of the sentence a run begins in."""
        return next(bound for bound in self._bounds if bound[0] <= run[0] <= bound[1])
