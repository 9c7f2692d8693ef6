"""Particles: a verb and its particle are one happening, and its subject in the passive does nothing."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.particles import particles, undergone
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement

TYPE = EventType.COERCE_SEIZE


@pytest.mark.parametrize(
    ("text", "verb", "particle"),
    [("Amra drove the rebels out of Sarn.", "drove", "out"), ("Amra said Lorn had not.", "had", "not")],
)
def test_a_particle_is_its_verbs_happening(text: str, verb: str, particle: str) -> None:
    on = page(text)
    first = statement(run_of(on, verb), (0, 4), type=TYPE, roles={"actor": [run_of(on, "Amra")]})
    second = statement(
        run_of(on, particle),
        (0, 4),
        type=TYPE,
        roles={"actor": [run_of(on, particle)], "target": [run_of(on, "Amra")]},
    )
    (kept,) = particles([first, second], Line.of(on.words, sentences(on)))
    assert kept is first
    assert roles_of(on, kept, "actor") == ["Amra"]
    # What its verb leaves open it tells.
    assert roles_of(on, kept, "target") == ["Amra"]


def test_a_particle_of_another_happening_is_kept() -> None:
    on = page("Amra drove the rebels out.")
    first = statement(run_of(on, "drove"), (0, 4), type=TYPE)
    second = statement(run_of(on, "out"), (0, 4), type=EventType.DISPLACE)
    assert particles([first, second], Line.of(on.words, sentences(on))) == [first, second]
    assert particles([second], Line.of(on.words, sentences(on))) == [second]


@pytest.mark.parametrize(
    ("text", "trigger", "actors"),
    [
        ("Amra was driven out.", "driven out", []),
        ("Amra was quickly driven out.", "driven out", []),
        ("Amra clashed.", "clashed", ["Amra"]),
    ],
)
def test_who_undergoes_does_nothing(text: str, trigger: str, actors: list[str]) -> None:
    on = page(text)
    both = {"actor": [run_of(on, "Amra")], "target": [run_of(on, "Amra")]}
    part = statement(run_of(on, trigger), (0, 2), roles=both, type=TYPE)
    undergone([part], Line.of(on.words, sentences(on)))
    assert roles_of(on, part, "actor") == actors
    assert roles_of(on, part, "target") == ["Amra"]
