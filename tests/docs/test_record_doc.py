"""The record's page tells of every field and every value, and its example is a record."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

import reportedly
from reportedly.knowledge.event_types import event_kinds
from reportedly.model import (
    Claim,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.present.record import to_record

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "record.md").read_text("utf-8")
CODE = set(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)))
TEXT = re.findall(r"```text\n(.*?)\n```", PAGE, flags=re.DOTALL)[0]
RECORDS: list[dict[str, Any]] = [
    json.loads(block) for block in re.findall(r"```json\n(.*?)\n```", PAGE, flags=re.DOTALL)
]


@pytest.mark.parametrize(
    "record", [Claim, Event, Count, Span, Derivation], ids=lambda record: record.__name__
)
def test_every_field_is_told(record: type) -> None:
    assert {field.name for field in fields(record)} <= CODE


@pytest.mark.parametrize(
    "values", [Status, Polarity, Modality, EventType, CountKind], ids=lambda values: values.__name__
)
def test_every_value_is_told(values: type[StrEnum]) -> None:
    assert {value.value for value in values} <= CODE


def test_the_event_types_are_told_as_the_tables_of_knowledge_tell_them() -> None:
    for kind in event_kinds().values():
        example = kind.example.replace(kind.trigger, f"**{kind.trigger}**", 1)
        assert f"| `{kind.type.value}` | {kind.definition} | {example} |" in PAGE


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["status"])
def test_the_example_has_every_key_in_order(record: dict[str, Any]) -> None:
    assert list(record) == [field.name for field in fields(Claim)]
    for event in record["events"]:
        assert list(event) == [field.name for field in fields(Event)]
        for count in event["counts"]:
            assert list(count) == [field.name for field in fields(Count)]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["status"])
def test_the_example_holds_what_the_contract_says(record: dict[str, Any]) -> None:
    assert Status(record["status"]) and Polarity(record["polarity"]) and Modality(record["modality"])
    assert all(EventType(event["type"]) for event in record["events"])
    spans = list(_spans(record))
    assert spans
    assert all(TEXT[span["start"] : span["end"]] == span["text"] for span in spans)


def _spans(node: Any) -> Any:
    if isinstance(node, dict):
        if set(node) == {"start", "end", "text"}:
            yield node
        for value in node.values():
            yield from _spans(value)
    elif isinstance(node, list):
        for item in node:
            yield from _spans(item)


def test_the_example_is_what_the_reader_gives() -> None:
    coded = reportedly.code(TEXT, id="tally-0419", outlet="The Tally Room")
    assert [_sure(to_record(claim)) for claim in coded] == [_sure(record) for record in RECORDS]


def _sure(record: dict[str, Any]) -> dict[str, Any]:
    """The record without how sure it is, measured anew with every change of the rules, and its embedding but for the name.

    Its numbers may differ a little on another processor.
    """
    events = [
        {key: value for key, value in event.items() if key != "confidence"} for event in record["events"]
    ]
    name = record["embedding"].partition(":")[0]
    return {
        **{key: value for key, value in record.items() if key != "confidence"},
        "events": events,
        "embedding": name,
    }
