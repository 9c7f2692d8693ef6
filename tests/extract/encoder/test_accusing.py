"""Accusing: whose word an accusation is that the network names nobody for."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.accusing import accusing
from reportedly.model import Status
from tests.extract.encoder.made import claimed, low, page, sentences, shown


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The opposition accused Amra of burning the mill .",
            "The opposition",
            "accused",
            "Amra of burning the mill",
        ),
        ("Sarn has repeatedly blamed Amra for burning the mill .", "Sarn", "blamed", "burning the mill"),
        (
            "Shells fell , and the hill mayor condemned burning the mill .",
            "the hill mayor",
            "condemned",
            "burning the mill",
        ),
        ("Amra was accused of burning the mill .", None, "accused", "burning the mill"),
        ("Amra , long accused of burning the mill , left .", None, "accused", "burning the mill"),
        ("It blamed Amra for burning the mill .", None, "blamed", "burning the mill"),
    ],
)
def test_the_subject_accuses(text: str, source: str | None, cue: str, content: str) -> None:
    on = page(text)
    claim = claimed(on, content, "burning", cue=cue, status=Status.ACCUSED)
    accusing([claim], low(on), sentences(on))
    assert shown(on, claim)[0] == source


def test_a_source_ends_before_its_verb() -> None:
    on = page("Amra accused Lorn of ordering the raid .")
    claim = claimed(on, "the raid", "raid", source="Amra accused Lorn", cue="accused", status=Status.ACCUSED)
    accusing([claim], low(on), sentences(on))
    assert shown(on, claim)[0] == "Amra"


def test_what_another_demands_is_not_the_speakers() -> None:
    on = page("Amra hailed a new text , which demanded that Lorn leave .")
    claim = claimed(on, "Lorn leave", "leave", source="Amra", cue="demanded", status=Status.REQUESTED)
    accusing([claim], low(on), sentences(on))
    assert claim.sources == []


def test_a_source_stays() -> None:
    on = page("The council said Sarn blamed Amra for burning the mill .")
    claim = claimed(on, "burning the mill", "burning", source="The council", cue="blamed")
    accusing([claim], low(on), sentences(on))
    assert shown(on, claim)[0] == "The council"
