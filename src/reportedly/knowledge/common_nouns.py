"""Nouns and nationalities that are no part of a person's name, from ``nouns.yaml`` and the states' own words."""

from __future__ import annotations

from functools import cache

from reportedly.knowledge.actor_states import states
from reportedly.knowledge.inflection import noun_forms
from reportedly.knowledge.loading import load_yaml

# The classes that hold nouns for people, bodies, places and things; others hold words that open names ("abu").
_CLASSES = (
    *("person", "force", "place", "settlement", "thing", "munition", "bomb", "aircraft", "vehicle", "weapon"),
    *("materiel", "agreement", "event_noun", "country"),
)


@cache
def common_nouns() -> frozenset[str]:
    """Lower-cased, singular and plural; with the adjectives of states."""
    raw = load_yaml("nouns.yaml")
    nouns = {form for name in _CLASSES for word in raw[name]["words"] for form in noun_forms(word)}
    peoples = {word.lower() for state in states().values() for word in (*state.adjectives, *state.peoples)}
    return frozenset(nouns | peoples)


@cache
def place_nouns() -> frozenset[str]:
    """The nouns for places and settlements, lower-cased, singular and plural."""
    raw = load_yaml("nouns.yaml")
    return frozenset(
        form for name in ("place", "settlement") for word in raw[name]["words"] for form in noun_forms(word)
    )
