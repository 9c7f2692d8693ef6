"""A trigger of several words: its own words are no arguments, and parts of names and idioms are no triggers."""

from __future__ import annotations

import pytest

from tests.extract.rules.events.conftest import Read


@pytest.mark.parametrize(
    ("text", "trigger", "target"),
    [
        ("Raiders opened fire on two lorries.", "opened fire", ["lorries"]),
        ("Three divers lost their lives.", "lost their lives", ["divers"]),
        ("Raiders took six nurses hostage.", "hostage", ["nurses"]),
        ("Raiders set three barns on fire.", "set", ["barns"]),
        ("The navy took control of the harbour.", "took control", ["the harbour"]),
        ("The gang used herders as human shields.", "human shields", ["herders"]),
        ("Nine children suffered injuries.", "suffered injuries", ["children"]),
    ],
)
def test_words_of_the_trigger_are_no_targets(read: Read, text: str, trigger: str, target: list[str]) -> None:
    (event,) = read(text)
    assert (event.trigger, event.target) == (trigger, target)


def test_a_phrase_is_told_once(read: Read) -> None:
    events = read("The sides agreed to open a safe corridor.")
    assert [e.trigger for e in events if e.type == "RETREAT.access"] == ["open a safe corridor"]


@pytest.mark.parametrize(
    "text",
    [
        "He is fighting for his life in a clinic.",
        "Overwhelmed hospitals could not cope.",
        "Two combat vehicles were seen.",
        "Air raid sirens sounded in the city.",
        "They live in a displacement camp.",
    ],
)
def test_idioms_and_compounds_tell_no_event(read: Read, text: str) -> None:
    assert read(text) == []
