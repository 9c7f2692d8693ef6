import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reportedly.errors import ReportedlyError
from reportedly.model import (
    Article,
    Claim,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Line,
    LineKind,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.present.record import article_to_json, from_record, to_json, to_record
from reportedly.present.schema import schema

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
spans = st.builds(lambda start, text: Span(start, start + len(text), text), st.integers(0, 9999), texts)
some = st.lists(spans, max_size=2).map(tuple)
maybe = st.none() | spans
shares = st.floats(0, 1)
numbers = st.none() | st.integers(0, 10**9)
counts = st.builds(Count, spans, numbers, numbers, st.sampled_from(CountKind), maybe)
events = st.builds(
    Event,
    *(spans, st.sampled_from(EventType), shares, some, some, some, some, some),
    st.lists(counts, max_size=2).map(tuple),
)
claims = st.builds(
    Claim,
    *(texts, texts, spans, spans, maybe, maybe, some, maybe),
    *(st.sampled_from(Status), st.sampled_from(Polarity), st.sampled_from(Modality), shares),
    st.lists(events, max_size=2).map(tuple),
    *(st.none() | texts, st.none() | texts, st.builds(Derivation, texts, texts)),
)

CONTRACT = (
    *("article", "id", "sentence", "content", "source", "source_ref", "via", "cue", "status", "polarity"),
    *("modality", "confidence", "events", "outlet", "published", "derived_by", "embedding"),
)
EVENT = ("trigger", "type", "confidence", "actor", "target", "place", "time", "materiel", "counts")


def claim(**fields: Any) -> Claim:
    told = {
        "article": "r1",
        "id": "r1:0",
        "sentence": Span(0, 38, "Rebels said they had taken Tor bridge."),
        "content": Span(12, 37, "they had taken Tor bridge"),
        "source": Span(0, 6, "Rebels"),
        "source_ref": None,
        "via": (),
        "cue": Span(7, 11, "said"),
        "status": Status.REPORTED,
        "polarity": Polarity.POSITIVE,
        "modality": Modality.ACTUAL,
        "confidence": 0.5,
        "events": (Event(Span(21, 26, "taken"), EventType.COERCE_SEIZE, 0.5),),
        "outlet": None,
        "published": None,
        "derived_by": Derivation("rules", "1"),
    }
    return Claim(**(told | fields))


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(schema())
    return Draft202012Validator(schema())


@settings(deadline=None)
@given(claims)
def test_a_claim_comes_back_from_its_record(made: Claim) -> None:
    assert from_record(to_record(made)) == made
    assert from_record(json.loads(to_json(made))) == made
    assert to_record(made) == json.loads(to_json(made))


@settings(deadline=None, max_examples=30)
@given(claims)
def test_every_record_is_one_line_and_valid(made: Claim) -> None:
    line = to_json(made)
    assert "\n" not in line
    assert "\r" not in line
    Draft202012Validator(schema()).validate(json.loads(line))


def test_keys_are_the_contract_s_in_its_order() -> None:
    record = json.loads(to_json(claim()))
    assert tuple(record) == CONTRACT
    assert tuple(record["events"][0]) == EVENT
    assert tuple(record["content"]) == ("start", "end", "text")


def test_letters_stand_as_they_are() -> None:
    assert "Søby – حلب" in to_json(claim(outlet="Søby – حلب"))


@pytest.mark.parametrize(
    "change",
    [
        {"status": "sworn"},
        {"confidence": "high"},
        {"events": None},
        {"content": {"start": 0, "end": 4, "text": "Rebels"}},
        {"content": {"start": -6, "end": 0, "text": "Rebels"}},
        {"via": "Anadolu"},
        {"content": {"start": 0, "text": "Rebels"}},
    ],
)
def test_what_is_no_record_is_told_with_a_remedy(change: dict[str, Any]) -> None:
    with pytest.raises(ReportedlyError) as told:
        from_record(to_record(claim()) | change)
    assert told.value.remedy


def test_keys_beyond_the_contract_s_are_passed_over() -> None:
    record = to_record(claim()) | {"note": "seen"}
    record["content"]["page"] = 3
    assert from_record(record) == claim()


@pytest.mark.parametrize("key", CONTRACT)
def test_the_schema_asks_for_every_key(key: str, validator: Draft202012Validator) -> None:
    record = to_record(claim())
    del record[key]
    assert not validator.is_valid(record)


def test_the_schema_lets_later_stages_add_keys(validator: Draft202012Validator) -> None:
    record = to_record(claim())
    record["content"]["page"] = 3
    assert validator.is_valid(record)
    assert validator.is_valid(record | {"note": "seen"})
    record["events"][0]["incident"] = "i1"
    assert validator.is_valid(record)
    assert "additionalProperties" not in json.dumps(schema())
    assert not validator.is_valid(record | {"confidence": 1.5})


def test_the_schema_describes_every_field() -> None:
    made = schema()
    for definition in (made, *made["$defs"].values()):
        assert definition["description"]
        assert all(field["description"] for field in definition.get("properties", {}).values())


def test_the_written_schema_is_current() -> None:
    written = Path(__file__).parents[2] / "docs" / "record.schema.json"
    assert json.loads(written.read_text(encoding="utf-8")) == schema(), "run: python tools/generate_docs.py"


def test_an_article_is_written_as_it_is_read() -> None:
    plain = Article("r1", "Head\n\nBody – ü", outlet="Lowland Courier")
    told = json.loads(article_to_json(plain))
    assert told == {key: value for key, value in asdict(plain).items() if key != "markup"}
    marked = Article("r1", "Head\n\nBody", markup=(Line(Span(0, 4, "Head"), LineKind.HEADLINE),))
    assert json.loads(article_to_json(marked))["markup"] == [{"start": 0, "end": 4, "kind": "headline"}]
