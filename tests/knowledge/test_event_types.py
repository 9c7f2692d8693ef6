"""The event types: one entry for each, and names that the standards know."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from reportedly.knowledge.event_types import EventKind, event_kinds
from reportedly.model import EventType

# The event types of PLOVER since its drafts of 2021, with REQUEST for their DEMAND.
PLOVER = {
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"),
    *("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}


def test_every_type_has_one_entry_and_no_entry_is_left_over() -> None:
    assert list(event_kinds()) == list(EventType)


@pytest.mark.parametrize("kind", event_kinds().values(), ids=lambda kind: kind.type.value)
def test_an_entry_tells_what_it_is(kind: EventKind) -> None:
    assert kind.definition.endswith(".")
    assert kind.source
    assert kind.trigger in kind.example
    assert kind.plover is None or kind.plover in PLOVER
    assert kind.plover_mode is None or kind.plover is not None


@pytest.mark.parametrize("kind", event_kinds().values(), ids=lambda kind: kind.type.value)
def test_a_mode_keeps_the_root_its_name_tells(kind: EventKind) -> None:
    root = kind.type.value.split(".")[0]
    if root in PLOVER:
        assert kind.plover == root


def test_acled_names_are_those_of_its_exports(shared: Path) -> None:
    with (shared / "standards/acled_event_categories.csv").open(encoding="utf-8", newline="") as file:
        known = {row["sub_event_type"] for row in csv.DictReader(file)}
    assert {name for kind in event_kinds().values() for name in kind.acled} <= known


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        event_kinds()[EventType.OTHER] = event_kinds()[EventType.AGREE]  # type: ignore[index]
