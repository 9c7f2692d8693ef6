"""The lexicon: every entry can be used, and says where it comes from."""

from __future__ import annotations

import pytest

from reportedly.extract.rules.events.conditions import TESTS
from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.triggers import FILES, Entry, lexicon
from reportedly.model import EventType

ROLES = {"actor", "target", "place", "time", "materiel", "none", "auto", "party"}


def entries() -> dict[str, Entry]:
    words = lexicon()
    found = {p.entry.id: p.entry for patterns in words.patterns.values() for p in patterns}
    return found | {entry.id: entry for entry in words.prefixes.values()}


def test_every_entry_names_its_source() -> None:
    raws = [raw for name in FILES for raw in load_yaml(f"triggers/{name}.yaml")]
    assert all(raw["source"].strip() for raw in raws)
    assert len({raw["id"] for raw in raws}) == len(raws)


def test_every_condition_can_be_tested() -> None:
    for entry in entries().values():
        conditions = [*entry.needs, *entry.unless, *(case.when for case in entry.cases)]
        assert all(set(condition) <= set(TESTS) for condition in conditions), entry.id


def test_every_frame_fills_known_roles() -> None:
    for entry in entries().values():
        frame = entry.frame
        roles = {
            frame.subject,
            frame.object,
            frame.agent,
            frame.possessor,
            frame.compound,
            frame.of,
            frame.head,
        }
        assert roles | set(frame.preps.values()) <= ROLES, frame.name


def test_prepositions_are_words() -> None:
    assert all(isinstance(prep, str) for entry in entries().values() for prep in entry.frame.preps)


def test_most_types_have_words() -> None:
    typed = {entry.type for entry in entries().values()} | {
        case.type for entry in entries().values() for case in entry.cases
    }
    assert set(EventType) <= typed


def test_no_condition_names_a_side() -> None:
    """A word of a state or a people in a condition would read two sides differently."""
    sides = set(load_yaml("nouns.yaml")["country"]["words"]) | {
        "russian",
        "ukrainian",
        "israeli",
        "turkish",
        "syrian",
    }
    for entry in entries().values():
        conditions = [*entry.needs, *entry.unless, *(case.when for case in entry.cases)]
        for condition in conditions:
            for values in condition.values():
                assert not {str(value).lower() for value in values} & sides, entry.id


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("strike", "struck"),
        ("seize", "seized"),
        ("destroy", "destroys"),
        ("bury", "buried"),
        ("ban", "banned"),
        ("flee", "fleeing"),
        ("torch", "torches"),
        ("repel", "repelled"),
    ],
)
def test_verb_forms(lemma: str, form: str) -> None:
    assert form in verb_forms(lemma)


def test_noun_forms() -> None:
    assert noun_forms("casualty") == {"casualty", "casualties"}
