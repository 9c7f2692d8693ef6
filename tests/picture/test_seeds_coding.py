"""The coding of the two reports by hand keeps every rule of the record; what is built from it is grounded whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportedly.model import Coded, EventType, Grounded, Polarity, Span, Status
from reportedly.read import read
from reportedly.reconcile.tellings import tellings
from tests.picture import seeds

CODING = Path(__file__).parent / "seeds" / "coded.jsonl"


@pytest.fixture(params=seeds.STEMS, scope="module")
def stem(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def coded(stem: str, shared: Path) -> Coded:
    return seeds.coded_by_hand(stem, shared)


def within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start < inner.end <= outer.end


def apart(one: Span, other: Span) -> bool:
    return one.end <= other.start or other.end <= one.start


def test_it_holds_offsets_and_closed_values_only() -> None:
    values = {*seeds.STEMS, *Status, *Polarity}

    def strings(value: object, key: str = "") -> Iterator[tuple[str, str]]:
        if isinstance(value, str):
            yield key, value
        elif isinstance(value, dict):
            for name, inner in value.items():
                yield from strings(inner, name)
        elif isinstance(value, list):
            for inner in value:
                yield from strings(inner, key)

    for line in CODING.read_text(encoding="utf-8").splitlines():
        for key, value in strings(json.loads(line)):
            assert key in {"type", "modality", "what"} or value in values, value


def test_every_report_has_claims_in_their_order_each_once(coded: Coded) -> None:
    starts = [claim.content.start for claim in coded.claims]
    assert starts and starts == sorted(starts)
    assert len({claim.id for claim in coded.claims}) == len(coded.claims)
    told = {
        (claim.content, claim.source, claim.status, tuple(event.trigger for event in claim.events))
        for claim in coded.claims
    }
    assert len(told) == len(coded.claims), "nothing is coded twice"


def test_spans_are_words_of_the_text(coded: Coded) -> None:
    text = coded.article.text
    for claim in coded.claims:
        for span in claim.spans():
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end] == span.text == span.text.strip()
            for edge in (span.start, span.end):
                letters = text[max(0, edge - 1) : edge + 1]
                assert not letters.isalnum() or len(letters) < 2, f"cuts a word: {span.text!r}"


def test_contents_and_triggers_stand_in_one_sentence(coded: Coded) -> None:
    laid = read(coded.article)
    wholes = {sentence.span for sentence in laid.sentences} | {line.span for line in laid.lines}
    for claim in coded.claims:
        assert claim.sentence in wholes
        assert within(claim.content, claim.sentence)
        assert claim.events, claim.content.text
        for event in claim.events:
            assert within(event.trigger, claim.sentence), event.trigger.text


def test_sources_are_given_as_the_record_has_them(coded: Coded) -> None:
    for claim in coded.claims:
        sourced = claim.source is not None
        if claim.status is Status.STATED:
            assert not sourced and claim.cue is None
        else:
            assert sourced or claim.cue is not None, claim.content.text
        if claim.source_ref is not None:
            assert claim.source is not None
            carried = claim.source_ref == claim.source
            assert carried or claim.source_ref.end <= claim.source.start, "a naming stands before"
            assert not carried or claim.cue is None, "carried-over speech has no cue"
        if claim.cue is not None:
            assert within(claim.cue, claim.sentence) and apart(claim.cue, claim.content)
        for one in claim.via:
            assert claim.source is not None and apart(one, claim.source)
        if claim.status is Status.DENIED:
            assert claim.polarity is Polarity.NEGATIVE


def test_roles_stand_in_the_order_of_the_text_or_in_an_earlier_sentence(coded: Coded) -> None:
    for claim in coded.claims:
        for event in claim.events:
            for _, spans in event.roles():
                assert list(spans) == sorted(spans, key=lambda span: (span.start, span.end))
                for span in spans:
                    assert within(span, claim.sentence) or span.end <= claim.sentence.start
            for count in event.counts:
                assert within(count.span, claim.sentence)
                assert count.min is not None or count.max is not None
                assert count.min is None or count.max is None or count.min <= count.max


def test_arms_taken_or_destroyed_stand_in_both_roles(coded: Coded) -> None:
    for event in (event for claim in coded.claims for event in claim.events):
        if event.type in {EventType.COERCE_SEIZE_MATERIEL, EventType.ASSAULT_DESTROY}:
            assert event.target == event.materiel


@pytest.mark.parametrize("reading", [seeds.by_hand, seeds.by_reader])
def test_both_readings_are_grounded_whole(
    stem: str, shared: Path, reading: Callable[[str, Path], list[Grounded]]
) -> None:
    told = reading(stem, shared)
    assert told and {one.claim.article for one in told} == {stem}
    for telling in tellings(told):
        assert len(telling.actors) == len(telling.event.actor)
        assert len(telling.targets) == len(telling.event.target)
        assert len(telling.places) == len(telling.event.place)


def test_the_villages_are_there(shared: Path) -> None:
    found = {place.id for one in seeds.by_hand(seeds.STEMS[0], shared) for place in one.places}
    assert any(id is not None and id.startswith("wof:") for id in found)
