"""Neutral by construction: what a side is called changes nothing in a record but its name.

Every label and name of ``knowledge/alike.yaml`` is put in turn into the same sentences; the records must be alike in
everything but words.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest

from reportedly.extract import Reader
from reportedly.knowledge.alike import alike
from reportedly.knowledge.loading import load_yaml
from reportedly.model import Claim, Event
from tests.extract.conftest import laid_out

CLASSES: dict[str, list[str]] = {name: entry["words"] for name, entry in load_yaml("alike.yaml").items()}

TEMPLATES = {
    "fighters": [
        "The {} attacked the village of Tel Qamar on Monday, killing nine people.",
        "At least 40 {} were killed when jets bombed a camp near the dam, a monitor said.",
        "The {} said that they had captured two policemen and a tank.",
        "The army accused the {} of shelling a clinic.",
        "The {} denied that they had broken the ceasefire.",
        "A leader of the {} threatened to bomb the port.",
    ],
    "fighter": [
        "A {} commander said that his men had seized the bridge.",
        "Two villages fell to {} forces in {} attacks on Friday.",
    ],
    "government": [
        "The {} denied that its jets had bombed the bakery.",
        "Shelling by {} forces killed six people, doctors said.",
    ],
    "states": [
        "{} said that its army had shot down two drones.",
        "Rebels accused {} of supplying the militia with arms.",
    ],
    "peoples": [
        "{} warplanes struck the town of Tel Qamar, wounding twelve people.",
        "A {} official condemned the attack on the convoy.",
    ],
}


@pytest.mark.parametrize(("name", "template"), [(name, t) for name, ts in TEMPLATES.items() for t in ts])
def test_a_name_changes_nothing_but_itself(reader: Reader, name: str, template: str) -> None:
    words = CLASSES[name]
    readings = [laid_out([template.replace("{}", word)]) for word in words]
    shapes: defaultdict[str, list[str]] = defaultdict(list)
    for word, coded in zip(words, reader.code(readings), strict=True):
        shapes[repr([shape(claim, word) for claim in coded.claims])].append(word)
    assert len(shapes) == 1, dict(shapes)


def shape(claim: Claim, word: str) -> Any:
    """A claim with the word that was put in left out of every span."""
    said = (claim.content, claim.source, claim.source_ref, claim.cue, *claim.via)
    texts = [span.text.replace(word, "{}") if span is not None else None for span in said]
    events = [event_shape(event, word) for event in claim.events]
    how = claim.status, claim.polarity, claim.modality, claim.confidence, claim.embedding
    return texts, *how, events


def event_shape(event: Event, word: str) -> Any:
    roles = [(role, [span.text.replace(word, "{}") for span in spans]) for role, spans in event.roles()]
    counts = [(count.min, count.max, count.what) for count in event.counts]
    return event.type, event.trigger.text.replace(word, "{}"), roles, counts, event.confidence


@pytest.mark.parametrize("name", ["states", "peoples"])
def test_names_in_capitals_are_shown_alike(name: str) -> None:
    words = [word.upper() for word in CLASSES[name]]
    assert {alike().stand_in(word) for word in words} == {alike().stand_in(words[0])}


def test_every_state_of_one_word_and_its_people_are_listed() -> None:
    states = load_yaml("actors/states/states.yaml")["states"]
    listed = {*CLASSES["states"], *CLASSES["peoples"]}
    words = {word for state in states for word in (*state["names"], *state["adjectives"])}
    assert len(states) > 190
    assert {word for word in words if word.isalpha() and word.istitle()} <= listed
