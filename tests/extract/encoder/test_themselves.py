"""Themselves: what a content's first word did, when that is its speaker."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.themselves import themselves
from reportedly.model import EventType
from tests.extract.encoder.made import claimed, low, page, roles_of, run_of, sentences


@pytest.mark.parametrize(
    ("text", "source", "content", "trigger"),
    [
        ("The army said it had retaken the hill .", "The army", "it had retaken the hill", "retaken"),
        ("The OVF said that it will not free them .", "The OVF", "it will not free them", "free"),
        ("The rebels said they shelled Ostra .", "The rebels", "they shelled Ostra", "shelled"),
        ("Amra said it was shelling Ostra .", "Amra", "it was shelling Ostra", "shelling"),
        (
            "The army said it had carried out the raid .",
            "The army",
            "it had carried out the raid",
            "raid",
        ),
    ],
)
def test_a_speakers_own_deed(text: str, source: str, content: str, trigger: str) -> None:
    on = page(text)
    claim = claimed(on, content, trigger, source=source, cue="said")
    found = themselves([claim], low(on), sentences(on))
    (run,) = claim.parts[0].roles["actor"]
    assert found == {run: run_of(on, source)}
    assert on.span(run).text in ("it", "they")


@pytest.mark.parametrize(
    ("text", "source", "content", "trigger"),
    [
        ("The army said it was shelled at Ostra .", "The army", "it was shelled at Ostra", "shelled"),
        ("The army said it had lost nine men .", "The army", "it had lost nine men", "lost"),
        ("General Weir said it had retaken the hill .", "General Weir", "it had retaken the hill", "retaken"),
        ("A spokesman said they shelled Ostra .", "A spokesman", "they shelled Ostra", "shelled"),
        ("The rebels said it shelled Ostra .", "The rebels", "it shelled Ostra", "shelled"),
        ("The army said Amra shelled Ostra .", "The army", "Amra shelled Ostra", "shelled"),
        ("It shelled Ostra , the army said .", "the army", "It shelled Ostra", "shelled"),
        (
            "The army said it heard that someone had in the night shelled Ostra .",
            "The army",
            "it heard that someone had in the night shelled Ostra",
            "shelled",
        ),
    ],
)
def test_another_deed_is_not_the_speakers(text: str, source: str, content: str, trigger: str) -> None:
    on = page(text)
    claim = claimed(on, content, trigger, source=source, cue="said")
    assert themselves([claim], low(on), sentences(on)) == {}
    assert claim.parts[0].roles["actor"] == []


def test_who_flees_does_nothing_by_it() -> None:
    on = page("Residents said they fled Ostra .")
    claim = claimed(on, "they fled Ostra", "fled", source="Residents", cue="said", type=EventType.DISPLACE)
    assert themselves([claim], low(on), sentences(on)) == {}


def test_what_has_an_actor_keeps_it() -> None:
    on = page("The army said it had seen Amra retake the hill .")
    claim = claimed(
        on, "it had seen Amra retake the hill", "seen", source="The army", roles={"actor": "Amra"}
    )
    themselves([claim], low(on), sentences(on))
    assert roles_of(on, claim.parts[0], "actor") == ["Amra"]


def test_the_same_subject_goes_on() -> None:
    on = page("The OVF said it had captured nine men and seized trucks .")
    first = claimed(on, "it had captured nine men", "captured", source="The OVF", cue="said")
    second = claimed(on, "seized trucks", "seized", source="The OVF", cue="said")
    themselves([first, second], low(on), sentences(on))
    assert roles_of(on, second.parts[0], "actor") == ["it"]
    on = page("The OVF said it had captured nine men and boats .")
    first = claimed(on, "it had captured nine men and boats", "captured", "boats", source="The OVF")
    themselves([first], low(on), sentences(on))
    assert first.parts[1].roles["actor"] == []


def test_who_lost_men_was_hit_and_did_the_rest() -> None:
    on = page("The army said it had lost nine men and killed ten rebels .")
    claim = claimed(
        on, "it had lost nine men and killed ten rebels", "lost", "killed", source="The army", cue="said"
    )
    themselves([claim], low(on), sentences(on))
    lost, killed = claim.parts
    assert (roles_of(on, lost, "actor"), roles_of(on, lost, "target")) == ([], ["The army"])
    assert roles_of(on, killed, "actor") == ["it"]
